public import PeerLearningCore

extension PeerLearningEngine {
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
