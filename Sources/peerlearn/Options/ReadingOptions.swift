import ArgumentParser
import PeerLearning

/// Who asks, of which store, and how the answer is printed: the options that every command of a workshop has.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var asked: StoreOptions

    @Option(
        name: .customLong("as"),
        help: "Who asks: a person's identifier. Nobody checks it; whoever holds the file may speak for anybody.")
    var person: String

    /// Reads the store as the person; it is never written to.
    func read(_ body: (Desk) async throws -> Void) async throws {
        try await asked.read(as: PersonID(person), body)
    }

    /// Does something in the store as the person.
    ///
    /// - Parameter key: The key of the request; nil where asking twice does no harm.
    func act(key: String? = nil, _ body: (Desk) async throws -> Void) async throws {
        try await asked.act(as: PersonID(person), key: key, body)
    }
}
