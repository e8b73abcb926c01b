import PeerLearningCore

extension EventStoreConformance {
    static var keyLaws: [Law] {
        [
            Law(
                "keys: once",
                "A key that is known writes nothing and gets the first receipt, even when the stream moved on."
            ) {
                trial in
                let store = try await trial.makeStore()
                let commit = Commit.sample(
                    "once", expecting: .empty, bodies: [1, 2],
                    documents: [Document(id: "note", subject: nil, text: "first")])
                let first = try await store.append(commit)
                try trial.equal(first, Receipt(positions: 1..<3, isRepeat: false), "the first receipt")
                _ = try await store.append(
                    .sample(
                        "later", expecting: .exactly(2), documents: [Document(id: "note", subject: nil, text: "later")])
                )
                let before = try await trial.everything(in: store, documents: ["note"])
                let again = try await store.append(commit)
                try trial.equal(again, Receipt(positions: 1..<3, isRepeat: true), "the receipt of the repeat")
                let other = try await store.append(.sample("once", to: "workshop-z", bodies: [9]))
                try trial.equal(other, again, "the receipt of another commit under the same key")
                let after = try await trial.everything(in: store, documents: ["note"])
                try trial.equal(after, before, "the store after the repeats")
            },
            Law("keys: twice in a batch", "A key that comes twice in one batch is carried out once.") { trial in
                let store = try await trial.makeStore()
                let receipts = try await store.append([
                    .sample("twice", expecting: .empty), .sample("other"), .sample("twice", expecting: .empty),
                ])
                let expected = [
                    Receipt(positions: 1..<2, isRepeat: false), Receipt(positions: 2..<3, isRepeat: false),
                    Receipt(positions: 1..<2, isRepeat: true),
                ]
                try trial.equal(receipts, expected, "the receipts")
                let log = try await trial.log(of: store)
                try trial.equal(log.count, 2, "the number of events")
            },
            Law("keys: receipts", "The receipt of a key can be asked for; an unknown key has none.") { trial in
                let store = try await trial.makeStore()
                _ = try await store.append([.sample("one", bodies: [1, 2]), .sample("two", bodies: [3])])
                let receipts = [
                    try await store.receipt(for: "one"), try await store.receipt(for: "two"),
                    try await store.receipt(for: "three"),
                ]
                try trial.equal(receipts.map { $0?.positions }, [1..<3, 3..<4, nil], "the positions for the keys")
                try trial.expect(
                    receipts.compactMap { $0?.isRepeat }.allSatisfy { $0 }, "receipts marked as repeats",
                    seen: "\(receipts)")
            },
            Law("keys: failed", "A key whose commit was refused is still free.") { trial in
                let store = try await trial.makeStore()
                try await trial.refused(.conflict, "a wrong expectation") {
                    _ = try await store.append(.sample("key", expecting: .exactly(5)))
                }
                let receipt = try await store.append(.sample("key", expecting: .empty))
                try trial.equal(receipt, Receipt(positions: 1..<2, isRepeat: false), "the receipt of the second try")
            },
            Law("keys: repeats at the same time", "Of many tasks that send one commit at once, one writes it.") {
                trial in
                let store = try await trial.makeStore()
                for round in 0..<10 {
                    let commit = Commit.sample(IdempotencyKey("race-\(round)"), expecting: .revision(Int64(round)))
                    let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
                        for _ in 0..<16 { group.addTask { try await store.append(commit) } }
                        return try await group.reduce(into: []) { $0.append($1) }
                    }
                    try trial.equal(receipts.count { !$0.isRepeat }, 1, "how many wrote, round \(round)")
                    try trial.equal(
                        Set(receipts.map(\.positions)), [Int64(round) + 1..<Int64(round) + 2],
                        "the positions of round \(round)")
                }
            },
        ]
    }
}
