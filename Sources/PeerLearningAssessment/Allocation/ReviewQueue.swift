public import PeerLearningCore

/// Reviews on demand: who asks for a work gets the one that needs them most.
///
/// Among the works that a person may review, those come first that have the fewest reviews, done and held together; among
/// equals the smallest identifier, which chance drew: the order of handing in would tell whose work it is. So no work
/// starves, neither the newest nor one whose reviewers stall, and who is willing is not blocked when every work has what
/// was asked: they get a review besides, up to a stated number for each work. A review that is held counts as long as the
/// request names it: leave out those whose time has run out.
///
/// ```swift
/// let queue = ReviewQueue(request, mostReviewsPerWork: 5)
/// guard case .review(let submission) = queue.next(for: person) else { return }
/// ```
public struct ReviewQueue: Sendable {
    /// What a person gets who asks for a work.
    public enum Answer: Hashable, Sendable {
        /// A work that still needs reviews.
        case review(SubmissionID)
        /// A work that has what was asked already: a review besides.
        case reviewBesides(SubmissionID)
        /// No work, and why.
        case nothing(Reason)

        /// The work; nil where there is none.
        public var submission: SubmissionID? {
            switch self {
            case .review(let submission), .reviewBesides(let submission): submission
            case .nothing: nil
            }
        }
    }

    /// Why there is no work for a person now.
    public enum Reason: Hashable, Sendable {
        /// The person is not among those who may review.
        case mayNotReview
        /// No work has been handed in yet.
        case nothingHandedIn
        /// Every work is their own or their team's.
        case onlyOwnWork
        /// They have had every work of others already.
        case hasHadAll
        /// Every work that they could review has as many reviews as it may have.
        case enoughReviews
    }

    private struct Entry: Sendable {
        let submission: SubmissionID
        let authors: [PersonID]
        let reviews: Int
    }

    private let entries: [Entry]
    private let reviewers: Set<PersonID>
    private let had: [PersonID: Set<SubmissionID>]
    private let wanted: Int
    private let most: Int

    /// Sorts the works. Takes time in proportion to works, reviewers and standing reviews; each question is short then.
    ///
    /// - Parameters:
    ///   - request: The works, the reviewers, and the reviews that have come in or are held now.
    ///   - earlier: Works that people have had and given back or let go: they do not get them again.
    ///   - mostReviewsPerWork: How many reviews a work may have with those besides; never less than was asked.
    public init(
        _ request: AllocationRequest, hadBefore earlier: [PersonID: Set<SubmissionID>] = [:], mostReviewsPerWork: Int
    ) {
        var counts: [SubmissionID: Int] = [:]
        var had = earlier
        for review in request.standing {
            counts[review.submission, default: 0] += 1
            had[review.reviewer, default: []].insert(review.submission)
        }
        entries = request.works.map { work in
            Entry(submission: work.submission, authors: work.authors, reviews: counts[work.submission] ?? 0)
        }
        .sorted { ($0.reviews, $0.submission) < ($1.reviews, $1.submission) }
        reviewers = Set(request.reviewers.map(\.person))
        wanted = max(request.reviewsByPeers, 0) + max(request.reviewsByGuides, 0)
        most = max(mostReviewsPerWork, wanted)
        self.had = had
    }

    /// The work that a person gets now, or why there is none.
    public func next(for person: PersonID) -> Answer {
        guard reviewers.contains(person) else { return .nothing(.mayNotReview) }
        guard !entries.isEmpty else { return .nothing(.nothingHandedIn) }
        let had = had[person] ?? []
        guard let entry = entries.first(where: { !$0.authors.contains(person) && !had.contains($0.submission) }) else {
            let isAllOwn = entries.allSatisfy { $0.authors.contains(person) }
            return .nothing(isAllOwn ? .onlyOwnWork : .hasHadAll)
        }
        guard entry.reviews < most else { return .nothing(.enoughReviews) }
        return entry.reviews < wanted ? .review(entry.submission) : .reviewBesides(entry.submission)
    }
}
