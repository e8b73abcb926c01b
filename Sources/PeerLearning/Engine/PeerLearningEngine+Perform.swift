import PeerLearningCoding
import PeerLearningCore

/// A command on an aggregate, as the engine carries it out.
struct Order<State: StoredAggregate> {
    /// What the command is given to.
    let id: State.ID
    /// Where its state is.
    let cache: WritableKeyPath<AggregateCaches, AggregateCache<State>>
    /// What the command is called.
    let action: String
    /// Who gives it.
    let caller: Caller
    /// Texts that it refers to.
    var documents: [Document] = []
    /// Whether it makes the aggregate: then a repeated request is answered with the one that was made first.
    var makesAggregate = false
}

/// What was decided, and on which state.
private struct Decision<State: StoredAggregate> {
    let events: [State.Event]
    let revision: Int64
}

extension PeerLearningEngine {
    /// Decides a command, asks the host, and appends what follows: the way of every command.
    ///
    /// The state at hand may be behind the store. So a refusal, and a decision that there is nothing to do, count only
    /// when they were made on a state that was read just now; and what is decided is appended at the revision that it was
    /// decided on, so that a conflict makes the engine read and decide again. Callers of this engine write in turn, and
    /// decide again where another was first. Who may do what is looked up before each decision, and once more after the
    /// host was asked.
    func perform<State: StoredAggregate>(
        _ order: Order<State>, standing: () async throws -> Standing,
        deciding decide: (State, Standing, Instant) throws(Refusal) -> [State.Event]
    ) async throws -> [RecordedEvent] {
        let moment = order.caller.at ?? configuration.time.now()
        let key = order.caller.storedKey(for: order.action) ?? newID()
        var isFresh = false
        for _ in 0..<Self.mostAttempts {
            let authority = try await standing()
            do {
                let decision = try decideNow(order) { state throws(Refusal) in try decide(state, authority, moment) }
                if decision.events.isEmpty {
                    if isFresh { return [] }
                } else {
                    try await askHost(order.caller, order.action, State.stream(order.id))
                    let recorded = try await inTurn(.writing(State.stream(order.id))) { () -> [RecordedEvent]? in
                        guard try await standing() == authority else { return nil }
                        var decision = decision
                        if caches[keyPath: order.cache].revision(of: order.id) != decision.revision {
                            decision = try decideNow(order) { state throws(Refusal) in
                                try decide(state, authority, moment)
                            }
                        }
                        guard !decision.events.isEmpty else { return nil }
                        return try await append(decision, of: order, key: key, moment: moment)
                    }
                    if let recorded {
                        await settleAfterwards()
                        return recorded
                    }
                }
            } catch let refusal as Refusal {
                if order.caller.key != nil, let receipt = try await store.receipt(for: key) {
                    return try await earlierEvents(receipt, of: order)
                }
                guard !isFresh, refusal.code != .objection else { throw refusal }
            } catch let failure as StoreFailure where failure.code == .conflict {}
            try await refresh(order.id, in: order.cache)
            isFresh = true
        }
        throw EngineFailure(.contended, "Others kept changing \(State.stream(order.id)) first. Try again in a moment.")
    }

    private static var mostAttempts: Int { 100 }

    /// Asks the host whether it minds.
    func askHost(_ caller: Caller, _ action: String, _ stream: StreamID) async throws {
        let intention = Intention(person: caller.person, action: action, stream: stream)
        if let objection = try await people.objection(to: intention) { throw Refusal(.objection, objection) }
    }

    /// Decides on the state as it is at hand.
    private func decideNow<State: StoredAggregate>(
        _ order: Order<State>, _ decide: (State) throws(Refusal) -> [State.Event]
    ) throws(Refusal) -> Decision<State> {
        let events = try caches[keyPath: order.cache].read(order.id, decide)
        return Decision(events: events, revision: caches[keyPath: order.cache].revision(of: order.id))
    }

    private func append<State: StoredAggregate>(
        _ decision: Decision<State>, of order: Order<State>, key: IdempotencyKey, moment: Instant
    ) async throws -> [RecordedEvent] {
        try await adoptRules()
        let wrapped = decision.events.map { State.wrap(order.id, $0) }
        let encoded = try wrapped.map { try codec.encode($0) }
        let write = StreamWrite(to: State.stream(order.id), expecting: .revision(decision.revision), events: encoded)
        let receipt = try await store.append(
            Commit(key: key, at: moment, writes: [write], documents: order.documents))
        if receipt.isRepeat { return try await earlierEvents(receipt, of: order, types: encoded.map(\.type)) }
        for (place, event) in decision.events.enumerated() {
            let revision = decision.revision + 1 + Int64(place)
            caches[keyPath: order.cache].apply(event, to: order.id, revision: revision, at: moment)
        }
        return zip(receipt.positions, wrapped).map { RecordedEvent(position: $0, at: moment, event: $1) }
    }

    /// The events of the first sending of a request.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `invalid` where the key belongs to another request.
    private func earlierEvents<State: StoredAggregate>(
        _ receipt: Receipt, of order: Order<State>, types: [UInt32]? = nil
    ) async throws -> [RecordedEvent] {
        let records = try await records(at: receipt)
        let isSame = records.allSatisfy { record in
            order.makesAggregate ? record.stream.kind == State.kind : record.stream == State.stream(order.id)
        }
        guard isSame, types == nil || types?.first == records.first?.type else {
            throw Refusal.because(.invalid, "key.reused")
        }
        return try records.map { try codec.decode($0) }
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

    /// The events that a receipt was given for, as the store keeps them.
    func records(at receipt: Receipt) async throws -> [EventRecord] {
        try await store.events(after: receipt.positions.lowerBound - 1, limit: receipt.positions.count)
    }
}
