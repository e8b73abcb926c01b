import PeerLearningCore
import Testing

@testable import PeerLearningGamification

@Suite("N7: Live leaderboard")
struct LiveLeaderboardTests {
    /// A leaderboard that sorts everything each time.
    struct SortedBoard {
        var standings: [PersonID: (points: Int, since: Int64)] = [:]

        var rows: [LeaderboardRow] {
            standings.sorted {
                ($1.value.points, $0.value.since, $0.key) < ($0.value.points, $1.value.since, $1.key)
            }.enumerated().map { LeaderboardRow(rank: $0 + 1, person: $1.key, points: $1.value.points) }
        }
    }

    @Test(
        "N7: after any changes ranks, rows and windows are those of a list that is sorted each time",
        arguments: [(1, 40, 3), (2, 40, 1_000), (3, 700, 30), (4, 700, 1), (5, 900, 1_000_000)])
    func sorted(seed: UInt64, people: Int, spread: Int) {
        print("seed \(seed): \(people) people, points below \(spread)")
        var generator = SeededGenerator(seed: seed)
        var board = LiveLeaderboard()
        var sorted = SortedBoard()
        for step in 0..<(people * 5) {
            let person = PersonID("p\(generator.below(people))")
            if generator.below(step > people * 4 ? 2 : 12) == 0 {
                board.remove(person)
                sorted.standings[person] = nil
            } else {
                let (points, since) = (generator.below(spread) - spread / 3, Int64(generator.below(max(2, step / 4))))
                let rank = board.update(person, to: points, at: since)
                sorted.standings[person] = (points, since)
                if step % 97 == 0 { #expect(rank == sorted.rows.first { $0.person == person }?.rank) }
            }
            guard step % 211 == 0 || step == people * 5 - 1 else { continue }
            let rows = sorted.rows
            #expect(board.rows == rows)
            #expect(board.count == rows.count)
            for row in rows.prefix(50) + rows.suffix(50) {
                #expect(board.rank(of: row.person) == row.rank)
                #expect(board.points(of: row.person) == row.points)
            }
            guard !rows.isEmpty else { continue }
            let place = generator.below(rows.count)
            let window = rows[max(0, place - 3)..<min(rows.count, place + 5)]
            #expect(board.rows(around: rows[place].person, above: 3, below: 4) == Array(window))
            #expect(board.top(9) == Array(rows.prefix(9)))
        }
    }

    @Test("N7: more points stand first; of equals who reached them first, then whose identifier comes first")
    func order() {
        var board = LiveLeaderboard()
        for (person, points, since) in [("d", 5, 2), ("c", 5, 2), ("b", 5, 9), ("a", -1, 0), ("e", 6, 99)]
            as [(PersonID, Int, Int64)]
        { board.update(person, to: points, at: since) }
        #expect(board.rows.map(\.person) == ["e", "c", "d", "b", "a"])
        #expect(board.update("b", to: 5, at: 1) == 2)
        #expect(board.rows.map(\.person) == ["e", "b", "c", "d", "a"])
    }

    @Test("N7: the largest and the smallest numbers keep their order")
    func extremes() {
        var board = LiveLeaderboard()
        board.update("least", to: .min, at: .max)
        board.update("most", to: .max, at: .min)
        board.update("late", to: 0, at: .max)
        board.update("early", to: 0, at: .min)
        #expect(board.rows.map(\.person) == ["most", "early", "late", "least"])
        #expect(board.rows.map(\.points) == [.max, 0, 0, .min])
    }

    @Test("N7: whoever is not on the leaderboard has no rank, and strange requests get what is there")
    func absent() {
        var board = LiveLeaderboard()
        #expect(board.top(3) == [] && board.rows == [] && board.percentile(of: "ada") == nil)
        let stranger = board.join("ada")
        #expect(board.rank(of: stranger) == nil && board.rows(around: "ada", above: 1, below: 1) == [])
        board.remove("ada")
        board.update(stranger, to: 4, at: 1)
        #expect(board.percentile(of: "ada") == 100)
        board.update("bo", to: 3, at: 1)
        #expect(board.percentile(of: "bo") == 0)
        #expect(board.top(0) == [] && board.top(-4) == [] && board.top(.max).count == 2)
        #expect(board.rows(ranked: -5..<2).map(\.person) == ["ada"] && board.rows(ranked: 3..<9) == [])
        #expect(board.rows(around: "bo", above: .max, below: .max).count == 2)
        #expect(board.rows(around: "bo", above: -1, below: -1).map(\.rank) == [2])
        var other = LiveLeaderboard()
        #expect(other.update(board.join("cy"), to: 9, at: 1) == nil && other.count == 0)
    }

    @Test("N7: a copy does not see what is changed afterwards")
    func copies() {
        var board = LiveLeaderboard()
        for number in 0..<500 { board.update(PersonID("p\(number)"), to: number, at: 0) }
        let before = board
        board.update("p0", to: 1_000, at: 1)
        #expect(before.rank(of: "p0") == 500 && board.rank(of: "p0") == 1)
    }
}
