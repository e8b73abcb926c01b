import PeerLearningCore

extension WireWorkshopReviewed {
    /// The review as a body holds it.
    init(_ submitted: SubmittedReview) {
        self.init()
        review = submitted.review.rawValue
        levels = submitted.levels.map(Int64.init)
        remarks = submitted.remarks.rawValue
        words = Int64(submitted.words)
    }

    /// The review as the core holds it.
    func value() throws(BodyFault) -> SubmittedReview {
        guard hasReview, hasRemarks, hasWords else { throw .incomplete("WorkshopReviewed") }
        return SubmittedReview(
            review: ReviewID(review), levels: levels.map { Int(clamping: $0) }, remarks: DocumentID(remarks),
            words: try Int(counting: words, in: "WorkshopReviewed.words"))
    }
}
