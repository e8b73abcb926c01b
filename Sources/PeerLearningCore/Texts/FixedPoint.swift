/// A figure written with a fixed number of digits, the same on every machine and without Foundation.
struct FixedPoint: CustomStringConvertible {
    let description: String

    init(_ value: Double, digits: Int) {
        let digits = min(max(digits, 0), 9)
        let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
        let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled.isFinite, scaled < 9e15 else {
            description = "\(value)"
            return
        }
        let units = Int64(scaled)
        let whole = units / Int64(scale)
        let fraction = String(units % Int64(scale))
        let sign = value < 0 && units != 0 ? "−" : ""
        let padding = String(repeating: "0", count: digits - (digits == 0 ? 0 : fraction.count))
        description = digits == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(padding)\(fraction)"
    }
}
