/// A length or a place in a drawing, written with at most two digits after the point, the same on every machine.
struct Length: Hashable, Sendable, CustomStringConvertible {
    let description: String

    /// A length in the drawing's own units.
    init(_ value: Double) { description = Self.digits(of: value) }

    /// A share of the width that there is, from 0 to 1.
    static func share(_ value: Double) -> Length { Length(text: "\(digits(of: value * 100))%") }

    private init(text: String) { description = text }

    private static func digits(of value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded(.toNearestOrAwayFromZero))
        let whole = hundredths.magnitude / 100
        let rest = hundredths.magnitude % 100
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
