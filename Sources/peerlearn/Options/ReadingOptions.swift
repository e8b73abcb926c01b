import ArgumentParser
import PeerLearning

/// Who asks, of which store, and how the answer is printed: the options that every command of a workshop has.
struct ReadingOptions: ParsableArguments {
    @Option(help: "The store.")
    var store: String

    @Option(
        name: .customLong("as"),
        help: "Who asks: a person's identifier. Nobody checks it; whoever holds the file may speak for anybody.")
    var person: String

    @Option(
        help: "The moment that counts as now, in RFC 3339. Without it, the clock of the machine.",
        transform: Instant.argument)
    var at: Instant?

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    /// Reads the store as the person; it is never written to.
    func read(_ body: (Desk) async throws -> Void) async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).reading(.tool(at: at))
            try await body(desk(engine, console))
        }
    }

    /// Does something in the store as the person.
    func act(key: String?, _ body: (Desk) async throws -> Void) async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).writing(.tool(at: at))
            try await body(desk(engine, console, key: key))
            guard let failure = await engine.settlementFailure else { return }
            console.complain(console.text("tool.unsettled", ["reason": .text(console.words(for: failure))]))
        }
    }

    private func desk(_ engine: PeerLearningEngine, _ console: Console, key: String? = nil) -> Desk {
        let caller = Caller(PersonID(person), key: key.map { IdempotencyKey($0) }, at: at)
        return Desk(engine: engine, console: console, caller: caller, isJSON: json)
    }
}
