import ArgumentParser
import PeerLearning

/// `peerlearn test begin`: begins an attempt.
struct TestBeginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin",
        abstract: "Begin your next attempt at a test: the time runs, the questions lie before you.")

    @Option(help: "Fixes the order of questions and options: for demonstrations only.")
    var seed: UInt64?

    @OptionGroup var place: RoundOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let sitting = try await desk.engine.beginTest(place.find(desk), seed: seed, by: desk.caller)
            try await desk.showSitting(sitting)
        }
    }
}

/// `peerlearn test show`: an attempt as it lies before a person.
struct TestShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Your attempt: the questions with the numbers of their options, your answers, the time left.",
        discussion:
            "When it is over: your points, what was right and why, as far as the rules of the test let you know.")

    @OptionGroup var attempt: AttemptOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in try await desk.showSitting(attempt.find(desk)) }
    }
}

/// `peerlearn test hand-in`: hands in an attempt.
struct TestHandInCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-in", abstract: "Hand in your attempt: it is scored, and nothing changes any more.")

    @OptionGroup var attempt: AttemptOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let sitting = try await attempt.find(desk)
            try await desk.engine.handIn(sitting, by: desk.caller)
            let view = try await desk.engine.sitting(sitting, for: desk.person).view
            try desk.answer(
                "tool.test.handedIn",
                ["status": .message(view.status.name), "result": .text(view.resultInWords(desk))],
                .present([
                    "sitting": .id(sitting), "status": .word(view.status), "answered": .integer(view.answered),
                    "score": view.score.map { .number($0) }, "maximum": .number(view.maximum),
                    "passed": view.isPassed.map { .flag($0) },
                ]))
        }
    }
}

extension SittingView {
    /// The points and whether that is enough, or when one learns it.
    func resultInWords(_ desk: Desk) -> String {
        guard let score else {
            return desk.console.text("tool.test.pointsLater", ["when": .message(feedback.total.name)])
        }
        let points = desk.console.text(
            "tool.test.points", ["score": .decimal(score, digits: 2), "maximum": .decimal(maximum, digits: 1)])
        guard let isPassed else { return points }
        return points + ", " + desk.console.text(isPassed ? "tool.test.passed" : "tool.test.failed")
    }
}
