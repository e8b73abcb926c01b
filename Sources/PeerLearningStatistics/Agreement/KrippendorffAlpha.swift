/// Krippendorff's α: agreement of any number of raters, with ratings missing, at four levels of measurement.
///
/// α = 1 − disagreement seen / disagreement expected (Krippendorff, *Content Analysis*, 2004). 1 is perfect agreement,
/// 0 what chance gives; 0.8 is usually asked for, 0.667 the least. Units with fewer than two ratings say nothing and
/// are left out.
///
/// ```swift
/// let ratings: [[Double?]] = [[1, 2, nil, 3], [1, 2, 3, 3], [nil, 2, 3, 4]]
/// try KrippendorffAlpha(ratings, level: .ordinal).value
/// ```
///
/// Throws `unequalLengths` for raters with different numbers of units, `tooFew` where no unit has two ratings,
/// `noVariance` where all ratings are equal, `notFinite`, `notAllowed` for negative values at the level of ratios.
/// Places count rater by rater. Cost: nominal, ordinal and interval need a sort of the ratings; ratio grows with the
/// square of the different values.
public struct KrippendorffAlpha: Hashable, Sendable {
    /// What differences between ratings mean.
    public enum Level: Hashable, Sendable, CaseIterable {
        /// Equal or not.
        case nominal
        /// Order: how many ratings lie between two values.
        case ordinal
        /// The squared difference.
        case interval
        /// The squared difference over the squared sum.
        case ratio
    }

    /// α, at most 1.
    public let value: Double
    /// How many ratings can be compared with another.
    public let ratings: Int
    /// The disagreement seen, in the units of the level.
    public let observedDisagreement: Double
    /// The disagreement expected by chance.
    public let expectedDisagreement: Double

    /// α of ratings: a row for each rater, a column for each unit, `nil` where somebody did not rate.
    public init(_ ratings: [[Double?]], level: Level) throws(StatisticsFailure) {
        var units = try RatedUnits(ratings)
        guard units.values.count >= 2 else { throw .tooFew(needed: 2, found: units.values.count) }
        let n = Double(units.values.count)
        let runs = try SortedRuns(of: units.values)
        guard !runs.isConstant else { throw .noVariance }
        if level == .ratio, runs.least < 0 { throw .notAllowed(at: Self.negative(in: ratings)) }
        let observed: Double
        let expected: Double
        switch level {
        case .nominal:
            observed = units.sum { 2 * RatedUnits.unlikePairs($0) }
            expected = 2 * runs.unlikePairs
        case .ordinal:
            units.values = units.values.map { runs.middleRank(of: $0) }
            observed = units.sum { 2 * RatedUnits.squaredPairs($0) }
            expected = 2 * runs.squaredRankPairs
        case .interval:
            observed = units.sum { 2 * RatedUnits.squaredPairs($0) }
            expected = 2 * n * (try Moments(units.values).squares)
        case .ratio:
            observed = units.sum { 2 * RatedUnits.ratioPairs($0) }
            expected = 2 * runs.ratioPairs
        }
        self.ratings = units.values.count
        observedDisagreement = try Check.result(observed / n)
        expectedDisagreement = try Check.result(expected / n / (n - 1))
        guard expectedDisagreement > 0 else { throw .noVariance }
        value = 1 - observedDisagreement / expectedDisagreement
    }

    private static func negative(in ratings: [[Double?]]) -> Int {
        ratings.joined().enumerated().first { ($0.element ?? 0) < 0 }?.offset ?? 0
    }
}
