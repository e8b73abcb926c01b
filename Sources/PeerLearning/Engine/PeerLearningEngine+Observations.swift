public import PeerLearningCore

extension PeerLearningEngine {
    /// Takes it upon the caller to observe an attempt: for staff, and for peers with experience.
    public func takeObservation(
        of attempt: CheckAttemptID, in check: PracticalCheckID, by caller: Caller
    ) async throws {
        try await perform(.takeObservation(attempt), on: check, by: caller)
    }

    /// Asks somebody to observe an attempt: for those who allocate reviews.
    public func assignObserver(
        _ observer: PersonID, to attempt: CheckAttemptID, in check: PracticalCheckID, by caller: Caller
    ) async throws {
        let standing = try await standing(of: observer, in: check, at: caller.at)
        try await perform(.assign(attempt, to: standing), on: check, by: caller)
    }

    /// Lets somebody not observe an attempt any more: oneself, or anybody for those who allocate reviews.
    public func releaseObserver(
        _ observer: PersonID, from attempt: CheckAttemptID, in check: PracticalCheckID, by caller: Caller
    ) async throws {
        try await perform(.release(attempt, observer), on: check, by: caller)
    }

    /// Hands in the link to a recording of one's attempt, or another one while nobody has looked. The link stands in a
    /// document, which can be erased.
    ///
    /// - Parameter link: An address that begins with `https://` or `http://`.
    public func handInRecording(
        link: String, for attempt: CheckAttemptID, in check: PracticalCheckID, by caller: Caller
    ) async throws {
        let document = document(link, of: caller.person)
        let command = PracticalCheckCommand.handInRecording(attempt, CheckRecording(document: document.id), link: link)
        try await perform(command, on: check, documents: [document], by: caller)
    }

    /// Hands in a recording of one's attempt as a file, which gets a neutral name.
    public func handInRecording(
        _ file: HandedInFile, for attempt: CheckAttemptID, in check: PracticalCheckID, by caller: Caller
    ) async throws {
        let kept = file.neutral(1)
        let document = Document(id: newID(), subject: caller.person, mediaType: kept.mediaType, bytes: kept.bytes)
        let described = SubmittedFile(
            document: document.id, name: kept.name, mediaType: kept.mediaType, size: kept.bytes.count)
        let recording = CheckRecording(document: document.id, file: described)
        try await perform(
            .handInRecording(attempt, recording, link: nil), on: check, documents: [document], by: caller)
    }

    /// Fills in the checklist for an attempt that one observes. What is handed in is not changed any more.
    ///
    /// - Parameters:
    ///   - answers: The answer to each criterion, as its ``/PeerLearningCore/RubricCriterion/Kind`` says; −1 where one is
    ///     left out that may be.
    ///   - remarks: Words for the one who was observed; needed where the form is not enough to pass.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the caller does not observe the attempt, it is too early, or the form
    ///   is not complete.
    public func observe(
        _ attempt: CheckAttemptID, in check: PracticalCheckID, answers: [Int], remarks: String = "", by caller: Caller
    ) async throws {
        let hasWords = remarks.wordCount > 0
        let document = document(remarks, of: caller.person)
        let command = PracticalCheckCommand.observe(
            attempt, answers: answers, remarks: hasWords ? document.id : nil, words: remarks.wordCount)
        try await perform(command, on: check, documents: hasWords ? [document] : [], by: caller)
    }

    /// Decides about an attempt on which observers do not agree: for those who confirm grades and have not observed.
    ///
    /// - Parameters:
    ///   - score: From 0 to 100.
    ///   - reason: Why; the one who was observed reads it.
    public func decideAttempt(
        _ attempt: CheckAttemptID, in check: PracticalCheckID, score: Double, because reason: String,
        by caller: Caller
    ) async throws {
        let document = document(reason, of: caller.person)
        let command = PracticalCheckCommand.decide(
            attempt, score: score, reason: document.id, words: reason.wordCount)
        try await perform(command, on: check, documents: [document], by: caller)
    }
}
