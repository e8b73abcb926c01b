extension Workshop {
    func allocate(
        _ allocation: Allocation, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [WorkshopEvent] {
        if self.allocation == nil {
            try take(.allocate, by: standing, at: moment)
        } else {
            try standing.require(.allocateReviews)
            try requirePhase(.review ... .review)
            guard standing != .clock || plan?.policy.rule(for: .allocate).trigger != .byHand else {
                throw .because(.notReady, "step.notDue")
            }
            guard !allocation.reviews.isEmpty || !allocation.released.isEmpty else {
                throw .because(.alreadyDone, "allocation.nothing")
            }
        }
        let released = try checkReleased(allocation.released)
        var asked = pairs(without: released)
        var identifiers: Set<ReviewID> = []
        for review in allocation.reviews {
            let pair = try checkPair(review)
            try requireUnderReview(pair)
            guard identifiers.insert(review.review).inserted, reviewHandles[review.review] == nil,
                asked.insert(pair).inserted
            else { throw .because(.invalid, "allocation.repeated") }
        }
        return [.allocated(allocation.caused(by: standing.cause))]
    }

    struct Pair: Hashable {
        let submission: Int32
        let reviewer: Int32
    }

    /// Only what is pending in this round is released.
    private func checkReleased(_ released: [ReviewID]) throws(Refusal) -> Set<Int32> {
        var handles: Set<Int32> = []
        for id in released {
            guard let handle = reviewHandles[id] else { throw .unknown("review", id) }
            let review = reviews[Int(handle)]
            guard review.isPending, review.round == round, !review.isSecondLook, handles.insert(handle).inserted else {
                throw .because(.invalid, "allocation.released")
            }
        }
        return handles
    }

    private func pairs(without released: Set<Int32>) -> Set<Pair> {
        var pairs: Set<Pair> = []
        for (place, review) in reviews.enumerated()
        where review.round == round && !review.isReturned && !released.contains(Int32(place)) {
            pairs.insert(Pair(submission: review.submission, reviewer: review.reviewer))
        }
        return pairs
    }

    func checkPair(_ review: AllocatedReview) throws(Refusal) -> Pair {
        let submission = try submission(review.submission)
        guard let reviewer = personHandles[review.reviewer] else { throw .unknown("person", review.reviewer) }
        guard !isAuthor(review.reviewer, of: submission) else { throw .because(.ownWork, "ownWork.review") }
        guard !submission.isWithdrawn, let handle = submissionHandles[review.submission] else {
            throw .because(.notReady, "allocation.withdrawn")
        }
        return Pair(submission: handle, reviewer: reviewer)
    }

    /// What is reviewed in a round is what was handed in for it.
    func requireUnderReview(_ pair: Pair) throws(Refusal) {
        guard isUnderReview(submissions[Int(pair.submission)]) else {
            throw .because(.notReady, "allocation.otherRound")
        }
    }

    /// A review may be handed in anew until the phase ends; what the rubric of its round asks is asked.
    func accept(
        _ answer: SubmittedReview, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.reviewWork)
        guard let handle = reviewHandles[answer.review], person(reviews[Int(handle)].reviewer) == standing.person else {
            throw .unknown("review", answer.review)
        }
        let review = reviews[Int(handle)]
        guard !review.isReturned, review.answer != nil || !isExpired(review, at: moment) else {
            throw .because(.notReady, "review.returned")
        }
        if review.isSecondLook {
            try requirePhase(.grading ... .reflection)
            guard review.answer == nil else { throw .because(.alreadyDone, "review.twice") }
        } else {
            guard review.round == round else {
                throw .because(.wrongPhase, "review.otherRound", ["round": .number(review.round)])
            }
            try requirePhase(.review ... .review)
        }
        try requireLength(answer.words)
        guard answer.words > 0 else { throw .because(.invalid, "review.noRemarks") }
        try plan?.rubric(ofRound: review.round).validate(answer.levels)
        return [.reviewed(answer)]
    }

    func askSecondLook(_ asked: AllocatedReview, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.allocateReviews)
        try requirePhase(.grading ... .reflection)
        _ = try checkPair(asked)
        guard reviewHandles[asked.review] == nil else { throw .because(.invalid, "identifierTaken") }
        let submission = try submission(asked.submission)
        guard submission.isRevised else { throw .because(.notReady, "secondLook.notRevised") }
        let earlier = submission.reviews.map { reviews[Int($0)] }
        guard !earlier.contains(where: \.isSecondLook) else { throw .because(.alreadyDone, "secondLook.twice") }
        guard earlier.contains(where: { person($0.reviewer) == asked.reviewer && $0.answer != nil }) else {
            throw .because(.notTakingPart, "secondLook.notItsReviewer")
        }
        return [.secondLookAsked(asked)]
    }

    func rate(_ review: ReviewID, _ rating: UsefulnessRating, by standing: Standing) throws(Refusal) -> [WorkshopEvent]
    {
        try standing.require(.comment)
        try requireTalk()
        guard let handle = reviewHandles[review] else { throw .unknown("review", review) }
        let rated = reviews[Int(handle)]
        guard isAuthor(standing.person, of: submissions[Int(rated.submission)]), isPublished(rated) else {
            throw .unknown("review", review)
        }
        guard rated.rating == nil else { throw .because(.alreadyDone, "rating.twice") }
        return [.reviewRated(review, rating)]
    }

    /// Authors see reviews once the grades of their round are published, and second looks as soon as they are there.
    func isPublished(_ review: Review) -> Bool { review.answer != nil && review.round <= gradedRounds }
}
