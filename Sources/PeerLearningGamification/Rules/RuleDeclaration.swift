/// What a rule says about itself, so that a host asks it no more than it has to and a judge can hold it to its word.
public struct RuleDeclaration: Hashable, Sendable {
    /// The kinds of events that it wants to be asked about; nil for all.
    public var kinds: Set<ScoringEventKind>?
    /// What it has to know beside the event.
    public var needs: Set<ScoringNeed>
    /// Whether it answers each event the same, whatever it was asked before and in whatever order.
    public var isOrderIndependent: Bool
    /// The most points, positive or negative, that it pays for one event: an award of more is refused.
    public var limit: Int

    /// Says what a rule is like; what is left out is as for most rules: all kinds, nothing else needed, up to 1,000 points.
    public init(
        kinds: Set<ScoringEventKind>? = nil, needs: Set<ScoringNeed> = [], isOrderIndependent: Bool = true,
        limit: Int = 1_000
    ) {
        (self.kinds, self.needs, self.isOrderIndependent, self.limit) = (kinds, needs, isOrderIndependent, limit)
    }
}

/// What a rule may have to know beside the event. It is worked out, and told, only where a rule needs it.
public enum ScoringNeed: String, Hashable, Sendable, CaseIterable {
    /// How often the actor did the like before, and how often it was done for the recipient.
    case counts
    /// How many days in a row the actor has been doing something.
    case streak
    /// What people wrote: only where the host allows it to the rule by name, for words may tell who wrote them.
    case text
}
