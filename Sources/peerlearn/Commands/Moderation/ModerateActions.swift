import ArgumentParser
import PeerLearning

/// `peerlearn moderate flag`: asks a moderator to look at a contribution.
struct ModerateFlagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flag", abstract: "Ask a moderator to look at a contribution.",
        discussion: """
            Example:
              peerlearn moderate flag review 17 --reason hurtful --store s --as boris
            """)

    @OptionGroup var contribution: ContributionArguments

    @Option(help: "Why.")
    var reason: Word<ContentFlag.Reason>

    @Option(help: "What you add in your own words.")
    var remark: String?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let contribution = try await contribution.find(in: workshop, desk)
            let flag = try await desk.engine.flag(
                contribution, because: reason.value, remark: remark, in: workshop, by: desk.caller)
            try desk.answer("tool.flagged", [:], ["flag": .id(flag)])
        }
    }
}

/// `peerlearn moderate decide`: decides about a contribution.
struct ModerateDecideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decide about a contribution, with a reason that its author reads.",
        discussion: """
            Example:
              peerlearn moderate decide comment k3m9x2p1 hidden "It hurts." \\
                  --store s --as maria
            """)

    @OptionGroup var contribution: ContributionArguments

    @Argument(help: "What becomes of it.")
    var outcome: Word<Ruling.Outcome>

    @OptionGroup var reason: TextInput

    @Flag(help: "It counts against its author for a time.")
    var strike = false

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let contribution = try await contribution.find(in: workshop, desk)
            try await desk.engine.rule(
                outcome.value, on: contribution, reason: reason.read(), isStrike: strike, in: workshop, by: desk.caller)
            try desk.answer(
                "tool.ruled", ["outcome": .message(outcome.value.name)], ["outcome": .word(outcome.value)])
        }
    }
}

/// `peerlearn moderate appeal`: says something against the hiding of one's own contribution.
struct ModerateAppealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal",
        abstract: "Appeal against the hiding of your contribution; another moderator decides.",
        discussion: "What was decided, and its identifier: peerlearn moderate rulings")

    @OptionGroup var contribution: ContributionArguments
    @OptionGroup var statement: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let contribution = try await contribution.find(in: workshop, desk)
            try await desk.engine.appeal(against: contribution, saying: statement.read(), in: workshop, by: desk.caller)
            try desk.answer("tool.appealed")
        }
    }
}

extension Ruling.Outcome {
    /// What was decided, as a catalogue says it.
    var name: Message { Message(TextKey(rawValue: "tool.outcome.\(self)")) }
}
