import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M6: Pair sessions")
struct PairSessionTests {
    @Test(arguments: PairSessionKind.allCases)
    func `M6: a session goes through its script and ends when both have said what they understood`(
        kind: PairSessionKind
    ) throws {
        var session = try PairSession.make(kind)
        #expect(session.status == .running(step: 1))
        try session.goOn()
        #expect(session.status == .running(step: 5))
        let first = try session.perform(.reflect(document: "a", words: 9), by: .participant("ada"))
        #expect(first.count == 1)
        #expect(!session.isOver)
        let last = try session.perform(
            .reflect(document: "b", words: 9), by: .participant("bo"), at: .example + .hours(1))
        #expect(last.last == .finished("bo"))
        #expect(session.status == .finished)
        #expect(session.endedAt == .example + .hours(1))
    }

    @Test func `M6: a session begins when both have accepted`() throws {
        var session = try PairSession.make(accepted: false)
        expectRefusal(
            .notReady, "pair.notBegun", of: .say(document: "d", words: 1), by: .participant("ada"), in: session)
        try session.perform(.accept, by: .participant("ada"))
        #expect(session.status == .invited)
        expectRefusal(.alreadyDone, "pair.accepted", of: .accept, by: .participant("ada"), in: session)
        try session.perform(.accept, by: .participant("bo"))
        #expect(session.status == .running(step: 1))
        expectRefusal(.alreadyDone, "pair.answered", of: .accept, by: .participant("bo"), in: session)
        expectRefusal(.alreadyDone, "pair.answered", of: .decline, by: .participant("bo"), in: session)
    }

    @Test func `M6: who proposes a session has accepted it, and may take it back`() throws {
        var session = PairSession(id: "session")
        try session.perform(
            .propose(
                PairSessionPlan(.consultation, .pseudonymous), with: Pseudonym(number: 22), in: .make()),
            by: .participant("ada"))
        #expect(session.turn(of: .author) == nil)
        #expect(session.turn(of: .partner) == .answer)
        var other = session
        try session.perform(.accept, by: .participant("bo"))
        #expect(session.status == .running(step: 1))
        try other.perform(.decline, by: .participant("ada"))
        #expect(other.status == .declined)
        expectRefusal(.alreadyDone, "pair.answered", of: .accept, by: .participant("bo"), in: other)
        expectRefusal(
            .alreadyDone, "pair.over", of: .say(document: "d", words: 1), by: .participant("bo"), in: other)
    }

    @Test func `M6: steps are concluded in order, each by who writes it, and one note concludes one step only`() throws
    {
        var session = try PairSession.make(.interview)
        func conclude(_ step: Int) -> PairSessionCommand { .conclude(step: step, document: "n", words: 3) }
        expectRefusal(.notTakingPart, "pair.otherWrites", of: conclude(1), by: .participant("ada"), in: session)
        expectRefusal(.notReady, "pair.stepLater", of: conclude(2), by: .participant("bo"), in: session)
        expectRefusal(.notReady, "pair.stepLater", of: conclude(99), by: .participant("bo"), in: session)
        try session.perform(conclude(1), by: .participant("bo"))
        expectRefusal(.alreadyDone, "pair.stepOver", of: conclude(1), by: .participant("bo"), in: session)
        expectRefusal(
            .notReady, "pair.reflectLater", of: .reflect(document: "r", words: 3), by: .participant("bo"), in: session)
        try session.goOnFromSecond()
        expectRefusal(.notReady, "pair.reflectInstead", of: conclude(5), by: .participant("bo"), in: session)
        try session.perform(.reflect(document: "r", words: 3), by: .participant("bo"))
        expectRefusal(
            .alreadyDone, "pair.reflected", of: .reflect(document: "r", words: 3), by: .participant("bo"), in: session)
    }

    @Test func `M6: where either writes, the first note concludes the step`() throws {
        var session = try PairSession.make(.consultation)
        try session.goOn(to: 3)
        #expect(session.turn(of: .author) == .conclude(step: 3))
        #expect(session.turn(of: .partner) == .conclude(step: 3))
        try session.perform(.conclude(step: 3, document: "causes", words: 3), by: .participant("bo"))
        expectRefusal(
            .alreadyDone, "pair.stepOver", of: .conclude(step: 3, document: "late", words: 3), by: .participant("ada"),
            in: session)
    }

    @Test func `M6: words are needed, and not beyond all measure`() throws {
        let session = try PairSession.make(.consultation)
        let commands: [(Int) -> PairSessionCommand] = [
            { .say(document: "d", words: $0) }, { .conclude(step: 1, document: "d", words: $0) },
        ]
        for command in commands {
            expectRefusal(.invalid, "emptyText", of: command(0), by: .participant("ada"), in: session)
            expectRefusal(.invalid, "tooLong", of: command(10_000_001), by: .participant("ada"), in: session)
        }
        expectRefusal(.invalid, "pair.noReason", of: .end(reason: "d", words: 0), by: .participant("ada"), in: session)
    }

    @Test func `M6: one of the two may end it early with a reason, and the record says at which step`() throws {
        var session = try PairSession.make(.consultation)
        try session.goOn(to: 3)
        try session.perform(.end(reason: "why", words: 4), by: .participant("bo"))
        #expect(session.status == .endedEarly(step: 3))
        let view = try session.view(for: .participant("ada"))
        #expect(view.reasonForEnd?.document == "why")
        #expect(view.reasonForEnd?.side == .partner)
        #expect(view.turn == nil)
        let record = try session.record(for: .participant("ada"), holding: [])
        #expect(record.endedAtStep == 3)
        #expect(record.steps.map(\.number) == [1, 2, 3])
        #expect(record.steps.flatMap(\.notes).map(\.document) == ["note-1", "note-2"])
        for command in [
            .say(document: "d", words: 1), .conclude(step: 3, document: "d", words: 1),
            .reflect(document: "d", words: 1), .end(reason: "d", words: 1),
        ] as [PairSessionCommand] {
            expectRefusal(.alreadyDone, "pair.over", of: command, by: .participant("ada"), in: session)
        }
    }

    @Test func `M6: the record is short: the notes of the steps and both answers, and nothing that was said`() throws {
        var session = try PairSession.make(.consultation)
        try session.perform(.say(document: "chat", words: 2), by: .participant("bo"))
        expectRefusal(
            .notReady, "pair.noRecord", of: .share(with: .role("facilitator")), by: .participant("bo"), in: session)
        let early = #expect(throws: Refusal.self) { try session.record(for: .participant("bo"), holding: []) }
        expect(try #require(early), .notReady, "pair.noRecord")
        try session.finish()
        let record = try session.record(for: .participant("bo"), holding: [])
        #expect(record.endedAtStep == nil)
        #expect(
            record.steps.flatMap(\.notes).map(\.document)
                == ["note-1", "note-2", "note-3", "note-4", "answer-author", "answer-partner"])
        #expect(try session.view(for: .participant("ada")).messages.map(\.document) == ["chat"])
        let gone = #expect(throws: Refusal.self) { try session.record(for: Standing("ada", []), holding: []) }
        expect(try #require(gone), .unknown, "unknown")
    }

    @Test func `M6: one reads the other's answer to the last question when both have answered`() throws {
        var session = try PairSession.make(.consultation)
        try session.goOn()
        try session.perform(.reflect(document: "mine", words: 3), by: .participant("ada"))
        #expect(try session.view(for: .participant("ada")).steps.last?.notes.map(\.document) == ["mine"])
        #expect(try session.view(for: .participant("bo")).steps.last?.notes.isEmpty == true)
        try session.perform(.reflect(document: "yours", words: 3), by: .participant("bo"))
        for person in ["ada", "bo"] as [PersonID] {
            #expect(
                try session.view(for: .participant(person)).steps.last?.notes.map(\.document) == ["mine", "yours"])
        }
    }

    @Test func `M6: each reads their own prompts`() throws {
        let session = try PairSession.make(.interview)
        #expect(
            try session.view(for: .participant("ada")).steps.first?.prompt == Message("pair.interview.opening.author"))
        #expect(
            try session.view(for: .participant("bo")).steps.first?.prompt == Message("pair.interview.opening.partner"))
    }

    @Test func `M6: nobody else can do anything in it nor see that it is there`() throws {
        let session = try PairSession.make(.consultation)
        let commands: [PairSessionCommand] = [
            .accept, .decline, .say(document: "d", words: 1), .conclude(step: 1, document: "d", words: 1),
            .reflect(document: "d", words: 1), .end(reason: "d", words: 1), .consent, .withdrawConsent,
            .share(with: .role("x")), .stopSharing(with: .role("x")), .report(.hurtful, remark: nil),
        ]
        for stranger in [.participant("cy"), .facilitator, Standing("mo", as: .moderator)] as [Standing] {
            for command in commands {
                expectRefusal(.unknown, "unknown", of: command, by: stranger, in: session)
                expectRefusal(.unknown, "unknown", of: command, by: stranger, in: PairSession(id: "none"))
            }
            let refusals = [
                #expect(throws: Refusal.self) { try session.view(for: stranger) },
                #expect(throws: Refusal.self) { try session.record(for: stranger, holding: ["participant"]) },
            ]
            for refusal in refusals { expect(try #require(refusal), .unknown, "unknown") }
        }
        for command in commands {
            expectRefusal(
                .missingPermission, "missingPermission", of: command, by: Standing("ada", []), in: session)
        }
        #expect(throws: Refusal.self) { try session.view(for: Standing("ada", [])) }
        #expect(throws: Refusal.self) { try session.record(for: Standing("ada", []), holding: []) }
    }

    @Test func `M6: events that make no sense change nothing`() {
        var session = PairSession(id: "session")
        let words = PairWords(person: "ada", step: 1, document: "d", words: 1)
        for event in [
            .accepted("ada"), .declined("ada"), .said(words), .concluded(words), .reflected(words), .finished("ada"),
            .endedEarly(words), .consented("ada"), .revealed("ada"), .shared("ada", with: .role("x")),
        ] as [PairSessionEvent] { session.apply(event, at: .example) }
        #expect(session.proposal == nil)
        #expect(session.status == .invited)
        #expect(!session.isOver && !session.isRevealed)
    }
}

extension PairSession {
    /// Concludes the steps 2 to 4 of an interview.
    fileprivate mutating func goOnFromSecond() throws(Refusal) {
        for (step, person) in [(2, "bo"), (3, "bo"), (4, "ada")] as [(Int, PersonID)] {
            try perform(.conclude(step: step, document: "n", words: 3), by: .participant(person))
        }
    }
}
