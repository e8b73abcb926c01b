import Foundation
public import PeerLearningCore

/// Rules and badges that are written in a file, for those who write no code.
///
/// ```json
/// {
///   "rules": [
///     {"use": "useful-comment", "points": 3, "capPerDay": 12},
///     {"name": "long-review", "version": 1,
///      "when": {"kind": "reviewed", "without": ["again"], "atLeast": {"words": 80}},
///      "pay": {"to": "actor", "points": 2}, "once": "subject", "halveAfter": 5,
///      "because": {"en": "a review that goes into detail", "ru": "подробная рецензия"}}
///   ],
///   "badges": [
///     {"name": "detail", "awards": "long-review", "levels": [1, 5, 20], "title": {"en": "Eye for detail", "ru": "Внимание к деталям"}}
///   ]
/// }
/// ```
public struct RuleFile: Sendable {
    /// The rules, in the order of the file.
    public let rules: [any ScoringRule]
    /// The badges, in the order of the file; the standard ones where the file says nothing of badges.
    public let badges: [Badge]
    /// When points wait for a check; nil for never.
    public let holding: HoldingPolicy?
    /// What reviews cost and earn; nil for nothing.
    public let wallet: WalletPolicy?
    /// What rules and badges say, to be merged into the engine's texts.
    public let texts: TextCatalogue

    /// Reads a file in JSON.
    ///
    /// - Throws: ``RuleFileError`` where it is none, or something in it is not understood.
    public init(json: [UInt8], known: [any ScoringRule] = .standard + [OnTime()]) throws(RuleFileError) {
        let value: FileValue
        do {
            value = try JSONDecoder().decode(FileValue.self, from: Data(json))
        } catch {
            throw RuleFileError(at: "", Message("ruleFile.notJSON"))
        }
        try self.init(value, known: known)
    }

    /// Makes rules and badges of what stands in a file.
    ///
    /// - Parameter known: The rules that a file may use by name.
    /// - Throws: ``RuleFileError`` where something in it is not understood.
    public init(_ value: FileValue, known: [any ScoringRule] = .standard + [OnTime()]) throws(RuleFileError) {
        let fields = try FileReading(value: value, place: "").fields([
            "format", "rules", "badges", "holding", "wallet",
        ])
        if let format = fields["format"] { _ = try format.whole(1...1) }
        guard let list = fields["rules"], case .list = list.value else {
            throw RuleFileError(at: "rules", Message("ruleFile.noRules"))
        }
        var texts = TextCatalogue([:])
        var rules: [any ScoringRule] = []
        for reading in list.list {
            let rule = try reading.rule(known: known, &texts)
            guard !rules.contains(where: { $0.id.name == rule.id.name }) else {
                throw reading.fault("twice", ["word": .text(rule.id.name)])
            }
            rules.append(rule)
        }
        var badges: [Badge] = []
        for reading in fields["badges"]?.list ?? [] {
            let badge = try reading.badge(among: rules, &texts)
            guard !badges.contains(where: { $0.name == badge.name }) else {
                throw reading.fault("twice", ["word": .text(badge.name)])
            }
            badges.append(badge)
        }
        holding = try fields["holding"]?.holding()
        wallet = try fields["wallet"]?.wallet()
        (self.rules, self.badges, self.texts) = (rules, fields["badges"] == nil ? Badge.standard : badges, texts)
    }
}
