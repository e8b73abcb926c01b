import PeerLearningCore
import PeerLearningGamification

/// The standard rules and two more, the first of them with a limit for a day: ten.
private let rules: [any ScoringRule] =
    [UsefulComment().capped(atDaily: 30)] + [any ScoringRule].standard.dropFirst() + [OnTime()]

/// A rule call is one event before one rule, whether the rule wants to be asked about events of its kind or not.
func measure(events: Int, people: Int) throws {
    let log = try ratedLog(events: events, people: people)
    let settlement = Settlement(rules: rules, badges: Badge.standard)

    var replayed = settlement.fromTheBeginning()
    let whole = seconds {
        for event in log { replayed.replay(event) }
        replayed.finishReplay()
    }
    tell("whole replay", log.count, whole)

    var feed = ScoringFeed()
    let fed = seconds { for event in log { _ = feed.events(of: event) } }
    tell("feed alone", log.count, fed)

    let asked = contexts(of: log)
    var points = 0
    let ruled = seconds {
        for context in asked {
            for rule in rules { points = rule.awards(in: context).reduce(points) { $0 + $1.points } }
        }
    }
    tell("rules alone", asked.count, ruled)

    let live = live(settlement, log)
    let areEqual =
        live.entries == replayed.ledger.entries && live.badges == replayed.ledger.badges
        && live.leaderboard(of: "cohort") == replayed.ledger.leaderboard(of: "cohort")
    print(
        "{\"task\":\"points\",\"entries\":\(live.entries.count),\"badges\":\(live.badges.count),"
            + "\"equal_points\":\(areEqual)}")
}

/// The ledger of an engine that asks after each event and records what is due.
private func live(_ settlement: Settlement, _ log: [RecordedEvent]) -> PointsLedger {
    var live = settlement
    live.keep([.rulesAdopted(live.ruleIDs)])
    for event in log {
        live.apply(event)
        live.keep(live.settle())
    }
    live.keep(live.settle())
    return live.ledger
}

private func contexts(of log: [RecordedEvent]) -> [ScoringContext] {
    var feed = ScoringFeed()
    return log.flatMap { feed.events(of: $0) }.map { ScoringContext($0) }
}

private func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work).components
    return Double(time.seconds) + Double(time.attoseconds) * 1e-18
}

private func tell(_ what: String, _ events: Int, _ seconds: Double) {
    let calls = events * rules.count
    print(
        "{\"task\":\"rules\",\"what\":\"\(what)\",\"events\":\(events),\"rules\":\(rules.count),\"time_s\":\(seconds),"
            + "\"calls_s\":\(Int(Double(calls) / seconds))}")
}
