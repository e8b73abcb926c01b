/// What an allocator needs to know of a workshop: the works, the people, what was asked for before, and how much is wanted.
///
/// The order of the lists means nothing: an allocator sorts them before it draws.
public struct AllocationRequest: Hashable, Sendable {
    /// A submission and everybody who wrote it.
    public struct Work: Hashable, Sendable {
        /// What is to be reviewed.
        public let submission: SubmissionID
        /// Its author, or all members of the team; none of them reviews it.
        public let authors: [PersonID]

        /// Describes a work.
        public init(submission: SubmissionID, authors: [PersonID]) {
            self.submission = submission
            self.authors = authors
        }
    }

    /// Somebody who may review now.
    public struct Reviewer: Hashable, Sendable {
        /// Who it is.
        public let person: PersonID
        /// Whether the person is a guide, who knows the task already, and not a peer.
        public let isGuide: Bool

        /// Describes a reviewer.
        public init(person: PersonID, isGuide: Bool) {
            self.person = person
            self.isGuide = isGuide
        }
    }

    /// A review that was asked for before and was not given back.
    public struct StandingReview: Hashable, Sendable {
        /// The review.
        public let review: ReviewID
        /// What is reviewed.
        public let submission: SubmissionID
        /// Who was asked.
        public let reviewer: PersonID
        /// Whether it has come in.
        public let isDone: Bool
        /// Whether it was asked of a guide. Read only of reviewers who have left; for the others ``Reviewer`` says it.
        public let isByGuide: Bool

        /// Describes a review that was asked for.
        public init(
            review: ReviewID, submission: SubmissionID, reviewer: PersonID, isDone: Bool, isByGuide: Bool = false
        ) {
            self.review = review
            self.submission = submission
            self.reviewer = reviewer
            self.isDone = isDone
            self.isByGuide = isByGuide
        }
    }

    /// What is to be reviewed now; works that were withdrawn are not in it.
    public let works: [Work]
    /// Who may review now: the peers who are there, and the guides.
    public let reviewers: [Reviewer]
    /// What was asked for before; it may name people and works that are no longer there.
    public let standing: [StandingReview]
    /// Who gave a work back and is not asked for it again.
    public let declined: [SubmissionID: Set<PersonID>]
    /// How many peers review each work.
    public let reviewsByPeers: Int
    /// How many guides review each work besides.
    public let reviewsByGuides: Int

    /// Describes what is to be allocated.
    public init(
        works: [Work], reviewers: [Reviewer], standing: [StandingReview] = [],
        declined: [SubmissionID: Set<PersonID>] = [:], reviewsByPeers: Int, reviewsByGuides: Int
    ) {
        self.works = works
        self.reviewers = reviewers
        self.standing = standing
        self.declined = declined
        self.reviewsByPeers = reviewsByPeers
        self.reviewsByGuides = reviewsByGuides
    }
}
