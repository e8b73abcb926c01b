package import PeerLearningGamification

/// A rule of a plugin, as its first line tells of it.
package struct PluginRule: Hashable, Sendable {
    /// What a rule makes.
    package enum Kind: String, Sendable {
        /// Points of what people did.
        case points
        /// Grades of the scores that reviewers gave.
        case grades
        /// A score of a filled-in form.
        case strategy
    }

    /// The name and version.
    package let id: RuleID
    /// What it makes.
    package let kind: Kind
    /// What it says about itself.
    package let declaration: RuleDeclaration
    /// The words of its reasons: by key, then by language.
    package let reasons: [String: [String: String]]

    /// Describes a rule.
    package init(
        _ id: RuleID, kind: Kind = .points, _ declaration: RuleDeclaration = RuleDeclaration(),
        reasons: [String: [String: String]] = [:]
    ) {
        (self.id, self.kind, self.declaration, self.reasons) = (id, kind, declaration, reasons)
    }

    var value: WireValue {
        var members = [
            WireMember("name", .text(id.name)), WireMember("version", .whole(id.version)),
            WireMember("kind", .text(kind.rawValue)),
        ]
        if let kinds = declaration.kinds {
            let known = ScoringEventKind.allCases.filter(kinds.contains)
            members.append(WireMember("events", .list(known.map { .text($0.rawValue) })))
        }
        let needs = ScoringNeed.allCases.filter(declaration.needs.contains)
        members += [
            WireMember("needs", .list(needs.map { .text($0.rawValue) })),
            WireMember("orderIndependent", .flag(declaration.isOrderIndependent)),
            WireMember("limit", .whole(declaration.limit)),
        ]
        let words = reasons.sorted { $0.key < $1.key }.map { key, words in
            WireMember(
                key, .object(words.sorted { $0.key < $1.key }.map { WireMember($0.key, .text($0.value)) }))
        }
        return .object(members + [WireMember("reasons", .object(words))])
    }

    init(_ value: WireValue) throws(PluginLineFault) {
        guard let name = value["name"]?.text, PluginDescription.isName(name) else {
            throw PluginLineFault("a rule has no usable name")
        }
        guard let version = value["version"]?.whole, version >= 1 else {
            throw PluginLineFault("the version of \(name) is no number from 1")
        }
        guard let kind = Kind(rawValue: value["kind"]?.text ?? "points") else {
            throw PluginLineFault("\(name) makes neither points nor grades")
        }
        guard let limit = (value["limit"] ?? .whole(1_000)).whole, (1...1_000_000).contains(limit) else {
            throw PluginLineFault("the limit of \(name) is not from 1 to 1000000")
        }
        let needs = value["needs"]?.texts ?? []
        let known = needs.compactMap(ScoringNeed.init)
        guard known.count == needs.count else { throw PluginLineFault("\(name) needs what there is not") }
        self.init(
            RuleID(name, version: version), kind: kind,
            RuleDeclaration(
                kinds: (value["events"]?.texts).map { Set($0.compactMap(ScoringEventKind.init)) }, needs: Set(known),
                isOrderIndependent: value["orderIndependent"]?.flag ?? true, limit: limit),
            reasons: try Self.reasons(value["reasons"]?.members ?? [], of: name))
    }

    private static func reasons(
        _ members: [WireMember], of rule: String
    ) throws(PluginLineFault) -> [String: [String: String]] {
        guard members.count <= 64 else { throw PluginLineFault("\(rule) has more than 64 reasons") }
        var reasons: [String: [String: String]] = [:]
        for member in members {
            let words = (member.value.members ?? []).compactMap { word in word.value.text.map { (word.name, $0) } }
            guard !words.isEmpty, words.count <= 32, words.allSatisfy({ $0.1.utf8.count <= 500 }) else {
                throw PluginLineFault("the reason \(member.name) of \(rule) has no words, or too many")
            }
            reasons[member.name] = Dictionary(words) { first, _ in first }
        }
        return reasons
    }
}
