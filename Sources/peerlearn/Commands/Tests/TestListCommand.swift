import ArgumentParser
import PeerLearning

/// `peerlearn test list`: the tests that a person may take or has taken.
struct TestListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The tests that you may take or have taken: attempts left, until when.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let tests = try await desk.engine.tests(of: desk.person)
            let now = desk.engine.configuration.time.now()
            try desk.show(.list(tests.map { $0.record(at: now) })) {
                if tests.isEmpty { desk.console.say("tool.test.none") }
                for test in tests { test.tell(at: now, desk) }
            }
        }
    }
}

extension TestReading {
    /// What can be done about it at a moment, in one word.
    private func state(at moment: Instant) -> String {
        if window.isClosed(at: moment) { return "closed" }
        if attempts.contains(where: { !$0.isOver }) { return "running" }
        if attemptsLeft == 0 { return "done" }
        return window.isOpen(at: moment) ? "open" : "waiting"
    }

    fileprivate func tell(at moment: Instant, _ desk: Desk) {
        desk.console.say(
            "tool.test.line",
            [
                "title": .text(Console.printable(title)), "id": .text(desk.short(round)),
                "purpose": .message(purpose.name),
                "state": .message(Message(TextKey(rawValue: "tool.test.state.\(state(at: moment))"))),
                "until": .text(desk.until(window.closes)),
            ])
        desk.console.say(
            "tool.test.size",
            ["count": .number(questions), "points": .decimal(maximum, digits: 1), "time": .text(timeLimit(desk))])
        let left = attemptsLeft.map { desk.console.text("tool.test.left", ["count": .number($0)]) }
        print("  " + (left ?? desk.console.text("tool.test.leftAny")) + "; " + desk.words(policy.counting.name))
    }

    private func timeLimit(_ desk: Desk) -> String {
        guard let limit = policy.timeLimit else { return "" }
        return desk.console.text("tool.test.limit", ["minutes": .number(Int(limit / .seconds(60)))])
    }

    fileprivate func record(at moment: Instant) -> JSONValue {
        .present([
            "round": .id(round), "test": .id(plan.reference.test), "version": .integer(plan.reference.version),
            "title": .text(title), "purpose": .word(purpose), "state": .text(state(at: moment)),
            "opens": window.opens.map { .moment($0) }, "closes": window.closes.map { .moment($0) },
            "questions": .integer(questions), "points": .number(maximum),
            "minutes": policy.timeLimit.map { .number($0 / .seconds(60)) }, "counting": .word(policy.counting),
            "pass": policy.passMark.map { .number($0) }, "attemptsLeft": attemptsLeft.map { .integer($0) } ?? .null,
            "attempts": .list(
                attempts.map {
                    ["attempt": .integer($0.number), "over": .flag($0.isOver), "voided": .flag($0.isVoided)]
                }),
        ])
    }
}
