public import PeerLearningCore

/// Rules that cannot all be kept: a few submissions or reviewers that show it, and the numbers.
public struct AllocationClash: Hashable, Sendable {
    /// What clashes with what.
    public enum Kind: String, Hashable, Sendable {
        /// All submissions together need more reviews than all reviewers may take.
        case capacity
        /// Each of these submissions has fewer candidates than it needs reviews.
        case fewCandidates
        /// All submissions together need more reviews by experienced people than these may take.
        case experience
        /// Each of these submissions has fewer experienced candidates than it needs.
        case fewExperienced
        /// These submissions together need more reviews than those who may review them can take.
        case crowd
        /// The same, and without the rule of experience they would not.
        case experiencedCrowd
        /// The least numbers of reviews add up to more than there are to be.
        case leastLoads
        /// Each of these reviewers is to get more reviews than there are works that they may review.
        case fewWorks
        /// The least numbers of reviews of some people cannot be reached together.
        case idleCrowd
    }

    /// What clashes.
    public let kind: Kind
    /// The submissions that show it; empty where all do, or where it is about reviewers.
    public let submissions: [Int32]
    /// The reviewers that show it; empty where it is about submissions.
    public let reviewers: [Int32]
    /// How many reviews are needed.
    public let needed: Int
    /// How many there can be.
    public let available: Int

    init(_ kind: Kind, submissions: [Int] = [], reviewers: [Int] = [], needed: Int, available: Int) {
        self.kind = kind
        self.submissions = submissions.map { Int32($0) }
        self.reviewers = reviewers.map { Int32($0) }
        self.needed = needed
        self.available = available
    }

    /// The clash in words.
    public var message: Message {
        Message(
            TextKey(rawValue: "matching.clash.\(kind.rawValue)"),
            [
                "needed": .number(needed), "available": .number(available), "submissions": .number(submissions.count),
                "reviewers": .number(reviewers.count),
            ])
    }
}
