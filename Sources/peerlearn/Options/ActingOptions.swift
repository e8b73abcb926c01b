import ArgumentParser

/// The options of a command that changes something.
struct ActingOptions: ParsableArguments {
    @Option(
        help: "A key of your own: the same command with the same key is carried out once, however often it is sent.")
    var key: String?

    @OptionGroup var reading: ReadingOptions

    /// Does something in the store as the person.
    func act(_ body: (Desk) async throws -> Void) async throws { try await reading.act(key: key, body) }
}
