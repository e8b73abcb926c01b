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

    /// What moderators decided about a person's own contributions, with the reasons: for the person.
    public func rulings(for person: PersonID, in workshop: WorkshopID) async throws -> [RulingReading] {
        var readings: [RulingReading] = []
        for ruling in try await self.workshop(workshop).rulingsReceived(by: person) {
            readings.append(RulingReading(ruling: ruling, reason: try await text(of: ruling.reason)))
        }
        return readings
    }

    /// What waits for the moderators of a workshop, with its texts.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` for those who may not moderate.
    public func moderationQueue(in workshop: WorkshopID, for person: PersonID) async throws -> [ModerationReading] {
        let standing = try await standing(of: person, in: workshop)
        let cases = try await self.workshop(workshop).moderationQueue(for: standing, at: configuration.time.now())
        var readings: [ModerationReading] = []
        for waiting in cases {
            var remarks: [String] = []
            for document in waiting.complaints.compactMap(\.remark) {
                if let text = try await store.text(of: document) { remarks.append(text) }
            }
            readings.append(
                ModerationReading(
                    waiting: waiting, text: try await store.text(of: waiting.document), remarks: remarks,
                    appeal: try await text(of: waiting.appeal)))
        }
        return readings
    }
}

/// A decision about one's own contribution, with its reason.
public struct RulingReading: Hashable, Sendable {
    /// What was decided.
    public let ruling: ReceivedRuling
    /// Why; nil where the moderator has been erased.
    public let reason: String?
}

/// A contribution that waits for a moderator, with the texts that belong to it: under pseudonyms only.
public struct ModerationReading: Hashable, Sendable {
    /// What waits.
    public let waiting: ModerationCase
    /// The text; nil where its author has been erased.
    public let text: String?
    /// What those who flagged it add in their own words.
    public let remarks: [String]
    /// What the author says against its hiding.
    public let appeal: String?
}
