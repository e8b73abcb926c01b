import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn test results`: what came of a round, with names.
struct TestResultsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "What came of a test round, with names: for those who may see names.",
        discussion: """
            Every attempt has a line; an asterisk marks the one that counts. Your own attempt is not among them.
              peerlearn test results --csv --store s --as anna > results.csv
            """)

    @Flag(help: "Print a table of comma-separated values, a column for each question.")
    var csv = false

    @OptionGroup var place: RoundOption
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if csv, reading.asked.json { throw ValidationError("Give --csv or --json, not both.") }
    }

    func run() async throws {
        try await reading.read { desk in
            let round = try await place.find(desk)
            let table = try await ResultTable(of: round, desk)
            if csv { return print(table.csv(desk), terminator: "") }
            try desk.show(table.record) { table.tell(desk) }
        }
    }
}

/// The attempts of a round, with names.
struct ResultTable {
    private let reports: [SittingReport]
    private let counted: Set<SittingID>
    private let names: NameList
    private let test: KnowledgeTest

    init(of round: TestRoundID, _ desk: Desk) async throws {
        let found = try await desk.engine.results(in: round, for: desk.person)
        test = try await desk.engine.test(of: round)
        reports = found
        counted = Self.counted(found, by: test.policy.counting)
        names = try await desk.names(of: found.map(\.start.person))
    }

    private static func counted(_ reports: [SittingReport], by counting: TestPolicy.Counting) -> Set<SittingID> {
        let over = reports.filter { $0.result != nil && $0.status != .voided }
        let chosen = Dictionary(grouping: over, by: \.start.person).values.compactMap { own in
            let sorted = own.sorted { $0.start.attempt < $1.start.attempt }
            switch counting {
            case .first: return sorted.first
            case .last: return sorted.last
            case .best:
                let most = sorted.compactMap(\.result?.score).max()
                return sorted.first { $0.result?.score == most }
            }
        }
        return Set(chosen.map(\.sitting))
    }

    func tell(_ desk: Desk) {
        if reports.isEmpty { return desk.console.say("tool.test.noResults") }
        for report in reports {
            desk.console.say(
                "tool.test.result",
                [
                    "mark": .text(counted.contains(report.sitting) ? "*" : " "),
                    "person": .text(names[report.start.person]),
                    "attempt": .number(report.start.attempt), "status": .message(report.status.name),
                    "points": .text(points(of: report, desk)),
                ])
        }
    }

    private func points(of report: SittingReport, _ desk: Desk) -> String {
        guard let result = report.result else { return "" }
        let points = desk.console.text(
            "tool.test.points",
            ["score": .decimal(result.score, digits: 2), "maximum": .decimal(result.maximum, digits: 1)])
        let waiting = result.forPeers.count
        let verdict = result.isPassed.map { ", " + desk.console.text($0 ? "tool.test.passed" : "tool.test.failed") }
        let open = waiting == 0 ? "" : desk.console.text("tool.test.waiting", ["count": .number(waiting)])
        return ", " + points + (verdict ?? "") + open
    }

    var record: JSONValue {
        .list(
            reports.map { report in
                .present([
                    "sitting": .id(report.sitting), "person": .id(report.start.person),
                    "name": names.name(of: report.start.person).map { .text($0) },
                    "attempt": .integer(report.start.attempt), "counts": .flag(counted.contains(report.sitting)),
                    "status": .word(report.status), "begunAt": report.begunAt.map { .moment($0) },
                    "endedAt": report.endedAt.map { .moment($0) },
                    "seconds": report.result.map { .number($0.duration / .seconds(1)) },
                    "score": report.result.map { .number($0.score) },
                    "maximum": report.result.map { .number($0.maximum) },
                    "fraction": report.result.map { .number($0.fraction) },
                    "passed": report.result?.isPassed.map { .flag($0) },
                    "questions": report.result.map { .list($0.entries.map(Self.record)) },
                ])
            })
    }

    private static func record(of entry: TestResult.Entry) -> JSONValue {
        [
            "question": .id(entry.score.question), "score": .number(entry.score.score),
            "maximum": .number(entry.score.maximum), "seconds": .number(entry.duration / .seconds(1)),
            "verdicts": .list(entry.score.parts.map { .word($0.verdict) }),
        ]
    }

    func csv(_ desk: Desk) -> String {
        let words = [
            "person", "name", "attempt", "counts", "status", "begun", "minutes", "points", "percent", "passed",
        ]
        let columns = words.map { desk.console.text(TextKey(rawValue: "tool.test.column.\($0)")) }
        let questions = test.questions.map(\.question.id)
        return CSVTable(
            columns: columns + questions.map(\.rawValue),
            rows: reports.map { report in
                let scores = Dictionary(
                    (report.result?.entries ?? []).map { ($0.score.question, $0.score.score) }
                ) { first, _ in first }
                let passed = report.result?.isPassed.map { $0 ? 1 : 0 }
                return [
                    .text(report.start.person.rawValue), .text(names.name(of: report.start.person) ?? ""),
                    .count(report.start.attempt), .count(counted.contains(report.sitting) ? 1 : 0),
                    .text(desk.words(report.status.name)), .text(report.begunAt?.rfc3339 ?? ""),
                    .figure(report.result.map { $0.duration / .seconds(60) }), .figure(report.result?.score),
                    .figure(report.result.map { 100 * $0.fraction }), passed.map { .count($0) } ?? .text(""),
                ] + questions.map { .figure(scores[$0]) }
            }
        ).text
    }
}

/// `peerlearn test void`: lets an attempt not count.
struct TestVoidCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "void",
        abstract: "Let somebody's attempt not count, for a reason that they read: for those who confirm grades.",
        discussion: """
            They may try again as long as the test is open.
              peerlearn test void boris "The network went down." --store s --as anna
            """)

    @Argument(help: "The person.")
    var who: String

    @OptionGroup var reason: TextInput

    @Option(help: "The number of the attempt. Without it, the last one.")
    var attempt: Int?

    @OptionGroup var place: RoundOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let round = try await place.find(desk)
            let own = try await desk.engine.results(in: round, for: desk.person).filter {
                $0.start.person == PersonID(who) && (attempt == nil || $0.start.attempt == attempt)
            }
            guard let found = own.max(by: { $0.start.attempt < $1.start.attempt }) else {
                throw desk.unknown("sitting", attempt.map { "\(who), \($0)" } ?? who)
            }
            try await desk.engine.voidSitting(found.sitting, because: reason.read(), by: desk.caller)
            try desk.answer(
                "tool.test.voided",
                ["person": .text(Console.printable(who)), "attempt": .number(found.start.attempt)],
                ["sitting": .id(found.sitting), "person": .text(who), "attempt": .integer(found.start.attempt)])
        }
    }
}
