public import PeerLearningStatistics

/// A row of a published t test: the difference, its standard error and the degrees of freedom give the rest.
///
/// ```swift
/// let row = PublishedTest("pre, equal variances", difference: 0.21909, standardError: 0.40115, degreesOfFreedom: 294)
/// row.test.figure?.pValue  // 0.585
/// ```
public struct PublishedTest: Hashable, Sendable {
    /// What the row is called.
    public let label: String
    /// The difference as it was published.
    public let difference: Double
    /// Its standard error.
    public let standardError: Double
    /// The degrees of freedom.
    public let degreesOfFreedom: Double
    /// t, p and the interval, or why they cannot be computed.
    public let test: Computed<TTest>

    /// Takes down a row and computes what follows from it, with an interval of the given confidence.
    public init(
        _ label: String, difference: Double, standardError: Double, degreesOfFreedom: Double,
        confidence: Double = 0.95
    ) {
        self.label = label
        self.difference = difference
        self.standardError = standardError
        self.degreesOfFreedom = degreesOfFreedom
        test = Computed(
            try TTest(
                difference: difference, standardError: standardError, degreesOfFreedom: degreesOfFreedom,
                confidence: confidence))
    }
}
