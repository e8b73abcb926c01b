import PeerLearning
import PeerLearningTesting
import Testing

@Suite("M10: Authority")
struct AuthorityTests {
    @Test("M10: the power to give roles is not lent, and nobody gives a role that holds more than their own")
    func escalation() async throws {
        let room = try await Classroom.make()
        await #expect(throws: Refusal.self) {
            try await room.engine.delegate([.manageRoles], to: "bo", in: room.cohort, by: "anna")
        }
        var configuration = EngineConfiguration.fixed
        configuration.roles.append(Role(named: "registrar", permissions: [.manageRoles]))
        let other = try PeerLearningEngine(store: room.store, configuration: configuration)
        try await other.grant(configuration.roles[configuration.roles.count - 1], to: "bo", in: room.cohort, by: "anna")
        let refusal = await #expect(throws: Refusal.self) {
            try await other.grant(.facilitator, to: "bo", in: room.cohort, by: "bo")
        }
        #expect(refusal?.code == .missingPermission)
    }

    @Test("M10: a power for a phase is gone in the next one, whichever engine went on")
    func stalePhase() async throws {
        let room = try await Classroom.make(in: .review)
        try await room.engine.grant(
            .moderator, to: "mo", in: room.cohort, workshop: room.workshop, during: .review, by: "anna")
        #expect(try await room.engine.moderationQueue(in: room.workshop, for: "mo").isEmpty)
        let other = try PeerLearningEngine(store: room.store)
        try await other.allocateReviews(in: room.workshop, seed: 1, by: "anna")
        try await other.advance(room.workshop, to: .grading, by: "anna")
        await #expect(throws: Refusal.missing(.moderate)) {
            try await room.engine.moderationQueue(in: room.workshop, for: "mo")
        }
    }

    @Test("M10: a role that has ended brings no duties")
    func endedRole() async throws {
        let room = try await Classroom.make()
        try await room.engine.grant(
            .facilitator, to: "bo", in: room.cohort, until: .example + .hours(1), by: "anna")
        #expect(try await room.engine.inbox(of: "bo").count == 2)
        var later = EngineConfiguration.standard
        later.time = FixedTime(.example + .hours(1))
        #expect(try await PeerLearningEngine(store: room.store, configuration: later).inbox(of: "bo").count == 1)
    }

    @Test("N4: after a blind workshop is closed, no period of the leaderboard singles a review out")
    func periods() async throws {
        let room = try await Classroom.make(in: .reflection)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        let moment = Instant.example + .hours(3)
        try await room.engine.rate(
            feedback.review.review, useful: true, in: room.workshop, by: Caller("ada", at: moment))
        try await room.engine.advance(room.workshop, to: .closed, by: Caller("anna", at: .example + .days(2)))
        let instant = Period(from: moment, to: moment + .milliseconds(1))
        #expect(try await room.engine.leaderboard(of: room.cohort, in: instant, for: "ada").isEmpty)
        #expect(try await room.engine.leaderboard(of: room.cohort, in: instant, for: "anna").count == 1)
        let closing = Period(from: .example + .days(2), to: .example + .days(3))
        #expect(try await room.engine.leaderboard(of: room.cohort, in: closing, for: "ada").count == 1)
        await #expect(throws: Refusal.self) {
            try await room.engine.leaderboard(of: room.cohort, for: "stranger")
        }
    }
}
