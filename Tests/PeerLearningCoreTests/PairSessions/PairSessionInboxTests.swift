import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N10: Pair sessions in the inbox")
struct PairSessionInboxTests {
    private func inbox(
        _ session: PairSession, _ events: [PairSessionEvent], then cohort: [CohortEvent] = []
    ) throws -> Inbox {
        var inbox = Inbox()
        var log: [LearningEvent] = [
            .workshop("workshop", .opened(WorkshopPlan(task: try .make(), cohort: "cohort")))
        ]
        let members = ["ada", "bo", "canary-a", "canary-b"].map { CohortEvent.joined(CohortMember($0)) }
        log += members.map { .cohort("cohort", $0) } + events.map { .pairSession(session.id, $0) }
        log += cohort.map { .cohort("cohort", $0) }
        for (place, event) in log.enumerated() {
            inbox.apply(RecordedEvent(position: Int64(place) + 1, at: .example, event: event))
        }
        return inbox
    }

    /// The duties of a person after each event of a whole session.
    private func duties(of person: PersonID, _ kind: PairSessionKind) throws -> [[PairTurn]] {
        var session = PairSession(id: "session")
        var events: [PairSessionEvent] = []
        func perform(_ command: PairSessionCommand, _ standing: Standing) throws {
            events += try session.perform(command, by: standing)
        }
        try perform(
            .pair(PairSessionPlan(kind, .pseudonymous), author: "ada", partner: "bo", in: .make()), .facilitator)
        try perform(.accept, .participant("ada"))
        try perform(.accept, .participant("bo"))
        for (place, step) in PairSessionScript.standard(for: kind).steps.dropLast().enumerated() {
            try perform(.say(document: "said", words: 2), .participant("bo"))
            try perform(
                .conclude(step: place + 1, document: "note", words: 2),
                .participant(step.writer == .partner ? "bo" : "ada"))
        }
        try perform(.reflect(document: "answer", words: 2), .participant("ada"))
        try perform(.reflect(document: "answer", words: 2), .participant("bo"))
        return try events.indices.map { place in
            try inbox(session, Array(events[...place])).duties(of: person, at: .example).compactMap { duty in
                if case .pairSession("session", let turn) = duty.subject { turn } else { nil }
            }
        }
    }

    @Test func `N10: who takes part sees what the session waits for from them, and nothing when it is over`() throws {
        let author = try duties(of: "ada", .interview)
        #expect(author.first == [.answer])
        #expect(author[1] == [] && author[2] == [])
        #expect(author[8] == [.conclude(step: 4)])
        #expect(author[10] == [.reflect])
        #expect(author[11] == [] && author.last == [])
        let partner = try duties(of: "bo", .interview)
        #expect(partner[1] == [.answer])
        #expect(partner[2] == [.conclude(step: 1)])
        #expect(partner[11] == [.reflect])
        #expect(partner.last == [])
        #expect(try duties(of: "facilitator", .interview).allSatisfy(\.isEmpty))
    }

    @Test(arguments: [Language.english, .russian])
    func `N10: a duty is said in words, under a pseudonym`(language: Language) throws {
        var session = PairSession(id: "session")
        let setting = PairSessionSetting.make(author: "canary-a", reviewers: ["canary-b"])
        var events = try session.perform(
            .propose(PairSessionPlan(.interview, .consentedReveal), with: Pseudonym(number: 22), in: setting),
            by: .participant("canary-a"))
        func words(of person: PersonID) throws -> [String] {
            try inbox(session, events).duties(of: person, at: .example).flatMap { [$0.what, $0.why] }
                .map { TextCatalogue.core.text($0, in: language) }
        }
        let invitation = try words(of: "canary-b")
        let all = [
            language == .russian
                ? "Примите или отклоните приглашение: собеседование по заданию «Set up a reminder» (Участник 11)"
                : "Accept or decline the invitation: interview on “Set up a reminder” (Participant 11)"
        ]
        #expect(invitation.prefix(1) == all[...])
        events += try session.perform(.accept, by: .participant("canary-b"))
        for line in try invitation + words(of: "canary-b") {
            #expect(!line.contains("canary") && !line.contains("{") && !line.contains("inbox."), "\(line)")
        }
    }

    @Test func `N3: who has left the cohort has nothing to do in its sessions`() throws {
        var session = PairSession(id: "session")
        let events = try session.perform(
            .pair(PairSessionPlan(.interview, .pseudonymous), author: "ada", partner: "bo", in: .make()),
            by: .facilitator)
        #expect(try inbox(session, events).duties(of: "bo", at: .example).count == 1)
        #expect(try inbox(session, events, then: [.left("bo")]).duties(of: "bo", at: .example).isEmpty)
        #expect(try inbox(session, events, then: [.left("bo")]).duties(of: "ada", at: .example).count == 1)
    }
}
