import Foundation
import PeerLearningCore

/// Counts the days of a clock on a wall.
struct LocalDays: Sendable {
    private let zone: TimeZone
    private var quarter: Int64 = .min
    private var offset: Int64 = 0

    /// The days of a time zone by its IANA name; of UTC where it is not known.
    init(_ timeZone: String) { zone = TimeZone(identifier: timeZone) ?? .gmt }

    /// The day of a moment, counted from 1970-01-01. Offsets change on the quarter of an hour, so they are asked for once each.
    mutating func day(of moment: Instant) -> Int {
        let asked = Self.floor(moment.milliseconds, 900_000)
        if asked != quarter {
            quarter = asked
            offset = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(asked) * 900))) * 1_000
        }
        return Int(Self.floor(moment.milliseconds + offset, 86_400_000))
    }

    private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
    }
}
