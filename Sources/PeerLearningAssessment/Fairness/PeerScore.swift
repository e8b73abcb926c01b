public import PeerLearningCore

/// The plain fact of a review: who gave which score to whose work.
public struct PeerScore: Hashable, Sendable {
    /// Who reviewed.
    public let reviewer: PersonID
    /// Whose work it was; more than one where a team handed it in.
    public let authors: [PersonID]
    /// The work; its name is unique among all workshops that are looked at together.
    public let submission: SubmissionID
    /// The score, from 0 to 100.
    public let score: Double
    /// When it was given; nil where that is not known. Only revenge has an order.
    public let at: Instant?

    /// Describes a review.
    public init(
        reviewer: PersonID, authors: [PersonID], submission: SubmissionID, score: Double, at: Instant? = nil
    ) {
        self.reviewer = reviewer
        self.authors = authors
        self.submission = submission
        self.score = score
        self.at = at
    }

    /// Whether it can be reckoned with: a score from 0 to 100 for the work of somebody else.
    var isSound: Bool { (0...100).contains(score) && !authors.isEmpty && !authors.contains(reviewer) }
}
