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
    ///   points are negative or not finite, no weight is above zero, or a criterion has fewer than two levels or levels
    ///   that are all worth the same.
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
            let points = criterion.levels.map(\.points)
            guard points.allSatisfy({ $0.isFinite && $0 >= 0 }), let least = points.min(), let most = points.max(),
                most > least
            else { throw .because(.invalid, "rubric.levels", ["name": .text(criterion.name)]) }
        }
        guard criteria.contains(where: { $0.weight > 0 }) else { throw .because(.invalid, "rubric.noWeight") }
        guard criteria.map(\.weight).reduce(0, +) < 1e300 else { throw .because(.invalid, "rubric.tooLarge") }
        self.criteria = criteria
    }

    /// Checks that a reviewer has chosen a level for every criterion.
    ///
    /// - Parameter levels: The place of the chosen level in each criterion's list, criterion by criterion.
    /// - Throws: ``Refusal`` with code `invalid` where an answer is missing, too many or no level of its criterion.
    public func validate(_ levels: [Int]) throws(Refusal) {
        guard levels.count == criteria.count else {
            throw .because(
                .invalid, "review.incomplete", ["given": .number(levels.count), "asked": .number(criteria.count)])
        }
        for (criterion, level) in zip(criteria, levels) where !criterion.levels.indices.contains(level) {
            throw .because(.invalid, "review.noSuchLevel", ["name": .text(criterion.name)])
        }
    }
}

/// One thing that work is judged by.
public struct RubricCriterion: Hashable, Sendable {
    /// What is looked at, in a few words.
    public let name: String
    /// How much it counts beside the other criteria: any number that is not negative.
    public let weight: Double
    /// What there may be to see, as a rule from the poorest to the best.
    public let levels: [RubricLevel]

    /// Makes a criterion; a ``Rubric`` checks it.
    public init(_ name: String, weight: Double = 1, levels: [RubricLevel]) {
        self.name = name
        self.weight = weight
        self.levels = levels
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
