import PeerLearningCore
import PeerLearningGamification
import PeerLearningPluginKit

/// Holds what a plugin answers about events to what it said about itself and to what any rule may do.
struct AwardCheck: Sendable {
    private let plugin: String
    private let rules: [PluginRule]
    private let most: Int

    init(plugin: String, rules: [PluginRule], most: Int) {
        (self.plugin, self.rules, self.most) = (plugin, rules, most)
    }

    /// An award of a rule, by the rule's place.
    struct Found {
        let rule: Int
        let award: Award
    }

    /// What a line awards.
    ///
    /// - Parameters:
    ///   - event: The event as the host knows it.
    ///   - seen: The event as the plugin knows it.
    ///   - breaches: Gets what a rule did against the rules, by the rule's place.
    /// - Throws: What is wrong with the line as a whole.
    func awards(
        in line: [UInt8], about event: ScoringEvent, seen: ScoringEvent, breaches: inout [Int: String]
    ) throws(PluginLineFault) -> [Found] {
        if line == [UInt8(ascii: "["), UInt8(ascii: "]")] { return [] }
        let value: WireValue
        do { value = try WireReader.value(of: line) } catch { throw PluginLineFault("an answer is no JSON: \(error)") }
        if let reason = value["failure"]?.text { throw PluginLineFault("it gave up: \(reason.prefix(200))") }
        guard let list = value.list else { throw PluginLineFault("an answer is no list of awards") }
        guard list.count <= most else { throw PluginLineFault("more than \(most) awards for one event") }
        var found: [Found] = []
        for value in list {
            let wire = try WireAward(value)
            guard let place = rules.firstIndex(where: { $0.id.name == wire.rule && $0.kind == .points }) else {
                throw PluginLineFault("an award of the rule \(wire.rule.prefix(64)), which it does not have")
            }
            do throws(PluginLineFault) {
                let award = try award(wire, of: rules[place], about: event, seen: seen)
                guard !found.contains(where: { $0.rule == place && $0.award.cause == award.cause }) else {
                    throw PluginLineFault("two awards for one cause")
                }
                found.append(Found(rule: place, award: award))
            } catch {
                if breaches[place] == nil { breaches[place] = "\(rules[place].id.name): \(error)" }
            }
        }
        return found
    }

    private func award(
        _ wire: WireAward, of rule: PluginRule, about event: ScoringEvent, seen: ScoringEvent
    ) throws(PluginLineFault) -> Award {
        guard rule.declaration.kinds?.contains(event.kind) ?? true else {
            throw PluginLineFault("an award for an event of the kind \(event.kind.rawValue), which it did not ask for")
        }
        guard wire.points != 0, wire.points.magnitude <= rule.declaration.limit.magnitude else {
            throw PluginLineFault("an award of \(wire.points) points, with a limit of \(rule.declaration.limit)")
        }
        guard (1...200).contains(wire.cause.utf8.count) else {
            throw PluginLineFault("a cause of \(wire.cause.utf8.count) bytes; 1 to 200 are allowed")
        }
        guard rule.reasons.isEmpty || rule.reasons[wire.reason] != nil, wire.reason.utf8.count <= 64 else {
            throw PluginLineFault("a reason that it has no words for: \(wire.reason.prefix(64))")
        }
        let person: PersonID
        if wire.person == seen.actor.rawValue {
            person = event.actor
        } else if let recipient = event.recipient, wire.person == seen.recipient?.rawValue {
            person = recipient
        } else {
            throw PluginLineFault("an award to somebody whom the event is not about")
        }
        return Award(to: person, points: wire.points, for: wire.cause, because: message(wire))
    }

    private func message(_ wire: WireAward) -> Message {
        var arguments: [String: Message.Argument] = [:]
        for member in wire.numbers {
            if let whole = member.value.whole {
                arguments[member.name] = .number(whole)
            } else if let number = member.value.number {
                arguments[member.name] = .decimal(number, digits: 1)
            }
        }
        return Message(Self.key(of: wire.reason, in: plugin), arguments)
    }

    /// The name of a reason among all texts.
    static func key(of reason: String, in plugin: String) -> TextKey {
        TextKey(rawValue: "plugin.\(plugin).\(reason)")
    }
}
