import ArgumentParser
import PeerLearning

/// `peerlearn check take`: takes it upon oneself to observe.
struct CheckTakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Take it upon you to observe an attempt: for staff and peers with experience.",
        discussion: """
            Experienced are guides and reviewers, and those who have passed this check. Where observers do not agree, one \
            more may look.
            Example:
              peerlearn check take boris --store s --as olga
            """)

    @OptionGroup var place: CheckAttemptArguments
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            try await desk.engine.takeObservation(of: attempt, in: check, by: desk.caller)
            try desk.answer("tool.check.taken", [:], ["attempt": .id(attempt)])
        }
    }
}

/// `peerlearn check assign`: asks somebody to observe.
struct CheckAssignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign", abstract: "Ask somebody to observe an attempt: for those who allocate reviews.",
        discussion: "Example:\n  peerlearn check assign boris olga --store s --as anna")

    @OptionGroup var place: CheckAttemptArguments

    @Argument(help: "Who is to observe.")
    var observer: String

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            try await desk.engine.assignObserver(PersonID(observer), to: attempt, in: check, by: desk.caller)
            try desk.answer(
                "tool.check.assigned", ["person": .text(Console.printable(observer))],
                ["attempt": .id(attempt), "observer": .text(observer)])
        }
    }
}

/// `peerlearn check release`: lets somebody not observe.
struct CheckReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Do not observe an attempt after all: you, or somebody whom you asked.")

    @OptionGroup var place: CheckAttemptArguments

    @Argument(help: "Who does not observe; you without it.")
    var observer: String?

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            try await desk.engine.releaseObserver(
                observer.map { PersonID($0) } ?? desk.person, from: attempt, in: check, by: desk.caller)
            try desk.answer("tool.check.released", [:], ["attempt": .id(attempt)])
        }
    }
}

/// `peerlearn check observe`: hands in a filled-in checklist.
struct CheckObserveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "observe", abstract: "Hand in what you saw: an answer for each criterion, and words.",
        discussion: """
            Answers stand in the order of the checklist: yes or no, points, a level by its name or points, and - for what \
            is left out or answered in words. They are not changed any more. Where it is not enough to pass, say what is \
            to be done better.
            Example:
              peerlearn check observe boris "Repeat the order aloud." --answers yes no 4 --store s --as olga
            """)

    @OptionGroup var place: CheckAttemptArguments
    @OptionGroup var text: OptionalText

    @Option(parsing: .upToNextOption, help: "An answer for each criterion.")
    var answers: [String]

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            let view = try await desk.engine.observation(of: attempt, in: check, for: desk.person).view
            try await desk.engine.observe(
                attempt, in: check, answers: view.plan.checklist.answers(from: answers),
                remarks: text.read() ?? "", by: desk.caller)
            let after = try await desk.engine.observation(of: attempt, in: check, for: desk.person).view
            try desk.show(["attempt": .id(attempt), "status": .text(after.status.rawValue)]) {
                desk.console.say("tool.check.observed", ["status": .message(after.status.name)])
            }
        }
    }
}

/// `peerlearn check decide`: decides where observers do not agree.
struct CheckDecideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Decide where observers do not agree: for those who confirm grades.",
        discussion:
            "Example:\n  peerlearn check decide boris \"The order was repeated.\" --score 90 --store s --as ivan")

    @OptionGroup var place: CheckAttemptArguments
    @OptionGroup var text: TextInput

    @Option(help: "The score, from 0 to 100.")
    var score: Double

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            try await desk.engine.decideAttempt(
                attempt, in: check, score: score, because: text.read(), by: desk.caller)
            try desk.answer("tool.check.decided", [:], ["attempt": .id(attempt), "score": .number(score)])
        }
    }
}
