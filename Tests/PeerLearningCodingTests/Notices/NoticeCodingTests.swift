import PeerLearningCore
import Testing

@testable import PeerLearningCoding

@Suite("D13: Delivered notices in the log")
struct NoticeCodingTests {
    private let codec = EventCodec()

    @Test func `D13: delivered notices are type 700 in a stream of their own, and read as they were written`() throws {
        let event = LearningEvent.feature(NoticeEvent.delivered(["n-1", "", "п\u{301}"]))
        #expect(codec.stream(of: event) == "notices")
        let encoded = try codec.encode(event)
        #expect(encoded.type == 700)
        #expect(encoded.body == [10, 3, 110, 45, 49, 10, 0, 10, 4, 0xD0, 0xBF, 0xCC, 0x81])
        let decoded = try codec.decode(record(encoded, in: "notices"))
        guard case .feature(let event as NoticeEvent) = decoded.event else {
            Issue.record("\(decoded)")
            return
        }
        #expect(event == .delivered(["n-1", "", "п\u{301}"]))
    }

    @Test func `D13: delivered notices in another stream are damage`() throws {
        let encoded = try codec.encode(.feature(NoticeEvent.delivered(["n"])))
        #expect(throws: CodingFailure.self) { try codec.decode(record(encoded, in: "notices-2")) }
        #expect(throws: CodingFailure.self) { try codec.decode(record(encoded, in: "ledger-points")) }
    }

    private func record(_ event: EncodedEvent, in stream: StreamID) -> EventRecord {
        EventRecord(
            position: 1, stream: stream, revision: 1, type: event.type, at: Instant(milliseconds: 0), body: event.body)
    }
}
