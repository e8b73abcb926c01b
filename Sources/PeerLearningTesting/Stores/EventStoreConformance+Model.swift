import PeerLearningCore

extension EventStoreConformance {
    /// Does the same random operations to a store and to the simplest model of one, and compares every answer.
    ///
    /// A failure names the seed and the step; pass that seed alone to see it again. ``laws`` hold it with seeds 1 to 20.
    public static func likeTheModel(seeds: ClosedRange<UInt64>) -> Law {
        Law("model: random operations", "A store answers every sequence of operations as the simplest model does.") {
            trial in
            for seed in seeds {
                let store = try await trial.makeStore()
                var generator = SeededGenerator(seed: seed)
                var model = StoreModel()
                for step in 0..<60 {
                    try await compare(store, with: &model, drawing: &generator, trial, at: "seed \(seed), step \(step)")
                }
                let log = try await trial.log(of: store, page: 1 + generator.below(20))
                try trial.equal(log, model.log, "the log of seed \(seed)")
            }
        }
    }

    private static func compare(
        _ store: any EventStore, with model: inout StoreModel, drawing generator: inout SeededGenerator, _ trial: Trial,
        at place: String
    ) async throws {
        switch generator.below(8) {
        case 0:
            let (after, limit) = (Int64(generator.below(30)) - 2, generator.below(12) - 1)
            let seen = try await store.events(after: after, limit: limit)
            try trial.equal(seen, model.events(after: after, limit: limit), "the log after \(after), \(place)")
        case 1:
            let stream = StoreModel.stream(&generator)
            let after = Int64(generator.below(10)) - 1
            let seen = try await store.events(of: stream, after: after, limit: 5)
            try trial.equal(
                seen, model.events(of: stream, after: after, limit: 5), "\(stream) after \(after), \(place)")
        case 2:
            let key = StoreModel.key(&generator)
            let seen = try await store.receipt(for: key)
            try trial.equal(seen?.positions, model.keys[key], "the receipt for \(key), \(place)")
        case 3:
            let id = StoreModel.document(&generator)
            let seen = try await store.document(id)
            try trial.equal(seen, model.documents[id], "the document \(id), \(place)")
        default:
            let commits = (0..<1 + generator.below(3)).map { _ in model.commit(&generator) }
            let expected = model.append(commits)
            let seen = try await store.receipts(unlessConflictFor: commits)
            try trial.equal(seen, expected, "the receipts (nil: a conflict) of \(commits), \(place)")
        }
    }
}

/// The simplest store: arrays and dictionaries, copied before each batch so that it can go back.
private struct StoreModel {
    var log: [EventRecord] = []
    var keys: [IdempotencyKey: Range<Int64>] = [:]
    var documents: [DocumentID: Document] = [:]

    func events(after position: Int64, limit: Int) -> [EventRecord] {
        Array(log.filter { $0.position > position }.prefix(max(0, limit)))
    }

    func events(of stream: StreamID, after revision: Int64, limit: Int) -> [EventRecord] {
        Array(log.filter { $0.stream == stream && $0.revision > revision }.prefix(max(0, limit)))
    }

    /// The receipts, or nil for a conflict.
    mutating func append(_ commits: [Commit]) -> [Receipt]? {
        let before = self
        var receipts: [Receipt] = []
        for commit in commits {
            guard let receipt = append(commit) else {
                self = before
                return nil
            }
            receipts.append(receipt)
        }
        return receipts
    }

    private mutating func append(_ commit: Commit) -> Receipt? {
        if let positions = keys[commit.key] { return Receipt(positions: positions, isRepeat: true) }
        let first = Int64(log.count) + 1
        for write in commit.writes {
            let current = revision(of: write.stream)
            guard write.expected.admits(current) else { return nil }
            for (place, event) in write.events.enumerated() {
                log.append(
                    EventRecord(
                        position: Int64(log.count) + 1, stream: write.stream, revision: current + Int64(place) + 1,
                        type: event.type, at: commit.at, body: event.body))
            }
        }
        for document in commit.documents { documents[document.id] = document }
        for erasure in commit.erasures {
            switch erasure {
            case .document(let id): documents[id] = nil
            case .documents(let person): documents = documents.filter { $0.value.subject != person }
            }
        }
        let positions = first..<Int64(log.count) + 1
        keys[commit.key] = positions
        return Receipt(positions: positions, isRepeat: false)
    }

    private func revision(of stream: StreamID) -> Int64 { Int64(log.count { $0.stream == stream }) }
}

extension StoreModel {
    static func stream(_ generator: inout SeededGenerator) -> StreamID { StreamID("s-\(generator.below(4))") }
    static func key(_ generator: inout SeededGenerator) -> IdempotencyKey { IdempotencyKey("k-\(generator.below(60))") }
    static func document(_ generator: inout SeededGenerator) -> DocumentID { DocumentID("d-\(generator.below(6))") }
    private static func person(_ generator: inout SeededGenerator) -> PersonID { PersonID("p-\(generator.below(3))") }

    func commit(_ generator: inout SeededGenerator) -> Commit {
        Commit(
            key: Self.key(&generator), at: Instant(milliseconds: Int64(generator.below(1_000))),
            writes: (0..<generator.below(3)).map { _ in write(&generator) },
            documents: (0..<generator.below(2)).map { _ in
                Document(
                    id: Self.document(&generator), subject: generator.below(4) == 0 ? nil : Self.person(&generator),
                    text: "\(generator.below(1_000))")
            },
            erasures: generator.below(5) == 0
                ? [.document(Self.document(&generator)), .documents(of: Self.person(&generator))] : [])
    }

    /// Mostly what the stream's writer would expect, so that most appends succeed.
    private func write(_ generator: inout SeededGenerator) -> StreamWrite {
        let stream = Self.stream(&generator)
        let current = revision(of: stream)
        let expected: ExpectedRevision =
            switch generator.below(8) {
            case 0: .exactly(current + 1)
            case 1: .empty
            case 2, 3: .any
            default: .revision(current)
            }
        let events = (0...generator.below(3)).map { _ in
            EncodedEvent(type: UInt32(generator.below(9)), body: [UInt8(generator.below(256))])
        }
        return StreamWrite(to: stream, expecting: expected, events: events)
    }
}
