public import PeerLearningCore

extension PeerLearningEngine {
    /// Invites somebody to a pair session about a piece of work: its author a reviewer, a reviewer its author.
    ///
    /// The session goes by the script that the configuration has for its kind.
    ///
    /// - Parameter pseudonym: What the other one is known by: the pseudonym under a review, or the author's.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the workshop does not allow the form, it is too early, or the pseudonym
    ///   is nobody's whom the caller can talk with about this work.
    @discardableResult
    public func proposePairSession(
        _ kind: PairSessionKind, _ form: PairSessionForm, about submission: SubmissionID, with pseudonym: Pseudonym,
        in workshop: WorkshopID, by caller: Caller
    ) async throws -> PairSessionID {
        let setting = try await pairSetting(of: submission, in: workshop, for: form)
        let plan = PairSessionPlan(kind, form, script: configuration.pairScripts[kind])
        return try await propose(.propose(plan, with: pseudonym, in: setting), in: workshop, by: caller)
    }

    /// Invites two people to a pair session about a piece of work: for those who run the workshop. It begins when both
    /// have accepted.
    @discardableResult
    public func pair(
        _ author: PersonID, with partner: PersonID, for kind: PairSessionKind, _ form: PairSessionForm,
        about submission: SubmissionID, in workshop: WorkshopID, by caller: Caller
    ) async throws -> PairSessionID {
        let setting = try await pairSetting(of: submission, in: workshop, for: form)
        let plan = PairSessionPlan(kind, form, script: configuration.pairScripts[kind])
        let command = PairSessionCommand.pair(plan, author: author, partner: partner, in: setting)
        return try await propose(command, in: workshop, by: caller)
    }

    /// Accepts an invitation; the session begins when both have accepted.
    public func accept(_ session: PairSessionID, by caller: Caller) async throws {
        try await perform(.accept, on: session, by: caller)
    }

    /// Declines an invitation, or takes one's own back.
    public func decline(_ session: PairSessionID, by caller: Caller) async throws {
        try await perform(.decline, on: session, by: caller)
    }

    /// Says something in the conversation.
    public func say(_ text: String, in session: PairSessionID, by caller: Caller) async throws {
        let document = document(text, of: caller.person)
        let command = PairSessionCommand.say(document: document.id, words: text.wordCount)
        try await perform(command, on: session, documents: [document], by: caller)
    }

    /// Concludes a step with a note, which stands in the record.
    ///
    /// - Parameter step: The number of the step, counted from 1.
    public func conclude(
        step: Int, with note: String, in session: PairSessionID, by caller: Caller
    ) async throws {
        let document = document(note, of: caller.person)
        let command = PairSessionCommand.conclude(step: step, document: document.id, words: note.wordCount)
        try await perform(command, on: session, documents: [document], by: caller)
    }

    /// Answers the last question; when both have, the session is over.
    public func reflect(_ text: String, in session: PairSessionID, by caller: Caller) async throws {
        let document = document(text, of: caller.person)
        let command = PairSessionCommand.reflect(document: document.id, words: text.wordCount)
        try await perform(command, on: session, documents: [document], by: caller)
    }

    /// Ends a session before its time, with a reason that the two read.
    public func end(_ session: PairSessionID, because reason: String, by caller: Caller) async throws {
        let document = document(reason, of: caller.person)
        let command = PairSessionCommand.end(reason: document.id, words: reason.wordCount)
        try await perform(command, on: session, documents: [document], by: caller)
    }

    /// Consents to be known to the other by name. It comes about when both have consented, and stays then.
    public func consentToReveal(in session: PairSessionID, by caller: Caller) async throws {
        try await perform(.consent, on: session, by: caller)
    }

    /// Takes the consent back, as long as the other has not consented.
    public func withdrawConsent(in session: PairSessionID, by caller: Caller) async throws {
        try await perform(.withdrawConsent, on: session, by: caller)
    }

    /// Wants somebody to read the record; they do when the other says the same.
    public func share(
        _ session: PairSessionID, with audience: PairAudience, by caller: Caller
    ) async throws {
        try await perform(.share(with: audience), on: session, by: caller)
    }

    /// Does not want somebody to read the record, or no longer: one word of one of the two is enough.
    public func stopSharing(
        _ session: PairSessionID, with audience: PairAudience, by caller: Caller
    ) async throws {
        try await perform(.stopSharing(with: audience), on: session, by: caller)
    }

    /// Opens the conversation to the moderators of the workshop.
    public func report(
        _ session: PairSessionID, because reason: ContentFlag.Reason, remark: String? = nil, by caller: Caller
    ) async throws {
        let words = optionalDocument(remark, of: caller.person)
        let command = PairSessionCommand.report(reason, remark: words.first?.id)
        try await perform(command, on: session, documents: words, by: caller)
    }
}

extension PeerLearningEngine {
    private func propose(
        _ command: PairSessionCommand, in workshop: WorkshopID, by caller: Caller
    ) async throws -> PairSessionID {
        let id: PairSessionID = newID()
        let order = Order(
            id: id, cache: \.pairSessions, action: command.name, caller: caller, makesAggregate: true)
        let recorded = try await perform(
            order, standing: { try await standing(of: caller.person, in: workshop, at: caller.at) }
        ) { state, standing, _ throws(Refusal) in try state.decide(command, by: standing) }
        if case .pairSession(let id, _) = recorded.first?.event { return id }
        return id
    }

    private func perform(
        _ command: PairSessionCommand, on session: PairSessionID, documents: [Document] = [], by caller: Caller
    ) async throws {
        let order = Order(
            id: session, cache: \.pairSessions, action: command.name, caller: caller, documents: documents)
        _ = try await perform(
            order, standing: { try await standing(of: caller.person, in: session, at: caller.at) }
        ) { state, standing, _ throws(Refusal) in try state.decide(command, by: standing) }
    }

    /// What a person may do where the work of a session belongs; nothing where there is no such session.
    func standing(
        of person: PersonID, in session: PairSessionID, at moment: Instant? = nil
    ) async throws -> Standing {
        try await refresh(session, in: \.pairSessions)
        guard let workshop = caches.pairSessions.read(session, { $0.proposal?.workshop }) else {
            return Standing(person, [])
        }
        return try await standing(of: person, in: workshop, at: moment)
    }

    private func pairSetting(
        of submission: SubmissionID, in workshop: WorkshopID, for form: PairSessionForm
    ) async throws -> PairSessionSetting {
        try await catchUp()
        let occupied = models.pairSessions.pairs(on: submission, byName: form.isByName)
        guard let setting = try await self.workshop(workshop).pairSetting(of: submission, occupied: occupied) else {
            throw Refusal.unknown("submission", submission)
        }
        return setting
    }
}
