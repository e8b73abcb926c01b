import Foundation
public import PeerLearning

/// A moment as a clock and a calendar in one place show it.
public struct ClockReading: Hashable, Sendable {
    /// The day.
    public let day: CivilDate
    /// The hour, from 0 to 23.
    public let hour: Int
    /// The minute, from 0 to 59.
    public let minute: Int
    /// The IANA name of the time zone.
    public let timeZone: String

    /// Reads the clock in a time zone; a zone that is not known is taken for UTC.
    public init(_ moment: Instant, in timeZone: String) {
        let zone = TimeZone(identifier: timeZone)
        let seconds = (Double(moment.milliseconds) / 1_000).rounded(.down)
        let offset = zone?.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) ?? 0
        let minutes = ((seconds + Double(offset)) / 60).rounded(.down)
        let days = (minutes / 1_440).rounded(.down)
        let rest = Int(minutes - days * 1_440)
        day = CivilDate(daysSinceEpoch: Int(days))
        (hour, minute) = (rest / 60, rest % 60)
        self.timeZone = zone == nil ? "UTC" : timeZone
    }
}
