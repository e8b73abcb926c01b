import Foundation
import PeerLearningCore

extension PraiseTable {
    /// Accounts that came later than most and than the one they praise, praised nobody else, at least four times, and did
    /// nothing else.
    ///
    /// That all of somebody's praise goes to one person is as likely as in an urn to which each drawn colour is returned
    /// with one more (Pólya; Hoppe, *Pólya-like urns and the Ewens sampling formula*, 1984): the first goes by what people
    /// get, and those who were praised before are praised again as often as the cohort's repeated praise says.
    func madeAccounts() -> [GamingFinding] {
        guard !praises.isEmpty else { return [] }
        let given = Dictionary(grouping: praises, by: \.from)
        let got = praises.reduce(into: [Int: Int]()) { $0[$1.to, default: 0] += 1 }
        let habit = habit(given, got)
        let usual = begins.sorted()[begins.count / 2]
        let silent = given.filter { otherDeeds[$0.key] == 0 && $0.value.count >= 4 }
        var accounts: [Int: [(account: Int, praises: [Praise], chance: Double)]] = [:]
        for (account, praises) in silent {
            guard let to = praises.first?.to, praises.allSatisfy({ $0.to == to }),
                begins[account] > usual, begins[account] > begins[to]
            else { continue }
            let others = Double((got[to] ?? 0) - praises.count) / Double(max(1, self.praises.count - praises.count))
            let chance = (1..<praises.count).reduce(1.0) { product, drawn in
                product * (Double(drawn) + habit * others) / (Double(drawn) + habit)
            }
            accounts[to, default: []].append((account, praises, chance * Double(silent.count)))
        }
        return accounts.map { to, accounts in
            let accounts = accounts.sorted { $0.account < $1.account }
            let share = Double(got[to] ?? 0) / Double(praises.count)
            let all = accounts.flatMap(\.praises)
            return finding(
                .madeAccounts, accounts.map { people[$0.account] }.sorted() + [people[to]], all,
                expected: share * Double(all.count), chance: accounts.map(\.chance).min() ?? 1)
        }
    }

    /// How many new people weigh as much as one who was praised before: from how often two ratings by one person are for
    /// the same other.
    private func habit(_ given: [Int: [Praise]], _ got: [Int: Int]) -> Double {
        var (same, pairs) = (0.5, 1.0)
        for praises in given.values {
            let counts = praises.reduce(into: [Int: Int]()) { $0[$1.to, default: 0] += 1 }
            same += counts.values.reduce(0) { $0 + Double($1 * ($1 - 1)) }
            pairs += Double(praises.count * (praises.count - 1))
        }
        let all = Double(praises.count)
        let byChance = got.values.reduce(0) { $0 + (Double($1) / all) * (Double($1) / all) }
        let repeated = min(0.9, max(byChance * 1.01, same / pairs))
        return min(1_000, (1 - repeated) / max(1e-6, repeated - byChance))
    }
}
