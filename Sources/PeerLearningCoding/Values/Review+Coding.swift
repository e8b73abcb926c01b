import PeerLearningCore

extension WireWorkshopAllocated {
    /// The allocation as a body holds it.
    init(_ allocation: Allocation) {
        self.init()
        reviews = allocation.reviews.map(WireAllocatedReview.init)
        method = allocation.method
        seed = allocation.seed
    }

    /// The allocation as the core holds it.
    func value() throws(BodyFault) -> Allocation {
        guard hasMethod, hasSeed else { throw .incomplete("WorkshopAllocated") }
        let reviews = try reviews.map { review throws(BodyFault) in try review.value() }
        return Allocation(reviews: reviews, method: method, seed: seed)
    }
}

extension WireAllocatedReview {
    /// The review that is asked for as a body holds it.
    init(_ allocated: AllocatedReview) {
        self.init()
        review = allocated.review.rawValue
        submission = allocated.submission.rawValue
        reviewer = allocated.reviewer.rawValue
    }

    /// The review that is asked for as the core holds it.
    func value() throws(BodyFault) -> AllocatedReview {
        guard hasReview, hasSubmission, hasReviewer else { throw .incomplete("AllocatedReview") }
        return AllocatedReview(
            review: ReviewID(review), submission: SubmissionID(submission), reviewer: PersonID(reviewer))
    }
}

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
