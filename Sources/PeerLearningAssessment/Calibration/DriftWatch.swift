/// Watches whether a reviewer has become more severe or more lenient than they were: two cumulative sums (E. Page,
/// *Continuous inspection schemes*, 1954).
///
/// Each new review adds how many standard deviations it lies from what was to be expected of them, less an allowance. With
/// the standard figures a false alarm comes after some 900 reviews, and a shift of one standard deviation is seen after ten
/// or so.
public struct DriftWatch: Hashable, Sendable {
    /// Which way somebody drifts.
    public enum Drift: Hashable, Sendable {
        /// Lower scores than before.
        case severe
        /// Higher scores than before.
        case lenient
    }

    /// What is put up with in each review, in standard deviations.
    public let allowance: Double
    /// The sum at which it is called drift.
    public let limit: Double
    /// The sums so far, downwards and upwards.
    public private(set) var sums = Pair(severe: 0, lenient: 0)

    /// A watch at its beginning.
    public init(allowance: Double = 0.5, limit: Double = 5) {
        self.allowance = allowance
        self.limit = limit
    }

    /// Takes in a review; after an alarm the sums begin anew.
    ///
    /// - Parameters:
    ///   - distance: By how many points it lies above what was to be expected of the reviewer.
    ///   - deviation: The standard deviation of that.
    /// - Returns: Which way they drift; nil where nothing is seen.
    public mutating func add(_ distance: Double, deviation: Double) -> Drift? {
        guard distance.isFinite, deviation.isFinite, deviation > 0 else { return nil }
        let step = distance / deviation
        sums = Pair(
            severe: max(0, sums.severe - step - allowance), lenient: max(0, sums.lenient + step - allowance))
        guard max(sums.severe, sums.lenient) > limit else { return nil }
        let drift: Drift = sums.severe > sums.lenient ? .severe : .lenient
        sums = Pair(severe: 0, lenient: 0)
        return drift
    }

    /// The two sums.
    public struct Pair: Hashable, Sendable {
        /// Towards lower scores.
        public let severe: Double
        /// Towards higher scores.
        public let lenient: Double
    }
}
