extension Instant: CustomStringConvertible {
    /// Reads a moment as RFC 3339 writes it, such as `2026-03-02T09:00:00.250+03:00`; nil where it is none.
    ///
    /// Fractions are read to the millisecond; a leap second is taken for the first second of the next minute.
    public init?(rfc3339 text: String) {
        var reader = DigitReader(text)
        guard
            let year = reader.number(4), reader.skip("-"), let month = reader.number(2), reader.skip("-"),
            let day = reader.number(2), let date = CivilDate(year: year, month: month, day: day),
            reader.skip("T", "t", " "), let hour = reader.number(2), hour < 24, reader.skip(":"),
            let minute = reader.number(2), minute < 60, reader.skip(":"),
            let second = reader.number(2), second <= 60
        else { return nil }
        let fraction = reader.skip(".") ? reader.fraction() : 0
        guard let fraction, let offset = reader.offset(), reader.isAtEnd else { return nil }
        let seconds = date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset
        self.init(milliseconds: Int64(seconds) * 1_000 + Int64(fraction))
    }

    /// The moment as RFC 3339 writes it, in universal time: `2026-03-02T09:00:00Z`.
    public var rfc3339: String {
        let day = CivilDate(daysSinceEpoch: Int(milliseconds.flooredQuotient(86_400_000)))
        let rest = milliseconds - milliseconds.flooredQuotient(86_400_000) * 86_400_000
        let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60].map { Self.padded($0, 2) }
        let fraction = rest % 1_000 == 0 ? "" : "." + Self.padded(rest % 1_000, 3)
        let date =
            "\(Self.padded(Int64(day.year), 4))-\(Self.padded(Int64(day.month), 2))-\(Self.padded(Int64(day.day), 2))"
        return "\(date)T\(clock.joined(separator: ":"))\(fraction)Z"
    }

    /// The moment as RFC 3339 writes it.
    public var description: String { rfc3339 }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Int64 {
    fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }
}

/// Reads figures of a fixed width from the front of a text.
private struct DigitReader {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ choices: Character...) -> Bool {
        guard let byte = rest.first, choices.contains(Character(UnicodeScalar(byte))) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func number(_ width: Int) -> Int? {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        rest = rest.dropFirst(width)
        return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    mutating func fraction() -> Int? {
        let digits = rest.prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        let first = Array(digits.prefix(3)) + Array(repeating: 48, count: max(0, 3 - digits.count))
        return first.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    mutating func offset() -> Int? {
        if skip("Z", "z") { return 0 }
        let sign = skip("+") ? 1 : (skip("-") ? -1 : 0)
        guard sign != 0, let hours = number(2), hours < 24, skip(":"), let minutes = number(2), minutes < 60 else {
            return nil
        }
        return sign * (hours * 3_600 + minutes * 60)
    }
}
