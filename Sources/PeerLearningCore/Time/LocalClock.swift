import Foundation

/// The clock on somebody's wall: the minutes of their days, with the hours that summer time leaves out or repeats.
struct LocalClock {
    private let zone: TimeZone

    /// The clock of a time zone by its IANA name; UTC where it is not known.
    init(_ timeZone: String) { zone = TimeZone(identifier: timeZone) ?? .gmt }

    /// The minute of the day, from 0 to 1439.
    func minute(at moment: Instant) -> Int { Int(milliseconds(at: moment) / 60_000) }

    /// The first moment after another at which the clock comes to a minute, or passes over it.
    func next(_ minute: Int, after moment: Instant) -> Instant {
        let target = Int64(min(max(minute, 0), 1_439)) * 60_000
        var start = moment
        for _ in 0..<8 {
            let now = milliseconds(at: start)
            let wait = target > now ? target - now : target - now + Self.day
            let candidate = start + .milliseconds(wait)
            guard let change = change(from: start, to: candidate) else { return candidate }
            let (before, after) = (milliseconds(at: change - .milliseconds(1)), milliseconds(at: change))
            let jump = (after - before - 1 + Self.day) % Self.day
            let toTarget = (target - before + Self.day) % Self.day
            if jump < Self.day / 2, toTarget > 0, toTarget <= jump + 1 { return change }
            start = change
        }
        return moment + .milliseconds(Self.day)
    }

    private static let day: Int64 = 86_400_000

    private func offset(at moment: Instant) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000))) * 1_000
    }

    private func milliseconds(at moment: Instant) -> Int64 {
        let local = (moment.milliseconds + offset(at: moment)) % Self.day
        return local < 0 ? local + Self.day : local
    }

    /// The first moment at which the offset is another, by bisection; nil where it is the same at both ends.
    private func change(from start: Instant, to end: Instant) -> Instant? {
        let before = offset(at: start)
        guard offset(at: end) != before else { return nil }
        var (low, high) = (start.milliseconds, end.milliseconds)
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: Instant(milliseconds: middle)) == before { low = middle } else { high = middle }
        }
        return Instant(milliseconds: high)
    }
}
