import ArgumentParser
import PeerLearning

/// The option `--programme`.
struct ProgrammeOption: ParsableArguments {
    @Option(help: "The programme, or how its identifier begins. Without it, the only one of the store.")
    var programme: String?

    func find(_ desk: Desk) async throws -> ProgrammeID {
        try desk.place(programme, among: await desk.engine.catalogue().programmes, called: "programme")
    }
}

/// The option `--round`.
struct RoundOption: ParsableArguments {
    @Option(
        help: """
            The test round, or how its identifier begins. Without it, the attempt that you have begun, else the only \
            round that you may take or the only one of the store.
            """)
    var round: String?

    func find(_ desk: Desk) async throws -> TestRoundID {
        let all = try await desk.engine.testRounds().map(\.id)
        guard round == nil, all.count > 1 else { return try desk.place(round, among: all, called: "testRound") }
        let own = try await desk.engine.tests(of: desk.person)
        let begun = own.filter { $0.attempts.contains { !$0.isOver } }.map(\.round)
        let candidates = begun.isEmpty ? own.map(\.round) : begun
        return try desk.place(nil, among: candidates.isEmpty ? all : candidates, called: "testRound")
    }
}

/// Which of somebody's attempts is meant: the options `--round` and `--attempt`.
struct AttemptOption: ParsableArguments {
    @OptionGroup var place: RoundOption

    @Option(help: "The number of the attempt. Without it, the last one.")
    var attempt: Int?

    func find(_ desk: Desk) async throws -> SittingID {
        let round = try await place.find(desk)
        let own = try await desk.engine.tests(of: desk.person).first { $0.round == round }?.attempts ?? []
        let found = attempt.map { number in own.last { $0.number == number } } ?? own.last
        guard let found else {
            throw Refusal(.unknown, Message(attempt == nil ? "tool.test.notBegun" : "tool.test.noAttempt"))
        }
        return found.sitting
    }
}

extension Programme {
    /// Its tests that are not archived, the whole programme's first.
    var tests: [KnowledgeTest] {
        let inModules = modules.flatMap { module in
            tests(of: .module(module.id)) + module.micromodules.flatMap { tests(of: .micromodule($0.id)) }
        }
        return tests(of: .programme) + inModules
    }
}
