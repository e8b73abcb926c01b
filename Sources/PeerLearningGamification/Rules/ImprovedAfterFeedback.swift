import PeerLearningCore

/// Pays an author whose revision its own reviewer found better than the first version: better in at least one criterion
/// and worse in none.
public struct ImprovedAfterFeedback: ScoringRule {
    /// `improved-after-feedback`, version 1.
    public let id = RuleID("improved-after-feedback", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 4) { self.points = points }

    /// Compares a second look with the same reviewer's first review, criterion by criterion.
    public func awards(in context: ScoringContext) -> [Award] {
        guard case .reviewed(let second) = context.event, let asked = context.history.review(second.review),
            let first = context.history.earlierLevels(
                by: asked.reviewer, of: asked.submission, before: second.review),
            let rubric = context.history.rubric(of: context.workshop),
            let author = context.history.author(of: asked.submission),
            first.count == second.levels.count, first.count == rubric.criteria.count
        else { return [] }
        let gains = zip(rubric.criteria, zip(first, second.levels)).map { criterion, levels in
            Self.points(of: levels.1, in: criterion) - Self.points(of: levels.0, in: criterion)
        }
        guard gains.allSatisfy({ $0 >= 0 }), gains.contains(where: { $0 > 0 }) else { return [] }
        return [Award(to: author, points: points, for: asked.submission.rawValue, because: Message("award.improved"))]
    }

    private static func points(of level: Int, in criterion: RubricCriterion) -> Double {
        criterion.levels.indices.contains(level) ? criterion.levels[level].points : 0
    }
}
