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

    /// Says why a nominated solution does not go into the library.
    public func declineNomination(
        of submission: SubmissionID, in workshop: WorkshopID, because reason: String, by caller: Caller
    ) async throws {
        let document = document(reason, of: caller.person)
        let command = WorkshopCommand.declineNomination(submission, reason: document.id, words: reason.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// The nominated solutions that wait for a curator, with the texts: the most nominated first.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person does not keep the library.
    public func nominations(in workshop: WorkshopID, for person: PersonID) async throws -> [NominationReading] {
        let standing = try await standing(of: person, in: workshop)
        var readings: [NominationReading] = []
        for solution in try await self.workshop(workshop).nominations(for: standing) {
            readings.append(
                NominationReading(
                    solution: solution, text: try await text(of: solution.document),
                    reasons: try await texts(of: solution.reasons)))
        }
        return readings
    }

    /// Puts together what was said about a submission; its author reads that with the reviews.
    public func summarise(
        _ submission: SubmissionID, in workshop: WorkshopID, as text: String, by caller: Caller
    ) async throws {
        let document = document(text, of: caller.person)
        let command = WorkshopCommand.summarise(submission, document: document.id, words: text.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// Everything that was said about each submission, with the texts: what a feedback collector works from.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person collects no feedback, or reviewing is not over.
    public func digests(in workshop: WorkshopID, for person: PersonID) async throws -> [DigestReading] {
        let standing = try await standing(of: person, in: workshop)
        var readings: [DigestReading] = []
        for digest in try await self.workshop(workshop).digests(for: standing) {
            readings.append(
                DigestReading(
                    digest: digest, text: try await text(of: digest.document),
                    remarks: try await texts(of: digest.remarks), comments: try await texts(of: digest.comments),
                    summary: try await text(of: digest.summary)))
        }
        return readings
    }

    /// What a feedback collector made of what was said about a person's work; nil where nobody did. For the person.
    public func summary(for person: PersonID, in workshop: WorkshopID) async throws -> String? {
        try await text(of: self.workshop(workshop).summary(for: person))
    }
}
