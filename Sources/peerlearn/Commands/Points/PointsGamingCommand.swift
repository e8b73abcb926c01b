import ArgumentParser
import PeerLearning

/// `peerlearn points gaming`: points that look as if they were made and not earned.
struct PointsGamingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaming",
        abstract: "Points that look as if they were made and not earned: a reason to look, and no verdict.",
        discussion: """
            Rings of praise, accounts made to praise somebody, copied texts, bursts, empty praise. How well it does stands \
            in Documentation/Gamification.md.
            """)

    @Option(help: "Which share of the findings of a kind may be false alarms, above 0 and below 1.")
    var falseAlarms = 0.05

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        guard falseAlarms > 0, falseAlarms < 1 else {
            throw ValidationError("--false-alarms takes a share above 0 and below 1.")
        }
    }

    func run() async throws {
        try await reading.read { desk in
            let report = try await desk.engine.gamingReport(
                in: cohort.find(desk), for: desk.person, falseAlarmRate: falseAlarms)
            let names = try await desk.engine.names(of: Set(report.findings.flatMap(\.people)))
            try desk.show(record(of: report, desk)) {
                print(desk.words(report.summary))
                for finding in report.findings {
                    let people = finding.people.map { Console.printable(names[$0] ?? $0.rawValue) }
                    print("\n\(people.joined(separator: ", "))\n  \(desk.words(finding.message))")
                    let points = finding.payments.count
                    if points > 0 { desk.console.say("tool.gaming.payments", ["count": .number(points)]) }
                }
            }
        }
    }

    private func record(of report: GamingReport, _ desk: Desk) -> JSONValue {
        [
            "praise": .integer(report.praise), "texts": .integer(report.texts), "habits": .flag(report.knowsHabits),
            "findings": .list(
                report.findings.map { finding -> JSONValue in
                    [
                        "kind": .text(finding.kind.rawValue), "people": .list(finding.people.map { .id($0) }),
                        "count": .integer(finding.count), "expected": .number(finding.expected),
                        "chance": .number(finding.chance), "payments": .integer(finding.payments.count),
                        "words": .text(desk.words(finding.message)),
                    ]
                }),
        ]
    }
}
