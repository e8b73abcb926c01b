import ArgumentParser
import PeerLearning

/// `peerlearn pair say`: says something in the conversation.
struct PairSayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "say", abstract: "Say something in the conversation.")

    @OptionGroup var text: TextInput
    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.say(text.read(), in: session.find(desk), by: desk.caller)
            try desk.answer("tool.pair.said")
        }
    }
}

/// `peerlearn pair conclude`: concludes a step with a note.
struct PairConcludeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conclude", abstract: "Conclude a step with a note, which stands in the record.",
        discussion: """
            Example:
              peerlearn pair conclude 1 "Why did two letters go out?" --store s --as boris
            """)

    @Argument(help: "The number of the step.")
    var step: Int

    @OptionGroup var text: TextInput
    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.conclude(step: step, with: text.read(), in: session.find(desk), by: desk.caller)
            try desk.answer("tool.pair.concluded", ["step": .number(step)], ["step": .integer(step)])
        }
    }
}

/// `peerlearn pair reflect`: answers the last question.
struct PairReflectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflect", abstract: "Answer the last question; when both have, the session is over.")

    @OptionGroup var text: TextInput
    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.reflect(text.read(), in: session.find(desk), by: desk.caller)
            try desk.answer("tool.reflected")
        }
    }
}

/// `peerlearn pair end`: ends a session before its time.
struct PairEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: "End a session before its time, with a reason that the other reads.")

    @OptionGroup var reason: TextInput
    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.end(session.find(desk), because: reason.read(), by: desk.caller)
            try desk.answer("tool.pair.ended")
        }
    }
}
