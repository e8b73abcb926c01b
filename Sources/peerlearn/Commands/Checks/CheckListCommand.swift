import ArgumentParser
import PeerLearning

/// `peerlearn check list`: what a person shows and observes.
struct CheckListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The checks that you may take, with what observers found, and what you observe.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let taken = try await desk.engine.practicalChecks(of: desk.person)
            let observed = try await desk.engine.observations(by: desk.person)
            let record: JSONValue = [
                "checks": .list(taken.map(\.record)), "observations": .list(observed.map(\.record)),
            ]
            try desk.show(record) {
                if taken.isEmpty, observed.isEmpty { desk.console.say("tool.check.none") }
                for reading in taken { reading.tell(desk) }
                for reading in observed { reading.tell(desk) }
            }
        }
    }
}

extension PracticalCheckReading {
    fileprivate var record: JSONValue {
        .present([
            "check": .id(view.check), "title": .text(view.plan.title), "kind": .word(view.plan.kind),
            "mode": .word(view.plan.mode), "closed": .flag(view.isClosed), "passed": .flag(view.isPassed),
            "attemptsLeft": view.attemptsLeft.map { .integer($0) },
            "criteria": .list(view.plan.checklist.criteria.map(\.formRecord)),
            "attempts": .list(view.attempts.map { $0.record(texts) }),
        ])
    }

    fileprivate func tell(_ desk: Desk) {
        view.plan.tell(view.check, desk)
        if view.attempts.isEmpty { desk.tellChecklist(view.plan.checklist) }
        for attempt in view.attempts { attempt.tell(texts, desk) }
        if view.maySignUp { desk.console.say("tool.check.maySignUp") }
    }
}

extension CheckAttemptView {
    fileprivate func record(_ texts: [DocumentID: String]) -> JSONValue {
        .present([
            "attempt": .id(attempt), "number": .integer(number), "moment": moment.map { .moment($0) },
            "status": .text(status.rawValue), "hasRecording": .flag(recording != nil),
            "outcome": outcome?.record(texts),
        ])
    }

    fileprivate func tell(_ texts: [DocumentID: String], _ desk: Desk) {
        desk.console.say(
            "tool.check.attempt",
            [
                "number": .number(number), "id": .text(desk.short(attempt)), "status": .message(status.name),
                "when": .text(desk.at(moment)),
            ])
        guard let outcome else { return }
        desk.console.say(
            outcome.isPassed ? "tool.check.passed" : "tool.check.notPassed",
            ["score": .decimal(outcome.score, digits: 0)])
        for finding in outcome.findings where finding.criterion.kind != .comment {
            let words = finding.answers.map { finding.criterion.word(for: $0) }
            print("    " + Console.printable("\(finding.criterion.name): \(words.joined(separator: ", "))"))
        }
        for remark in outcome.remarks { desk.quote(texts[remark], indent: 6) }
        if let reason = outcome.reason {
            desk.console.say("tool.check.reason")
            desk.quote(texts[reason], indent: 6)
        }
    }
}

extension CheckOutcome {
    fileprivate func record(_ texts: [DocumentID: String]) -> JSONValue {
        .present([
            "score": .number(score), "passed": .flag(isPassed), "agreement": agreement.map { .number($0) },
            "findings": .list(
                findings.map { finding in
                    .present([
                        "name": .text(finding.criterion.name),
                        "answers": .list(finding.answers.map { .text(finding.criterion.word(for: $0)) }),
                        "share": finding.share.map { .number($0) },
                    ])
                }),
            "remarks": .list(remarks.map { .words(texts[$0]) }), "reason": reason.map { .words(texts[$0]) },
        ])
    }
}

extension ObservationReading {
    fileprivate var record: JSONValue {
        .present([
            "check": .id(view.check), "title": .text(view.plan.title), "attempt": .id(view.attempt),
            "person": .id(view.person), "moment": view.moment.map { .moment($0) },
            "status": .text(view.status.rawValue), "done": .flag(view.own != nil),
            "link": view.recording.flatMap { $0.file == nil ? JSONValue.words(texts[$0.document]) : nil },
            "file": view.recording?.file.map(\.record),
            "criteria": .list(view.plan.checklist.criteria.map(\.formRecord)),
            "own": view.own.map { view.plan.checklist.record(of: $0.answers) },
            "others": view.others.map { .list($0.map { view.plan.checklist.record(of: $0) }) },
        ])
    }

    fileprivate func tell(_ desk: Desk) {
        desk.console.say(
            view.own == nil ? "tool.check.toObserve" : "tool.check.haveObserved",
            [
                "title": .text(Console.printable(view.plan.title)), "id": .text(desk.short(view.attempt)),
                "person": .text(Console.printable(view.person.rawValue)), "status": .message(view.status.name),
                "when": .text(desk.at(view.moment)),
            ])
        if let recording = view.recording {
            if let file = recording.file {
                desk.tell(links: [], files: [file])
            } else {
                desk.quote(texts[recording.document])
            }
        }
        if view.own == nil { desk.tellChecklist(view.plan.checklist) }
    }
}

extension Rubric {
    /// A form as it is said, criterion by criterion.
    func record(of answers: [Int]) -> JSONValue {
        .list(zip(criteria, answers).map { .text($0.word(for: $1)) })
    }
}

extension PracticalCheckPlan {
    /// Prints what is asked for.
    fileprivate func tell(_ check: PracticalCheckID, _ desk: Desk) {
        desk.console.say(
            "tool.check.head",
            [
                "title": .text(Console.printable(title)), "id": .text(desk.short(check)), "kind": .message(kind.name),
                "mode": .message(mode.name),
            ])
        if !instructions.isEmpty { desk.quote(instructions, indent: 2) }
    }
}

extension Desk {
    /// Prints a checklist with what can be said at each criterion.
    func tellChecklist(_ checklist: Rubric) {
        console.say("tool.check.checklist")
        for criterion in checklist.criteria {
            print("    " + Console.printable("\(criterion.name): \(criterion.choices)"))
        }
    }

    /// A moment behind a comma; empty where there is none.
    func at(_ moment: Instant?) -> String { moment.map { ", \($0.rfc3339)" } ?? "" }
}
