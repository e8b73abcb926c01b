import PeerLearningCore

/// Who waits for whom: of those who want to do the same thing one does it, and the others come after it in their order.
///
/// It spares the callers of one engine the conflicts that they would have with each other. Those with other engines remain,
/// and the store's revisions tell them.
struct Turns {
    /// What one of them does at a time.
    enum Turn: Hashable {
        /// Reads what is new in the log.
        case reading
        /// Writes to a stream.
        case writing(StreamID)
    }

    private var waiting: [Turn: [CheckedContinuation<Void, Never>]] = [:]

    /// Takes the turn where nobody has it.
    mutating func take(_ turn: Turn) -> Bool {
        guard waiting[turn] == nil else { return false }
        waiting[turn] = []
        return true
    }

    /// Waits for the turn; it is had as soon as the continuation goes on.
    mutating func wait(_ next: CheckedContinuation<Void, Never>, for turn: Turn) {
        waiting[turn, default: []].append(next)
    }

    /// Hands the turn on.
    mutating func end(_ turn: Turn) {
        guard let next = waiting[turn]?.first else { return waiting[turn] = nil }
        waiting[turn]?.removeFirst()
        next.resume()
    }
}

/// Readings of the log, counted so that one serves all who asked before it began.
struct LogReadings {
    /// How many have begun.
    var begun = 0
    /// The last one that came to its end.
    var ended = 0
}

extension PeerLearningEngine {
    /// Does something while no other caller of this engine does the same.
    ///
    /// The host's people must not be asked in it: a host that gives a command while it answers would wait for itself.
    func inTurn<Value>(_ turn: Turns.Turn, _ work: () async throws -> Value) async rethrows -> Value {
        if !turns.take(turn) { await withCheckedContinuation { turns.wait($0, for: turn) } }
        defer { turns.end(turn) }
        return try await work()
    }
}
