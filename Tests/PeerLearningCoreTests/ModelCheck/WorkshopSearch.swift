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

    init(_ scenario: WorkshopScenario, _ decide: @escaping WorkshopDecision) {
        self.scenario = scenario
        judge = WorkshopJudge(decide)
    }

    mutating func run() {
        let start = WorkshopRun()
        var seen: Set<[Int]> = [start.workshop.fingerprint]
        var queue = [start]
        while states < queue.count {
            let run = queue[states]
            states += 1
            judge.judge(run)
            let fingerprint = run.workshop.fingerprint
            for (standing, commands) in zip(scenario.standings, scenario.commands(in: run.workshop)) {
                for command in commands {
                    guard let next = judge.step(run, WorkshopMove(command: command, standing: standing)) else {
                        refusals += 1
                        continue
                    }
                    transitions += 1
                    accepted.insert(command.name)
                    let reached = next.workshop.fingerprint
                    judge.hold(.acceptedCommandsChangeSomething, reached != fingerprint, next)
                    if seen.insert(reached).inserted { queue.append(next) }
                }
            }
            judge.hold(.refusedCommandsChangeNothing, run.workshop.fingerprint == fingerprint, run)
        }
    }
}

/// Long runs of a scenario, drawn by lot.
struct WorkshopWalk {
    let scenario: WorkshopScenario
    var judge: WorkshopJudge
    private(set) var steps = 0

    init(_ scenario: WorkshopScenario, _ decide: @escaping WorkshopDecision) {
        self.scenario = scenario
        judge = WorkshopJudge(decide)
    }

    /// Walks until the workshop is closed, or for so many accepted moves.
    mutating func run(seed: UInt64, upTo length: Int) {
        var generator = SeededGenerator(seed: seed)
        var run = WorkshopRun()
        while run.moves.count < length, run.workshop.phase != .closed, let next = step(run, &generator) {
            steps += 1
            if next.workshop.phase != run.workshop.phase || next.moves.count % 8 == 0 { judge.judge(next) }
            run = next
        }
        judge.judge(run)
    }

    /// The first of many moves, drawn by lot, that is accepted.
    private mutating func step(_ run: WorkshopRun, _ generator: inout SeededGenerator) -> WorkshopRun? {
        let (standings, commands) = (scenario.standings, scenario.commands(in: run.workshop))
        for _ in 0..<2_000 {
            let place = generator.below(standings.count)
            let command = commands[place][generator.below(commands[place].count)]
            if let next = judge.step(run, WorkshopMove(command: command, standing: standings[place])) { return next }
        }
        return nil
    }
}
