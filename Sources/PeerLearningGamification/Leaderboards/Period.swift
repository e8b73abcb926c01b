import Foundation
public import PeerLearningCore

/// A span of time over which points are added up.
public struct Period: Hashable, Sendable {
    /// When it begins.
    public let start: Instant
    /// When it ends: the first moment that no longer belongs to it.
    public let end: Instant

    /// The span from one moment up to, but not including, another; empty where the second is not later.
    public init(from start: Instant, to end: Instant) {
        self.start = start
        self.end = max(start, end)
    }

    /// Whether a moment belongs to the span.
    public func contains(_ moment: Instant) -> Bool { moment >= start && moment < end }

    /// The week, from Monday, that a moment belongs to in a time zone.
    ///
    /// - Parameter timeZone: An IANA name; one that is not known is taken for UTC.
    public static func week(of moment: Instant, in timeZone: String) -> Period {
        calendarSpan(.weekOfYear, of: moment, in: timeZone)
    }

    /// The month that a moment belongs to in a time zone.
    ///
    /// - Parameter timeZone: An IANA name; one that is not known is taken for UTC.
    public static func month(of moment: Instant, in timeZone: String) -> Period {
        calendarSpan(.month, of: moment, in: timeZone)
    }

    private static func calendarSpan(_ unit: Calendar.Component, of moment: Instant, in timeZone: String) -> Period {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(identifier: timeZone) ?? .gmt
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)
        guard let span = calendar.dateInterval(of: unit, for: date) else { return Period(from: moment, to: moment) }
        return Period(from: instant(span.start), to: instant(span.end))
    }

    private static func instant(_ date: Date) -> Instant {
        Instant(milliseconds: Int64((date.timeIntervalSince1970 * 1_000).rounded()))
    }
}
