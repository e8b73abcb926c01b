import PeerLearningCore

extension EventStoreConformance {
    static var wakeUpLaws: [Law] {
        [
            Law("wake-ups: after an append", "A reader that waits is woken after an append, and can then read it.") {
                trial in
                let store = try await trial.makeStore()
                for number in 0..<20 {
                    let wakeUps = store.wakeUps()
                    let reader = Task {
                        for await _ in wakeUps where try await !store.events(after: Int64(number), limit: 1).isEmpty {
                            return true
                        }
                        return false
                    }
                    _ = try await store.append(.sample(IdempotencyKey("k\(number)")))
                    let woken = try await trial.soon("a wake-up after append \(number)") {
                        try await withTaskCancellationHandler {
                            try await reader.value
                        } onCancel: {
                            reader.cancel()
                        }
                    }
                    try trial.expect(woken, "a wake-up", seen: "the end of the sequence")
                }
            },
            Law("wake-ups: for all", "Each of several readers is woken; appends meanwhile may be joined, never lost.") {
                trial in
                let store = try await trial.makeStore()
                let sequences = (0..<5).map { _ in store.wakeUps() }
                for number in 0..<50 { _ = try await store.append(.sample(IdempotencyKey("k\(number)"))) }
                for sequence in sequences {
                    let woken = try await trial.soon("a wake-up for each reader") {
                        var iterator = sequence.makeAsyncIterator()
                        return await iterator.next() != nil
                    }
                    try trial.expect(woken, "a wake-up", seen: "the end of the sequence")
                }
            },
            Law("wake-ups: end", "A reader whose task is cancelled stops waiting; others are woken all the same.") {
                trial in
                let store = try await trial.makeStore()
                let wakeUps = store.wakeUps()
                let leaving = Task { for await _ in wakeUps {} }
                let staying = store.wakeUps()
                leaving.cancel()
                try await trial.soon("the end of a cancelled reader") { await leaving.value }
                _ = try await store.append(.sample("k"))
                let woken = try await trial.soon("a wake-up for the reader that stayed") {
                    var iterator = staying.makeAsyncIterator()
                    return await iterator.next() != nil
                }
                try trial.expect(woken, "a wake-up", seen: "the end of the sequence")
            },
        ]
    }
}
