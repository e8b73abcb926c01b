/// A rule of the program with what is looked up about it before it is asked.
struct AskedRule: Sendable {
    let rule: any ScoringRule
    let id: RuleID
    let kinds: ScoringKinds
    let limit: UInt
    let mayRead: Bool
    let place: PaidByRule.Place
    /// The position after which it is asked; nil where it was not adopted.
    var adoptedAt: Int64?

    init(_ rule: any ScoringRule, readers: Set<String>, place: PaidByRule.Place) {
        let declaration = rule.declaration
        (self.rule, id, self.place) = (rule, rule.id, place)
        (kinds, limit) = (ScoringKinds(declaration.kinds), declaration.limit.magnitude)
        mayRead = declaration.needs.contains(.text) && readers.contains(rule.id.name)
    }

    /// Whether it is asked about events of a kind at a position.
    func isAsked(about kind: ScoringEventKind, at position: Int64) -> Bool {
        kinds.contains(kind) && adoptedAt.map { $0 < position } ?? false
    }
}
