extension Duration {
    private static let units: KeyValuePairs<String, Int64> = ["d": 86_400, "h": 3_600, "m": 60, "s": 1]

    /// Reads `30d`, `24h`, `15m` or `90s`; nil where it is none.
    init?(shorthand text: String) {
        guard let unit = Self.units.first(where: { text.hasSuffix($0.key) }), let count = Int64(text.dropLast()) else {
            return nil
        }
        let (seconds, isTooLong) = count.multipliedReportingOverflow(by: unit.value)
        guard !isTooLong else { return nil }
        self = .seconds(seconds)
    }

    /// The duration in the largest unit that counts it in full.
    var shorthand: String {
        let seconds = components.seconds
        let unit = Self.units.first { seconds % $0.value == 0 && seconds != 0 }
        return unit.map { "\(seconds / $0.value)\($0.key)" } ?? "\(seconds)s"
    }
}
