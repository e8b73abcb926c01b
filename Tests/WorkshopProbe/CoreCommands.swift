import PeerLearning
import PeerLearningSQLite

/// Commands on the workshop as a value: decide and apply, and nothing else.
struct CoreCommands {
    private var workshop: Workshop
    private let targets: Targets
    private let runs: Int
    private let moment = WorkshopLog.start + .days(3)
    private let identifiers = RandomIdentifiers(seed: 2)

    static func measure(_ path: String, onDemand: String, runs: Int) async throws {
        let workshop = try await load(path)
        var commands = CoreCommands(workshop: workshop, targets: try Targets(workshop), runs: runs)
        try commands.measureTalk()
        try commands.measureRound()
        let queue = try await load(onDemand)
        var takers = CoreCommands(workshop: queue, targets: try Targets(queue), runs: runs)
        try takers.measureTaking()
    }

    private static func load(_ path: String) async throws -> Workshop {
        let store = try SQLiteEventStore(path: path)
        let workshop = try Rebuilding.state(from: try await Rebuilding.records(of: store))
        try store.close()
        return workshop
    }

    private func newID<ID: EntityID>() -> ID { ID(identifiers.next()) }

    private mutating func run(
        _ name: String, _ commands: [(Standing, WorkshopCommand)]
    ) throws {
        var latency = Latency(name)
        for (standing, command) in commands {
            try latency.measureNow {
                for event in try workshop.decide(command, by: standing, at: moment) {
                    workshop.apply(event, at: moment)
                }
            }
        }
        latency.tell()
    }

    private mutating func measureTalk() throws {
        let works = targets.works.prefix(runs)
        try run(
            "core comment",
            works.map {
                (
                    Standing($0.author, as: .participant),
                    .comment(newID(), on: $0.submission, answering: nil, document: newID(), words: 9)
                )
            })
        try run(
            "core rateReview",
            targets.unrated.prefix(runs).map {
                (Standing($0.author, as: .participant), .rateReview($0.review, isUseful: true, thanks: nil))
            })
        try run(
            "core flag",
            targets.comments.prefix(runs).map {
                (Standing($0.author, as: .participant), .flag(newID(), .comment($0.comment), .offTopic, remark: nil))
            })
        try run(
            "core submit revision",
            works.map {
                (Standing($0.author, as: .participant), .submit(newID(), document: newID(), words: 9))
            })
    }

    private mutating func measureRound() throws {
        var looking = Latency("core publishedSubmissions")
        for _ in 0..<20 { _ = looking.measureNow { workshop.publishedSubmissions.flatMap(\.versions).count } }
        looking.tell()
        try run("core next round", [(targets.facilitator, .advance(to: .submission))])
        try run("core begin review", [(targets.facilitator, .advance(to: .review))])
        try run("core allocate", [(targets.facilitator, .allocate(allocation(absent: nil)))])
        let pending = Targets.pending(in: workshop, of: targets.authors).prefix(runs)
        try run(
            "core review",
            pending.map {
                let answer = SubmittedReview(review: $0.review, levels: [2, 2, 2], remarks: newID(), words: 9)
                return (Standing($0.reviewer, as: .participant), .review(answer))
            })
        for reviewer in Targets.pending(in: workshop, of: targets.authors).map(\.reviewer).prefix(1) {
            try run("core repair", [(targets.facilitator, .allocate(allocation(absent: reviewer)))])
        }
        var latency = Latency("core review, a second copy alive")
        for pending in Targets.pending(in: workshop, of: targets.authors).prefix(20) {
            let answer = SubmittedReview(review: pending.review, levels: [2, 2, 2], remarks: newID(), words: 9)
            let copy = workshop
            try latency.measureNow {
                let standing = Standing(pending.reviewer, as: .participant)
                for event in try workshop.decide(.review(answer), by: standing, at: moment) {
                    workshop.apply(event, at: moment)
                }
            }
            withExtendedLifetime(copy) {}
        }
        latency.tell()
    }

    private func allocation(absent: PersonID?) -> Allocation {
        let request = workshop.allocationRequest { $0 != absent }
        let outcome = CircularAllocator().pairs(in: AllocationContext(request: request, seed: 1))
        let reviews = outcome.pairs.map {
            AllocatedReview(review: newID(), submission: $0.submission, reviewer: $0.reviewer)
        }
        return Allocation(reviews: reviews, released: outcome.released, method: "circular", seed: 1)
    }

    /// Those who have reviewed nothing yet take the works that have the fewest reviews, and let their leases run out.
    private mutating func measureTaking() throws {
        let submissions = targets.works.map(\.submission)
        try run(
            "core takeReview",
            targets.works.suffix(runs).enumerated().map { place, work in
                let asked = AllocatedReview(
                    review: newID(), submission: submissions[place % submissions.count], reviewer: work.author)
                return (Standing(work.author, as: .participant), .takeReview(asked))
            })
        var latency = Latency("core passTime, nothing due")
        for _ in 0..<100 { _ = try latency.measureNow { try workshop.decide(.passTime, by: .clock, at: moment) } }
        latency.tell()
    }
}
