import PeerLearningCore

/// One run of a law: makes stores and says what was wrong.
struct Trial: Sendable {
    let law: String
    let statement: String
    let makeStore: EventStoreConformance.Factory
    let reopening: EventStoreConformance.Reopening?
    let patience: Duration

    func reopen(_ store: any EventStore) async throws -> any EventStore {
        guard let reopening else {
            throw failure(expected: "a `reopen` closure, for this law is about durability", seen: "none")
        }
        return try await reopening(store)
    }

    func failure(expected: String, seen: String) -> ConformanceFailure {
        ConformanceFailure(law: law, statement: statement, expected: expected, seen: seen)
    }

    func expect(_ holds: Bool, _ expected: String, seen: @autoclosure () -> String) throws {
        guard holds else { throw failure(expected: expected, seen: seen()) }
    }

    func equal<Value: Equatable>(_ seen: Value, _ expected: Value, _ what: String) throws {
        guard seen == expected else {
            throw failure(expected: "\(what): \(Self.short(expected))", seen: Self.short(seen))
        }
    }

    func refused(_ code: StoreFailure.Code, _ what: String, _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let failure as StoreFailure {
            return try equal(failure.code.rawValue, code.rawValue, "the code of the failure for \(what)")
        }
        throw failure(expected: "a failure with code \(code.rawValue) for \(what)", seen: "none")
    }

    /// Does work that must end while patience lasts: a store that loses what it should tell would wait for ever.
    func soon<Value: Sendable>(_ what: String, _ work: @escaping @Sendable () async throws -> Value) async throws
        -> Value
    {
        try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: patience)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let value = first else {
                throw failure(expected: "\(what) within \(patience)", seen: "nothing")
            }
            return value
        }
    }

    private static func short(_ value: some Any) -> String {
        let text = "\(value)"
        return text.utf8.count <= 600 ? text : "\(text.prefix(600))…"
    }
}

extension Trial {
    /// The whole log, read in pages.
    func log(of store: any EventStore, page: Int = 1_000) async throws -> [EventRecord] {
        var log: [EventRecord] = []
        while case let next = try await store.events(after: log.last?.position ?? 0, limit: page), !next.isEmpty {
            log += next
            try expect(next.count <= page, "a page of at most \(page) events", seen: "\(next.count)")
        }
        return log
    }

    /// Everything that can be read: for comparing before with after.
    func everything(
        in store: any EventStore, keys: [IdempotencyKey] = [], documents: [DocumentID] = []
    ) async throws -> [String] {
        var lines = try await log(of: store).map(Self.line)
        for key in keys {
            lines.append("key \(key): \(String(describing: try await store.receipt(for: key)?.positions))")
        }
        for id in documents { lines.append("document \(id): \(String(describing: try await store.document(id)))") }
        return lines
    }

    static func line(_ event: EventRecord) -> String {
        "\(event.position) \(event.stream) \(event.revision) \(event.type) \(event.at.milliseconds) \(event.body)"
    }
}

extension EventStore {
    /// The receipts of an append, or nil where it conflicts.
    func receipts(unlessConflictFor commits: [Commit]) async throws -> [Receipt]? {
        do {
            return try await append(commits)
        } catch {
            guard error.code == .conflict else { throw error }
            return nil
        }
    }
}

extension Commit {
    /// A commit of events with one byte each.
    static func sample(
        _ key: IdempotencyKey, to stream: StreamID = "workshop-a", expecting: ExpectedRevision = .any,
        bodies: [UInt8] = [1], documents: [Document] = [], erasures: [Erasure] = []
    ) -> Commit {
        Commit(
            key: key, at: Instant(milliseconds: 1_000),
            writes: [
                StreamWrite(to: stream, expecting: expecting, events: bodies.map { EncodedEvent(type: 7, body: [$0]) })
            ],
            documents: documents, erasures: erasures)
    }

    /// A commit without events.
    static func silent(_ key: IdempotencyKey, documents: [Document] = [], erasures: [Erasure] = []) -> Commit {
        Commit(key: key, at: Instant(milliseconds: 1_000), writes: [], documents: documents, erasures: erasures)
    }
}
