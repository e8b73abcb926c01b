public import PeerLearningCore

/// The scores of a workshop as a table, and who is who in it.
public struct WorkshopTable: Hashable, Sendable {
    /// The scores: items are submissions in their order, graders are reviewers.
    public let table: GradeTable
    /// The reviewers, by place; nil for a second review that somebody gave of one work, which counts as another's.
    public let reviewers: [PersonID?]
    /// The reviews of each submission that count, in the order of the context.
    let reviews: [[ScoredReview]]
    private let places: [PersonID: Int]

    /// Lays out the scores of a workshop. A score that is no number is left out; one beyond 0 to 100 is taken as the end
    /// of the scale.
    public init(of context: GradingContext) {
        var reviewers: [PersonID?] = []
        var places: [PersonID: Int] = [:]
        var (items, graders, grades): ([Int32], [Int32], [Double]) = ([], [], [])
        var reviews: [[ScoredReview]] = []
        for (item, submission) in context.submissions.enumerated() {
            let sound = submission.scores.filter { !$0.score.isNaN }
            var seen: Set<PersonID> = []
            for review in sound {
                let isFirst = seen.insert(review.reviewer).inserted
                let known = isFirst ? places[review.reviewer] : nil
                let place = known ?? reviewers.count
                if known == nil {
                    reviewers.append(isFirst ? review.reviewer : nil)
                    if isFirst { places[review.reviewer] = place }
                }
                items.append(Int32(item))
                graders.append(Int32(place))
                grades.append(min(100, max(0, review.score)))
            }
            reviews.append(sound)
        }
        self.reviewers = reviewers
        self.places = places
        self.reviews = reviews
        table =
            (try? GradeTable(
                items: items, graders: graders, grades: grades, itemCount: reviews.count, graderCount: reviewers.count))
            ?? .empty
    }

    /// A reviewer's place; nil where they gave no score.
    public func place(of reviewer: PersonID) -> Int? { places[reviewer] }
}

extension GradeTable {
    /// A table of nothing.
    public static let empty = GradeTable()

    private init() {
        itemCount = 0
        graderCount = 0
        starts = [0]
        (graders, grades, given) = ([], [], [])
    }
}
