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
        return reviews.indices.filter { reviews[$0].isPending && isExpired(reviews[$0], at: moment) }.map {
            .reviewReturned(reviews[$0].id, .leaseEnded)
        }
    }

    func isExpired(_ review: Review, at moment: Instant) -> Bool { review.lease.map { $0 <= moment } ?? false }

    /// The work that a reviewer gets who asks for one: of those that they may take and have not had, the one with the
    /// fewest reviews, done and held; among equals the smallest identifier, which tells nothing of its author. Nil where
    /// there is none, or the person may not review. Looks at each review once.
    ///
    /// - Parameter isPresent: Whether a person is still there and may review.
    public func neediestWork(
        for person: PersonID, among isPresent: (PersonID) -> Bool, at moment: Instant
    ) -> (submission: SubmissionID, reviews: Int)? {
        guard let reviewer = personHandles[person], mayTakeReviews(people[Int(reviewer)]), isPresent(person) else {
            return nil
        }
        var counts = [Int](repeating: 0, count: submissions.count)
        var had: Set<Int32> = []
        for place in reviews.indices where reviews[place].round == round {
            let stands = stands(place, at: moment)
            if stands { counts[Int(reviews[place].submission)] += 1 }
            if stands || reviews[place].isReturned, reviews[place].reviewer == reviewer {
                had.insert(reviews[place].submission)
            }
        }
        var best: (place: Int, reviews: Int)?
        for (place, count) in counts.enumerated() {
            let id = submissions[place].id
            if let best, (best.reviews, submissions[best.place].id) < (count, id) { continue }
            guard !had.contains(Int32(place)), isUnderReview(submissions[place]) else { continue }
            let authors = authors(of: submissions[place])
            guard !authors.contains(reviewer), authors.contains(where: { isPresent(self.person($0)) }) else { continue }
            best = (place, count)
        }
        return best.map { (submissions[$0.place].id, $0.reviews) }
    }

    private func mayTakeReviews(_ participant: Participant) -> Bool {
        participant.enrolment.part == .guide
            || participant.submission.map { isUnderReview(submissions[Int($0)]) } ?? false
    }

    /// Whether the review at a place is one of those that its work has: it is done, or held.
    private func stands(_ place: Int, at moment: Instant) -> Bool {
        !reviews[place].isReturned && !reviews[place].isSecondLook
            && (reviews[place].answer != nil || reviews[place].lease.map { moment < $0 } ?? true)
    }
}
