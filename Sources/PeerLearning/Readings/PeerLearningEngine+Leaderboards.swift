public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// The ranks of a cohort as a person of it may see them.
    ///
    /// While a workshop is blind and not closed its points would tell who reviewed whom, so they count only for those who
    /// may see names. When it is closed they count for everybody, all of them at the moment of its closing. Who wants to
    /// stand there by a number, or not at all, does so for all but themselves and those who may see names; ranks stay what
    /// they are.
    ///
    /// - Parameters:
    ///   - period: Only what was earned in it; nil since the cohort was opened.
    ///   - group: Only the members of this mini-group; nil for all.
    ///   - field: Only what was earned in workshops of the task with this title; nil for all.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may do nothing in the cohort.
    public func leaderboard(
        of cohort: CohortID, in period: Period? = nil, group: String? = nil, field: String? = nil,
        for person: PersonID
    ) async throws -> [BoardRow] {
        let standing = try await standing(of: person, in: cohort)
        guard !standing.permissions.isEmpty else { throw Refusal.because(.notTakingPart, "notTakingPart") }
        let members = try await members(of: group, in: cohort)
        try await catchUp()
        let (ledger, progress) = (models.settlement.ledger, models.progress)
        let rows = ledger.leaderboard(of: cohort, in: period, field: field, members: members) { entry in
            guard !standing.may(.seeNames), let workshop = entry.workshop.flatMap({ progress[$0] }),
                workshop.anonymity != .open
            else { return entry.at }
            return workshop.closedAt
        }
        return rows.compactMap { row -> BoardRow? in
            let isReader = row.person == person
            let choice = ledger.choice(of: row.person, in: cohort)
            guard !isReader, !standing.may(.seeNames), choice.appearance != .named else {
                return BoardRow(rank: row.rank, points: row.points, person: row.person, isReader: isReader)
            }
            guard choice.appearance == .numbered else { return nil }
            return BoardRow(rank: row.rank, points: row.points, number: choice.number)
        }
    }

    private func members(of group: String?, in cohort: CohortID) async throws -> Set<PersonID>? {
        guard let group else { return nil }
        return Set(try await self.cohort(cohort).members.filter { $0.group == group }.map(\.person))
    }

    /// The ranks around a person's own: up to so many above and below.
    ///
    /// - Throws: As ``leaderboard(of:in:group:field:for:)``.
    public func neighbours(
        within count: Int, in cohort: CohortID, in period: Period? = nil, group: String? = nil, field: String? = nil,
        for person: PersonID
    ) async throws -> [BoardRow] {
        let rows = try await leaderboard(of: cohort, in: period, group: group, field: field, for: person)
        guard let place = rows.firstIndex(where: \.isReader) else { return [] }
        let count = min(max(0, count), rows.count)
        return Array(rows[max(0, place - count)..<min(rows.count, place + count + 1)])
    }
}

/// One line of a leaderboard, as somebody may see it.
public struct BoardRow: Hashable, Sendable {
    /// The rank, counted from 1. Of two with equal points the one whose points changed last stands lower.
    public let rank: Int
    /// The points in the period.
    public let points: Int
    /// Who it is; nil for those who stand there by a number.
    public let person: PersonID?
    /// The number by which they stand there; nil for those who stand there by name.
    public let number: Int?
    /// Whether it is whoever reads.
    public let isReader: Bool

    /// Describes a line.
    public init(rank: Int, points: Int, person: PersonID? = nil, number: Int? = nil, isReader: Bool = false) {
        (self.rank, self.points, self.person, self.number, self.isReader) = (rank, points, person, number, isReader)
    }
}
