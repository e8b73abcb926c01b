import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// Carries out a command on a workshop and answers with what happened.
    ///
    /// Who may do what follows from the roles that the workshop's cohort has given.
    ///
    /// - Parameter documents: New texts of the caller's that the command refers to; they are kept with its events or not at
    ///   all.
    @discardableResult
    func perform(
        _ command: WorkshopCommand, in workshop: WorkshopID, documents: [Document] = [], by caller: Caller
    ) async throws -> [RecordedEvent] {
        var order = Order(
            id: workshop, cache: \.workshops, action: command.name, caller: caller, documents: documents)
        if case .open = command { order.makesAggregate = true }
        return try await perform(
            order, standing: { try await standing(of: caller, in: workshop, for: command) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
    }

    /// Opens a workshop and enrols every member of its cohort: experienced ones as guides, the others as authors.
    ///
    /// - Parameter seed: Draws the pseudonyms; give one for demonstrations and tests only.
    public func openWorkshop(_ plan: WorkshopPlan, seed: UInt64? = nil, by caller: Caller) async throws -> WorkshopID {
        let id: WorkshopID = newID()
        let workshop = try await perform(.open(plan), in: id, by: caller).subject(or: id)
        let members = try await cohort(plan.cohort).members
        let parts = members.map { ($0.person, $0.isExperienced ? Enrolment.Part.guide : .author) }
        try await enrol(
            Dictionary(parts) { first, _ in first }, in: workshop, seed: seed, by: caller.following("enrol"))
        return workshop
    }

    /// Enrols people in a workshop; those who are enrolled already stay as they are.
    public func enrol(
        _ people: [PersonID: Enrolment.Part], in workshop: WorkshopID, seed: UInt64? = nil, by caller: Caller
    ) async throws {
        try await perform(.enrol(people, seed: seed ?? .random(in: .min ... .max)), in: workshop, by: caller)
    }

    /// Goes on to the next phase.
    public func advance(_ workshop: WorkshopID, to phase: WorkshopPhase, by caller: Caller) async throws {
        try await perform(.advance(to: phase), in: workshop, by: caller)
    }

    /// Hands in work, or a further version of it.
    @discardableResult
    public func submit(_ text: String, to workshop: WorkshopID, by caller: Caller) async throws -> SubmissionID {
        let document = document(text, of: caller.person)
        let id: SubmissionID = newID()
        let command = WorkshopCommand.submit(id, document: document.id, words: text.wordCount)
        return try await perform(command, in: workshop, documents: [document], by: caller).required {
            if case .submitted(let version) = $0 { version.submission } else { nil }
        }
    }

    /// Asks people for reviews, as the engine's allocator pairs them, and answers with what could not be satisfied.
    ///
    /// - Parameter seed: Recorded with the allocation, so that anyone can repeat it.
    @discardableResult
    public func allocateReviews(
        in workshop: WorkshopID, seed: UInt64, by caller: Caller
    ) async throws -> [Message] {
        let state = try await self.workshop(workshop)
        let present = try await membersWhoReview(in: state)
        let request = state.allocationRequest(among: present.contains)
        let outcome = configuration.allocator.pairs(in: AllocationContext(request: request, seed: seed))
        let reviews = outcome.pairs.map {
            AllocatedReview(review: newID(), submission: $0.submission, reviewer: $0.reviewer)
        }
        let allocation = Allocation(reviews: reviews, method: configuration.allocator.name, seed: seed)
        try await perform(.allocate(allocation), in: workshop, by: caller)
        return outcome.unmet
    }

    /// The people who take part in a workshop and may still review.
    private func membersWhoReview(in workshop: Workshop) async throws -> Set<PersonID> {
        guard let id = workshop.plan?.cohort else { return [] }
        let cohort = try await cohort(id)
        let place = Place(workshop: workshop.id, phase: workshop.phase, at: configuration.time.now())
        return workshop.participants.filter {
            cohort.standing(of: $0, at: place, roles: configuration.roles).may(.reviewWork)
        }
    }

    /// Hands in a review: a level for each criterion of the rubric, and remarks for the author.
    public func review(
        _ review: ReviewID, in workshop: WorkshopID, levels: [Int], remarks: String, by caller: Caller
    ) async throws {
        let document = document(remarks, of: caller.person)
        let answer = SubmittedReview(review: review, levels: levels, remarks: document.id, words: remarks.wordCount)
        try await perform(.review(answer), in: workshop, documents: [document], by: caller)
    }

    /// Works out grades by the engine's strategy and aggregator, and publishes them.
    @discardableResult
    public func publishGrades(in workshop: WorkshopID, by caller: Caller) async throws -> [Grade] {
        let state = try await latest(workshop, in: \.workshops)
        guard let rubric = state.plan?.task.rubric else { throw Refusal.unknown("workshop", workshop) }
        let context = GradingContext(
            reviewed: state.reviewedSubmissions, rubric: rubric, strategy: configuration.strategy)
        let grades = configuration.aggregator.grades(in: context)
        return try await perform(.publishGrades(grades), in: workshop, by: caller).required {
            if case .graded(let grades) = $0 { grades } else { nil }
        }
    }

    /// Asks one of its reviewers to look at a revised submission once more, and answers with who it is.
    @discardableResult
    public func askSecondLook(
        at submission: SubmissionID, in workshop: WorkshopID, by caller: Caller
    ) async throws -> PersonID {
        guard let reader = try await latest(workshop, in: \.workshops).secondReaders(of: submission).first else {
            throw Refusal.because(.notTakingPart, "secondLook.notItsReviewer")
        }
        let asked = AllocatedReview(review: newID(), submission: submission, reviewer: reader)
        return try await perform(.askSecondLook(asked), in: workshop, by: caller).required {
            if case .secondLookAsked(let review) = $0 { review.reviewer } else { nil }
        }
    }

    /// Puts the latest version of a solution into the library, with a text that says what problem it solves.
    @discardableResult
    public func keepInLibrary(
        _ submission: SubmissionID, of workshop: WorkshopID, solving problem: String, by caller: Caller
    ) async throws -> LibraryEntryID {
        guard !problem.isBlank else { throw Refusal.emptyText() }
        let document = Document(id: newID(), subject: caller.person, text: problem)
        let id: LibraryEntryID = newID()
        let command = WorkshopCommand.keepInLibrary(id, submission, problem: document.id)
        return try await perform(command, in: workshop, documents: [document], by: caller).required {
            if case .keptInLibrary(let entry) = $0 { entry.entry } else { nil }
        }
    }

    /// Says what has changed in one's understanding.
    public func reflect(_ text: String, in workshop: WorkshopID, by caller: Caller) async throws {
        let document = document(text, of: caller.person)
        let command = WorkshopCommand.reflect(document: document.id, words: text.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// What a caller may do in a workshop; for a command that opens one, in the cohort that it is opened for.
    private func standing(
        of caller: Caller, in workshop: WorkshopID, for command: WorkshopCommand
    ) async throws -> Standing {
        let moment = caller.at ?? configuration.time.now()
        if case .open(let plan) = command {
            return try await standing(of: caller.person, in: plan.cohort, at: Place(at: moment))
        }
        return try await standing(of: caller.person, in: workshop, at: moment)
    }

    /// What a person may do in a workshop, as the store has it now; nothing where there is no such workshop.
    ///
    /// - Parameter moment: The moment; without it, the present one.
    public func standing(
        of person: PersonID, in workshop: WorkshopID, at moment: Instant? = nil
    ) async throws -> Standing {
        try await refresh(workshop, in: \.workshops)
        let (cohort, phase) = caches.workshops.read(workshop) { ($0.plan?.cohort, $0.phase) }
        guard let cohort else { return Standing(person, []) }
        let place = Place(workshop: workshop, phase: phase, at: moment ?? configuration.time.now())
        return try await standing(of: person, in: cohort, at: place)
    }
}

extension Caller {
    /// The same caller for a further command of the same request.
    func following(_ step: String) -> Caller {
        Caller(person, key: key.map { IdempotencyKey("\($0)/\(step)") }, at: at)
    }
}
