import PeerLearningCore

/// Pays the author of a solution that went into the library.
public struct SolutionKept: ScoringRule {
    /// `solution-kept`, version 1.
    public let id = RuleID("solution-kept", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 10) { self.points = points }

    /// Pays once for each submission, whichever version was kept; not where authors keep their own.
    public func awards(in context: ScoringContext) -> [Award] {
        guard case .keptInLibrary(let entry) = context.event,
            let author = context.history.author(of: entry.submission), author != entry.curator
        else { return [] }
        return [
            Award(to: author, points: points, for: entry.submission.rawValue, because: Message("award.solutionKept"))
        ]
    }
}
