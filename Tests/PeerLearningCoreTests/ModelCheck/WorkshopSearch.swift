import PeerLearningTesting

@testable import PeerLearningCore

/// All states that a scenario can reach, the nearest first.
struct WorkshopSearch {
    let scenario: WorkshopScenario
    var judge: WorkshopJudge
    private(set) var states = 0
    private(set) var transitions = 0
    private(set) var refusals = 0
    /// The names of the commands that were accepted somewhere.
    private(set) var accepted: Set<String> = []

    init(_ scenario: WorkshopScenario, _ rules: WorkshopRules = WorkshopRules()) {
        self.scenario = scenario
        judge = WorkshopJudge(rules, standings: scenario.standings)
    }

    /// Goes through the states: all, or up to the first breach of a law.
    mutating func run(until law: WorkshopLaw? = nil) {
        let start = WorkshopRun()
        var seen: Set<[Int]> = [start.fingerprint]
        var queue = [start]
        while states < queue.count, law.map({ judge.breaches[$0] == nil }) ?? true {
            let run = queue[states]
            states += 1
            judge.judge(run)
            let fingerprint = run.workshop.fingerprint
            for move in scenario.moves(in: run) {
                guard let next = judge.step(run, move) else {
                    refusals += 1
                    continue
                }
                transitions += 1
                accepted.insert(move.command.name)
                if seen.insert(next.fingerprint).inserted { queue.append(next) }
            }
            judge.hold(.refusedCommandsChangeNothing, run.workshop.fingerprint == fingerprint, run)
        }
    }
}
