public import PeerLearningCore

extension PeerLearningEngine {
    /// Begins the caller's next attempt at the test of a round: from now on its form lies before them.
    ///
    /// - Parameter seed: The seed of the form; without it chance gives one. A test that has one for everybody keeps that.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the test is not open, the caller may not hand in work in the cohort, an
    ///   earlier attempt is not over, or none is left.
    @discardableResult
    public func beginTest(_ round: TestRoundID, seed: UInt64? = nil, by caller: Caller) async throws -> SittingID {
        try await catchUp()
        let earlier = models.results.attempts(of: caller.person, in: round)
        let setting = try await sittingSetting(in: round, earlier: earlier)
        let id = SittingID(round, caller.person, attempt: (earlier.map(\.number).max() ?? 0) + 1)
        let command = SittingCommand.begin(seed: seed ?? newSeed())
        let order = Order(id: id, cache: \.sittings, action: command.name, caller: caller, makesAggregate: true)
        let recorded = try await perform(
            order, standing: { try await standing(of: caller.person, in: round, at: caller.at) }
        ) { state, standing, moment throws(Refusal) in
            try state.decide(command, in: setting, by: standing, at: moment)
        }
        return recorded.subject(or: id)
    }

    /// Answers a question of an attempt, or changes the answer; an empty one takes it back.
    ///
    /// - Parameter answer: Options go by the numbers of the form, see ``/PeerLearningCore/SittingView``. Words are put into
    ///   documents beside the log.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the answer does not fit the question, or the time is up.
    public func answer(
        _ question: QuestionID, with answer: Answer, in sitting: SittingID, by caller: Caller
    ) async throws {
        guard answer.documents.isEmpty else { throw Refusal.because(.invalid, "sitting.documents") }
        let written = answer.puttingWordsAside { newID() }
        let documents = written.words.map { Document(id: $0.document, subject: caller.person, text: $0.words) }
        let setting = try await sittingSetting(of: sitting)
        try await perform(
            .answer(question, written.response), on: sitting, in: setting, documents: documents, by: caller)
    }

    /// Hands in an attempt: the system scores it by the rules of the test, and nothing changes any more. When the time is
    /// up already, what had been answered until then counts.
    public func handIn(_ sitting: SittingID, by caller: Caller) async throws {
        try await finish(sitting, caller: caller, standing: nil) { .handIn(words: $0) }
    }

    /// Lets an attempt not count, for a reason that the one who sat reads: for those who confirm grades. The person may
    /// try again.
    public func voidSitting(_ sitting: SittingID, because reason: String, by caller: Caller) async throws {
        let document = document(reason, of: caller.person)
        let command = SittingCommand.void(reason: document.id, words: reason.wordCount)
        let setting = try await sittingSetting(of: sitting)
        try await perform(command, on: sitting, in: setting, documents: [document], by: caller)
    }

    /// Ends attempts whose time and grace are over.
    func endOverdueSittings(at moment: Instant) async throws {
        for sitting in models.results.overdue(at: moment) {
            do {
                let clock = Caller(Standing.clock.person, at: moment)
                try await finish(sitting, caller: clock, standing: .clock) { .timeOut(words: $0) }
            } catch is Refusal {}
        }
    }

    /// The test and the round of a sitting, as it began.
    func sittingSetting(of sitting: SittingID) async throws -> SittingSetting {
        guard let start = try await latest(sitting, in: \.sittings).start else {
            throw Refusal.unknown("sitting", sitting)
        }
        return try await sittingSetting(in: start.round, earlier: [])
    }

    private func sittingSetting(in id: TestRoundID, earlier: [SittingAttempt]) async throws -> SittingSetting {
        let round = try await testRound(id)
        guard let reference = round.plan?.reference,
            let test = try await programme(reference.programme).test(reference.test, version: reference.version),
            let setting = SittingSetting(round, test, earlier: earlier)
        else { throw Refusal.unknown("testRound", id) }
        return setting
    }

    private func perform(
        _ command: SittingCommand, on sitting: SittingID, in setting: SittingSetting, documents: [Document],
        by caller: Caller
    ) async throws {
        let order = Order(
            id: sitting, cache: \.sittings, action: command.name, caller: caller, documents: documents)
        _ = try await perform(
            order, standing: { try await standing(of: caller.person, in: setting.round, at: caller.at) }
        ) { state, standing, moment throws(Refusal) in
            try state.decide(command, in: setting, by: standing, at: moment)
        }
    }

    /// Scores what was answered. The words are read before each decision; one that found others meanwhile is made again.
    private func finish(
        _ sitting: SittingID, caller: Caller, standing: Standing?,
        _ command: ([DocumentID: String]) -> SittingCommand
    ) async throws {
        let setting = try await sittingSetting(of: sitting)
        let order = Order(
            id: sitting, cache: \.sittings, action: command([:]).name, caller: caller)
        var read: [DocumentID] = []
        var words: [DocumentID: String] = [:]
        _ = try await perform(
            order,
            standing: {
                read = caches.sittings.read(sitting, \.documents)
                words = try await texts(byDocument: read)
                if let standing { return standing }
                return try await self.standing(of: caller.person, in: setting.round, at: caller.at)
            }
        ) { state, standing, moment throws(Refusal) in
            guard state.documents == read else { throw .because(.notReady, "sitting.changing") }
            return try state.decide(command(words), in: setting, by: standing, at: moment)
        }
    }

    /// The texts of documents that have one and are not erased.
    func texts(byDocument documents: [DocumentID]) async throws -> [DocumentID: String] {
        var texts: [DocumentID: String] = [:]
        for document in documents { texts[document] = try await store.text(of: document) }
        return texts
    }
}
