import ArgumentParser
import PeerLearning

/// Which store, at what moment, and how the answer is printed: the options of every command on a store.
struct StoreOptions: ParsableArguments {
    @Option(help: "The store.")
    var store: String

    @Option(
        help: "The moment that counts as now, in RFC 3339. Without it, the clock of the machine.",
        transform: Instant.argument)
    var at: Instant?

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    /// Reads the store; it is never written to.
    func read(
        as person: PersonID = .nobody, wishes: NoticeWishes = NoticeWishes(), _ body: (Desk) async throws -> Void
    ) async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).reading(.tool(at: at), wishes)
            let desk = Desk(
                engine: engine, console: console.speaking(as: engine), caller: Caller(person, at: at), isJSON: json)
            try await body(desk)
        }
    }

    /// Does something in the store.
    func act(
        as person: PersonID = .nobody, key: String? = nil, wishes: NoticeWishes = NoticeWishes(),
        _ body: (Desk) async throws -> Void
    ) async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let caller = Caller(person, key: key.map { IdempotencyKey($0) }, at: at)
            try await StoreSession(StoreFile(path: store), console, .tool(at: at), wishes).run { engine in
                let console = console.speaking(as: engine)
                try await body(Desk(engine: engine, console: console, caller: caller, isJSON: json))
                guard let failure = await engine.settlementFailure else { return }
                console.complain(console.text("tool.unsettled", ["reason": .text(console.words(for: failure))]))
            }
        }
    }
}

extension PersonID {
    /// Who asks where it makes no difference who does.
    static let nobody = PersonID("")
}
