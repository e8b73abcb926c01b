import PeerLearningCore

/// Pays the author of a solution in the library on which somebody builds.
public struct SolutionReused: ScoringRule {
    /// `solution-reused`, version 1.
    public let id = RuleID("solution-reused", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 4) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.solutionReused], limit: limit(of: points)) }

    /// Pays once for each work that builds on the solution, not for works of its own author.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .solutionReused, !event.has(.own), let author = event.recipient else { return [] }
        return [
            Award(
                to: author, points: points, for: "\(event.subject)/\(event.submission?.rawValue ?? "")",
                because: Message("award.solutionReused"))
        ]
    }
}
