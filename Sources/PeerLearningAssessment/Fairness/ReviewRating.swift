public import PeerLearningCore

/// What an author thought of a review of their work, and what score that review had given.
public struct ReviewRating: Hashable, Sendable {
    /// Whose work it was, and who says so.
    public let author: PersonID
    /// Who reviewed.
    public let reviewer: PersonID
    /// The work.
    public let submission: SubmissionID
    /// Where that was.
    public let workshop: WorkshopID
    /// The score that the review gave, from 0 to 100.
    public let score: Double
    /// Whether the author found the review useful.
    public let isUseful: Bool

    /// Describes a rating.
    public init(
        author: PersonID, reviewer: PersonID, submission: SubmissionID, workshop: WorkshopID, score: Double,
        isUseful: Bool
    ) {
        self.author = author
        self.reviewer = reviewer
        self.submission = submission
        self.workshop = workshop
        self.score = score
        self.isUseful = isUseful
    }

    /// Whether it can be reckoned with: a score from 0 to 100 by somebody else.
    var isSound: Bool { (0...100).contains(score) && author != reviewer }
}
