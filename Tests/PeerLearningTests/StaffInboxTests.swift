import PeerLearning
import PeerLearningTesting
import Testing

@Suite("N15: The inbox of those who run a workshop")
struct StaffInboxTests {
    @Test(
        "N15: the facilitator always sees the next step",
        arguments: [
            (WorkshopPhase.setup, Duty.Subject.step(.submission)), (.submission, .step(.review)),
            (.review, .allocation),
            (.grading, .grades), (.reflection, .step(.closed)),
        ])
    func steps(phase: WorkshopPhase, subject: Duty.Subject) async throws {
        let room = try await Classroom.make(in: phase)
        let duties = try await room.engine.inbox(of: "anna")
        #expect(duties.map(\.subject) == [subject])
        for language in [Language.english, .russian] {
            for message in duties.flatMap({ [$0.what, $0.why] }) {
                let words = room.engine.configuration.texts.text(message, in: language)
                #expect(!words.contains("{") && !words.hasPrefix("inbox."), "\(words)")
            }
        }
    }

    @Test("N15: when a workshop is closed nobody has anything to do in it")
    func closed() async throws {
        let room = try await Classroom.make(in: .closed)
        #expect(try await room.engine.inbox(of: "anna").isEmpty)
    }

    @Test("N3: a moderator sees what was flagged, and no longer when it is decided or the role is taken back")
    func moderator() async throws {
        let room = try await Classroom.make(in: .review)
        try await room.engine.grant(.moderator, to: "mo", in: room.cohort, workshop: room.workshop, by: "anna")
        #expect(try await room.engine.inbox(of: "mo").isEmpty)
        let submission = try #require(try await room.engine.workshop(room.workshop).submission(of: "ada"))
        try await room.engine.flag(.submission(submission), because: .copied, in: room.workshop, by: "bo")
        #expect(try await room.engine.inbox(of: "mo").map(\.subject) == [.moderation])
        try await room.engine.revoke(.moderator, from: "mo", in: room.cohort, workshop: room.workshop, by: "anna")
        #expect(try await room.engine.inbox(of: "mo").isEmpty)
        try await room.engine.rule(
            .kept, on: .submission(submission), reason: "It is hers.", in: room.workshop, by: "anna")
        #expect(try await room.engine.inbox(of: "anna").map(\.subject) == [.allocation])
    }

    @Test("N3: who has left a cohort runs nothing in it any more")
    func left() async throws {
        let room = try await Classroom.make()
        try await room.engine.grant(.facilitator, to: "bo", in: room.cohort, by: "anna")
        #expect(try await room.engine.inbox(of: "bo").count == 2)
        try await room.engine.release("bo", from: room.cohort, by: "bo")
        #expect(try await room.engine.inbox(of: "bo").isEmpty)
    }

    @Test("N3: a curator is asked to keep the best, a facilitator to have revisions looked at once more")
    func curator() async throws {
        let room = try await Classroom.make(in: .reflection)
        try await room.engine.grant(.curator, to: "kim", in: room.cohort, by: "anna")
        #expect(try await room.engine.inbox(of: "kim").map(\.subject) == [.library])
        let submission = try await room.engine.submit("Better.", to: room.workshop, by: "ada")
        #expect(try await room.engine.inbox(of: "anna").map(\.subject) == [.secondLook(submission), .step(.closed)])
        try await room.engine.keepInLibrary(submission, of: room.workshop, solving: "Late payers", by: "kim")
        #expect(try await room.engine.inbox(of: "kim").isEmpty)
    }
}
