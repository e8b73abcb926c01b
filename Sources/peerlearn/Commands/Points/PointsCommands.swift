import ArgumentParser
import PeerLearning

/// `peerlearn points`: what was paid for what helped.
struct PointsGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "points", abstract: "Points for what helped: your own, the ranks, titles, rules.",
        discussion: """
            What would yesterday's leaderboard be by other rules?
              peerlearn points --rules new.yaml --compare --store s --as anna
            """,
        subcommands: [
            PointsMineCommand.self, PointsProfileCommand.self, PointsBoardCommand.self, PointsStandCommand.self,
            PointsConferCommand.self, PointsHeldCommand.self, PointsReleaseCommand.self, PointsRefuseCommand.self,
            PointsAdjustCommand.self, PointsGamingCommand.self, PointsRulesCommand.self, PointsRescoreCommand.self,
        ], defaultSubcommand: PointsRescoreCommand.self)
}

/// A week, a month, or always.
enum PointsSpan: String, CaseIterable, ExpressibleByArgument {
    case week, month

    func period(of moment: Instant, in timeZone: String) -> Period {
        switch self {
        case .week: .week(of: moment, in: timeZone)
        case .month: .month(of: moment, in: timeZone)
        }
    }
}

/// `peerlearn points mine`: a person's own points.
struct PointsMineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "mine", abstract: "Your points, and what for.")

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let points = try await desk.engine.points(of: desk.person, in: cohort.find(desk))
            let records = points.map { earned -> JSONValue in
                [
                    "points": .integer(earned.points), "reason": .text(desk.words(earned.reason)),
                    "at": .moment(earned.at), "held": .flag(earned.isHeld),
                    "refused": .flag(earned.isRefused), "remark": .words(earned.remark),
                ]
            }
            try desk.show(.list(records)) {
                if points.isEmpty { desk.console.say("tool.points.none") }
                for earned in points {
                    let key: TextKey =
                        earned.isRefused
                        ? "tool.points.refused" : earned.isHeld ? "tool.points.waiting" : "tool.points.paid"
                    desk.console.say(
                        key, ["points": .number(earned.points), "reason": .message(earned.reason)])
                    if let remark = earned.remark { desk.quote(remark, indent: 2) }
                }
                guard points.count > 1 else { return }
                let total = points.filter { !$0.isHeld }.map(\.points).reduce(0, +)
                desk.console.say("tool.points.total", ["points": .number(total)])
            }
        }
    }
}

/// `peerlearn points board`: the ranks of a cohort.
struct PointsBoardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "The ranks of the cohort as you may see them.",
        discussion: "The points of a blind workshop count for those who take part when it is closed.")

    @Option(help: "Only this week or this month; --at says which.")
    var this: PointsSpan?

    @Option(help: "Only the members of this mini-group.")
    var group: String?

    @Option(help: "Only what was earned in workshops of the task with this title.")
    var field: String?

    @Option(help: "Only your own place and so many above and below it.")
    var around: Int?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func validate() throws {
        if let around, around < 0 { throw ValidationError("--around takes a number from 0.") }
    }

    func run() async throws {
        try await reading.read { desk in
            let cohort = try await desk.engine.cohort(cohort.find(desk))
            let period = this?.period(of: desk.engine.configuration.time.now(), in: cohort.timeZone)
            let board = try await rows(of: cohort.id, in: period, desk)
            let names = try await desk.engine.names(of: Set(board.compactMap(\.person)))
            let records = board.map { row -> JSONValue in
                [
                    "rank": .integer(row.rank), "person": row.person.map { .id($0) } ?? .null,
                    "number": row.number.map { .integer($0) } ?? .null, "points": .integer(row.points),
                    "you": .flag(row.isReader),
                ]
            }
            try desk.show(.list(records)) {
                if board.isEmpty { desk.console.say("tool.points.nobody") }
                for row in board {
                    desk.console.say(
                        "demo.rank",
                        [
                            "rank": .number(row.rank), "points": .number(row.points),
                            "name": .text(name(of: row, names, desk)),
                        ])
                }
            }
        }
    }

    private func rows(of cohort: CohortID, in period: Period?, _ desk: Desk) async throws -> [BoardRow] {
        if let around {
            return try await desk.engine.neighbours(
                within: around, in: cohort, in: period, group: group, field: field, for: desk.person)
        }
        return try await desk.engine.leaderboard(of: cohort, in: period, group: group, field: field, for: desk.person)
    }

    private func name(of row: BoardRow, _ names: [PersonID: String], _ desk: Desk) -> String {
        guard let person = row.person else {
            return desk.console.text("tool.board.number", ["number": .number(row.number ?? 0)])
        }
        let name = Console.printable(names[person] ?? person.rawValue)
        return row.isReader ? desk.console.text("tool.board.you", ["name": .text(name)]) : name
    }
}

/// `peerlearn points confer`: gives a title.
struct PointsConferCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confer", abstract: "Give the title of the week or the month to whoever leads it.",
        discussion: """
            Example:
              peerlearn points confer week --at 2026-03-08T18:00:00Z --store s --as anna
            """)

    @Argument(help: "The week or the month; --at says which.")
    var span: PointsSpan

    @Option(help: "The title of a task, for an expert in it. Without it, for all that was done.")
    var field: String?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let cohort = try await desk.engine.cohort(cohort.find(desk))
            let period = span.period(of: desk.engine.configuration.time.now(), in: cohort.timeZone)
            let title: Title = span == .week ? .expertOfTheWeek : .expertOfTheMonth
            let grant = try await desk.engine.confer(
                title, in: cohort.id, for: period, field: field, by: desk.caller)
            let name = try await desk.engine.names(of: [grant.person])[grant.person] ?? grant.person.rawValue
            try desk.answer(
                "tool.points.conferred",
                [
                    "title": .message(title.name), "name": .text(Console.printable(name)),
                    "points": .number(grant.points),
                ], ["person": .id(grant.person), "title": .text(title.rawValue), "points": .integer(grant.points)])
        }
    }
}
