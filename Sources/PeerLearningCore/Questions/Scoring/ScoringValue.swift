/// A value in a computation of a score: no value, one, or several.
public struct ScoringValue: Hashable, Sendable {
    /// How many values there are, and whether their order counts.
    public let cardinality: Cardinality
    /// The values; none where there is no value.
    public let items: [AnswerItem]

    /// Makes a value of several.
    public init(_ cardinality: Cardinality, _ items: [AnswerItem]) {
        (self.cardinality, self.items) = (cardinality, items)
    }

    /// Makes a value of one.
    public init(_ item: AnswerItem) { self.init(.single, [item]) }

    /// No value, which packages call NULL: an answer that was not given is this.
    public static let null = ScoringValue(.single, [])

    /// A number; no value where it is none.
    public static func number(_ number: Double) -> ScoringValue {
        number.isFinite ? ScoringValue(.number(number)) : null
    }

    /// Yes or no.
    public static func truth(_ truth: Bool) -> ScoringValue { ScoringValue(.truth(truth)) }

    /// Whether there is no value.
    public var isNull: Bool { items.isEmpty }

    /// The only value; nil where there is none, or more than one.
    var only: AnswerItem? { items.count == 1 ? items[0] : nil }

    /// The number that it is; nil where it is none.
    var number: Double? { if case .number(let number) = only { number } else { nil } }

    /// The words that it is; nil where it is none.
    var text: String? {
        switch only {
        case .text(let text): text
        case .option(let option): option.rawValue
        default: nil
        }
    }

    /// The yes or no that it is; nil where it is neither.
    var truth: Bool? { if case .truth(let truth) = only { truth } else { nil } }

    /// Whether it holds the same values as another: in the same order where that counts, else as often each.
    func isSame(as other: ScoringValue) -> Bool {
        guard items.count == other.items.count else { return false }
        if cardinality == .ordered || other.cardinality == .ordered { return items == other.items }
        return items == other.items || items.counts == other.items.counts
    }

    /// Whether all values of another are among its own: in a row where the order counts, else as often each.
    func contains(_ other: ScoringValue) -> Bool {
        guard other.items.count <= items.count else { return false }
        guard cardinality == .ordered else {
            let counts = items.counts
            return other.items.counts.allSatisfy { counts[$0.key, default: 0] >= $0.value }
        }
        return (0...(items.count - other.items.count)).contains { start in
            items[start..<(start + other.items.count)].elementsEqual(other.items)
        }
    }
}

extension [AnswerItem] {
    /// How often each value is there.
    fileprivate var counts: [AnswerItem: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
