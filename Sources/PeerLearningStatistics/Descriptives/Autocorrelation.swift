/// How much each value of a series resembles the one some steps before it.
public struct Autocorrelation: Hashable, Sendable {
    /// The steps between.
    public let lag: Int
    /// Σ d(i)·d(i + lag) / Σ d², where d are the deviations from the mean of all.
    public let value: Double

    /// The autocorrelation of more than `lag` values. Throws `notACount`, `tooFew`, `notFinite` or `noVariance`.
    public init(_ series: [Double], lag: Int = 1) throws(StatisticsFailure) {
        guard lag >= 0 else { throw .notACount(lag) }
        guard series.count > lag else { throw .tooFew(needed: lag &+ 1, found: series.count) }
        let moments = try Moments(series)
        guard !moments.isConstant else { throw .noVariance }
        var sum = CompensatedSum()
        for (early, late) in zip(series, series.dropFirst(lag)) {
            sum.add(((early - moments.mean) - moments.meanRest) * ((late - moments.mean) - moments.meanRest))
        }
        self.lag = lag
        value = sum.value / moments.squares
    }
}
