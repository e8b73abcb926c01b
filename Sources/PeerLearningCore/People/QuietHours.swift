/// Hours of the day in which a person is told nothing, by their own clock.
public struct QuietHours: Hashable, Sendable {
    /// The first quiet minute of the day, from 0 to 1439.
    public let from: Int
    /// The first minute that is quiet no more, from 0 to 1439; earlier than ``from`` where they go over midnight.
    public let until: Int

    /// Makes quiet hours; from and until the same minute means none.
    ///
    /// ```swift
    /// let night = QuietHours(from: 22 * 60, until: 7 * 60)
    /// ```
    ///
    /// - Parameters:
    ///   - from: The first quiet minute of the day; what is outside 0 to 1439 is taken for the nearest.
    ///   - until: The first minute that is quiet no more.
    public init(from: Int, until: Int) {
        self.from = min(max(from, 0), 1_439)
        self.until = min(max(until, 0), 1_439)
    }

    /// Whether a minute of the day is quiet.
    func contains(_ minute: Int) -> Bool {
        from <= until ? (from..<until).contains(minute) : minute >= from || minute < until
    }
}

extension LocalClock {
    /// The first moment, from this one on, that is not quiet.
    func afterQuiet(_ quiet: QuietHours?, from moment: Instant) -> Instant {
        guard let quiet else { return moment }
        var free = moment
        for _ in 0..<4 where quiet.contains(minute(at: free)) { free = next(quiet.until, after: free) }
        return free
    }
}
