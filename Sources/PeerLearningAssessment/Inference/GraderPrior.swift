/// What is known of a grader from earlier work: how severe or lenient, and how exact.
///
/// The bias is normal with a mean and a variance. The noise of their grades has the precision τ (one over the variance),
/// which follows a gamma distribution of the given shape and rate: the mean of τ is shape over rate.
public struct GraderPrior: Hashable, Sendable {
    /// By how many points they grade too high, in the mean.
    public let bias: Double
    /// How unsure that is: a variance above 0.
    public let biasVariance: Double
    /// The shape of the precision's distribution, above 0; it grows by one half with each grade seen.
    public let shape: Double
    /// The rate of the precision's distribution, above 0.
    public let rate: Double

    /// Says what is known of a grader.
    public init(bias: Double, biasVariance: Double, shape: Double, rate: Double) {
        self.bias = bias
        self.biasVariance = biasVariance
        self.shape = shape
        self.rate = rate
    }

    var isSound: Bool {
        bias.magnitude <= 1e9 && [biasVariance, shape, rate].allSatisfy { $0 > 0 && $0 <= 1e9 }
    }

    /// The variance of the noise that is to be expected of them.
    public var noiseVariance: Double { rate / shape }

    /// The variance with which a grade of theirs would tell an item's worth.
    var reviewVariance: Double { rate / max(shape - 1, shape / 2) + biasVariance }
}
