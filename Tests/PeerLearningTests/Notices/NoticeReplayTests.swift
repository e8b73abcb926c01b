import PeerLearning
import PeerLearningTesting
import Testing

@Suite("D7, N4: Notices of an engine")
struct NoticeReplayTests {
    @Test func `D7: at every position of the log a rebuilt engine would tell what the live one tells`() async throws {
        let room = try await Classroom.make(in: .reflection)
        try await room.engine.deliverNotices { _ in }
        try await room.engine.advance(room.workshop, to: .closed, by: "anna")
        let prefix = InMemoryEventStore()
        let live = try PeerLearningEngine(store: prefix, configuration: .fixed)
        var most = 0
        for record in try await room.store.events(after: 0, limit: 10_000) {
            let event = EncodedEvent(type: record.type, body: record.body)
            let write = StreamWrite(to: record.stream, expecting: .any, events: [event])
            _ = try await prefix.append(
                Commit(key: IdempotencyKey("\(record.position)"), at: record.at, writes: [write]))
            let rebuilt = try PeerLearningEngine(store: prefix, configuration: .fixed)
            let told = try await live.notices(at: .example + .hours(1))
            #expect(try await rebuilt.notices(at: .example + .hours(1)) == told, "at \(record.position)")
            most = max(most, told.count)
        }
        #expect(most > 10)
        #expect(try await live.notices(at: .example + .hours(1)).isEmpty)
    }

    @Test func `N4: no letter holds anybody's identifier or name but the receiver's`() async throws {
        let authors = (0..<5).map { PersonID("canary\($0)author") }
        let guides = (0..<2).map { PersonID("canary\($0)guide") }
        let everybody = authors + guides + ["canarystaff"]
        let people = InMemoryPeopleDirectory(
            Dictionary(everybody.map { ($0, PersonProfile(name: "Name of \($0)")) }) { first, _ in first })
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), people: people, configuration: .fixed)
        let staff = Caller("canarystaff")
        let pilot = try await engine.openPilot(
            "Pilot", of: .make(), guides: guides, authors: authors, seed: 3, by: staff)
        var letters: [Letter] = []
        func look() async throws { letters += try await engine.letters(at: .example + .hours(30)) }
        for author in authors { try await engine.submit("Work.", to: pilot.workshop, by: Caller(author)) }
        try await engine.advance(pilot.workshop, to: .review, by: staff)
        try await engine.allocateReviews(in: pilot.workshop, seed: 3, by: staff)
        let submission = try #require(try await engine.workshop(pilot.workshop).submission(of: authors[0]))
        let comment = try await engine.comment(
            "Why?", on: submission, isQuestion: true, in: pilot.workshop, by: Caller(authors[1]))
        try await engine.flag(.comment(comment), because: .offTopic, in: pilot.workshop, by: Caller(authors[2]))
        try await look()
        for reviewer in authors + guides {
            for reading in try await engine.assignments(of: reviewer, in: pilot.workshop) {
                try await engine.review(
                    reading.assignment.review, in: pilot.workshop, levels: [1, 1], remarks: "Fine.",
                    by: Caller(reviewer))
            }
        }
        try await engine.advance(pilot.workshop, to: .grading, by: staff)
        try await engine.publishGrades(in: pilot.workshop, by: staff)
        try await engine.submit("Better.", to: pilot.workshop, by: Caller(authors[0]))
        let second = try await engine.askSecondLook(at: submission, in: pilot.workshop, by: staff)
        try await look()
        for reading in try await engine.assignments(of: second, in: pilot.workshop) where !reading.assignment.isDone {
            try await engine.review(
                reading.assignment.review, in: pilot.workshop, levels: [1, 1], remarks: "Fine.", by: Caller(second))
        }
        try await look()
        #expect(Set(letters.map(\.person)) == Set(everybody))
        #expect(Set(letters.flatMap(\.notices).map(\.kind)).count > 7)
        for letter in letters {
            let text = letter.text(with: engine.configuration.texts)
            let all = "\(letter) \(text)".replacing(letter.person.rawValue, with: "")
            #expect(!all.contains("canary"), "\(all)")
            #expect(!all.contains(submission.rawValue))
        }
    }
}
