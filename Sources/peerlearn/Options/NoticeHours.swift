import ArgumentParser
import PeerLearning

/// When people are told: the options `--daily` and `--quiet`.
struct NoticeHours: ParsableArguments {
    @Option(
        help: "One letter a day for each person, at this time of their own clock, such as 08:00.",
        transform: Self.minute)
    var daily: Int?

    @Option(
        help: "Tell nothing in these hours of each person's own clock, such as 22:00-07:00.", transform: Self.quiet)
    var quiet: QuietHours?

    var wishes: NoticeWishes {
        NoticeWishes(rhythm: daily.map { .daily(minute: $0) } ?? .single, quiet: quiet)
    }

    /// Reads a time of day as a minute of the day.
    private static func minute(_ text: String) throws -> Int {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isASCII) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
        else { throw ValidationError("Write a time of day such as 08:00, not “\(text)”.") }
        return hour * 60 + minute
    }

    private static func quiet(_ text: String) throws -> QuietHours {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { throw ValidationError("Write hours such as 22:00-07:00, not “\(text)”.") }
        return QuietHours(from: try minute(String(ends[0])), until: try minute(String(ends[1])))
    }
}
