import PeerLearningCore

extension FileReading {
    private static let adjusting = ["capPerDay", "weight", "halveAfter", "only"]

    /// A rule: one that is known, with its price, or one that the file describes.
    func rule(known: [any ScoringRule], _ texts: inout TextCatalogue) throws(RuleFileError) -> any ScoringRule {
        guard case .object(let object) = value else { throw fault("object") }
        let rule: any ScoringRule = object["use"] != nil ? try usedRule(known) : try describedRule(&texts)
        let adjustments = try adjustments()
        return adjustments.isEmpty ? rule : AdjustedRule(rule, adjustments)
    }

    private func usedRule(_ known: [any ScoringRule]) throws(RuleFileError) -> any ScoringRule {
        let fields = try fields(["use", "points", "version"] + Self.adjusting)
        let name = try fields["use"]?.text() ?? ""
        guard let rule = known.first(where: { $0.id.name == name }) else {
            let names = known.map(\.id.name).joined(separator: ", ")
            throw fault("word", ["word": .text(name), "known": .text(names)])
        }
        guard let points = fields["points"] else { return rule }
        return RepricedRule(rule, try points.whole(-10_000...10_000))
    }

    private func describedRule(_ texts: inout TextCatalogue) throws(RuleFileError) -> any ScoringRule {
        let fields = try fields(["name", "version", "when", "pay", "once", "because"] + Self.adjusting)
        guard let named = fields["name"], let when = fields["when"], let pay = fields["pay"],
            let because = fields["because"]
        else { throw fault("incomplete") }
        let name = try named.text()
        let paying = try pay.fields(["to", "points", "times"])
        guard let points = paying["points"] else { throw pay.fault("noPoints") }
        let key = TextKey(rawValue: "award.\(name)")
        for (language, text) in try because.words() { texts.replace(key, in: language, with: text) }
        return FileRule(
            id: RuleID(name, version: try fields["version"]?.whole(1...1_000_000) ?? 1),
            condition: try when.condition(), payee: try paying["to"]?.word(of: FileRule.Payee.self) ?? .actor,
            points: try points.whole(-10_000...10_000), times: try paying["times"]?.word(of: ScoringFigure.self),
            cause: try fields["once"]?.word(of: FileRule.Cause.self) ?? .subject, reason: Message(key))
    }

    private func adjustments() throws(RuleFileError) -> [AwardAdjustment] {
        guard case .object(let object) = value else { return [] }
        func field(_ name: String) -> FileReading? {
            object[name].map { FileReading(value: $0, place: "\(place).\(name)") }
        }
        var adjustments: [AwardAdjustment] = []
        if let only = field("only") { adjustments.append(.only(try only.condition())) }
        if let weight = field("weight") { adjustments.append(.weight(try weight.number())) }
        if let count = field("halveAfter") { adjustments.append(.halving(after: try count.whole(1...1_000_000))) }
        if let cap = field("capPerDay") { adjustments.append(.cap(daily: try cap.whole(0...1_000_000))) }
        return adjustments
    }

    func condition() throws(RuleFileError) -> EventCondition {
        let fields = try fields(["kind", "with", "without", "atLeast", "atMost", "fields"])
        var condition = EventCondition()
        if let kinds = fields["kind"] { condition.kinds = try kinds.words(of: ScoringEventKind.self) }
        if let with = fields["with"] { condition.with = try with.words(of: ScoringTrait.self) }
        if let without = fields["without"] { condition.without = try without.words(of: ScoringTrait.self) }
        condition.atLeast = try fields["atLeast"]?.figures() ?? [:]
        condition.atMost = try fields["atMost"]?.figures() ?? [:]
        if let named = fields["fields"] {
            var names: Set<String> = []
            for reading in named.list { names.insert(try reading.text()) }
            condition.fields = names
        }
        return condition
    }

    private func words<Term: RawRepresentable & CaseIterable & Hashable>(
        of type: Term.Type
    ) throws(RuleFileError) -> Set<Term> where Term.RawValue == String {
        var words: Set<Term> = []
        for reading in list { words.insert(try reading.word(of: type)) }
        return words
    }

    private func figures() throws(RuleFileError) -> [ScoringFigure: Double] {
        var figures: [ScoringFigure: Double] = [:]
        for (name, reading) in try entries() {
            guard let figure = ScoringFigure(rawValue: name) else {
                let known = ScoringFigure.allCases.map(\.rawValue).joined(separator: ", ")
                throw fault("word", ["word": .text(name), "known": .text(known)])
            }
            figures[figure] = try reading.number()
        }
        return figures
    }

    func badge(among rules: [any ScoringRule], _ texts: inout TextCatalogue) throws(RuleFileError) -> Badge {
        let fields = try fields(["name", "awards", "for", "levels", "title"])
        guard let named = fields["name"], (fields["awards"] == nil) != (fields["for"] == nil) else {
            throw fault("badge")
        }
        let name = try named.text()
        if let title = fields["title"] {
            for (language, text) in try title.words() {
                texts.replace(TextKey(rawValue: "badge.\(name)"), in: language, with: text)
            }
        }
        var criterion = Badge.Criterion.points
        if let awards = fields["awards"] {
            let rule = try awards.text()
            guard rules.contains(where: { $0.id.name == rule }) else {
                let known = rules.map(\.id.name).joined(separator: ", ")
                throw awards.fault("word", ["word": .text(rule), "known": .text(known)])
            }
            criterion = .awards(of: rule)
        } else if try fields["for"]?.word(of: BadgeAmount.self) == .streak {
            criterion = .streak
        }
        var levels: [Int] = []
        for reading in fields["levels"]?.list ?? [] { levels.append(try reading.whole(1...1_000_000_000)) }
        return Badge(named: name, for: criterion, levels: levels)
    }

    func holding() throws(RuleFileError) -> HoldingPolicy {
        let fields = try fields(["mutualPraise", "praisePerHour"])
        return HoldingPolicy(
            mutualPraise: try fields["mutualPraise"]?.whole(1...1_000_000),
            praisePerHour: try fields["praisePerHour"]?.whole(1...1_000_000))
    }

    func wallet() throws(RuleFileError) -> WalletPolicy {
        let fields = try fields(["opening", "toSubmit"])
        return WalletPolicy(
            opening: try fields["opening"]?.whole(0...1_000_000) ?? WalletPolicy.standard.opening,
            toSubmit: try fields["toSubmit"]?.whole(0...1_000_000) ?? WalletPolicy.standard.toSubmit)
    }

    private enum BadgeAmount: String, CaseIterable { case points, streak }
}

/// A rule with another price for each award.
private struct RepricedRule: ScoringRule {
    let rule: any ScoringRule
    let points: Int

    init(_ rule: any ScoringRule, _ points: Int) { (self.rule, self.points) = (rule, points) }

    var id: RuleID { rule.id }

    var declaration: RuleDeclaration {
        var declaration = rule.declaration
        declaration.limit = limit(of: points)
        return declaration
    }

    func awards(in context: ScoringContext) -> [Award] { rule.awards(in: context).map { $0.worth(points) } }
}
