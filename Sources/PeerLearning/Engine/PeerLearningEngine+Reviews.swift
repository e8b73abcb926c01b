import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// Asks people for reviews, as the engine's allocator pairs them, and answers with what could not be satisfied.
    ///
    /// Called again in the same round it repairs what it asked: people who have come late get reviews and reviewers, those
    /// who have gone are asked no more, and reviews that are done stay.
    ///
    /// - Parameters:
    ///   - absent: People who are not to be asked though they take part: no-shows.
    ///   - seed: Recorded with the allocation, so that anyone can repeat it.
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `alreadyDone` where nothing needs to be repaired.
    @discardableResult
    public func allocateReviews(
        in workshop: WorkshopID, absent: Set<PersonID> = [], seed: UInt64, by caller: Caller
    ) async throws -> [UnmetNeed] {
        let allocation = try await allocation(in: workshop, absent: absent, seed: seed)
        return try await perform(.allocate(allocation), in: workshop, by: caller).required {
            if case .allocated(let allocation) = $0 { allocation.unmet } else { nil }
        }
    }

    /// What ``allocateReviews(in:absent:seed:by:)`` would ask now, without asking anybody.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may not allocate reviews or, unless the workshop is open,
    ///   may not see names: it says by name who reviews what.
    public func previewAllocation(
        in workshop: WorkshopID, absent: Set<PersonID> = [], seed: UInt64, for person: PersonID
    ) async throws -> Allocation {
        try await standing(of: person, in: workshop).require(.allocateReviews)
        try await requireNames(of: person, in: workshop)
        return try await allocation(in: workshop, absent: absent, seed: seed)
    }

    func allocation(in workshop: WorkshopID, absent: Set<PersonID>, seed: UInt64) async throws -> Allocation {
        let state = try await self.workshop(workshop)
        let reviewers = try await reviewers(in: state)
        let isPresent = { person in reviewers.contains(person) && !absent.contains(person) }
        let request = state.allocationRequest(among: isPresent).only(try await calibration(askedIn: state))
        let earlier = request.standing.isEmpty ? state.earlierPairs(among: isPresent) : []
        let pairs: [AllocationOutcome.Pair]
        let outcome: AllocationOutcome
        if earlier.isEmpty {
            outcome = configuration.allocator.pairs(in: AllocationContext(request: request, seed: seed))
            pairs = outcome.pairs
        } else {
            let kept = earlier.map { AllocationOutcome.Pair($0.submission, $0.reviewer) }
            let context = AllocationContext(request: request.keeping(kept), seed: seed)
            outcome = configuration.allocator.pairs(in: context)
            pairs = kept + outcome.pairs
        }
        return Allocation(
            reviews: pairs.map { AllocatedReview(review: newID(), submission: $0.submission, reviewer: $0.reviewer) },
            released: outcome.released, unmet: outcome.unmet, method: configuration.allocator.name, seed: seed)
    }

    /// Those who may still review in a workshop.
    func reviewers(in workshop: Workshop) async throws -> PermissionHolders {
        guard let plan = workshop.plan else { throw Refusal.unknown("workshop", workshop.id) }
        let place = Place(workshop.id, plan, in: workshop.phase, at: configuration.time.now())
        return try await cohort(plan.cohort).holders(of: .reviewWork, at: place, roles: configuration.roles)
    }

    /// Takes a work to review, in a workshop where reviewers do so on demand: the one with the fewest reviews,
    /// among equals by lot, for the order of handing in would tell whose it is.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `notReady` where there is nothing left that the caller may review,
    ///   they have a work open, or they are to judge exemplars first.
    @discardableResult
    public func takeReview(in workshop: WorkshopID, by caller: Caller) async throws -> AllocatedReview {
        let submission = try await workToReview(in: workshop, by: caller)
        let asked = AllocatedReview(review: newID(), submission: submission, reviewer: caller.person)
        return try await perform(.takeReview(asked), in: workshop, by: caller).required {
            if case .reviewTaken(let review, _) = $0 { review } else { nil }
        }
    }

    /// The work that a reviewer gets now. Where there is none, the whole queue says why.
    private func workToReview(in workshop: WorkshopID, by caller: Caller) async throws -> SubmissionID {
        let state = try await self.workshop(workshop)
        if let calibration = try await calibration(askedIn: state), !calibration.mayReview(caller.person) {
            throw Refusal.because(.notReady, "calibration.first")
        }
        let reviewers = try await reviewers(in: state)
        let moment = caller.at ?? configuration.time.now()
        let most = state.plan.map { 2 * ($0.policy.reviewsByPeers + $0.policy.reviewsByGuides) } ?? 0
        let neediest = state.neediestWork(for: caller.person, among: reviewers.contains, at: moment)
        if let neediest, neediest.reviews < most { return neediest.submission }
        let request = state.allocationRequest(among: reviewers.contains, at: moment)
        let queue = ReviewQueue(request, hadBefore: state.returnedWorks, mostReviewsPerWork: most)
        let answer = queue.next(for: caller.person)
        guard let submission = answer.submission else { throw answer.refusal }
        return submission
    }

    /// Gives back a review that one was asked for: somebody else is asked.
    public func giveBack(_ review: ReviewID, in workshop: WorkshopID, by caller: Caller) async throws {
        try await perform(.giveBack(review), in: workshop, by: caller)
    }

    /// Hands in a review: a level for each criterion of the rubric, and remarks for the author. Until the review phase ends
    /// it may be handed in anew.
    public func review(
        _ review: ReviewID, in workshop: WorkshopID, levels: [Int], remarks: String, by caller: Caller
    ) async throws {
        let document = document(remarks, of: caller.person)
        let answer = SubmittedReview(review: review, levels: levels, remarks: document.id, words: remarks.wordCount)
        try await perform(.review(answer), in: workshop, documents: [document], by: caller)
    }

    /// Asks one of its reviewers to look at a revised submission once more, and answers with who it is.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may not allocate reviews or, unless the workshop is open,
    ///   may not see names.
    @discardableResult
    public func askSecondLook(
        at submission: SubmissionID, in workshop: WorkshopID, by caller: Caller
    ) async throws -> PersonID {
        try await requireNames(of: caller.person, in: workshop)
        guard let reader = try await latest(workshop, in: \.workshops).secondReaders(of: submission).first else {
            throw Refusal.because(.notTakingPart, "secondLook.notItsReviewer")
        }
        let asked = AllocatedReview(review: newID(), submission: submission, reviewer: reader)
        return try await perform(.askSecondLook(asked), in: workshop, by: caller).required {
            if case .secondLookAsked(let review) = $0 { review.reviewer } else { nil }
        }
    }

    /// Where a workshop is blind, who is told by name who reviews what must be allowed to see names.
    func requireNames(of person: PersonID, in workshop: WorkshopID) async throws {
        guard try await self.workshop(workshop).plan?.policy.anonymity != .open else { return }
        try await standing(of: person, in: workshop).require(.seeNames)
    }
}

extension ReviewQueue.Answer {
    /// Why there is no work to take, as people are told.
    var refusal: Refusal {
        switch self {
        case .nothing(.mayNotReview): .because(.notTakingPart, "queue.mayNotReview")
        case .nothing(.nothingHandedIn): .because(.notReady, "queue.nothingHandedIn")
        case .nothing(.onlyOwnWork): .because(.notReady, "queue.onlyOwnWork")
        case .nothing(.hasHadAll): .because(.notReady, "queue.hasHadAll")
        case .nothing(.enoughReviews), .review, .reviewBesides: .because(.notReady, "queue.enoughReviews")
        }
    }
}

extension AllocationRequest {
    /// The same request with pairs that are settled already.
    func keeping(_ pairs: [AllocationOutcome.Pair]) -> AllocationRequest {
        let guides = Set(reviewers.filter(\.isGuide).map(\.person))
        let kept = pairs.enumerated().map { place, pair in
            StandingReview(
                review: ReviewID("kept-\(place)"), submission: pair.submission, reviewer: pair.reviewer, isDone: true,
                isByGuide: guides.contains(pair.reviewer))
        }
        return AllocationRequest(
            works: works, reviewers: reviewers, standing: standing + kept, declined: declined,
            reviewsByPeers: reviewsByPeers,
            reviewsByGuides: reviewsByGuides)
    }
}
