public import PeerLearningCore

extension PeerLearningEngine {
    /// Tells everybody in a workshop who is behind a pseudonym: one's own once grades are published, or anybody's by those
    /// who may see names. The log keeps who decided and why.
    ///
    /// - Parameter reason: Why; needed where it is not one's own name.
    public func reveal(
        _ pseudonym: Pseudonym, in workshop: WorkshopID, because reason: String? = nil, by caller: Caller
    ) async throws {
        let words = optionalDocument(reason, of: caller.person)
        let command = WorkshopCommand.reveal(pseudonym, reason: words.first?.id, words: reason?.wordCount ?? 0)
        try await perform(command, in: workshop, documents: words, by: caller)
    }

    /// Who is behind the pseudonyms of a workshop, as far as the caller may know. That somebody looked who sees more than
    /// those who take part is itself recorded.
    public func names(in workshop: WorkshopID, by caller: Caller) async throws -> NameKey {
        let standing = try await standing(of: caller.person, in: workshop)
        let state = try await self.workshop(workshop)
        if standing.may(.seeNames), state.plan?.policy.anonymity != .open {
            try await perform(.seeNames, in: workshop, by: caller)
        }
        return state.names(for: standing)
    }
}
