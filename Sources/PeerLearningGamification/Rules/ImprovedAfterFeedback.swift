import PeerLearningCore

/// Pays an author whose revision its own reviewer found better than the first version: better in at least one criterion
/// and worse in none.
public struct ImprovedAfterFeedback: ScoringRule {
    /// `improved-after-feedback`, version 2.
    public let id = RuleID("improved-after-feedback", version: 2)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 4) { self.points = points }

    /// Compares a later review with the same reviewer's earlier one, criterion by criterion, when the author may read it: a
    /// second look at once, those of a further round when its grades are published.
    public func awards(in context: ScoringContext) -> [Award] {
        switch context.event {
        case .reviewed(let review) where context.history.isSecondLook(review.review):
            return award(for: review, in: context).map { [$0] } ?? []
        case .graded(let grades):
            return grades.compactMap { grade in
                context.history.reviewsOfRound(of: grade.submission, in: context.workshop).lazy
                    .compactMap { award(for: $0, in: context) }.first
            }
        default: return []
        }
    }

    private func award(for later: SubmittedReview, in context: ScoringContext) -> Award? {
        guard let asked = context.history.review(later.review),
            let earlier = context.history.earlierLevels(
                by: asked.reviewer, of: asked.submission, before: later.review),
            let rubric = context.history.rubric(of: context.workshop),
            let author = context.history.author(of: asked.submission),
            earlier.count == later.levels.count, earlier.count == rubric.criteria.count
        else { return nil }
        let gains = zip(rubric.criteria, zip(earlier, later.levels)).map { criterion, levels in
            Self.points(of: levels.1, in: criterion) - Self.points(of: levels.0, in: criterion)
        }
        guard gains.allSatisfy({ $0 >= 0 }), gains.contains(where: { $0 > 0 }) else { return nil }
        return Award(to: author, points: points, for: asked.submission.rawValue, because: Message("award.improved"))
    }

    private static func points(of level: Int, in criterion: RubricCriterion) -> Double {
        guard criterion.kind == .levels else { return Double(max(0, level)) }
        return criterion.levels.indices.contains(level) ? criterion.levels[level].points : 0
    }
}
