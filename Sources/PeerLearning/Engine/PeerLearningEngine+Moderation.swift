public import PeerLearningCore

extension PeerLearningEngine {
    /// Flags a contribution for the moderators, if one likes with a remark.
    @discardableResult
    public func flag(
        _ contribution: ContributionID, because reason: ContentFlag.Reason, remark: String? = nil,
        in workshop: WorkshopID,
        by caller: Caller
    ) async throws -> FlagID {
        let words = optionalDocument(remark, of: caller.person)
        let id: FlagID = newID()
        let command = WorkshopCommand.flag(id, contribution, reason, remark: words.first?.id)
        return try await perform(command, in: workshop, documents: words, by: caller).required {
            if case .flagged(let flag) = $0 { flag.id } else { nil }
        }
    }

    /// Decides about a contribution, with a reason that its author reads.
    ///
    /// - Parameter isStrike: Whether it counts against the author; strikes fade.
    public func rule(
        _ outcome: Ruling.Outcome, on contribution: ContributionID, reason: String, isStrike: Bool = false,
        in workshop: WorkshopID, by caller: Caller
    ) async throws {
        let document = document(reason, of: caller.person)
        let command = WorkshopCommand.rule(
            contribution, outcome, reason: document.id, words: reason.wordCount, isStrike: isStrike)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// Appeals against the hiding of one's own contribution; another moderator decides.
    public func appeal(
        against contribution: ContributionID, saying statement: String, in workshop: WorkshopID, by caller: Caller
    ) async throws {
        let document = document(statement, of: caller.person)
        let command = WorkshopCommand.appeal(contribution, statement: document.id, words: statement.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }
}
