/// The gamma distribution with a shape and a scale.
///
/// The tails are incomplete gamma functions (Abramowitz and Stegun 26.4.19), as precise as those of `ChiSquared`.
public struct GammaDistribution: ContinuousDistribution {
    /// The shape, above 0.
    public let shape: Double
    /// The scale, above 0: the mean is shape times scale.
    public let scale: Double

    /// The distribution. Throws `notPositive`.
    public init(shape: Double, scale: Double = 1) throws(StatisticsFailure) {
        self.shape = try Check.positive(shape)
        self.scale = try Check.positive(scale)
    }

    /// Both tails.
    public func tails(at x: Double) throws(StatisticsFailure) -> Tails {
        try Check.tails(IncompleteGamma.tails(shape, max(0, try Check.number(x)) / scale))
    }

    /// The density, 0 below 0.
    public func density(at x: Double) throws(StatisticsFailure) -> Double {
        let y = try Check.number(x) / scale
        guard y > 0, y < .infinity else { return 0 }
        return try Check.result(IncompleteGamma.front(shape, y) * shape / y / scale)
    }

    /// The value with these tails.
    public func value(with tails: Tails) throws(StatisticsFailure) -> Double {
        if tails.lower == 0 { return 0 }
        if tails.upper == 0 { return .infinity }
        let z = Normal.point(tails)
        let root = 1 - 1 / (9 * shape) + z / (3 * shape.squareRoot())
        let guess = root > 0.2 ? shape * root * root * root : shape * 0.1
        return scale
            * (try RootSearch.positive(tails, near: guess) { (x: Double) throws(StatisticsFailure) in
                IncompleteGamma.tails(shape, x)
            })
    }
}
