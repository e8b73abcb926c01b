extension Workshop {
    /// A reviewer takes a work to review, for as long as the lease of the policy.
    func takeReview(_ asked: AllocatedReview, by standing: Standing, at moment: Instant) throws(Refusal)
        -> [WorkshopEvent]
    {
        try standing.require(.reviewWork)
        guard case .onDemand(let lease) = plan?.policy.allocation else { throw .because(.invalid, "lease.batch") }
        try requirePhase(.review ... .review)
        _ = try participant(standing)
        guard asked.reviewer == standing.person else { throw .because(.notTakingPart, "lease.other") }
        let pair = try checkPair(asked)
        try requireUnderReview(pair)
        guard reviewHandles[asked.review] == nil else { throw .because(.invalid, "identifierTaken") }
        let own = people[Int(pair.reviewer)].reviews.map { reviews[Int($0)] }.filter { $0.round == round }
        guard !own.contains(where: { $0.isPending && !isExpired($0, at: moment) }) else {
            throw .because(.notReady, "lease.open")
        }
        guard !own.contains(where: { $0.submission == pair.submission && $0.answer != nil }) else {
            throw .because(.alreadyDone, "review.twice")
        }
        let ended = own.filter { $0.isPending }.map { WorkshopEvent.reviewReturned($0.id, .leaseEnded) }
        return ended + [.reviewTaken(asked, until: moment + lease)]
    }

    /// A reviewer gives back what they cannot review: somebody else is asked.
    func giveBack(_ id: ReviewID, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try standing.require(.reviewWork)
        guard let handle = reviewHandles[id], person(reviews[Int(handle)].reviewer) == standing.person else {
            throw .unknown("review", id)
        }
        let review = reviews[Int(handle)]
        guard review.isPending else { throw .because(.alreadyDone, "review.twice") }
        if !review.isSecondLook {
            guard review.round == round else {
                throw .because(.wrongPhase, "review.otherRound", ["round": .number(review.round)])
            }
            try requirePhase(.review ... .review)
        }
        return [.reviewReturned(id, .givenBack)]
    }

    /// What the passing of time alone changes: leases that have ended.
    func passTime(to moment: Instant) -> [WorkshopEvent] {
        guard phase == .review else { return [] }
        return reviews.filter { $0.isPending && isExpired($0, at: moment) }.map {
            .reviewReturned($0.id, .leaseEnded)
        }
    }

    func isExpired(_ review: Review, at moment: Instant) -> Bool { review.lease.map { $0 <= moment } ?? false }
}
