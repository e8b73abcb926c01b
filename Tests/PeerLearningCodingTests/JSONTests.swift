import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningCoding

@Suite struct JSONTests {
    private let codec = EventCodec()

    @Test func `A record is shown as one line with the names of the catalogue of events`() throws {
        let version = SubmittedVersion(submission: "s-1", author: "ann", version: 2, document: "d-1", words: 0)
        let record = try codec.record(.workshop("7f3a", .submitted(version)), position: 7)
        #expect(
            try codec.json(record)
                == #"{"position":7,"stream":"workshop-7f3a","revision":7,"at":"2026-03-02T09:00:00Z","#
                + #""type":"workshop.submitted","body":{"submission":"s-1","author":"ann","version":2,"#
                + #""document":"d-1","words":0}}"#)
    }

    @Test func `Phases and verdicts are shown as words`() throws {
        let advanced = try codec.record(.workshop("w", .advanced(to: .setup)))
        #expect(try codec.json(advanced).hasSuffix(#""body":{"to":"setup"}}"#))
        let rating = UsefulnessRating(person: "ann", isUseful: false)
        let rated = try codec.record(.workshop("w", .reviewRated("r", rating)))
        #expect(try codec.json(rated).hasSuffix(#""body":{"review":"r","rating":{"person":"ann","isUseful":false}}}"#))
    }

    @Test(arguments: [UInt64(8), 80, 800])
    func `Any record is shown as one line that other programs read`(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        for type in EventType.allCases {
            let record = try codec.record(try random.event(type))
            let line = try codec.json(record)
            #expect(try codec.json(record) == line)
            #expect(!line.utf8.contains { $0 < 0x20 }, "seed \(seed): \(line)")
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            #expect(object?["stream"] as? String == record.stream.rawValue, "seed \(seed)")
            #expect(object?["type"] as? String == type.name)
            #expect(object?["body"] is [String: Any])
        }
    }

    @Test(arguments: [Int64.min, .max, -62_167_219_200_001, 253_402_300_800_000])
    func `A moment without a year of four digits is shown in milliseconds`(milliseconds: Int64) throws {
        let record = try codec.record(.people(.erased("ann")), at: Instant(milliseconds: milliseconds))
        #expect(try codec.json(record).contains(#""at":\#(milliseconds),"#))
    }

    @Test(arguments: [
        (Int64(-62_167_219_200_000), "0000-01-01T00:00:00Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
    func `A moment with a year of four digits is shown as RFC 3339 writes it`(milliseconds: Int64, text: String) throws
    {
        let record = try codec.record(.people(.erased("ann")), at: Instant(milliseconds: milliseconds))
        #expect(try codec.json(record).contains(#""at":"\#(text)""#))
    }
}
