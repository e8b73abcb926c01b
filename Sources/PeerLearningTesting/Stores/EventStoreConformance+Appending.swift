import PeerLearningCore

extension EventStoreConformance {
    static var appendingLaws: [Law] {
        [
            Law("append: all or nothing", "Where one commit of a batch conflicts, nothing of the batch is written.") {
                trial in
                let store = try await trial.makeStore()
                _ = try await store.append(.sample("before", bodies: [1, 2]))
                let first = Commit.sample(
                    "first", to: "workshop-b", bodies: [3], documents: [Document(id: "note", subject: "ann", text: "a")]
                )
                let keys: [IdempotencyKey] = ["before", "first", "second"]
                let before = try await trial.everything(in: store, keys: keys, documents: ["note"])
                try await trial.refused(.conflict, "a batch whose second commit conflicts") {
                    _ = try await store.append([first, .sample("second", expecting: .exactly(1))])
                }
                let after = try await trial.everything(in: store, keys: keys, documents: ["note"])
                try trial.equal(after, before, "the store after the refused batch")
                let receipt = try await store.append(first)
                try trial.equal(receipt, Receipt(positions: 3..<4, isRepeat: false), "the first commit, sent alone")
            },
            Law("append: all writes of a commit or none", "Where one write of a commit conflicts, none is written.") {
                trial in
                let store = try await trial.makeStore()
                let event = EncodedEvent(type: 1, body: [1])
                let commit = Commit(
                    key: "both", at: Instant(milliseconds: 5),
                    writes: [
                        StreamWrite(to: "workshop-a", expecting: .empty, events: [event]),
                        StreamWrite(to: "workshop-b", expecting: .exactly(3), events: [event]),
                    ],
                    documents: [Document(id: "note", subject: nil, text: "a")])
                try await trial.refused(.conflict, "a commit whose second write conflicts") {
                    _ = try await store.append(commit)
                }
                let left = try await trial.everything(in: store)
                try trial.equal(left, [], "the log")
                let document = try await store.describeDocument("note")
                try trial.equal(document, nil, "the document of the refused commit")
            },
            Law("append: expectations", "An append succeeds exactly where the stream is as expected.") { trial in
                let store = try await trial.makeStore()
                let steps: [(ExpectedRevision, Int64?)] = [
                    (.exactly(1), 0), (.exactly(-1), 0), (.empty, nil), (.empty, 1), (.exactly(0), 1), (.exactly(2), 1),
                    (.exactly(1), nil), (.any, nil), (.exactly(3), nil), (.exactly(3), 4), (.exactly(.max), 4),
                ]
                for (place, (expected, actual)) in steps.enumerated() {
                    var seen: Int64?
                    do {
                        _ = try await store.append(.sample(IdempotencyKey("step-\(place)"), expecting: expected))
                    } catch let error as StoreFailure {
                        try trial.equal(error.code.rawValue, "conflict", "the code at step \(place)")
                        try trial.equal(error.stream?.rawValue, "workshop-a", "the stream in the failure")
                        seen = error.actualRevision
                    }
                    try trial.equal(seen, actual, "the conflict of step \(place), expecting \(expected)")
                }
            },
            Law(
                "append: a batch sees itself",
                "A commit of a batch sees what earlier commits of the batch have written."
            ) { trial in
                let store = try await trial.makeStore()
                let event = EncodedEvent(type: 1, body: [])
                let twice = Commit(
                    key: "three", at: Instant(milliseconds: 5),
                    writes: [
                        StreamWrite(to: "workshop-a", expecting: .exactly(3), events: [event]),
                        StreamWrite(to: "workshop-b", expecting: .empty, events: [event]),
                        StreamWrite(to: "workshop-a", expecting: .exactly(4), events: [event]),
                    ])
                let receipts = try await store.append([
                    .sample("one", expecting: .empty, bodies: [1, 2]), .sample("two", expecting: .exactly(2)), twice,
                ])
                try trial.equal(receipts.map(\.positions), [1..<3, 3..<4, 4..<7], "the positions")
                let log = try await trial.log(of: store)
                try trial.equal(log.map(\.revision), [1, 2, 3, 4, 1, 5], "the revisions")
            },
            Law("append: nothing to do", "An empty batch and a commit without events are allowed.") { trial in
                let store = try await trial.makeStore()
                let none = try await store.append([])
                try trial.equal(none, [], "the receipts of an empty batch")
                _ = try await store.append(.sample("one"))
                let silent = try await store.append(.silent("silent"))
                try trial.equal(silent, Receipt(positions: 2..<2, isRepeat: false), "the receipt of a silent commit")
                let next = try await store.append(.sample("two"))
                try trial.equal(next.positions, 2..<3, "the positions of the next commit")
                let again = try await store.append(.silent("silent"))
                try trial.equal(again, Receipt(positions: 2..<2, isRepeat: true), "the silent commit again")
            },
            Law("append: bad requests", "Empty and overlong names, and writes without events, are refused.") { trial in
                let store = try await trial.makeStore()
                let long = String(repeating: "x", count: 513)
                let bad: [(String, Commit)] = [
                    ("an empty key", .sample("")), ("a key of 513 bytes", .sample(IdempotencyKey(long))),
                    ("an empty stream", .sample("k", to: "")),
                    ("a stream of 513 bytes", .sample("k", to: StreamID(long))),
                    ("a write without events", .sample("k", bodies: [])),
                    ("an empty document id", .silent("k", documents: [Document(id: "", subject: nil, text: "")])),
                ]
                for (what, commit) in bad {
                    try await trial.refused(.invalidRequest, what) {
                        _ = try await store.append([.sample("good"), commit])
                    }
                }
                let left = try await trial.everything(in: store, keys: ["good", "k"])
                try trial.equal(left, ["key good: nil", "key k: nil"], "the store after refused requests")
            },
        ]
    }
}
