import ArgumentParser
import PeerLearning

/// `peerlearn workshop advance`: moves a workshop on to its next phase.
struct WorkshopAdvanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advance",
        abstract: "Move a workshop on to its next phase.",
        discussion: """
            The phase is named, so that a command that is sent twice moves on once. From grading it is submission while \
            there is a further round. What it would mean: peerlearn workshop preview
            Example:
              peerlearn workshop advance review --store s --as anna
            """)

    @Argument(help: "The next phase.")
    var phase: Word<WorkshopPhase>

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.advance(place.find(desk), to: phase.value, by: desk.caller)
            try desk.answer(
                "tool.workshop.advanced", ["phase": .message(phase.value.name)], ["phase": .word(phase.value)])
        }
    }
}

/// `peerlearn workshop approve`: approves a step that waits for it.
struct WorkshopApproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Approve a step that waits for approvals.",
        discussion: """
            Example:
              peerlearn workshop approve publish --store s --as ivan
            """)

    @Argument(help: "The step: allocate, publish, or the phase that would begin.")
    var step: StepWord

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.approve(step.step, in: place.find(desk), by: desk.caller)
            try desk.answer(
                "tool.workshop.approved", ["step": .message(step.step.name)], ["approved": .text(step.step.word)])
        }
    }
}

/// `peerlearn workshop unapprove`: takes one's approval back.
struct WorkshopUnapproveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unapprove", abstract: "Take your approval of a step back, before the step is taken.")

    @Argument(help: "The step: allocate, publish, or the phase that would begin.")
    var step: StepWord

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.withdrawApproval(of: step.step, in: place.find(desk), by: desk.caller)
            try desk.answer(
                "tool.workshop.unapproved", ["step": .message(step.step.name)], ["unapproved": .text(step.step.word)])
        }
    }
}

/// `peerlearn workshop tick`: lets time pass.
struct WorkshopTickCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick",
        abstract: "Let time pass in every workshop: take the steps that rules let happen by themselves.",
        discussion: """
            Ends what people have taken and not reviewed in time, and takes the steps that are due. Called twice it does \
            everything once. From cron:
              */10 * * * * peerlearn workshop tick --store /srv/workshops.sqlite
            """)

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.act { desk in
            let steps = try await desk.engine.advance(to: asked.at ?? desk.engine.configuration.time.now())
            let records = steps.map { ["workshop": .id($0.workshop), "step": .text($0.step.word)] as JSONValue }
            try desk.show(.list(records)) {
                if steps.isEmpty { desk.console.say("tool.tick.nothing") }
                for taken in steps {
                    desk.console.say(
                        "tool.tick.step", ["id": .text(taken.workshop.rawValue), "step": .message(taken.step.name)])
                }
            }
        }
    }
}
