import PeerLearningCore

extension EventStoreConformance {
    static var orderLaws: [Law] {
        [
            Law(
                "order: one",
                "Pages of any size, put together, are the whole log, with positions 1, 2, 3 … in order of appends."
            ) {
                trial in
                let store = try await trial.makeStore()
                var expected: [Int64] = []
                for number in 0..<40 {
                    let receipt = try await store.append(
                        .sample(
                            IdempotencyKey("k\(number)"), to: StreamID("s-\(number % 4)"),
                            bodies: Array(repeating: UInt8(number), count: 1 + number % 3)))
                    expected += Array(receipt.positions)
                }
                for page in [1, 2, 7, 1_000] {
                    let log = try await trial.log(of: store, page: page)
                    try trial.equal(log.map(\.position), expected, "the positions, read \(page) at a time")
                    try trial.equal(log.map { $0.body[0] }, log.map { $0.body[0] }.sorted(), "the order of appends")
                }
                try trial.equal(expected.first, 1, "the first position")
            },
            Law(
                "order: no gap",
                "Whoever reads while others append never misses an event that stands before one they have read."
            ) {
                trial in
                let store = try await trial.makeStore()
                let count = 240
                let reader = Task {
                    var read: [EventRecord] = []
                    while read.count < count * 2 {
                        try Task.checkCancellation()
                        read += try await store.events(after: read.last?.position ?? 0, limit: 50)
                        await Task.yield()
                    }
                    return read
                }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<8 {
                        group.addTask {
                            for number in stride(from: writer, to: count, by: 8) {
                                _ = try await store.append(
                                    .sample(IdempotencyKey("k\(number)"), to: StreamID("s-\(writer)"), bodies: [1, 2]))
                            }
                        }
                    }
                    try await group.waitForAll()
                }
                defer { reader.cancel() }
                let read = try await trial.soon("reading of \(count * 2) events") {
                    try await withTaskCancellationHandler {
                        try await reader.value
                    } onCancel: {
                        reader.cancel()
                    }
                }
                let log = try await trial.log(of: store)
                try trial.equal(read.map(\.position), log.map(\.position), "what the reader saw, position by position")
                try trial.expect(read == log, "the reader's events to be those of the log", seen: "others")
            },
        ]
    }
}
