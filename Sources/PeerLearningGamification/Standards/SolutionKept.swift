import PeerLearningCore

/// Pays the author of a solution that went into the library.
public struct SolutionKept: ScoringRule {
    /// `solution-kept`, version 1.
    public let id = RuleID("solution-kept", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 10) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.solutionKept], limit: limit(of: points)) }

    /// Pays once for each submission, whichever version was kept; not where authors keep their own.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .solutionKept, !event.has(.own), let author = event.recipient else { return [] }
        return [Award(to: author, points: points, for: event.subject, because: Message("award.solutionKept"))]
    }
}
