/// Who chose which answer of a question: a good wrong answer draws the weak, not the strong.
///
/// ```swift
/// let question = try DistractorAnalysis(choices: ["a", "b", "a", nil], totals: [18, 9, 15, 7], options: ["a", "b",
/// "c"]) question.options[2].share  // nobody chose c: it distracts nobody
/// ```
///
/// Throws `unequalLengths`, `tooFew` below two people, `noVariance` where all have the same total, `notFinite`,
/// `notAllowed` for a choice that is no option. Cost: people × options.
public struct DistractorAnalysis: Hashable, Sendable {
    /// One option.
    public struct Option: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// How many chose it.
        public let count: Int
        /// The share who chose it.
        public let share: Double
        /// The mean total of those who chose it; `nil` for nobody.
        public let meanTotal: Double?
        /// The correlation of choosing it with the total; `nil` where all or nobody chose it. Below 0 for a good
        /// distractor, above 0 for the right answer.
        public let pointBiserial: Double?
        /// The share among the strongest 27 %.
        public let shareOfStrong: Double
        /// The share among the weakest 27 %.
        public let shareOfWeak: Double
    }

    /// The options, in their order.
    public let options: [Option]
    /// How many chose none.
    public let omitted: Int

    /// The analysis of choices, `nil` for none, beside the people's totals.
    public init(choices: [String?], totals: [Double], options: [String]) throws(StatisticsFailure) {
        try Check.sameLength(choices.count, totals.count)
        try Check.atLeast(2, found: totals.count)
        guard try !Moments(totals).isConstant else { throw .noVariance }
        for (person, choice) in choices.enumerated() {
            if let choice, !options.contains(choice) { throw .notAllowed(at: person) }
        }
        let order = totals.indices.sorted { (totals[$0], $0) < (totals[$1], $1) }
        let group = max(1, Int((0.27 * Double(totals.count)).rounded()))
        omitted = choices.count { $0 == nil }
        self.options = options.map { name in
            let chosen = choices.map { $0 == name ? 1.0 : 0 }
            let count = choices.count { $0 == name }
            let sum = CompensatedSum.of(zip(chosen, totals).map { $0 * $1 })
            return Option(
                name: name, count: count, share: Double(count) / Double(choices.count),
                meanTotal: count > 0 ? sum / Double(count) : nil,
                pointBiserial: try? PearsonCorrelation.coefficient(chosen, totals),
                shareOfStrong: CompensatedSum.of(order.suffix(group).map { chosen[$0] }) / Double(group),
                shareOfWeak: CompensatedSum.of(order.prefix(group).map { chosen[$0] }) / Double(group))
        }
    }
}
