/// How many of the reviews of a submission come in, and when: closed forms, where each is written with the same chance and
/// none hangs on another.
///
/// ```swift
/// let arrivals = ReviewArrivals(reviews: 3, chance: 0.9)
/// arrivals.chanceOfNone                       // 0.001
/// arrivals.error(of: .ordinary)               // 4.67 points: the mean's, where all three in 4.51
/// ```
public struct ReviewArrivals: Hashable, Sendable {
    /// How many reviews were asked for; 0 where a negative number was given.
    public let reviews: Int
    /// The chance that one is written, from 0 to 1.
    public let chance: Double

    /// Describes the reviews of one submission. A chance below 0 or above 1 is taken for 0 or 1.
    public init(reviews: Int, chance: Double) {
        self.reviews = max(0, reviews)
        self.chance = chance >= 0 ? min(1, chance) : 0
    }

    /// The chance that exactly so many come in: binomial. Takes time in proportion to the reviews.
    public func chance(of count: Int) -> Double {
        guard (0...reviews).contains(count) else { return 0 }
        let ways = (0..<count).reduce(1.0) { $0 * Double(reviews - $1) / Double($1 + 1) }
        return ways * Self.power(chance, count) * Self.power(1 - chance, reviews - count)
    }

    /// The chance that none comes in: (1 − p)ᵏ.
    public var chanceOfNone: Double { Self.power(1 - chance, reviews) }

    /// The chance that fewer than all come in: 1 − pᵏ.
    public var chanceOfFewer: Double { 1 - Self.power(chance, reviews) }

    /// The root mean squared error of the mean of those that come in, over the submissions that get any.
    ///
    /// The mean of j independent scores has a squared error of (bias² + noise²)/j; j is binomial, given that it is not 0.
    /// Scores that are kept inside a scale are not looked at.
    ///
    /// - Parameter squaredError: The mean squared error of one score.
    /// - Returns: Nil where none ever comes in.
    public func error(ofScoresWith squaredError: Double) -> Double? {
        let some = 1 - chanceOfNone
        guard reviews > 0, some > 0 else { return nil }
        let mean = (1...reviews).reduce(0.0) { $0 + chance(of: $1) / Double($1) } / some
        return (squaredError * mean).squareRoot()
    }

    /// The same of reviewers of one kind.
    public func error(of skill: ReviewerSkill) -> Double? { error(ofScoresWith: skill.squaredError) }

    /// xⁿ by multiplications.
    static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<max(0, exponent)).reduce(1.0) { product, _ in product * base }
    }
}

extension ReviewArrivals {
    /// After which share of the time a share of the submissions that get any review have their first.
    ///
    /// With F(x) of the reviews in after x, 1 − (1 − p F(x))ᵏ of the submissions have one, and 1 − (1 − p)ᵏ ever get one.
    public func timeOfFirst(for share: Double, _ timing: ReviewTiming) -> Double? {
        let some = 1 - chanceOfNone
        guard reviews > 0, some > 0 else { return nil }
        let left = 1 - min(1, max(0, share)) * some
        return timing.time(of: (1 - Self.root(left, reviews)) / chance)
    }

    /// After which share of the time a share of the submissions that get any review have their last.
    ///
    /// (1 − p + p F(x))ᵏ − (1 − p)ᵏ of all submissions have had one or more by then and get none later.
    public func timeOfLast(for share: Double, _ timing: ReviewTiming) -> Double? {
        let some = 1 - chanceOfNone
        guard reviews > 0, some > 0 else { return nil }
        let reached = Self.root(chanceOfNone + min(1, max(0, share)) * some, reviews)
        return timing.time(of: (reached - (1 - chance)) / chance)
    }

    /// The root of a number from 0 to 1, without the C library.
    private static func root(_ value: Double, _ degree: Int) -> Double {
        value > 0 && value < 1 && degree > 1 ? Logarithm.exponential(Logarithm.of(value) / Double(degree)) : value
    }
}
