import PeerLearningCore
import PeerLearningGamification
import Testing

@testable import PeerLearningCoding

private struct ForeignEvent: FeatureEvent {}

@Suite struct DamageTests {
    private let codec = EventCodec()

    @Test func `A body that is cut short is damaged or is still an event`() throws {
        for event in try SampleEvents.all() {
            let record = try codec.record(event)
            for end in record.body.indices { expectNoTrap(record.with(Array(record.body[..<end]))) }
        }
    }

    @Test(arguments: [UInt64(3), 17, 99])
    func `A body with changed bytes is damaged or is still an event`(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        for event in try SampleEvents.all() {
            let record = try codec.record(event)
            for _ in 0..<100 {
                var body = record.body
                body[random.place(in: body)] = random.bytes(upTo: 8).first ?? 0xFF
                expectNoTrap(record.with(body))
            }
        }
    }

    @Test(arguments: [UInt64(4), 18, 100])
    func `Random bytes are damaged or are an event`(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        for event in try SampleEvents.all() {
            let record = try codec.record(event)
            for _ in 0..<100 { expectNoTrap(record.with(random.bytes(upTo: 60))) }
        }
    }

    @Test func `An empty body is damaged unless the event is an empty list`() throws {
        for event in try SampleEvents.all()
        where !["workshop.graded", "ledger.rulesAdopted", "notices.delivered"].contains(event.expectedName) {
            let record = try codec.record(event).with([])
            let failure = #expect(throws: CodingFailure.self) { try codec.decode(record) }
            #expect(failure?.code == .damagedBody)
            #expect(failure?.position == 1)
            #expect(failure?.stream == record.stream)
        }
    }

    @Test func `A type of a newer version is unknown, and the failure says where`() {
        let record = EventRecord(
            position: 9, stream: "workshop-w-1", revision: 4, type: 399, at: Instant(milliseconds: 0), body: [])
        for attempt in [{ _ = try codec.decode(record) }, { _ = try codec.json(record) }] {
            let failure = #expect(throws: CodingFailure.self) { try attempt() }
            #expect(failure?.code == .unknownType)
            #expect(failure?.message.contains("position 9, revision 4 of the stream workshop-w-1") == true)
        }
    }

    @Test func `A phase of a newer version is damage and not a guess`() {
        let failure = #expect(throws: CodingFailure.self) { try codec.decode(record(.workshopAdvanced, [0x08, 99])) }
        #expect(failure?.code == .damagedBody)
        #expect(failure?.message.contains("WorkshopAdvanced.to") == true)
    }

    @Test func `Fields of a newer version are passed over`() throws {
        let event = LearningEvent.workshop("w-1", .advanced(to: .closed))
        let record = try codec.record(event)
        #expect(try codec.decode(record.with(record.body + [0xFA, 0x01, 0x02, 0x41, 0x42])).event.isSame(as: event))
    }

    @Test func `A rubric without criteria is refused with the reason`() throws {
        var wire = WireProgrammeTaskAttached()
        wire.micromodule = "mm-1"
        wire.task = WireLearningTask(try SampleEvents.task())
        wire.task.rubric.criteria = []
        let record = record(.programmeTaskAttached, try wire.bytes(), stream: "programme-p-1")
        let failure = #expect(throws: CodingFailure.self) { try codec.decode(record) }
        #expect(failure?.code == .damagedBody)
        #expect((failure?.cause as? Refusal)?.code == .invalid)
    }

    @Test func `A grade that is not a number is read and shown`() throws {
        let grade = Grade(
            submission: "s", value: .nan, spread: .infinity, contributions: [], method: "m", reason: Message("k"))
        let record = try codec.record(.workshop("w-1", .graded([grade])))
        guard case .workshop(_, .graded(let grades)) = try codec.decode(record).event else {
            Issue.record("Another event came back.")
            return
        }
        #expect(grades.first?.value?.isNaN == true)
        #expect(try codec.json(record).contains(#""value":"NaN""#))
    }

    @Test(arguments: ["cohort-w-1", "workshop", "", "-", "workshops-1"] as [StreamID])
    func `An event in a stream of another kind is damage`(stream: StreamID) throws {
        let failure = #expect(throws: CodingFailure.self) {
            try codec.decode(record(.workshopAdvanced, [0x08, 2], stream: stream))
        }
        #expect(failure?.code == .damagedBody)
    }

    @Test func `An event of a foreign feature is not written`() {
        let failure = #expect(throws: CodingFailure.self) { try codec.encode(.feature(ForeignEvent())) }
        #expect(failure?.code == .foreignFeature)
        #expect(failure?.message.contains("ForeignEvent") == true)
    }

    @Test func `A message that could not be read again is not written`() throws {
        func event(depth: Int) -> LearningEvent {
            var message = Message("k")
            for _ in 1..<depth { message = Message("k", ["m": .message(message)]) }
            let grade = Grade(submission: "s", value: 1, spread: 1, contributions: [], method: "m", reason: message)
            return .workshop("w-1", .graded([grade]))
        }
        let deepest = event(depth: WireText.deepest)
        #expect(try codec.decode(codec.record(deepest)).event.isSame(as: deepest))
        let failure = #expect(throws: CodingFailure.self) { try codec.encode(event(depth: WireText.deepest + 1)) }
        #expect(failure?.code == .unwritable)
    }

    @Test func `An answer with words in it is neither written nor read`() throws {
        let answered = SittingEvent.answered("q", Answer([.text("words")]))
        let failure = #expect(throws: CodingFailure.self) { try codec.encode(.sitting("s", answered)) }
        #expect(failure?.code == .unwritable)
        let kept = try codec.record(.sitting("s", .answered("q", Answer([.option("words")]))))
        var body = kept.body
        let place = try #require(body.lastIndex(of: 0x0A))
        body[place] = 0x2A
        #expect(try codec.decode(kept).event.isSame(as: .sitting("s", .answered("q", Answer([.option("words")])))))
        let damage = #expect(throws: CodingFailure.self) { try codec.decode(kept.with(body)) }
        #expect(damage?.code == .damagedBody)
    }

    @Test func `A word of a newer version is damage and not a guess`() throws {
        var wire = WireSittingEnded()
        (wire.score, wire.maximum, wire.duration) = (1, 1, 1)
        var (entry, part) = (WireSittingEnded.Entry(), WireSittingEnded.Part())
        (part.part, part.verdict) = ("R", "marvellous")
        (entry.question, entry.score, entry.maximum, entry.duration, entry.parts) = ("q", 1, 1, 1, [part])
        wire.entries = [entry]
        let record = record(.sittingHandedIn, try wire.bytes(), stream: "sitting-s")
        let failure = #expect(throws: CodingFailure.self) { try codec.decode(record) }
        #expect(failure?.message.contains("SittingEnded.verdict") == true)
    }

    @Test func `A program as deep as the core allows is written and read`() throws {
        var steps: [ScoringStep] = [.stop]
        for _ in 2..<ScoringProgram.mostDepth { steps = [.when([ScoringBranch(if: .truth(true), steps)])] }
        let question = try Question(
            "q", prompt: "?", [.choice([AnswerOption("a")])], program: try ScoringProgram(steps), maximum: 1)
        let test = try KnowledgeTest("t", title: "T", purpose: .final, [question], policy: .standard)
        let event = LearningEvent.programme("p", .testAttached(test, to: .programme))
        #expect(try codec.decode(codec.record(event)).event.isSame(as: event))
        var deep = ScoringExpression.truth(true)
        for _ in 2..<ScoringProgram.mostDepth { deep = .apply(.not, [deep]) }
        let other = try Question(
            "q", prompt: "?", [.choice([AnswerOption("a")])], program: try ScoringProgram([.set("SCORE", deep)]),
            maximum: 1)
        let deepest = LearningEvent.programme(
            "p",
            .testAttached(
                try KnowledgeTest("t", title: "T", purpose: .final, [other], policy: .standard), to: .programme))
        #expect(try codec.decode(codec.record(deepest)).event.isSame(as: deepest))
    }

    @Test func `Damaged bytes of a profile are damage`() {
        for bytes in [[], [0x0A], [0x0A, 0xFF], [0x0A, 0x01, 0xFF]] as [[UInt8]] {
            let failure = #expect(throws: CodingFailure.self) { try ProfileCodec().decode(bytes) }
            #expect(failure?.code == .damagedBody)
        }
    }

    private func record(
        _ type: EventType, _ body: [UInt8], stream: StreamID = "workshop-w-1"
    ) -> EventRecord {
        EventRecord(
            position: 1, stream: stream, revision: 1, type: type.rawValue, at: Instant(milliseconds: 0), body: body)
    }

    /// Decodes, shows and encodes again: whatever fails must fail as damage.
    private func expectNoTrap(_ record: EventRecord) {
        do throws(CodingFailure) { _ = try codec.encode(codec.decode(record).event) } catch {
            #expect(error.code == .damagedBody, "\(record)")
        }
        do throws(CodingFailure) { _ = try codec.json(record) } catch {
            #expect(error.code == .damagedBody, "\(record)")
        }
    }
}

extension EventRecord {
    fileprivate func with(_ body: [UInt8]) -> EventRecord {
        EventRecord(position: position, stream: stream, revision: revision, type: type, at: at, body: body)
    }
}
