/// What had to be fetched from outside before rules are asked: the answers of rules outside the program, and what people
/// wrote.
public struct SettlementMaterial: Sendable {
    /// What each rule outside the program answered, in the order of the rules.
    public var answers: [OutsideAnswer]
    /// What people wrote, by the position of the event.
    public var texts: [Int64: String]
    /// The position of the first event that it is about.
    public let first: Int64
    /// The position of the last event that it is about.
    public let last: Int64

    /// Begins to gather what is needed about these events; nil where there are none.
    public init?(about events: [ScoringEvent]) {
        guard let first = events.first, let last = events.last else { return nil }
        (self.first, self.last, answers, texts) = (first.position, last.position, [], [:])
    }

    /// Whether it is about the first of these events, and about those that follow it up to its last.
    func isAbout(_ events: [ScoringEvent]) -> Bool { events.first?.position == first }
}
