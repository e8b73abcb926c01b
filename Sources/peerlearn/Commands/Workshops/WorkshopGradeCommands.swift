import ArgumentParser
import PeerLearning
import PeerLearningPlugins

/// `peerlearn workshop publish`: works out the grades and publishes them.
struct WorkshopPublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Work out the grades of the round and publish them.",
        discussion: "Look first: peerlearn workshop publish --preview --store s.sqlite --as anna")

    @Flag(help: "Show what would be published, and publish nothing.")
    var preview = false

    @Option(help: "The rule of a plugin of this store that makes the grades, by its name. Without it, the standard.")
    var rule: String?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        if preview, rule == nil {
            return try await acting.reading.read { desk in try await show(desk) }
        }
        try await acting.act { desk in
            if preview { return try await show(desk) }
            let workshop = try await place.find(desk)
            let grades = try await desk.engine.publishGrades(
                in: workshop, using: aggregator(desk), by: desk.caller)
            try await GradeList(grades, of: workshop, desk).show("tool.grades.published", desk)
        }
    }

    private func show(_ desk: Desk) async throws {
        let workshop = try await place.find(desk)
        let grades = try await desk.engine.previewGrades(in: workshop, using: aggregator(desk), for: desk.person)
        try await GradeList(grades, of: workshop, desk).show("tool.grades.preview", desk)
    }

    /// The plugin's rule that was asked for, of the plugins that run with the store.
    private func aggregator(_ desk: Desk) throws -> PluginAggregation? {
        guard let rule else { return nil }
        let plugins = desk.engine.configuration.outsideRules.compactMap { $0 as? PluginHost }
        for plugin in plugins {
            if let found = plugin.aggregators.first(where: { $0.name == rule }) {
                return PluginAggregation(of: plugin, by: found)
            }
        }
        let known = plugins.flatMap(\.aggregators).map(\.name).joined(separator: ", ")
        throw Refusal(
            .unknown,
            Message("tool.plugin.noGrades", ["rule": .text(Console.printable(rule)), "known": .text(known)]))
    }
}

/// `peerlearn workshop settle`: an instructor's word on a grade.
struct WorkshopSettleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settle",
        abstract: "Confirm a published grade, or set another with a reason that its author reads.",
        discussion: """
            peerlearn workshop settle 42 \\
                --store s --as ivan                        confirms
              peerlearn workshop settle 42 --grade 80 "Tested." --store s --as ivan
            """)

    @Argument(help: "The work: its identifier, or the number of its author's pseudonym.")
    var work: String

    @Option(help: "The grade that counts instead, from 0 to 100. Without it, the published one is confirmed.")
    var grade: Double?

    @OptionGroup var reason: OptionalText
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            try await desk.engine.settleGrade(
                of: submission, in: workshop, value: grade, reason: reason.read(), by: desk.caller)
            try desk.answer(
                grade == nil ? "tool.grade.confirmed" : "tool.grade.set",
                ["grade": .decimal(grade ?? 0, digits: 1)],
                .present(["submission": .id(submission), "grade": grade.map { .number($0) }]))
        }
    }
}

/// `peerlearn workshop second-look`: asks a reviewer to look at a revised work once more.
struct WorkshopSecondLookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "second-look", abstract: "Ask one of its reviewers to look at a revised work once more.")

    @Argument(help: "The work: its identifier, or the number of its author's pseudonym.")
    var work: String

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            let reader = try await desk.engine.askSecondLook(at: submission, in: workshop, by: desk.caller)
            try desk.answer(
                "tool.secondLook", ["person": .text(Console.printable(reader.rawValue))],
                ["submission": .id(submission), "reviewer": .id(reader)])
        }
    }
}

/// Grades under pseudonyms.
struct GradeList {
    let rows: [(grade: Grade, author: Pseudonym?)]

    init(_ grades: [Grade], of workshop: WorkshopID, _ desk: Desk) async throws {
        let works = try await desk.engine.workshop(workshop).publishedSubmissions
        let faces = Dictionary(works.map { ($0.submission, $0.author) }) { first, _ in first }
        rows = grades.map { ($0, faces[$0.submission]) }.sorted { $0.1 ?? .nobody < $1.1 ?? .nobody }
    }

    func show(_ title: TextKey, _ desk: Desk) throws {
        try desk.show(["grades": .list(rows.map { $0.grade.record(by: $0.author, desk) })]) {
            desk.console.say(title, ["count": .number(rows.count)])
            for row in rows {
                print("  \(desk.name(row.author)) [\(desk.short(row.grade.submission))]: \(row.grade.words(desk))")
                print("    " + desk.words(row.grade.reason))
            }
        }
    }
}

extension Grade {
    /// The grade as JSON, under its author's pseudonym.
    func record(by author: Pseudonym?, _ desk: Desk) -> JSONValue {
        .present([
            "submission": .id(submission), "author": author.map { .pseudonym($0) },
            "grade": value.map { .number($0) } ?? .null, "spread": spread.map { .number($0) } ?? .null,
            "penalty": .number(penalty), "reviews": .integer(contributions.count), "method": .text(method),
            "reason": .text(desk.words(reason)),
        ])
    }

    /// The grade with its spread in words.
    func words(_ desk: Desk) -> String {
        guard let value else { return desk.console.text("tool.grade.none") }
        let penalised =
            penalty > 0
            ? " " + desk.console.text("tool.grade.penalty", ["points": .decimal(penalty, digits: 1)]) : ""
        guard let spread else {
            return desk.console.texts.decimal(value, digits: 1, in: desk.console.language) + penalised
        }
        let arguments: [String: Message.Argument] = [
            "grade": .decimal(value, digits: 1), "spread": .decimal(spread, digits: 1),
        ]
        return desk.console.text("tool.grade.value", arguments) + penalised
    }
}

extension Pseudonym {
    fileprivate static let nobody = Pseudonym(number: .max)
}
