public import PeerLearningCore

extension PeerLearningEngine {
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
