import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningCoding

/// What earlier versions wrote is read for ever. Lines of the golden file are added and never changed.
@Suite struct GoldenTests {
    private struct Line: Decodable {
        let position: Int64
        let stream: String
        let revision: Int64
        let type: UInt32
        let at: Int64
        let body: String
    }

    private let codec = EventCodec()

    @Test func `Events that version 1 wrote are read as what they were`() throws {
        let (records, samples) = (try records(), try SampleEvents.all())
        for missing in samples.dropFirst(records.count) {
            let record = try codec.record(missing, position: Int64(try #require(samples.firstIndex(of: missing))) + 1)
            Issue.record("Add to Golden/v1.jsonl, once the event's body is settled:\n\(line(record))")
        }
        for (record, sample) in zip(records, samples) {
            #expect(try codec.decode(record).event.isSame(as: sample), "position \(record.position)")
            #expect(codec.stream(of: sample) == record.stream)
        }
    }

    @Test func `The same events give the same bytes in every process`() throws {
        for (record, sample) in zip(try records(), try SampleEvents.all()) {
            #expect(try codec.encode(sample) == EncodedEvent(type: record.type, body: record.body), "\(sample)")
        }
    }

    private func records() throws -> [EventRecord] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/v1.jsonl")
        let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
        return try lines.map { text in
            let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
            return EventRecord(
                position: line.position, stream: StreamID(line.stream), revision: line.revision, type: line.type,
                at: Instant(milliseconds: line.at), body: try #require(bytes(line.body)))
        }
    }

    private func line(_ record: EventRecord) -> String {
        let body = record.body.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return #"{"position":\#(record.position),"stream":"\#(record.stream)","revision":\#(record.revision),"#
            + #""type":\#(record.type),"at":\#(record.at.milliseconds),"body":"\#(body)"}"#
    }

    private func bytes(_ text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}

extension [LearningEvent] {
    fileprivate func firstIndex(of event: LearningEvent) -> Int? { firstIndex { $0.isSame(as: event) } }
}
