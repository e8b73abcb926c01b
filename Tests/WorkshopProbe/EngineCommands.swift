import PeerLearning
import PeerLearningSQLite

/// The same commands through the engine, with their texts, their points and the reading of the log.
struct EngineCommands {
    private let engine: PeerLearningEngine
    private let targets: Targets
    private let runs: Int
    private let label: String
    private let workshop = WorkshopLog.workshop
    private let moment: Instant

    static func measure(_ path: String, onDemand: String, inMemory: Bool, runs: Int) async throws {
        let label = inMemory ? "memory" : "sqlite"
        for file in [path, onDemand] {
            let file = try SQLiteEventStore(path: file)
            let store: any EventStore =
                inMemory ? try await Rebuilding.copy(try await Rebuilding.records(of: file)) : file
            let state = try Rebuilding.state(from: try await Rebuilding.records(of: file))
            var configuration = EngineConfiguration.standard
            configuration.time = StandingClock(moment: WorkshopLog.start + .days(3))
            let engine = try PeerLearningEngine(store: store, configuration: configuration)
            let commands = EngineCommands(
                engine: engine, targets: try Targets(state), runs: runs, label: label,
                moment: WorkshopLog.start + .days(3))
            try await commands.measureFirst()
            if state.phase == .grading {
                try await commands.measureTalk()
                try await commands.measureRound()
            } else {
                try await commands.measureTaking()
            }
            try file.close()
        }
    }

    private func run<Item>(
        _ name: String, _ items: some Sequence<Item>, _ body: (Item) async throws -> Void
    ) async throws {
        var latency = Latency("\(label) \(name)")
        for item in items { try await latency.measure { try await body(item) } }
        latency.tell()
    }

    private func caller(_ person: PersonID) -> Caller { Caller(person, at: moment) }

    /// The first command reads the whole log.
    private func measureFirst() async throws {
        try await run("first command", targets.works.suffix(1)) {
            try await engine.comment("A word.", on: $0.submission, in: workshop, by: caller($0.author))
        }
    }

    private func measureTalk() async throws {
        let works = targets.works.prefix(runs)
        try await run("comment", works) {
            try await engine.comment("A word or two of mine.", on: $0.submission, in: workshop, by: caller($0.author))
        }
        try await run("rateReview", targets.unrated.prefix(runs)) {
            try await engine.rate($0.review, useful: true, in: workshop, by: caller($0.author))
        }
        try await run("flag", targets.comments.prefix(runs)) {
            try await engine.flag(.comment($0.comment), because: .offTopic, in: workshop, by: caller($0.author))
        }
        try await run("submit revision", works) {
            try await engine.submit("A better text than before.", to: workshop, by: caller($0.author))
        }
        try await run("look for a file", targets.authors.prefix(max(1, runs / 10))) { person in
            do { _ = try await engine.file("no such file", of: workshop, for: person) } catch is Refusal {}
        }
        try await run("inbox of one person", targets.authors.prefix(runs)) { _ = try await engine.inbox(of: $0) }
        try await run("inbox of the facilitator", 0..<max(1, runs / 50)) { _ in
            _ = try await engine.inbox(of: WorkshopLog.facilitator)
        }
        try await run("advance, nothing due", 0..<max(1, runs / 10)) { _ in
            _ = try await engine.advance(to: moment)
        }
    }

    private func measureRound() async throws {
        let facilitator = caller(WorkshopLog.facilitator)
        try await engine.advance(workshop, to: .submission, by: facilitator)
        try await engine.advance(workshop, to: .review, by: facilitator)
        try await run("allocate", 1...1) { _ in
            try await engine.allocateReviews(in: workshop, seed: 1, by: facilitator)
        }
        let pending = Targets.pending(in: try await engine.workshop(workshop), of: targets.authors)
        try await run("review", pending.prefix(runs)) {
            try await engine.review(
                $0.review, in: workshop, levels: [2, 2, 2], remarks: "Now it is clear.", by: caller($0.reviewer))
        }
        var repaired: Set<PersonID> = []
        let reviewers = pending.dropFirst(runs).map(\.reviewer).filter { repaired.insert($0).inserted }
        try await run("repair of an allocation", reviewers.prefix(max(1, runs / 50)).indices) {
            do {
                try await engine.allocateReviews(
                    in: workshop, absent: Set(reviewers[...$0]), seed: 1, by: facilitator)
            } catch is Refusal {}
        }
        let left = Targets.pending(in: try await engine.workshop(workshop), of: targets.authors).prefix(20)
        var latency = Latency("\(label) review, a copy of the workshop alive")
        for pending in left {
            let copy = try await engine.workshop(workshop)
            try await latency.measure {
                try await engine.review(
                    pending.review, in: workshop, levels: [2, 2, 2], remarks: "Now it is clear.",
                    by: caller(pending.reviewer))
            }
            withExtendedLifetime(copy) {}
        }
        latency.tell()
    }

    /// A hundred take a work each; when their leases have run out, the passing of time gives the works back.
    private func measureTaking() async throws {
        var taking = Latency("\(label) takeReview")
        var passing = Latency("\(label) advance, 100 expired leases")
        let takers = targets.authors.suffix(runs)
        var now = moment
        for start in stride(from: takers.startIndex, to: takers.endIndex, by: 100) {
            for taker in takers[start..<min(takers.endIndex, start + 100)] {
                _ = try await taking.measure {
                    try await engine.takeReview(in: workshop, by: Caller(taker, at: now))
                }
            }
            now = now + WorkshopLog.lease
            let moment = now
            _ = try await passing.measure { try await engine.advance(to: moment) }
        }
        taking.tell()
        passing.tell()
    }
}

private struct StandingClock: TimeSource {
    let moment: Instant
    func now() -> Instant { moment }
}
