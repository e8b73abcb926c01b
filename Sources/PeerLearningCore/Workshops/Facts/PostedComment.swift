/// A comment as it was posted.
public struct PostedComment: Hashable, Sendable {
    /// The comment's identifier.
    public let comment: CommentID
    /// What it is about.
    public let submission: SubmissionID
    /// The comment that it answers; nil where it begins a thread.
    public let answered: CommentID?
    /// Who posted it.
    public let author: PersonID
    /// The document that holds the text.
    public let document: DocumentID
    /// The length of the text in words.
    public let words: Int
    /// Whether it asks something that somebody should answer.
    public let isQuestion: Bool

    /// Describes a comment.
    public init(
        comment: CommentID, submission: SubmissionID, answered: CommentID?, author: PersonID, document: DocumentID,
        words: Int, isQuestion: Bool = false
    ) {
        self.comment = comment
        self.submission = submission
        self.answered = answered
        self.author = author
        self.document = document
        self.words = words
        self.isQuestion = isQuestion
    }
}

/// What a reader thought of a comment or of a review (useful ones earn points).
public struct UsefulnessRating: Hashable, Sendable {
    /// Who says so.
    public let person: PersonID
    /// Whether it was useful to them.
    public let isUseful: Bool
    /// The document that holds a word of thanks, if there is one.
    public let thanks: DocumentID?

    /// Describes a rating.
    public init(person: PersonID, isUseful: Bool, thanks: DocumentID? = nil) {
        self.person = person
        self.isUseful = isUseful
        self.thanks = thanks
    }
}
