public import PeerLearningCore

extension PeerLearningEngine {
    /// Puts the latest version of a solution into the library, with a text that says what problem it solves.
    @discardableResult
    public func keepInLibrary(
        _ submission: SubmissionID, of workshop: WorkshopID, solving problem: String, by caller: Caller
    ) async throws -> LibraryEntryID {
        guard !problem.isBlank else { throw Refusal.emptyText() }
        let document = document(problem, of: caller.person)
        let command = WorkshopCommand.keepInLibrary(newID(), submission, problem: document.id)
        return try await perform(command, in: workshop, documents: [document], by: caller).required {
            if case .keptInLibrary(let entry) = $0 { entry.entry } else { nil }
        }
    }

    /// Says that somebody's solution belongs into the library, and why.
    public func nominate(
        _ submission: SubmissionID, in workshop: WorkshopID, because reason: String, by caller: Caller
    ) async throws {
        let document = document(reason, of: caller.person)
        let command = WorkshopCommand.nominate(submission, reason: document.id, words: reason.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// Says on which solution in the library one's own work builds; its author may be paid for that.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `notFound` where the library has no such entry, `alreadyDone` where
    ///   the work says so already.
    public func credit(
        _ entry: LibraryEntryID, in submission: SubmissionID, of workshop: WorkshopID, by caller: Caller
    ) async throws {
        try await catchUp()
        guard models.library.entries.contains(where: { $0.entry == entry }) else {
            throw Refusal.unknown("libraryEntry", entry)
        }
        try await perform(.creditSolution(entry, in: submission), in: workshop, by: caller)
    }

    /// Says why a nominated solution does not go into the library.
    public func declineNomination(
        of submission: SubmissionID, in workshop: WorkshopID, because reason: String, by caller: Caller
    ) async throws {
        let document = document(reason, of: caller.person)
        let command = WorkshopCommand.declineNomination(submission, reason: document.id, words: reason.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// Puts together what was said about a submission; its author reads that with the reviews.
    public func summarise(
        _ submission: SubmissionID, in workshop: WorkshopID, as text: String, by caller: Caller
    ) async throws {
        let document = document(text, of: caller.person)
        let command = WorkshopCommand.summarise(submission, document: document.id, words: text.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }
}
