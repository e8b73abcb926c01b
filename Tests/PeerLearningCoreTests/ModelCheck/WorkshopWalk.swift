import PeerLearningTesting

@testable import PeerLearningCore

/// Long runs of a scenario, drawn by lot.
struct WorkshopWalk {
    let scenario: WorkshopScenario
    var judge: WorkshopJudge
    private(set) var steps = 0
    /// The names of the commands that were accepted.
    private(set) var accepted: Set<String> = []

    init(_ scenario: WorkshopScenario, _ rules: WorkshopRules = WorkshopRules()) {
        self.scenario = scenario
        judge = WorkshopJudge(rules, standings: scenario.standings)
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

    /// The first of many moves, drawn by lot, that is accepted: first a person is drawn, then a kind of command, then the
    /// move. Time passes seldom.
    private mutating func step(_ run: WorkshopRun, _ generator: inout SeededGenerator) -> WorkshopRun? {
        let (standings, shared) = (scenario.standings, scenario.commands(in: run.workshop))
        var kinds: [Int: [[WorkshopMove]]] = [:]
        for _ in 0..<3_000 {
            let place = generator.below(standings.count)
            let own = kinds[place] ?? byKind(scenario.moves(of: standings[place], shared, in: run))
            kinds[place] = own
            guard !own.isEmpty else { continue }
            let kind = own[generator.below(own.count)]
            let move = kind[generator.below(kind.count)]
            guard move.moment == run.now || generator.below(20) == 0, let next = judge.step(run, move) else { continue }
            accepted.insert(move.command.name)
            if next.entries.count > run.entries.count || next.now > run.now { return next }
        }
        return nil
    }

    private func byKind(_ moves: [WorkshopMove]) -> [[WorkshopMove]] {
        Dictionary(grouping: moves, by: \.command.name).sorted { $0.key < $1.key }.map(\.value)
    }
}
