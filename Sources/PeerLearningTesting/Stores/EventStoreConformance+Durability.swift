import PeerLearningCore

extension EventStoreConformance {
    static var durabilityLaws: [Law] {
        [
            Law("durability: everything", "What was acknowledged is there after closing and opening again.") { trial in
                let store = try await trial.makeStore()
                let keys = (0..<20).map { IdempotencyKey("k\($0)") }
                let documents: [DocumentID] = ["d0", "d1", "gone"]
                for (number, key) in keys.enumerated() {
                    _ = try await store.append(
                        .sample(
                            key, to: StreamID("s-\(number % 3)"), bodies: [UInt8(number), 255],
                            documents: [Document(id: DocumentID("d\(number % 2)"), subject: "ann", text: "\(number)")]))
                }
                _ = try await store.append(.silent("put", documents: [Document(id: "gone", subject: "bob", text: "x")]))
                _ = try await store.append(.silent("erase", erasures: [.documents(of: "bob")]))
                let before = try await trial.everything(in: store, keys: keys, documents: documents)
                let again = try await trial.reopen(store)
                let after = try await trial.everything(in: again, keys: keys, documents: documents)
                try trial.equal(after, before, "the store after opening again")
            },
            Law("durability: going on", "After opening again keys are known, expectations hold and positions go on.") {
                trial in
                let store = try await trial.makeStore()
                _ = try await store.append(.sample("one", expecting: .empty, bodies: [1, 2]))
                let again = try await trial.reopen(store)
                let repeated = try await again.append(.sample("one", expecting: .empty))
                try trial.equal(repeated, Receipt(positions: 1..<3, isRepeat: true), "the receipt of a repeat")
                try await trial.refused(.conflict, "an expectation that no longer holds") {
                    _ = try await again.append(.sample("two", expecting: .empty))
                }
                let next = try await again.append(.sample("three", expecting: .exactly(2)))
                try trial.equal(next, Receipt(positions: 3..<4, isRepeat: false), "the next receipt")
            },
        ]
    }
}
