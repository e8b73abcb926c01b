/// One value of an answer, or of a computation over answers.
public enum AnswerItem: Hashable, Sendable {
    /// An option that was chosen.
    case option(OptionID)
    /// Two options that were joined with each other.
    case pair(OptionPair)
    /// An option and the target that it was joined with.
    case directedPair(OptionID, to: OptionID)
    /// A number.
    case number(Double)
    /// Words, as they were written.
    case text(String)
    /// A point of a picture.
    case point(x: Double, y: Double)
    /// Yes or no: in computations only.
    case truth(Bool)
    /// Words or a file that stand in a document beside the log.
    case document(DocumentID)

    /// Two options that are joined with each other.
    public static func pair(_ one: OptionID, _ other: OptionID) -> AnswerItem { .pair(OptionPair(one, other)) }

    /// Whether every number in it is one.
    var isFinite: Bool {
        switch self {
        case .number(let number): number.isFinite
        case .point(let x, let y): x.isFinite && y.isFinite
        case .option, .pair, .directedPair, .text, .truth, .document: true
        }
    }
}

/// Two options that are joined with each other; which of them was named first means nothing.
public struct OptionPair: Hashable, Sendable {
    /// The one whose identifier comes first.
    public let first: OptionID
    /// The other.
    public let second: OptionID

    /// Joins two options.
    public init(_ one: OptionID, _ other: OptionID) {
        (first, second) = other < one ? (other, one) : (one, other)
    }
}

extension AnswerItem {
    /// The number that somebody wrote; nil where it is none.
    ///
    /// A comma or a point is the decimal sign; where there are both, the last of them is, and the other parts thousands, as
    /// spaces do. A minus may be a hyphen or `−`, and an exponent follows `e`.
    public static func number(written words: String) -> AnswerItem? {
        var figures = words.filter { !$0.isWhitespace }.replacing("−", with: "-")
        guard figures.utf8.count <= 64 else { return nil }
        let sign = figures.last { $0 == "," || $0 == "." } ?? "."
        let other: Character = sign == "," ? "." : ","
        figures = figures.filter { $0 != other }.replacing(String(sign), with: ".")
        guard figures.contains(where: \.isNumber), figures.allSatisfy({ "0123456789.+-eE".contains($0) }),
            let number = Double(figures), number.isFinite
        else { return nil }
        return .number(number)
    }
}
