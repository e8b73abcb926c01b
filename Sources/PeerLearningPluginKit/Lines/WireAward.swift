import PeerLearningCore
package import PeerLearningGamification

/// An award as a plugin says it: the reason by its key, with numbers for its gaps.
package struct WireAward: Hashable, Sendable {
    /// The name of the rule.
    package let rule: String
    /// The person, as the event names them.
    package let person: String
    /// The points.
    package let points: Int
    /// What they are for.
    package let cause: String
    /// The key of the reason.
    package let reason: String
    /// What fills the gaps of the reason.
    package let numbers: [WireMember]

    /// What a rule in Swift has awarded; arguments that are no numbers are left out.
    package init(_ award: Award, of rule: String) {
        self.rule = rule
        person = award.person.rawValue
        points = award.points
        cause = award.cause
        reason = award.reason.key.rawValue
        numbers = award.reason.arguments.sorted { $0.key < $1.key }.compactMap { name, argument in
            switch argument {
            case .number(let number): WireMember(name, .whole(number))
            case .decimal(let number, _): WireMember(name, .number(number))
            case .text, .message: nil
            }
        }
    }

    /// Reads an award.
    ///
    /// - Throws: ``PluginLineFault`` with what is missing.
    package init(_ value: WireValue) throws(PluginLineFault) {
        guard let rule = value["rule"]?.text else { throw PluginLineFault("an award names no rule") }
        guard let person = value["to"]?.text else { throw PluginLineFault("an award of \(rule) is to nobody") }
        guard let points = value["points"]?.whole else {
            throw PluginLineFault("the points of an award of \(rule) are no whole number")
        }
        guard let cause = value["cause"]?.text else { throw PluginLineFault("an award of \(rule) has no cause") }
        guard let reason = value["reason"]?.text else { throw PluginLineFault("an award of \(rule) has no reason") }
        let numbers = value["with"]?.members ?? []
        guard numbers.count <= 8, numbers.allSatisfy({ $0.value.number != nil }) else {
            throw PluginLineFault("a reason of \(rule) takes up to eight numbers and nothing else")
        }
        (self.rule, self.person, self.points, self.cause) = (rule, person, points, cause)
        (self.reason, self.numbers) = (reason, numbers)
    }

    /// Writes the award.
    package func put(into writer: inout WireWriter) {
        writer.raw("{\"rule\":")
        writer.put(rule)
        writer.raw(",\"to\":")
        writer.put(person)
        writer.raw(",\"points\":")
        writer.put(points)
        writer.raw(",\"cause\":")
        writer.put(cause)
        writer.raw(",\"reason\":")
        writer.put(reason)
        if !numbers.isEmpty {
            writer.raw(",\"with\":")
            writer.put(.object(numbers))
        }
        writer.raw("}")
    }
}

/// A line that says something else than the protocol has at this place.
package struct PluginLineFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, in English.
    package let description: String

    /// Says what is wrong.
    package init(_ description: String) { self.description = description }
}
