/// What is right in a part of a question, and what an answer to it is worth.
///
/// ```swift
/// let key = AnswerKey.correct(.option("B"))
/// let fractions = AnswerKey.fractions(["A": 0.5, "C": 0.5, "D": -1])
/// ```
public struct AnswerKey: Hashable, Sendable {
    /// How an answer is judged.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// It is the correct one, or it is worth nothing.
        case correct
        /// Each of its values is worth what the mapping says.
        case mapping
        /// Each of its points is worth what the region says that it lies in.
        case areas
        /// It is worth what the first of the numbers says that it agrees with.
        case numbers
        /// It is worth what the first of the patterns says that it agrees with.
        case patterns
        /// Peers judge it.
        case peers
    }

    /// The most points that anything can be worth.
    public static let mostPoints = 1e9

    /// How an answer is judged.
    public let rule: Rule
    /// How much the part counts: the score by the rule is multiplied by it.
    public let weight: Double
    /// The correct answer; empty where none is stated.
    public let correct: [AnswerItem]
    /// What values are worth; nil where nothing says so.
    public let mapping: AnswerMapping?
    /// What points are worth; nil where nothing says so.
    public let areas: AreaMapping?
    /// What numbers are worth, the first that agrees first.
    public let numbers: [NumberKey]
    /// What words are worth, the first that agrees first.
    public let patterns: [TextPattern]

    /// Makes a key; a ``Question`` checks it.
    public init(
        _ rule: Rule, weight: Double = 1, correct: [AnswerItem] = [], mapping: AnswerMapping? = nil,
        areas: AreaMapping? = nil, numbers: [NumberKey] = [], patterns: [TextPattern] = []
    ) {
        (self.rule, self.weight, self.correct, self.mapping) = (rule, weight, correct, mapping)
        (self.areas, self.numbers, self.patterns) = (areas, numbers, patterns)
    }

    /// A key where one answer is right and every other is wrong.
    public static func correct(_ items: AnswerItem..., weight: Double = 1) -> AnswerKey {
        AnswerKey(.correct, weight: weight, correct: items)
    }

    /// A key by fractions, as Moodle has them: what each chosen option adds or takes, the sum from 0 to 1.
    public static func fractions(_ fractions: [OptionID: Double], weight: Double = 1) -> AnswerKey {
        let options = fractions.keys.sorted()
        return AnswerKey(
            .mapping, weight: weight,
            correct: options.filter { fractions[$0, default: 0] > 0 }.map { .option($0) },
            mapping: AnswerMapping(
                options.map { AnswerMapping.Entry(.option($0), worth: fractions[$0, default: 0]) }, lower: 0, upper: 1))
    }

    /// A key for a number.
    public static func number(
        _ number: Double, _ tolerance: NumberTolerance = .exact, weight: Double = 1
    ) -> AnswerKey {
        AnswerKey(
            .numbers, weight: weight, correct: [.number(number)], numbers: [NumberKey(number, tolerance)])
    }

    /// A key for a few words, any of which is right; `*` stands for anything. Upper and lower case are the same.
    public static func words(_ patterns: String..., weight: Double = 1) -> AnswerKey {
        AnswerKey(
            .patterns, weight: weight, correct: patterns.first.map { [.text($0)] } ?? [],
            patterns: patterns.map { TextPattern($0) })
    }

    /// A key for what peers judge.
    public static let peers = AnswerKey(.peers, weight: 0)
}

extension AnswerKey {
    /// The most that an answer can be worth by the rule, before it is weighted.
    public func best(in part: Interaction) -> Double {
        switch rule {
        case .correct: 1
        case .mapping: mapping?.best(in: part) ?? 0
        case .areas: areas?.best(in: part) ?? 0
        case .numbers: numbers.map(\.worth).max() ?? 0
        case .patterns: patterns.map(\.worth).max() ?? 0
        case .peers: 0
        }
    }

    /// Whether every number in it is one.
    var isSound: Bool {
        guard weight.isFinite, weight >= 0, weight <= AnswerKey.mostPoints, correct.allSatisfy(\.isFinite) else {
            return false
        }
        return mapping?.isSound ?? true && areas?.isSound ?? true && numbers.count <= 1_000
            && numbers.allSatisfy(\.isSound) && patterns.count <= 200 && patterns.allSatisfy(\.isSound)
    }
}

extension Double {
    /// Whether it can be what an answer is worth.
    var isWorth: Bool { isFinite && magnitude <= AnswerKey.mostPoints }
}
