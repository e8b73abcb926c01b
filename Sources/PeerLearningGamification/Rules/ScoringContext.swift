public import PeerLearningCore

/// What a rule is asked about.
public struct ScoringContext: Hashable, Sendable {
    /// What happened.
    public var event: ScoringEvent
    /// What the actor wrote, or the words of the comment or review that was rated; nil where the rule did not declare
    /// ``ScoringNeed/text``, where the host does not allow it, and where the text has been erased.
    public var text: String?
    /// What the rule that is asked has paid already, for limits.
    public var paid: PaidPoints

    /// Makes a context, for a rule's own tests.
    public init(_ event: ScoringEvent, text: String? = nil, paid: PaidPoints = PaidPoints()) {
        (self.event, self.text, self.paid) = (event, text, paid)
    }
}

/// What a rule has paid so far, by person and day: what limits go by.
public struct PaidPoints: Hashable, Sendable {
    private struct Key: Hashable {
        let cohort: CohortID
        let person: PersonID
    }
    private struct Total: Hashable {
        var day: Int
        var points: Int
        var awards: Int

        mutating func add(_ points: Int, on day: Int) {
            if self.day != day { (self.day, self.points) = (day, 0) }
            self.points = self.points.addingSaturated(points)
            awards += 1
        }
    }
    private var totals: [Key: Total] = [:]

    /// Nothing has been paid.
    public init() {}

    /// The points that a person was paid on a day; only the latest day of a person is kept.
    public func points(to person: PersonID, in cohort: CohortID, on day: Int) -> Int {
        guard let total = totals[Key(cohort: cohort, person: person)], total.day == day else { return 0 }
        return total.points
    }

    /// How many awards a person has had.
    public func awards(to person: PersonID, in cohort: CohortID) -> Int {
        totals[Key(cohort: cohort, person: person)]?.awards ?? 0
    }

    /// Takes in an award of a day.
    public mutating func add(_ points: Int, to person: PersonID, in cohort: CohortID, on day: Int) {
        totals[Key(cohort: cohort, person: person), default: Total(day: day, points: 0, awards: 0)].add(points, on: day)
    }
}
