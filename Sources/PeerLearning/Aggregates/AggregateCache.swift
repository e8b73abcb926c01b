import PeerLearningCore

/// The states of aggregates as far as their streams have been read.
///
/// Each state lives here and nowhere else, and events are applied in place.
struct AggregateCache<State: StoredAggregate> {
    private var entries: [State.ID: Entry] = [:]

    private struct Entry {
        var state: State
        var revision: Int64
    }

    /// The revision up to which a stream has been read; 0 where it has not been read.
    func revision(of id: State.ID) -> Int64 { entries.index(forKey: id).map { entries.values[$0].revision } ?? 0 }

    func state(of id: State.ID) -> State { entries[id]?.state ?? State(id: id) }

    /// Reads from a state without a second reference to it.
    func read<Result, Failure: Error>(
        _ id: State.ID, _ body: (State) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let place = entries.index(forKey: id) else { return try body(State(id: id)) }
        return try body(entries.values[place].state)
    }

    /// Takes in an event if it is the next of its stream; one that was taken in before changes nothing.
    mutating func apply(_ event: State.Event, to id: State.ID, revision: Int64, at moment: Instant) {
        guard revision == self.revision(of: id) + 1 else { return }
        entries[id, default: Entry(state: State(id: id), revision: 0)].state.apply(event, at: moment)
        entries[id]?.revision = revision
    }
}

/// The caches of an engine, one for each kind of aggregate.
struct AggregateCaches {
    var programmes = AggregateCache<Programme>()
    var cohorts = AggregateCache<Cohort>()
    var workshops = AggregateCache<Workshop>()
    var pairSessions = AggregateCache<PairSession>()
    var testRounds = AggregateCache<TestRound>()
    var sittings = AggregateCache<Sitting>()
    var checks = AggregateCache<PracticalCheck>()
    var calibrations = AggregateCache<Calibration>()
}
