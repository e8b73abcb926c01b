import PeerLearning
import PeerLearningTesting
import Testing

@Suite("N5: Moderation through the engine")
struct ModerationTests {
    @Test("N5: flag, queue, hide, appeal, restore: with texts, under pseudonyms, and again from the log")
    func wholeWay() async throws {
        let room = try await Classroom.make(in: .review)
        let engine = room.engine
        for person in ["mo", "max"] as [PersonID] {
            try await engine.grant(.moderator, to: person, in: room.cohort, by: "anna")
        }
        let submission = try #require(try await engine.workshop(room.workshop).submission(of: "ada"))
        let comment = try await engine.comment("Rubbish.", on: submission, in: room.workshop, by: "bo")
        try await engine.flag(.comment(comment), because: .hurtful, remark: "Unkind.", in: room.workshop, by: "ada")
        let waiting = try #require(try await engine.moderationQueue(in: room.workshop, for: "mo").first)
        #expect(waiting.text == "Rubbish.")
        #expect(waiting.remarks == ["Unkind."])
        try await engine.rule(
            .hidden, on: .comment(comment), reason: "Say what to do better.", isStrike: true, in: room.workshop,
            by: "mo")
        #expect(try await texts(of: engine, in: room) == [nil])
        let rulings = try await engine.rulings(for: "bo", in: room.workshop)
        #expect(rulings.map(\.reason) == ["Say what to do better."])
        #expect(rulings.map(\.ruling.outcome) == [.hidden])
        #expect(!"\(rulings)".contains("\"mo\""))
        #expect(try await engine.rulings(for: "ada", in: room.workshop).isEmpty)
        try await engine.appeal(against: .comment(comment), saying: "It was a joke.", in: room.workshop, by: "bo")
        #expect(try await engine.inbox(of: "max").map(\.subject) == [.moderation])
        let appeal = try #require(try await engine.moderationQueue(in: room.workshop, for: "max").first)
        #expect(appeal.appeal == "It was a joke.")
        #expect(appeal.waiting.strikes == 1)
        try await engine.rule(.restored, on: .comment(comment), reason: "Fine.", in: room.workshop, by: "max")
        #expect(try await texts(of: engine, in: room) == ["Rubbish."])
        #expect(try await texts(of: PeerLearningEngine(store: room.store), in: room) == ["Rubbish."])
        await #expect(throws: Refusal.missing(.moderate)) {
            try await engine.moderationQueue(in: room.workshop, for: "ada")
        }
    }

    @Test("N5: hidden work is read neither in the library nor by its reviewers, and is not kept")
    func hiddenWork() async throws {
        let room = try await Classroom.make(in: .reflection)
        let engine = room.engine
        let submission = try #require(try await engine.workshop(room.workshop).submission(of: "ada"))
        try await engine.keepInLibrary(submission, of: room.workshop, solving: "It.", by: "anna")
        try await engine.rule(.hidden, on: .submission(submission), reason: "Copied.", in: room.workshop, by: "anna")
        #expect(try await engine.library().isEmpty)
        for reviewer in room.authors + ["gil"] {
            for reading in try await engine.assignments(of: reviewer, in: room.workshop)
            where reading.assignment.submission == submission { #expect(reading.text == nil) }
        }
        try await engine.submit("Mine.", to: room.workshop, by: "ada")
        await #expect(throws: Refusal.self) {
            try await engine.keepInLibrary(submission, of: room.workshop, solving: "It.", by: "anna")
        }
        try await engine.rule(.restored, on: .submission(submission), reason: "Hers.", in: room.workshop, by: "anna")
        #expect(try await engine.library().count == 1)
    }

    @Test("N5: a hidden review keeps its levels and loses its remarks, and nobody is asked to rate it")
    func hiddenReview() async throws {
        let room = try await Classroom.make(in: .reflection)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        let review = feedback.review.review
        try await room.engine.rule(.hidden, on: .review(review), reason: "Rude.", in: room.workshop, by: "anna")
        let hidden = try await room.engine.feedback(for: "ada", in: room.workshop).first { $0.review.review == review }
        #expect(hidden?.remarks == nil)
        #expect(hidden?.review.levels == [1, 2])
        #expect(try await !room.engine.inbox(of: "ada").map(\.subject).contains(.rating(review)))
    }

    @Test("N5: what should not be seen is decided about after closing, too")
    func closed() async throws {
        let room = try await Classroom.make(in: .closed)
        let submission = try #require(try await room.engine.workshop(room.workshop).submission(of: "ada"))
        try await room.engine.flag(.submission(submission), because: .copied, in: room.workshop, by: "bo")
        try await room.engine.rule(.hidden, on: .submission(submission), reason: "Yes.", in: room.workshop, by: "anna")
        try await room.engine.appeal(against: .submission(submission), saying: "No.", in: room.workshop, by: "ada")
    }

    private func texts(of engine: PeerLearningEngine, in room: Classroom) async throws -> [String?] {
        try await engine.solutions(in: room.workshop, for: "cy").flatMap(\.comments).map(\.text)
    }
}
