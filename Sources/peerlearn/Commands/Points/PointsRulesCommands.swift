import ArgumentParser
import PeerLearning

/// `peerlearn points rules`: what pays in a store.
struct PointsRulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Which rules pay in this store.",
        discussion: """
            Rules of your own stand in a file in YAML or JSON; Documentation/Gamification.md describes it. Look what a \
            file would change, then put it in force:
              peerlearn points rescore --rules new.yaml --compare --store s --as anna
              peerlearn points rescore --rules new.yaml --store s --as anna
            """)

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.read { desk in
            let file = PointsFile(besides: StoreFile(path: asked.store))
            let isOwn = try file.read() != nil
            let adopted = try await desk.engine.ledger().adoptedRules
            let rules = adopted.isEmpty ? desk.engine.configuration.rules.map(\.id) : adopted
            let records = rules.map { rule -> JSONValue in
                ["name": .text(rule.name), "version": .integer(rule.version)]
            }
            try desk.show(.list(records)) {
                desk.console.heading("tool.rules.title")
                for rule in rules { print("  \(Console.printable(rule.description))") }
                if isOwn { desk.console.say("tool.rules.own", ["path": .text(Console.printable(file.path))]) }
            }
        }
    }
}

/// `peerlearn points rescore`: asks other rules about all that has happened.
struct PointsRescoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescore", abstract: "What points would be by other rules; or count them anew by these.",
        discussion: """
            --compare only shows: who would stand where, and what each rule would have paid. Without it the rules of the \
            file are put in force for the store, and the ledger of the cohort is corrected by entries of its own, which \
            everybody concerned can read.

              peerlearn points rescore --rules new.yaml --compare --store s --as anna
            """)

    @Option(help: "A file of rules in YAML or JSON.")
    var rules: String?

    @Flag(help: "By the rules that are in force.")
    var inForce = false

    @Flag(help: "Only show what would be.")
    var compare = false

    @Option(help: "Only this week or this month, with --compare; --at says which.")
    var this: PointsSpan?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if (rules == nil) != inForce { throw ValidationError("Name a file with --rules, or say --in-force.") }
        if !compare, this != nil { throw ValidationError("--this goes with --compare.") }
    }

    func run() async throws {
        if compare {
            try await acting.reading.read { desk in try await show(desk) }
        } else {
            try await decide()
        }
    }

    private func show(_ desk: Desk) async throws {
        let cohort = try await desk.engine.cohort(cohort.find(desk))
        let engine = desk.engine
        try await engine.requireManagingPoints(in: cohort.id, for: desk.person)
        let other = try rules.map { engine.configuration.adding(try PointsFile(path: $0).rules()) }
        let period = this?.period(of: engine.configuration.time.now(), in: cohort.timeZone)
        let comparison = try await LedgerComparison(
            engine.ledger(), engine.ledger(by: other), in: cohort.id, period: period)
        let names = try await engine.names(of: Set(comparison.rows.map(\.person)))
        try desk.show(record(of: comparison)) {
            guard comparison.differs else { return desk.console.say("tool.rescore.same") }
            desk.console.heading("tool.rescore.title")
            for row in comparison.rows {
                desk.console.item(
                    "tool.rescore.row",
                    [
                        "rank": .text(
                            Self.change(row.rankBefore.map(String.init) ?? "–", row.rankAfter.map(String.init) ?? "–")),
                        "name": .text(Console.printable(names[row.person] ?? row.person.rawValue)),
                        "before": .number(row.before), "after": .number(row.after),
                    ])
            }
            desk.console.heading("tool.rescore.rules")
            for rule in comparison.rules {
                desk.console.item(
                    "tool.rescore.rule",
                    [
                        "rule": .text(Console.printable(rule.name)), "before": .number(rule.before),
                        "after": .number(rule.after),
                    ])
            }
            desk.console.say("tool.rescore.nothing")
        }
    }

    private static func change(_ before: String, _ after: String) -> String {
        before == after ? before : "\(before) → \(after)"
    }

    private func record(of comparison: LedgerComparison) -> JSONValue {
        [
            "people": .list(
                comparison.rows.map { row -> JSONValue in
                    [
                        "person": .id(row.person), "before": .integer(row.before), "after": .integer(row.after),
                        "rankBefore": row.rankBefore.map { .integer($0) } ?? .null,
                        "rankAfter": row.rankAfter.map { .integer($0) } ?? .null,
                    ]
                }),
            "rules": .list(
                comparison.rules.map { rule -> JSONValue in
                    ["rule": .text(rule.name), "before": .integer(rule.before), "after": .integer(rule.after)]
                }),
        ]
    }

    /// The file is put in force only once it is known that whoever asks may do so.
    private func decide() async throws {
        let store = StoreFile(path: acting.reading.asked.store)
        if let rules {
            try await acting.reading.read { desk in
                try await desk.engine.requireManagingPoints(in: cohort.find(desk), for: desk.person)
                try PointsFile(path: rules).adopt(for: store)
            }
        }
        try await acting.act { desk in
            let count = try await desk.engine.rescore(cohort.find(desk), by: desk.caller)
            try desk.answer("tool.rescore.done", ["count": .number(count)], ["corrections": .integer(count)])
        }
    }
}

extension PeerLearningEngine {
    /// Refuses those who do not manage points.
    fileprivate func requireManagingPoints(in cohort: CohortID, for person: PersonID) async throws {
        _ = try await heldPoints(in: cohort, for: person)
    }
}
