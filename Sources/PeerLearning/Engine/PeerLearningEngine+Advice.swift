public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// What is to be done about each work of the running round so that its grade is sure enough: accept it, ask for one
    /// more review and of whom, ask somebody experienced, or let staff look.
    ///
    /// It says by name who would review what.
    ///
    /// - Parameter policy: When a grade is sure enough.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may not allocate reviews or, unless the workshop is open,
    ///   may not see names.
    public func reviewAdvice(
        in workshop: WorkshopID, by policy: UncertaintyPolicy = UncertaintyPolicy(), for person: PersonID
    ) async throws -> [ReviewAdvice] {
        try await standing(of: person, in: workshop).require(.allocateReviews)
        try await requireNames(of: person, in: workshop)
        return try await reviewAdvice(in: try await self.workshop(workshop), by: policy)
    }

    /// Asks for the reviews that the advice names, for works whose other reviews are all in.
    ///
    /// - Returns: What was asked for.
    /// - Throws: ``/PeerLearningCore/Refusal`` as ``reviewAdvice(in:by:for:)`` does, with code `wrongPhase` outside the
    ///   review phase, `alreadyDone` where no review would help.
    @discardableResult
    public func askForAdvisedReviews(
        in workshop: WorkshopID, by policy: UncertaintyPolicy = UncertaintyPolicy(), caller: Caller
    ) async throws -> [ReviewAdvice] {
        let advice = try await reviewAdvice(in: workshop, by: policy, for: caller.person)
        let state = try await self.workshop(workshop)
        let complete = Set(state.reviewedSubmissions.filter { $0.missing == 0 }.map(\.submission))
        let asked = advice.filter { $0.reviewer != nil && complete.contains($0.submission) }
        let allocation = Allocation(
            reviews: asked.compactMap { advice in
                advice.reviewer.map { AllocatedReview(review: newID(), submission: advice.submission, reviewer: $0) }
            },
            unmet: [], method: "advice", seed: 0)
        try await perform(.allocate(allocation), in: workshop, by: caller)
        return asked
    }

    private func reviewAdvice(in state: Workshop, by policy: UncertaintyPolicy) async throws -> [ReviewAdvice] {
        let present = try await reviewers(in: state)
        let request = state.allocationRequest(among: present.contains)
        let authors = Dictionary(request.works.map { ($0.submission, Set($0.authors)) }) { first, _ in first }
        var taken = request.declined
        for review in request.standing { taken[review.submission, default: []].insert(review.reviewer) }
        let guides = request.reviewers.filter(\.isGuide).map(\.person)
        let peers = request.reviewers.filter { !$0.isGuide }.map(\.person)
        let method = configuration.aggregator as? InferredGrade ?? .adaptive
        return method.advice(
            on: try await gradingContext(of: state), by: policy, peers: Dictionary(peers.map { ($0, 1) }) { $1 },
            experienced: Dictionary(guides.map { ($0, 2) }) { $1 }
        ) { submission, person in
            guard let own = authors[submission] else { return false }
            return !own.contains(person) && taken[submission]?.contains(person) != true
        }
    }
}
