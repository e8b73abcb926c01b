/// Which events something is about: what all of its parts say.
///
/// In a rule file: `{"kind": "comment-rated", "with": ["useful"], "without": ["own"], "atLeast": {"words": 20}}`.
public struct EventCondition: Hashable, Sendable {
    /// The kinds; nil for all.
    public var kinds: Set<ScoringEventKind>?
    /// What has to be true.
    public var with: Set<ScoringTrait>
    /// What must not be true.
    public var without: Set<ScoringTrait>
    /// The least that figures may be; an event that has no such figure is not meant.
    public var atLeast: [ScoringFigure: Double]
    /// The most that figures may be; an event that has no such figure is not meant.
    public var atMost: [ScoringFigure: Double]
    /// The fields of the tasks; nil for all.
    public var fields: Set<String>?

    /// Makes a condition; what is left out leaves all open.
    public init(
        kinds: Set<ScoringEventKind>? = nil, with: Set<ScoringTrait> = [], without: Set<ScoringTrait> = [],
        atLeast: [ScoringFigure: Double] = [:], atMost: [ScoringFigure: Double] = [:], fields: Set<String>? = nil
    ) {
        (self.kinds, self.with, self.without) = (kinds, with, without)
        (self.atLeast, self.atMost, self.fields) = (atLeast, atMost, fields)
    }

    /// Whether it is about an event.
    public func holds(for event: ScoringEvent) -> Bool {
        kinds?.contains(event.kind) ?? true && with.allSatisfy(event.marks.contains)
            && !without.contains(where: event.marks.contains)
            && atLeast.allSatisfy { figure, least in event[figure].map { $0 >= least } ?? false }
            && atMost.allSatisfy { figure, most in event[figure].map { $0 <= most } ?? false }
            && (fields.map { event.field.map($0.contains) ?? false } ?? true)
    }
}
