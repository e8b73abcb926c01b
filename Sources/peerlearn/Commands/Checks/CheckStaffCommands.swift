import ArgumentParser
import PeerLearning

/// `peerlearn check wanted`: attempts that lack observers.
struct CheckWantedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wanted", abstract: "Attempts that lack observers: for those who may observe, or ask others to.")

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let wanted = try await desk.engine.observersWanted(in: cohort.find(desk), for: desk.person)
            let records = wanted.map { attempt -> JSONValue in
                .present([
                    "check": .id(attempt.check), "attempt": .id(attempt.attempt), "person": .id(attempt.person),
                    "moment": attempt.moment.map { .moment($0) }, "missing": .integer(attempt.missing),
                    "disputed": .flag(attempt.isDisputed),
                ])
            }
            try desk.show(.list(records)) {
                if wanted.isEmpty { desk.console.say("tool.check.noneWanted") }
                for attempt in wanted {
                    desk.console.say(
                        attempt.isDisputed ? "tool.check.wantedMore" : "tool.check.wanted",
                        [
                            "person": .text(Console.printable(attempt.person.rawValue)),
                            "id": .text(desk.short(attempt.attempt)), "count": .number(attempt.missing),
                            "when": .text(desk.at(attempt.moment)),
                        ])
                }
            }
        }
    }
}

/// `peerlearn check attempts`: all attempts with names.
struct CheckAttemptsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attempts", abstract: "All attempts at a check with what observers found: for those who see names."
    )

    @OptionGroup var check: CheckOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let check = try await check.find(desk)
            let checklist = try await desk.engine.practicalCheck(check).plan?.checklist
            let attempts = try await desk.engine.attempts(at: check, for: desk.person)
            try desk.show(.list(attempts.map { $0.record(checklist) })) {
                if attempts.isEmpty { desk.console.say("tool.check.noAttempts") }
                for reading in attempts { reading.tell(checklist, desk) }
            }
        }
    }
}

extension CheckAttemptReading {
    fileprivate func record(_ checklist: Rubric?) -> JSONValue {
        .present([
            "attempt": .id(attempt.id), "person": .id(attempt.person), "number": .integer(attempt.number),
            "moment": attempt.moment.map { .moment($0) }, "status": .text(attempt.status.rawValue),
            "observers": .list(attempt.observers.map { .id($0) }), "score": attempt.score.map { .number($0) },
            "passed": attempt.isPassed.map { .flag($0) },
            "forms": .list(
                attempt.observations.map { form in
                    .present([
                        "observer": .id(form.observer), "score": .number(form.score),
                        "answers": checklist?.record(of: form.answers),
                        "remarks": form.remarks.map { .words(texts[$0]) },
                    ])
                }),
        ])
    }

    fileprivate func tell(_ checklist: Rubric?, _ desk: Desk) {
        desk.console.say(
            "tool.check.report",
            [
                "person": .text(Console.printable(attempt.person.rawValue)), "number": .number(attempt.number),
                "id": .text(desk.short(attempt.id)), "status": .message(attempt.status.name),
                "when": .text(desk.at(attempt.moment)),
            ])
        if let score = attempt.score {
            desk.console.say(
                attempt.isPassed == true ? "tool.check.passed" : "tool.check.notPassed",
                ["score": .decimal(score, digits: 0)])
        }
        for form in attempt.observations {
            let words = zip(checklist?.criteria ?? [], form.answers).map { $0.word(for: $1) }
            print("    " + Console.printable("\(form.observer): \(words.joined(separator: ", "))"))
            if let remarks = form.remarks { desk.quote(texts[remarks], indent: 6) }
        }
    }
}

/// `peerlearn check figures`: what a check did with a cohort.
struct CheckFiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "How many pass at which attempt, how far observers agree, which criteria fail most.",
        discussion: """
            For those who lead or confirm grades; nobody is named. Cohen's kappa is given once two people have observed \
            at least \(ObserverAgreement.fewestForKappa) attempts.
            """)

    @OptionGroup var check: CheckOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let figures = try await desk.engine.figures(of: check.find(desk), for: desk.person)
            try desk.show(figures.record) { figures.tell(desk) }
        }
    }
}

extension PracticalCheckFigures {
    fileprivate var record: JSONValue {
        .present([
            "people": .integer(people), "passed": .integer(passed), "disputed": .integer(disputed),
            "attempts": .list(
                attempts.map { attempt in
                    .present([
                        "number": .integer(attempt.number), "people": .integer(attempt.people),
                        "passed": .integer(attempt.passed), "low": attempt.interval.map { .number($0.lowerBound) },
                        "high": attempt.interval.map { .number($0.upperBound) },
                    ])
                }),
            "agreement": agreement?.record,
            "criteria": .list(
                criteria.map { criterion in
                    .present([
                        "name": .text(criterion.name), "failures": criterion.failures.map { .number($0) },
                        "agreement": criterion.agreement?.record,
                    ])
                }),
        ])
    }

    fileprivate func tell(_ desk: Desk) {
        desk.console.say("tool.check.figures", ["people": .number(people), "passed": .number(passed)])
        for attempt in attempts {
            desk.console.say(
                "tool.check.figuresAttempt",
                [
                    "number": .number(attempt.number), "people": .number(attempt.people),
                    "passed": .number(attempt.passed),
                    "low": .decimal(100 * (attempt.interval?.lowerBound ?? 0), digits: 0),
                    "high": .decimal(100 * (attempt.interval?.upperBound ?? 1), digits: 0),
                ])
        }
        agreement?.tell(console: desk.console)
        if disputed > 0 { desk.console.say("tool.check.figuresDisputed", ["count": .number(disputed)]) }
        let failing = criteria.filter { ($0.failures ?? 0) > 0 }.sorted { ($0.failures ?? 0) > ($1.failures ?? 0) }
        for criterion in failing {
            desk.console.say(
                "tool.check.figuresCriterion",
                [
                    "name": .text(Console.printable(criterion.name)),
                    "percent": .decimal(100 * (criterion.failures ?? 0), digits: 0),
                ])
        }
    }
}

extension ObserverAgreement {
    fileprivate var record: JSONValue {
        .present([
            "answers": .integer(count), "share": .number(share), "kappa": kappa.map { .number($0) },
            "low": interval.map { .number($0.lowerBound) }, "high": interval.map { .number($0.upperBound) },
        ])
    }

    fileprivate func tell(console: Console) {
        console.say("tool.check.figuresAgreement", ["percent": .decimal(100 * share, digits: 0)])
        guard let kappa, let interval else { return }
        console.say(
            "tool.check.figuresKappa",
            [
                "kappa": .decimal(kappa, digits: 2), "low": .decimal(interval.lowerBound, digits: 2),
                "high": .decimal(interval.upperBound, digits: 2),
            ])
    }
}
