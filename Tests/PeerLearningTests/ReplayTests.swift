import PeerLearning
import PeerLearningTesting
import Testing

@Suite("D7: Rebuilt is live")
struct ReplayTests {
    @Test("D7: an engine that reads the log anew shows what the live one shows")
    func rebuilt() async throws {
        let room = try await Classroom.make(in: .reflection)
        for author in room.authors {
            for feedback in try await room.engine.feedback(for: author, in: room.workshop) {
                try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: Caller(author))
            }
        }
        let fresh = try PeerLearningEngine(store: room.store)
        for person in room.authors + ["gil"] {
            #expect(try await fresh.inbox(of: person) == room.engine.inbox(of: person))
        }
        #expect(
            try await fresh.leaderboard(of: room.cohort, for: "anna")
                == room.engine.leaderboard(of: room.cohort, for: "anna"))
        #expect(try await fresh.progress(of: room.workshop) == room.engine.progress(of: room.workshop))
        #expect(try await fresh.library() == room.engine.library())
        #expect(try await fresh.ledger().entries == room.engine.ledger().entries)
    }

    @Test("D7: a replay asks no rule again: with other rules the old awards stay as they were recorded")
    func recordsAreRead() async throws {
        let room = try await Classroom.make(in: .reflection)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        var configuration = EngineConfiguration.standard
        configuration.rules = [UsefulReview(points: 1_000), Flat()]
        let other = try PeerLearningEngine(store: room.store, configuration: configuration)
        #expect(try await other.leaderboard(of: room.cohort, for: "anna").map(\.points) == [5])
        try await other.reflect("A new thing happens.", in: room.workshop, by: "ada")
        let entries = try await other.ledger().entries
        #expect(entries.map(\.rule) == [UsefulReview().id, Flat().id])
    }

    private struct Flat: ScoringRule {
        let id = RuleID("flat", version: 1)
        func awards(in context: ScoringContext) -> [Award] {
            guard context.event.kind == .reflected else { return [] }
            let person = context.event.actor
            return [Award(to: person, points: 1, for: "\(person)", because: Message("award.flat"))]
        }
    }

    @Test("D7: at every position of the log, read at once or event by event, the projections say the same")
    func everyPosition() async throws {
        let room = try await Classroom.make(in: .reflection)
        let records = try await room.store.events(after: 0, limit: 10_000)
        let prefix = InMemoryEventStore()
        let live = try PeerLearningEngine(store: prefix, configuration: .fixed)
        for record in records {
            let event = EncodedEvent(type: record.type, body: record.body)
            let write = StreamWrite(to: record.stream, expecting: .any, events: [event])
            _ = try await prefix.append(
                Commit(key: IdempotencyKey("\(record.position)"), at: record.at, writes: [write]))
            let rebuilt = try PeerLearningEngine(store: prefix, configuration: .fixed)
            #expect(try await live.inbox(of: "ada") == rebuilt.inbox(of: "ada"), "at \(record.position)")
            guard try await !live.catalogue().workshops.isEmpty else { continue }
            #expect(
                try await live.progress(of: room.workshop) == rebuilt.progress(of: room.workshop),
                "at \(record.position)")
        }
        #expect(try await live.progress(of: room.workshop) == room.engine.progress(of: room.workshop))
    }
}
