public import PeerLearningCore

extension Settlement {
    /// Begins to ask the rules about a whole log, as if they had been adopted before it began: for comparisons and for
    /// ``PointsLedger/rescore(as:by:in:through:by:)``. What the log's own ledger says is not looked at.
    ///
    /// ```swift
    /// var replay = Settlement(rules: rules, badges: []).fromTheBeginning()
    /// for recorded in log { replay.replay(recorded) }
    /// replay.finishReplay()
    /// print(replay.ledger.leaderboard(of: cohort))
    /// ```
    public func fromTheBeginning() -> Settlement {
        var fresh = self
        fresh.apply(LedgerEvent.rulesAdopted(ruleIDs), at: 0)
        return fresh
    }

    /// Takes in the next event of the log, and asks the rules now and then.
    ///
    /// Where rules stand outside the program, use ``take(_:)`` and ``keep(_:)`` instead.
    public mutating func replay(_ recorded: RecordedEvent) {
        take(recorded)
        if waitingCount >= Self.longestWait { finishReplay() }
    }

    /// Asks the rules about what waits, and keeps what they pay.
    public mutating func finishReplay() { keep(settle()) }

    /// Takes in the next event of the log, unless it is one of the ledger's.
    public mutating func take(_ recorded: RecordedEvent) {
        if case .feature(is LedgerEvent) = recorded.event { return }
        apply(recorded)
    }

    /// Keeps what rules pay, as if it had been recorded.
    public mutating func keep(_ events: [LedgerEvent]) {
        for event in events { apply(event, at: 0) }
    }
}
