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
        try await engine.appeal(against: .comment(comment), saying: "It was a joke.", in: room.workshop, by: "bo")
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

    private func texts(of engine: PeerLearningEngine, in room: Classroom) async throws -> [String?] {
        try await engine.solutions(in: room.workshop, for: "cy").flatMap(\.comments).map(\.text)
    }
}
