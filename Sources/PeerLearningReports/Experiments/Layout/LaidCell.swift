import PeerLearning

/// What stands in a cell of a table that is laid out for print.
enum LaidCell: Hashable {
    case words(String)
    case count(Int)
    case figure(Double, digits: Int)
    /// A p-value: below a thousandth only that is said.
    case chance(Double)
    /// Degrees of freedom: whole ones without digits.
    case freedom(Double)
    /// There is no figure, for this reason; without one the cell is simply empty.
    case none(String?)

    /// A figure, or a cell without one.
    static func optional(_ value: Double?, digits: Int) -> LaidCell {
        value.map { .figure($0, digits: digits) } ?? .none(nil)
    }
}

extension LaidCell {
    /// The cell in words; a cell without a figure refers to the list of reasons.
    func text(_ wording: Wording, reasons: inout [String]) -> String {
        switch self {
        case .words(let words): return words
        case .count(let count): return String(count)
        case .figure(let value, let digits): return wording.figure(value, digits: digits)
        case .chance(let p): return wording.chance(p)
        case .freedom(let df): return wording.figure(df, digits: df.rounded() == df ? 0 : 3)
        case .none(nil): return ""
        case .none(let reason?):
            if !reasons.contains(reason) { reasons.append(reason) }
            return "—" + Self.mark((reasons.firstIndex(of: reason) ?? 0) + 1)
        }
    }

    /// A footnote's mark: raised digits.
    static func mark(_ number: Int) -> String {
        let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }
}

extension Wording {
    /// A p-value as tables print it: three digits, and `< 0.001` below.
    func chance(_ p: Double) -> String {
        p < 0.001 ? "<\(figure(0.001, digits: 3))" : figure(p, digits: 3)
    }
}
