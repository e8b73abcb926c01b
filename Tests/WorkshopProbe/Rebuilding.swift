import PeerLearning
import PeerLearningCoding
import PeerLearningSQLite

/// Building what an engine holds from the log again.
enum Rebuilding {
    /// Makes the log and keeps it in a file.
    static func make(_ path: String, authors: Int, onDemand: Bool) async throws {
        let log = try WorkshopLog(
            authors: authors, allocation: onDemand ? .onDemand(lease: WorkshopLog.lease) : .batch)
        let store = try SQLiteEventStore(path: path)
        for start in stride(from: 0, to: log.commits.count, by: 1_000) {
            _ = try await store.append(Array(log.commits[start..<min(log.commits.count, start + 1_000)]))
        }
        let records = try await records(of: store)
        WorkshopProbe.tell([
            "what": "log", "events": records.count, "bytes": records.reduce(0) { $0 + $1.body.count },
        ])
        try store.close()
    }

    static func records(of store: any EventStore) async throws -> [EventRecord] {
        var records: [EventRecord] = []
        while case let page = try await store.events(after: records.last?.position ?? 0, limit: 4_096), !page.isEmpty {
            records += page
        }
        return records
    }

    /// A store in memory with the same events; the texts beside them stay where they are.
    static func copy(_ records: [EventRecord]) async throws -> InMemoryEventStore {
        let store = InMemoryEventStore()
        _ = try await store.append(
            records.map { record in
                let event = EncodedEvent(type: record.type, body: record.body)
                return Commit(
                    key: IdempotencyKey("copy-\(record.position)"), at: record.at,
                    writes: [StreamWrite(to: record.stream, expecting: .any, events: [event])])
            })
        return store
    }

    static func state(from records: [EventRecord]) throws -> Workshop {
        let codec = EventCodec()
        var workshop = Workshop(id: WorkshopLog.workshop)
        for record in records where record.stream == Workshop.stream(workshop.id) {
            if case .workshop(_, let event) = try codec.decode(record).event { workshop.apply(event, at: record.at) }
        }
        return workshop
    }

    /// Rebuilds once and tells how long it took and how much memory the process has had.
    static func measure(_ what: String, _ path: String) async throws {
        let store = try SQLiteEventStore(path: path)
        var time = Latency(what)
        var count = 0
        switch what {
        case "aggregate-decoded":
            let codec = EventCodec()
            let events = try await records(of: store).filter { $0.stream == Workshop.stream(WorkshopLog.workshop) }
                .compactMap { record -> (WorkshopEvent, Instant)? in
                    guard case .workshop(_, let event) = try codec.decode(record).event else { return nil }
                    return (event, record.at)
                }
            var workshop = Workshop(id: WorkshopLog.workshop)
            time.measureNow { for (event, moment) in events { workshop.apply(event, at: moment) } }
            count = events.count
        case "aggregate-records":
            let records = try await records(of: store).filter { $0.stream == Workshop.stream(WorkshopLog.workshop) }
            let workshop = try time.measureNow { try state(from: records) }
            count = workshop.plan == nil ? 0 : records.count
        case "codec":
            let (records, codec) = (try await records(of: store), EventCodec())
            try time.measureNow { for record in records { _ = try codec.decode(record) } }
            count = records.count
        case "models-memory":
            let engine = try PeerLearningEngine(store: try await copy(try await records(of: store)))
            _ = try await time.measure { try await engine.lastMoment() }
            count = try await records(of: engine.store).count
        case "aggregate-sqlite":
            let engine = try PeerLearningEngine(store: store)
            _ = try await time.measure { try await engine.workshop(WorkshopLog.workshop).phase }
        case "models-sqlite":
            let engine = try PeerLearningEngine(store: store)
            _ = try await time.measure { try await engine.lastMoment() }
        case "engine-sqlite":
            let engine = try PeerLearningEngine(store: store)
            _ = try await time.measure {
                _ = try await engine.lastMoment()
                return try await engine.workshop(WorkshopLog.workshop).phase
            }
        default:
            count = try await time.measure {
                var position: Int64 = 0
                while let last = try await store.events(after: position, limit: 4_096).last { position = last.position }
                return Int(position)
            }
        }
        time.tell()
        let peak = WorkshopProbe.peakMemory
        if count == 0 {
            let records = try await records(of: store)
            let isOfWorkshop = { (record: EventRecord) in record.stream == Workshop.stream(WorkshopLog.workshop) }
            count = what == "aggregate-sqlite" ? records.count(where: isOfWorkshop) : records.count
        }
        WorkshopProbe.tell(["what": what, "events": count, "peak_bytes": peak])
        try store.close()
    }
}
