/// Who reviews what, and how that was found: the first of a round, or a repair of it.
public struct Allocation: Hashable, Sendable {
    /// The reviews that are asked for.
    public let reviews: [AllocatedReview]
    /// Reviews that were asked for before, are not done, and are asked for no more.
    public let released: [ReviewID]
    /// What could not be satisfied.
    public let unmet: [UnmetNeed]
    /// The name of the method, such as `circular`.
    public let method: String
    /// The seed that the method was given: anyone can repeat it.
    public let seed: UInt64
    /// Why it was made.
    public let cause: StepCause

    /// Describes an allocation.
    public init(
        reviews: [AllocatedReview], released: [ReviewID] = [], unmet: [UnmetNeed] = [], method: String, seed: UInt64,
        cause: StepCause = .unrecorded
    ) {
        self.reviews = reviews
        self.released = released
        self.unmet = unmet
        self.method = method
        self.seed = seed
        self.cause = cause
    }

    /// The same allocation with the reason why it was made.
    func caused(by cause: StepCause) -> Allocation {
        Allocation(
            reviews: reviews, released: released, unmet: unmet, method: method, seed: seed, cause: cause)
    }
}

/// A review that somebody is asked for.
public struct AllocatedReview: Hashable, Sendable {
    /// The review's identifier.
    public let review: ReviewID
    /// What is to be reviewed.
    public let submission: SubmissionID
    /// Who is asked.
    public let reviewer: PersonID

    /// Describes a review that is asked for.
    public init(review: ReviewID, submission: SubmissionID, reviewer: PersonID) {
        self.review = review
        self.submission = submission
        self.reviewer = reviewer
    }
}

/// Why a review that was asked for does not come from its reviewer.
public enum ReturnCause: Int, Hashable, Sendable, CaseIterable {
    /// The lease ended before it was handed in.
    case leaseEnded = 0
    /// The reviewer gave it back.
    case givenBack = 1
    /// The work was taken back by its author.
    case workWithdrawn = 2

    /// The reason as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "returned.\(self)")) }
}
