import PeerLearningCoding
import PeerLearningCore

extension PeerLearningEngine {
    /// Decides a command on an aggregate, asks the host, and appends what follows: the way of every command.
    ///
    /// The state at hand may be behind the store. So a refusal counts only when it was decided on a state that was read
    /// just now, and a conflict makes the engine read and decide again.
    func perform<State: StoredAggregate>(
        on id: State.ID, in cache: WritableKeyPath<AggregateCaches, AggregateCache<State>>, as action: String,
        by caller: Caller, documents: [Document] = [],
        deciding decide: (State, Instant) throws(Refusal) -> [State.Event]
    ) async throws -> [RecordedEvent] {
        try await adoptRules()
        let moment = caller.at ?? configuration.time.now()
        let key = caller.storedKey ?? newID()
        var isFresh = false
        for _ in 0..<Self.mostAttempts {
            do {
                let events = try caches[keyPath: cache].read(id) { state throws(Refusal) in try decide(state, moment) }
                guard !events.isEmpty else { return [] }
                try await askHost(Intention(person: caller.person, action: action, stream: State.stream(id)))
                return try await append(events, to: id, in: cache, key: key, at: moment, documents: documents)
            } catch let refusal as Refusal {
                if caller.key != nil, let receipt = try await store.receipt(for: key) {
                    return try await events(at: receipt)
                }
                guard !isFresh, refusal.code != .objection else { throw refusal }
            } catch let failure as StoreFailure where failure.code == .conflict {}
            try await refresh(id, in: cache)
            isFresh = true
        }
        throw EngineFailure(.contended, "Others kept changing \(State.stream(id)) first. Try again in a moment.")
    }

    private static var mostAttempts: Int { 100 }

    private func askHost(_ intention: Intention) async throws {
        if let objection = try await people.objection(to: intention) { throw Refusal(.objection, objection) }
    }

    private func append<State: StoredAggregate>(
        _ events: [State.Event], to id: State.ID,
        in cache: WritableKeyPath<AggregateCaches, AggregateCache<State>>, key: IdempotencyKey, at moment: Instant,
        documents: [Document]
    ) async throws -> [RecordedEvent] {
        let revision = caches[keyPath: cache].revision(of: id)
        let wrapped = events.map { State.wrap(id, $0) }
        let encoded = try wrapped.map { try codec.encode($0) }
        let commit = Commit(
            key: key, at: moment,
            writes: [StreamWrite(to: State.stream(id), expecting: .revision(revision), events: encoded)],
            documents: documents)
        let receipt = try await store.append(commit)
        if receipt.isRepeat { return try await self.events(at: receipt) }
        for (place, event) in events.enumerated() {
            caches[keyPath: cache].apply(event, to: id, revision: revision + 1 + Int64(place), at: moment)
        }
        try await settle()
        return zip(receipt.positions, wrapped).map { RecordedEvent(position: $0, at: moment, event: $1) }
    }

    /// Reads what has been appended to a stream since it was read last.
    func refresh<State: StoredAggregate>(
        _ id: State.ID, in cache: WritableKeyPath<AggregateCaches, AggregateCache<State>>
    ) async throws {
        let pageSize = 1_000
        var page: [EventRecord]
        repeat {
            let revision = caches[keyPath: cache].revision(of: id)
            page = try await store.events(of: State.stream(id), after: revision, limit: pageSize)
            for record in page {
                guard let event = State.unwrap(try codec.decode(record).event) else { continue }
                caches[keyPath: cache].apply(event, to: id, revision: record.revision, at: record.at)
            }
        } while page.count == pageSize
    }

    /// The state of an aggregate as the store has it now.
    func latest<State: StoredAggregate>(
        _ id: State.ID, in cache: WritableKeyPath<AggregateCaches, AggregateCache<State>>
    ) async throws -> State {
        try await refresh(id, in: cache)
        return caches[keyPath: cache].state(of: id)
    }

    /// The events that a receipt was given for.
    func events(at receipt: Receipt) async throws -> [RecordedEvent] {
        try await store.events(after: receipt.positions.lowerBound - 1, limit: receipt.positions.count)
            .map { try codec.decode($0) }
    }
}
