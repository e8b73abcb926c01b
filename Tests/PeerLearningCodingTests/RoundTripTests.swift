import PeerLearningCore
import PeerLearningGamification
import Testing

@testable import PeerLearningCoding

@Suite struct RoundTripTests {
    private let codec = EventCodec()

    @Test func `Every kind of event has a sample, a type and one name`() throws {
        let samples = try SampleEvents.all()
        #expect(Set(samples.map(\.expectedName)) == Set(EventType.allCases.map(\.name)))
        #expect(Set(EventType.allCases.map(\.name)).count == EventType.allCases.count)
    }

    @Test func `An event comes back as it was written, with its place and time`() throws {
        for event in try SampleEvents.all() {
            let record = try codec.record(event, position: 7)
            #expect(EventType(rawValue: record.type)?.name == event.expectedName)
            let recorded = try codec.decode(record)
            #expect(recorded.event.isSame(as: event), "\(event)")
            #expect(recorded.position == 7)
            #expect(recorded.at == record.at)
        }
    }

    @Test(arguments: [UInt64(1), 2, 42, 2026, .max])
    func `Events of any content come back as they were written`(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        for round in 0..<40 {
            for type in EventType.allCases {
                let event = try random.event(type)
                let record = try codec.record(event)
                #expect(record.type == type.rawValue)
                #expect(try codec.decode(record).event.isSame(as: event), "seed \(seed), round \(round): \(event)")
                #expect(try codec.record(event) == record, "seed \(seed), round \(round): other bytes the second time")
            }
        }
    }

    @Test func `The order in which arguments were given does not show in the bytes`() throws {
        let names = (0..<50).map { "name\($0)" }
        func record(_ names: [String], capacity: Int) throws -> EventRecord {
            var arguments: [String: Message.Argument] = Dictionary(minimumCapacity: capacity)
            for name in names { arguments[name] = .text(name) }
            let award = Award(to: "ann", points: 1, for: "x", because: Message("k", arguments))
            let entry = LedgerEntry(
                rule: RuleID("r", version: 1), award: award, cohort: "c", workshop: "w", position: 1,
                at: Instant(milliseconds: 0))
            return try codec.record(.feature(LedgerEvent.awarded(entry)))
        }
        #expect(try record(names, capacity: 0) == record(names.reversed(), capacity: 1_000))
    }

    @Test func `An event belongs to the stream of its aggregate`() throws {
        #expect(codec.stream(of: .workshop("a-b", .advanced(to: .review))) == "workshop-a-b")
        #expect(codec.stream(of: .people(.erased("ann"))) == "people-directory")
        #expect(codec.stream(of: .feature(LedgerEvent.settled(through: 1))) == PointsLedger.stream)
    }

    @Test func `Any profile comes back as it was written`() throws {
        var random = RandomEvents(seed: 5)
        for _ in 0..<200 {
            let profile = random.profile()
            #expect(try ProfileCodec().decode(ProfileCodec().encode(profile)) == profile)
        }
    }
}
