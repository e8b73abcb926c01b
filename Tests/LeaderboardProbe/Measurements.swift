import PeerLearningCore
import PeerLearningGamification

/// Members have up to 100,000 points and gain 1 to 49 at a time, as in `leaderboard.cpp`, but equals are told apart by when
/// they reached their points.
func measure(people: Int, changes: Int) {
    var generator = SeededGenerator(seed: 5)
    var points = (0..<people).map { _ in generator.below(100_000) }
    let gains = (0..<changes).map { _ in (who: generator.below(people), points: 1 + generator.below(49)) }
    let names = (0..<people).map { PersonID("person-\($0)") }
    var board = LiveLeaderboard()
    var members: [LiveLeaderboard.Member] = []
    var check = 0

    tell("load", people, &check) { _ in
        members = names.map { board.join($0) }
        for (person, member) in members.enumerated() { board.update(member, to: points[person], at: Int64(person)) }
    }
    tell("update that answers with the rank", changes, &check) { check in
        for (moment, gain) in gains.enumerated() {
            points[gain.who] += gain.points
            check &+= board.update(members[gain.who], to: points[gain.who], at: Int64(people + moment)) ?? 0
        }
    }
    tell("update, then rank", changes, &check) { check in
        for (moment, gain) in gains.enumerated() {
            points[gain.who] += gain.points
            board.update(members[gain.who], to: points[gain.who], at: Int64(people + changes + moment))
            check &+= board.rank(of: members[gain.who]) ?? 0
        }
    }
    tell("update to anywhere that answers with the rank", changes, &check) { check in
        for (moment, gain) in gains.enumerated() {
            points[gain.who] = (points[gain.who] &* 7_919 &+ moment) % 100_000
            check &+=
                board.update(members[gain.who], to: points[gain.who], at: Int64(people + 2 * changes + moment)) ?? 0
        }
    }
    tell("rank", changes, &check) { check in
        for gain in gains { check &+= board.rank(of: members[gain.who]) ?? 0 }
    }
    let asked = gains.prefix(200_000).map { names[$0.who] }
    tell("eleven rows around a person, by identifier", asked.count, &check) { check in
        for name in asked { check &+= board.rows(around: name, above: 5, below: 5).count }
    }
}

private func tell(_ what: String, _ operations: Int, _ check: inout Int, _ work: (inout Int) -> Void) {
    let clock = ContinuousClock()
    let start = clock.now
    work(&check)
    let time = (clock.now - start).components
    let seconds = Double(time.seconds) + Double(time.attoseconds) * 1e-18
    print(
        "{\"task\":\"leaderboard\",\"alg\":\"\(what)\",\"ops\":\(operations),\"time_s\":\(seconds),"
            + "\"ops_s\":\(Int(Double(operations) / seconds)),\"chk\":\(check)}")
}
