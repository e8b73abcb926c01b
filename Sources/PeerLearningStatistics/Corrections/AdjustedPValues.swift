/// p-values that answer for how many tests were made.
///
/// One programme of eight is "significant" by chance in a third of all reports; the adjusted values may be held against
/// the usual 0.05 again, in the order in which the tests were given.
///
/// ```swift
/// try Holm([0.01, 0.04, 0.03]).pValues  // 0.03, 0.06, 0.06
/// ```
public protocol AdjustedPValues: Hashable, Sendable {
    /// The adjusted values, in the order of the tests.
    var pValues: [Double] { get }
    /// Adjusts some values, each from 0 to 1. Throws `notAProbability`.
    init(_ pValues: [Double]) throws(StatisticsFailure)
}

/// Bonferroni's correction: each value times the number of tests. Guards against any false alarm; `Holm` does so as
/// well and finds more.
public struct Bonferroni: AdjustedPValues {
    /// The adjusted values.
    public let pValues: [Double]

    /// Adjusts some values.
    public init(_ pValues: [Double]) throws(StatisticsFailure) {
        for value in pValues { _ = try Check.probability(value) }
        self.pValues = pValues.map { min($0 * Double(pValues.count), 1) }
    }
}

/// Holm's step-down correction (*Scandinavian Journal of Statistics* 6, 1979): guards against any false alarm. The
/// default.
public struct Holm: AdjustedPValues {
    /// The adjusted values.
    public let pValues: [Double]

    /// Adjusts some values.
    public init(_ pValues: [Double]) throws(StatisticsFailure) {
        for value in pValues { _ = try Check.probability(value) }
        var adjusted = pValues
        var highest = 0.0
        for (place, test) in pValues.indices.sorted(by: { (pValues[$0], $0) < (pValues[$1], $1) }).enumerated() {
            highest = max(highest, min(pValues[test] * Double(pValues.count - place), 1))
            adjusted[test] = highest
        }
        self.pValues = adjusted
    }
}

/// The correction of Benjamini and Hochberg (*Journal of the Royal Statistical Society B* 57, 1995): of what is called
/// different, at most the stated share is a false alarm on average. For exploring, not for proof.
public struct BenjaminiHochberg: AdjustedPValues {
    /// The adjusted values.
    public let pValues: [Double]

    /// Adjusts some values.
    public init(_ pValues: [Double]) throws(StatisticsFailure) {
        for value in pValues { _ = try Check.probability(value) }
        var adjusted = pValues
        var lowest = 1.0
        let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
        for (place, test) in order.enumerated().reversed() {
            lowest = min(lowest, pValues[test] * (Double(pValues.count) / Double(place + 1)))
            adjusted[test] = lowest
        }
        self.pValues = adjusted
    }
}
