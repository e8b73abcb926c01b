import PeerLearningCore

extension WireWorkshopAllocated {
    /// The allocation as a body holds it.
    init(_ allocation: Allocation) throws(BodyFault) {
        self.init()
        reviews = allocation.reviews.map(WireAllocatedReview.init)
        released = allocation.released.map(\.rawValue)
        unmet = try allocation.unmet.map { need throws(BodyFault) in try WireUnmetNeed(need) }
        method = allocation.method
        seed = allocation.seed
        if let reason = WireStepCause(allocation.cause) { cause = reason }
    }

    /// The allocation as the core holds it.
    func value() throws(BodyFault) -> Allocation {
        guard hasMethod, hasSeed else { throw .incomplete("WorkshopAllocated") }
        return Allocation(
            reviews: try reviews.map { review throws(BodyFault) in try review.value() },
            released: released.map { ReviewID($0) },
            unmet: try unmet.map { need throws(BodyFault) in try need.value() }, method: method, seed: seed,
            cause: hasCause ? cause.value : .unrecorded)
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

extension WireUnmetNeed {
    fileprivate init(_ need: UnmetNeed) throws(BodyFault) {
        self.init()
        if let id = need.submission { submission = id.rawValue }
        if let person = need.reviewer { reviewer = person.rawValue }
        missing = Int64(need.missing)
        reason = try WireText(need.reason)
    }

    fileprivate func value() throws(BodyFault) -> UnmetNeed {
        guard hasMissing, hasReason else { throw .incomplete("UnmetNeed") }
        return UnmetNeed(
            submission: hasSubmission ? SubmissionID(submission) : nil,
            reviewer: hasReviewer ? PersonID(reviewer) : nil,
            missing: try Int(counting: missing, in: "UnmetNeed.missing"), reason: try reason.value())
    }
}

extension WireWorkshopReviewTaken {
    /// The lease as a body holds it.
    init(_ taken: AllocatedReview, until end: Instant) {
        self.init()
        review = WireAllocatedReview(taken)
        until = end.milliseconds
    }

    /// What was taken, as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasReview, hasUntil else { throw .incomplete("WorkshopReviewTaken") }
        return .reviewTaken(try review.value(), until: Instant(milliseconds: until))
    }
}

extension WireWorkshopReviewReturned {
    /// The return as a body holds it.
    init(_ id: ReviewID, _ cause: ReturnCause) {
        self.init()
        review = id.rawValue
        self.cause =
            switch cause {
            case .leaseEnded: .leaseEnded
            case .givenBack: .givenBack
            case .workWithdrawn: .workWithdrawn
            }
    }

    /// What was returned, as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasReview else { throw .incomplete("WorkshopReviewReturned") }
        switch cause {
        case .leaseEnded: return .reviewReturned(ReviewID(review), .leaseEnded)
        case .givenBack: return .reviewReturned(ReviewID(review), .givenBack)
        case .workWithdrawn: return .reviewReturned(ReviewID(review), .workWithdrawn)
        case .unspecified: throw .incomplete("WorkshopReviewReturned")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopReviewReturned.cause")
        }
    }
}
