/// A review as it was handed in.
public struct SubmittedReview: Hashable, Sendable {
    /// The review's identifier.
    public let review: ReviewID
    /// The place of the chosen level for each criterion of the rubric.
    public let levels: [Int]
    /// The document that holds the reviewer's remarks.
    public let remarks: DocumentID
    /// The length of the remarks in words.
    public let words: Int

    /// Describes a review.
    public init(review: ReviewID, levels: [Int], remarks: DocumentID, words: Int) {
        self.review = review
        self.levels = levels
        self.remarks = remarks
        self.words = words
    }
}
