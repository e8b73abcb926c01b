/// The Rasch model: a test's items and the people who took it on one scale, in logits.
///
/// The chance to solve an item is 1/(1 + e^(difficulty − ability)). Difficulties by conditional maximum likelihood
/// (Andersen, *Journal of the Royal Statistical Society B* 34, 1972), which needs no guess about the people, with sum
/// 0; abilities by raw score, by maximum likelihood and by Warm's weighted likelihood (*Psychometrika* 54, 1989), which
/// has an answer for nobody and everybody solved as well.
///
/// ```swift
/// let model = try RaschModel([[1, 0, 0], [1, 1, 0], [0, 1, 1], [1, 0, 1]])
/// model.difficulties          // one for each item
/// model.abilities[2].weighted // of those who solved two
/// ```
///
/// Throws `tooFew` unless there are two items and somebody who solved some but not all, `unequalLengths`, `notAllowed`
/// for scores other than 0 and 1, `sameForEverybody` for an item without finite difficulty, `notConverged` where items
/// fall into groups that nobody compares, `outOfRange` beyond 900 items. Cost: items³ to items⁴ for each of about six
/// steps.
public struct RaschModel: Hashable, Sendable {
    /// The ability that a raw score stands for.
    public struct Ability: Hashable, Sendable {
        /// The raw score.
        public let score: Int
        /// By maximum likelihood; `nil` for none and all.
        public let maximumLikelihood: Double?
        /// By Warm's weighted likelihood.
        public let weighted: Double
        /// The standard error of the weighted one: 1/√information.
        public let standardError: Double
    }

    /// The difficulty of each item, with sum 0.
    public let difficulties: [Double]
    /// Their standard errors.
    public let standardErrors: [Double]
    /// The conditional log-likelihood.
    public let logLikelihood: Double
    /// How many people solved some but not all items: only they tell items apart.
    public let peopleUsed: Int
    /// The abilities by raw score, from 0 to all.
    public let abilities: [Ability]

    /// The model of answers, 1 solved and 0 not: a row for each person, a column for each item.
    public init(_ answers: [[Int]]) throws(StatisticsFailure) {
        let data = try RaschCounts(answers)
        var estimate = Array(repeating: 0.0, count: data.items)
        var step = RaschStep(data, estimate)
        var isSettled = false
        for _ in 0..<100 where !isSettled {
            guard let change = step.newton() else { throw .notConverged }
            var share = 1.0
            var next = RaschStep(data, zip(estimate, change).map { $0 + $1 })
            while next.logLikelihood < step.logLikelihood - 1e-9 * abs(step.logLikelihood) - 1e-12, share > 1e-6 {
                share /= 2
                next = RaschStep(data, zip(estimate, change).map { $0 + share * $1 })
            }
            estimate = next.difficulties
            step = next
            guard estimate.allSatisfy({ abs($0) < 40 }) else { throw .notConverged }
            isSettled = change.allSatisfy { abs($0) < 1e-11 }
        }
        guard isSettled, step.logLikelihood.isFinite, let errors = step.standardErrors() else { throw .notConverged }
        let mean = CompensatedSum.of(estimate) / Double(estimate.count)
        let centred = estimate.map { $0 - mean }
        difficulties = centred
        standardErrors = errors
        logLikelihood = step.logLikelihood
        peopleUsed = data.people
        var abilities: [Ability] = []
        for score in 0...data.items { abilities.append(try RaschAbility(centred).ability(score: score)) }
        self.abilities = abilities
    }

    /// The chance that somebody of this ability solves the item at a place; `nil` where there is no such item.
    public func chance(ofItem item: Int, ability: Double) -> Double? {
        difficulties.indices.contains(item) && ability.isFinite
            ? 1 / (1 + Elementary.exp(difficulties[item] - ability)) : nil
    }
}
