/// What work is judged by: criteria, each with levels that describe what the reviewer sees.
///
/// ```swift
/// let rubric = try Rubric([
///     RubricCriterion("Works", weight: 2, levels: [RubricLevel("No", points: 0), RubricLevel("Yes", points: 1)])
/// ])
/// ```
public struct Rubric: Hashable, Sendable {
    /// The criteria, in the order in which a reviewer answers them; at least one.
    public let criteria: [RubricCriterion]

    /// Makes a rubric.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where there is no criterion, a name is empty or stands twice, a weight or
    ///   points are negative or not finite, no weight is above zero, or a criterion with levels has fewer than two or
    ///   levels that are all worth the same.
    public init(_ criteria: [RubricCriterion]) throws(Refusal) {
        guard !criteria.isEmpty else { throw .because(.invalid, "rubric.empty") }
        var names: Set<String> = []
        for criterion in criteria {
            guard !criterion.name.isEmpty, names.insert(criterion.name).inserted else {
                throw .because(.invalid, "rubric.name", ["name": .text(criterion.name)])
            }
            guard criterion.weight.isFinite, criterion.weight >= 0 else {
                throw .because(.invalid, "rubric.weight", ["name": .text(criterion.name)])
            }
            try criterion.validateAnswers()
        }
        guard criteria.contains(where: { $0.weight > 0 }) || criteria.allSatisfy({ $0.kind == .comment }) else {
            throw .because(.invalid, "rubric.noWeight")
        }
        guard criteria.map(\.weight).reduce(0, +) < 1e300 else { throw .because(.invalid, "rubric.tooLarge") }
        self.criteria = criteria
    }

    /// Checks that a reviewer has answered every criterion that must be answered.
    ///
    /// - Parameter levels: The answer to each criterion, as its ``RubricCriterion/Kind`` says; −1 where it is left out.
    /// - Throws: ``Refusal`` with code `invalid` where an answer is missing, too many or no level of its criterion.
    public func validate(_ levels: [Int]) throws(Refusal) {
        guard levels.count == criteria.count else {
            throw .because(
                .invalid, "review.incomplete", ["given": .number(levels.count), "asked": .number(criteria.count)])
        }
        for (criterion, level) in zip(criteria, levels) where !criterion.accepts(level) {
            throw .because(.invalid, "review.noSuchLevel", ["name": .text(criterion.name)])
        }
    }
}

/// One thing that work is judged by.
public struct RubricCriterion: Hashable, Sendable {
    /// How a criterion is answered: what the number in a filled-in form means.
    public enum Kind: Hashable, Sendable {
        /// One of the levels, by its place.
        case levels
        /// A whole number of points, from 0 to the most there are, a thousand at most.
        case points(most: Int)
        /// Yes, 1, or no, 0.
        case check
        /// In words only: the answer is 0.
        case comment
    }

    /// What is looked at, in a few words.
    public let name: String
    /// How much it counts beside the other criteria: any number that is not negative.
    public let weight: Double
    /// What there may be to see, as a rule from the poorest to the best; none where it is not answered by levels.
    public let levels: [RubricLevel]
    /// How it is answered.
    public let kind: Kind
    /// Whether a reviewer may leave it out.
    public let isOptional: Bool

    /// Makes a criterion with levels; a ``Rubric`` checks it.
    public init(_ name: String, weight: Double = 1, levels: [RubricLevel], isOptional: Bool = false) {
        self.name = name
        self.weight = weight
        self.levels = levels
        kind = .levels
        self.isOptional = isOptional
    }

    /// Makes a criterion that is answered by points, by yes or no, or in words; a ``Rubric`` checks it.
    public init(_ name: String, weight: Double = 1, _ kind: Kind, isOptional: Bool = false) {
        self.name = name
        self.weight = weight
        levels = []
        self.kind = kind
        self.isOptional = isOptional
    }

    /// How many answers there are to choose from.
    public var answerCount: Int {
        switch kind {
        case .levels: levels.count
        case .points(let most): most + 1
        case .check: 2
        case .comment: 1
        }
    }

    /// Whether a number is an answer, or −1 where it may be left out.
    public func accepts(_ answer: Int) -> Bool {
        (0..<answerCount).contains(answer) || (answer == -1 && isOptional)
    }

    fileprivate func validateAnswers() throws(Refusal) {
        switch kind {
        case .levels:
            let points = levels.map(\.points)
            guard points.allSatisfy({ $0.isFinite && $0 >= 0 }), let least = points.min(), let most = points.max(),
                most > least
            else { throw .because(.invalid, "rubric.levels", ["name": .text(name)]) }
        case .points(let most):
            guard (1...1_000).contains(most) else {
                throw .because(.invalid, "rubric.points", ["name": .text(name)])
            }
        case .check, .comment: break
        }
    }
}

/// One level of a criterion: what a reviewer sees in work that stands at it.
public struct RubricLevel: Hashable, Sendable {
    /// The level in a word or two.
    public let name: String
    /// What it is worth: any number that is not negative.
    public let points: Double
    /// What a reviewer sees at this level.
    public let description: String

    /// Makes a level; a ``Rubric`` checks it.
    public init(_ name: String, points: Double, description: String = "") {
        self.name = name
        self.points = points
        self.description = description
    }
}
