/// When something comes to the submissions of a course, in days from the beginning of reviewing.
public struct ForecastTime: Hashable, Sendable {
    /// After how many days half of the submissions have it.
    public let median: ForecastFigure
    /// After how many days nine in ten have it.
    public let ninthDecile: ForecastFigure

    /// - Parameter days: The days of each submission that has it, in each replication.
    init?(_ days: [[Double]]) {
        let sorted = days.flatMap(\.self).sorted()
        guard let median = Self.quantile(0.5, of: sorted, days),
            let ninthDecile = Self.quantile(0.9, of: sorted, days)
        else { return nil }
        self.median = median
        self.ninthDecile = ninthDecile
    }

    /// A quantile over all replications.
    ///
    /// Its interval is the quantiles at the ends of the interval of the share that lies below it, which is a mean over
    /// replications (R. S. Woodruff, *Confidence intervals for medians and other position measures*, 1952).
    private static func quantile(_ share: Double, of sorted: [Double], _ days: [[Double]]) -> ForecastFigure? {
        guard let last = sorted.last else { return nil }
        func value(_ share: Double) -> Double {
            let place = Int((share * Double(sorted.count)).rounded(.down))
            return sorted.indices.contains(place) ? sorted[place] : last
        }
        let found = value(share)
        let shares = days.filter { !$0.isEmpty }.map { list in
            Double(list.count { $0 <= found }) / Double(list.count)
        }
        guard let reached = ForecastFigure(meanOf: shares, within: 0...1) else { return nil }
        let half = (reached.high - reached.low) / 2
        return ForecastFigure(value: found, low: value(max(0, share - half)), high: value(min(1, share + half)))
    }
}
