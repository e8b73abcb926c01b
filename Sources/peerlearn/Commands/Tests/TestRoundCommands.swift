import ArgumentParser
import PeerLearning

/// `peerlearn test open`: lets a cohort take a test.
struct TestOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Let a cohort take the present version of a test: everybody is asked the same.",
        discussion: """
            peerlearn test open "Entry test" \\
                --opens 2026-03-02T09:00:00Z --closes 2026-03-09T18:00:00Z \\
                --store s --as anna
            """)

    @Argument(help: "The test, or how its identifier begins.")
    var test: String

    @OptionGroup var window: WindowOptions
    @OptionGroup var programme: ProgrammeOption
    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let programme = try await programme.find(desk)
            let test = try await desk.test(test, in: programme)
            let window = TestWindow(opens: window.opens, closes: window.closes)
            let round = try await desk.engine.openTestRound(
                of: test, in: programme, for: cohort.find(desk), window: window, by: desk.caller)
            try desk.answer(
                "tool.test.opened",
                [
                    "test": .text(desk.short(test)), "id": .text(round.rawValue),
                    "until": .text(desk.until(window.closes)),
                ], window.record(of: round))
        }
    }
}

/// `peerlearn test move`: changes when a test can be taken.
struct TestMoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Change from when until when a test can be taken; what is left out stays.",
        discussion: """
            Example:
              peerlearn test move --closes 2026-03-10T18:00:00Z --store s --as anna
            """)

    @OptionGroup var window: WindowOptions
    @OptionGroup var place: RoundOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if window.opens == nil, window.closes == nil {
            throw ValidationError("Say what changes: --opens MOMENT, --closes MOMENT or both.")
        }
    }

    func run() async throws {
        try await acting.act { desk in
            let round = try await place.find(desk)
            let earlier = try await desk.engine.testRound(round).window
            let later = TestWindow(opens: window.opens ?? earlier.opens, closes: window.closes ?? earlier.closes)
            try await desk.engine.moveTestRound(round, to: later, by: desk.caller)
            try desk.answer(
                "tool.test.moved", ["until": .text(desk.until(later.closes))], later.record(of: round))
        }
    }
}

/// `peerlearn test close`: ends a round at once.
struct TestCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "End a test round now: nobody begins any more, and what has been answered counts.")

    @OptionGroup var place: RoundOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let round = try await place.find(desk)
            try await desk.engine.closeTestRound(round, by: desk.caller)
            try desk.answer("tool.test.closed", [:], try await desk.engine.testRound(round).window.record(of: round))
        }
    }
}

/// `peerlearn test rounds`: the test rounds of a store.
struct TestRoundsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rounds", abstract: "The test rounds of a store: which cohort takes which test, and until when.")

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.read { desk in
            let rounds = try await desk.engine.testRounds().compactMap { round in round.plan.map { (round, $0) } }
            let records = rounds.map { round, plan -> JSONValue in
                guard case .object(var record) = round.window.record(of: round.id) else { return .null }
                record["programme"] = .id(plan.reference.programme)
                record["test"] = .id(plan.reference.test)
                record["version"] = .integer(plan.reference.version)
                record["cohort"] = .id(plan.cohort)
                return .object(record)
            }
            try desk.show(.list(records)) {
                if rounds.isEmpty { desk.console.say("tool.find.no.testRound") }
                for (round, plan) in rounds {
                    desk.console.say(
                        "tool.test.round",
                        [
                            "id": .text(desk.short(round.id)), "test": .text(desk.short(plan.reference.test)),
                            "version": .number(plan.reference.version), "cohort": .text(desk.short(plan.cohort)),
                            "until": .text(desk.until(round.window.closes)),
                        ])
                }
            }
        }
    }
}

/// From when until when: the options `--opens` and `--closes`.
struct WindowOptions: ParsableArguments {
    @Option(
        help: "When the test can be begun for the first time, in RFC 3339. Without it, at once.",
        transform: Instant.argument)
    var opens: Instant?

    @Option(help: "When nobody can take it any more, in RFC 3339.", transform: Instant.argument)
    var closes: Instant?
}

extension TestWindow {
    /// The window of a round as JSON.
    func record(of round: TestRoundID) -> JSONValue {
        .present([
            "round": .id(round), "opens": opens.map { .moment($0) }, "closes": closes.map { .moment($0) },
        ])
    }
}
