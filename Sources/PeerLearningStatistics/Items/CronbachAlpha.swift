/// Cronbach's α: how far the items of a test measure the same thing. For items scored 0 and 1 it is Kuder and
/// Richardson's formula 20.
///
/// α = k/(k − 1)·(1 − Σ item variances/variance of the sums) (Cronbach, *Psychometrika* 16, 1951); interval by Feldt
/// (*Psychometrika* 30, 1965).
///
/// ```swift
/// let reliability = try CronbachAlpha([[3, 4, 3], [2, 2, 1], [5, 4, 5]])  // a row for each person
/// reliability.value
/// ```
///
/// Throws `tooFew` unless there are two people and two items, `unequalLengths` for missing answers, `noVariance` where
/// all sums are equal, `notFinite`. Cost: linear in the answers.
public struct CronbachAlpha: Hashable, Sendable {
    /// α, at most 1; below 0 where items contradict each other.
    public let value: Double
    /// α of the items in units of their standard deviations; `nil` where an item does not vary.
    public let standardized: Double?
    /// How many people.
    public let people: Int
    /// How many items.
    public let items: Int

    /// α of scores: a row for each person, a column for each item.
    public init(_ scores: [[Double]]) throws(StatisticsFailure) {
        let table = try ItemTable(scores)
        people = table.people
        items = table.items.count
        value = try Self.alpha(of: table.moments, sums: table.sumMoments)
        standardized = try table.meanCorrelation().map { mean in
            let k = Double(table.items.count)
            return k * mean / (1 + (k - 1) * mean)
        }
    }

    /// Feldt's interval.
    public func interval(confidence: Double = 0.95) throws(StatisticsFailure) -> ConfidenceInterval {
        let half = (1 - (try Check.level(confidence))) / 2
        let n = Double(people) - 1
        let distribution = try FDistribution(n, n * (Double(items) - 1))
        return try ConfidenceInterval(
            low: 1 - (1 - value) * distribution.upperQuantile(half),
            high: 1 - (1 - value) * distribution.quantile(half), confidence: confidence)
    }

    static func alpha(of items: [Moments], sums: Moments) throws(StatisticsFailure) -> Double {
        guard !sums.isConstant else { throw .noVariance }
        let k = Double(items.count)
        return k / (k - 1) * (1 - CompensatedSum.of(items.map { $0.squares / sums.squares }))
    }
}
