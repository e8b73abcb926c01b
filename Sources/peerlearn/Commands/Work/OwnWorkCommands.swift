import ArgumentParser
import PeerLearning

/// `peerlearn draft`: keeps a draft.
struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Keep a draft that nobody else sees; the next one takes its place.",
        discussion: "Read it again with: peerlearn read draft")

    @OptionGroup var text: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.keepDraft(text.read(), in: place.find(desk), by: desk.caller)
            try desk.answer("tool.drafted")
        }
    }
}

/// `peerlearn withdraw`: takes one's own work back.
struct WithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take your work back; reviews of it are asked for no more.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.withdraw(from: place.find(desk), by: desk.caller)
            try desk.answer("tool.withdrawn")
        }
    }
}

/// `peerlearn reflect`: answers the closing question.
struct ReflectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflect", abstract: "Say what has changed in your understanding, at the end of a workshop.",
        discussion: """
            Example:
              peerlearn reflect "I test the odd cases first now." --store s --as boris
            """)

    @OptionGroup var text: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.reflect(text.read(), in: place.find(desk), by: desk.caller)
            try desk.answer("tool.reflected")
        }
    }
}
