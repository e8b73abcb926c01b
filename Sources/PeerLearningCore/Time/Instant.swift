/// A moment, to the millisecond, in coordinated universal time.
///
/// The core never asks a clock: a moment comes in with each command.
///
/// ```swift
/// let opened = Instant(rfc3339: "2026-03-02T09:00:00Z")
/// ```
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Orders moments from the earlier to the later.
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment a duration later; durations are counted to the millisecond.
    public static func + (start: Instant, duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        let whole = seconds.multipliedReportingOverflow(by: 1_000)
        guard !whole.overflow else { return Instant(milliseconds: seconds < 0 ? .min : .max) }
        let rest = attoseconds / 1_000_000_000_000_000
        let added = whole.partialValue.addingReportingOverflow(rest)
        let sum = start.milliseconds.addingReportingOverflow(added.overflow ? whole.partialValue : added.partialValue)
        return Instant(milliseconds: sum.overflow ? (seconds < 0 ? .min : .max) : sum.partialValue)
    }
}

extension Instant {
    /// The moment a duration earlier; durations are counted to the millisecond.
    public static func - (end: Instant, duration: Duration) -> Instant { end + (.zero - duration) }
}

extension Duration {
    /// A duration of so many days of 24 hours.
    public static func days(_ count: Int) -> Duration { .seconds(86_400) * count }

    /// A duration of so many hours.
    public static func hours(_ count: Int) -> Duration { .seconds(3_600) * count }
}
