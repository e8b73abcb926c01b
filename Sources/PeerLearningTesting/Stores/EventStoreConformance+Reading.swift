import PeerLearningCore

extension EventStoreConformance {
    static var readingLaws: [Law] {
        [
            Law("read: what was written", "An event is read as it was written: stream, type, time and body.") { trial in
                let store = try await trial.makeStore()
                let events = [
                    EncodedEvent(type: 0, body: []), EncodedEvent(type: .max, body: Array(0...255)),
                    EncodedEvent(type: 5, body: [UInt8](repeating: 0xA5, count: 1 << 20)),
                ]
                for (place, milliseconds) in [Int64(0), .min, .max, 1_700_000_000_123].enumerated() {
                    _ = try await store.append(
                        Commit(
                            key: IdempotencyKey("key-\(place)"), at: Instant(milliseconds: milliseconds),
                            writes: [StreamWrite(to: "workshop-a", expecting: .any, events: events)]))
                    let page = try await store.events(of: "workshop-a", after: Int64(place * 3), limit: 10)
                    try trial.equal(page.map(\.type), events.map(\.type), "the types")
                    try trial.equal(
                        page.map(\.at.milliseconds), [milliseconds, milliseconds, milliseconds], "the times")
                    try trial.expect(page.map(\.body) == events.map(\.body), "the bodies as they were", seen: "others")
                }
            },
            Law("read: names", "Names of 512 bytes and of any script are kept, and told apart by their bytes.") {
                trial in
                let store = try await trial.makeStore()
                let names = [
                    String(repeating: "ж", count: 256), "кружок-7 «Ёлка»", "group-👩🏽‍🚀", "caf\u{E9}", "cafe\u{301}",
                    "a\u{0}b",
                    "a\u{0}", "A", "a", " a", "%_'\"\\", "workshop-1", "workshop-10",
                ]
                for (place, name) in names.enumerated() {
                    _ = try await store.append(
                        .sample(
                            IdempotencyKey(name), to: StreamID(name), expecting: .empty, bodies: [UInt8(place)],
                            documents: [Document(id: DocumentID(name), subject: PersonID(name), text: name)]))
                }
                for (place, name) in names.enumerated() {
                    let page = try await store.events(of: StreamID(name), after: 0, limit: 10)
                    try trial.equal(page.map(\.body), [[UInt8(place)]], "the events of the stream \(name)")
                    try trial.equal(
                        page.map { Array($0.stream.rawValue.utf8) }, [Array(name.utf8)], "the name in the event")
                    let receipt = try await store.receipt(for: IdempotencyKey(name))
                    try trial.equal(receipt?.positions.lowerBound, Int64(place) + 1, "the receipt for the key \(name)")
                    let text = try await store.text(of: DocumentID(name))
                    try trial.equal(text.map { Array($0.utf8) }, Array(name.utf8), "the document \(name)")
                }
            },
            Law("read: streams apart", "A stream shows its own events only, with revisions 1, 2, 3 …") { trial in
                let store = try await trial.makeStore()
                for number in 0..<60 {
                    _ = try await store.append(
                        .sample(IdempotencyKey("k\(number)"), to: StreamID("s-\(number % 3)"), bodies: [UInt8(number)]))
                }
                for stream in 0..<3 {
                    let page = try await store.events(of: StreamID("s-\(stream)"), after: 0, limit: 100)
                    try trial.equal(page.map(\.revision), Array(1...20), "the revisions of stream \(stream)")
                    try trial.equal(
                        page.map { Int($0.body[0]) % 3 }, Array(repeating: stream, count: 20), "whose they are")
                    try trial.equal(page.map(\.position), page.map(\.position).sorted(), "positions that rise")
                }
                let unknown = try await store.events(of: "s-9", after: 0, limit: 10)
                try trial.equal(unknown, [], "the events of a stream that is not there")
            },
            Law("read: pages", "Limits and starting points beyond either end give what there is.") { trial in
                let store = try await trial.makeStore()
                let nothing = try await store.events(after: 0, limit: 10)
                try trial.equal(nothing, [], "an empty log")
                _ = try await store.append(.sample("one", bodies: [1, 2, 3, 4, 5]))
                let cases: [(after: Int64, limit: Int, expected: [Int64])] = [
                    (0, 0, []), (0, -1, []), (0, .min, []), (0, .max, [1, 2, 3, 4, 5]), (0, 2, [1, 2]), (2, 2, [3, 4]),
                    (4, 9, [5]), (5, 9, []), (6, 9, []), (.max, 9, []), (-1, 2, [1, 2]), (.min, .max, [1, 2, 3, 4, 5]),
                ]
                for (after, limit, expected) in cases {
                    let log = try await store.events(after: after, limit: limit)
                    try trial.equal(log.map(\.position), expected, "the log after \(after), at most \(limit)")
                    let stream = try await store.events(of: "workshop-a", after: after, limit: limit)
                    try trial.equal(stream.map(\.revision), expected, "the stream after \(after), at most \(limit)")
                }
            },
        ]
    }
}
