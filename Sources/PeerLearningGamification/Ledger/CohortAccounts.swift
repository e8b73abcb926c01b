import PeerLearningCore

/// What the people of a cohort have, and how they stand.
struct CohortAccounts: Sendable {
    /// What a person has.
    struct Account: Sendable {
        var points = 0
        var awardsByRule: [String: Int] = [:]

        mutating func add(_ entry: LedgerEntry, isFirst: Bool) {
            points = points.addingSaturated(entry.award.points)
            if isFirst { awardsByRule[entry.rule.name, default: 0] += 1 }
        }
    }

    private(set) var board = LiveLeaderboard()
    private var accounts: [Account] = []

    subscript(person: PersonID) -> Account? {
        board.member(person).flatMap { accounts.indices.contains($0.index) ? accounts[$0.index] : nil }
    }

    mutating func add(_ entry: LedgerEntry, isFirst: Bool) {
        let member = board.join(entry.award.person)
        if member.index == accounts.count { accounts.append(Account()) }
        accounts[member.index].add(entry, isFirst: isFirst)
        board.update(member, to: accounts[member.index].points, at: entry.position)
    }
}
