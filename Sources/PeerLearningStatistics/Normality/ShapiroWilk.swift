/// The Shapiro-Wilk test: may these values come from a normal distribution?
///
/// W is the squared correlation of the ordered values with those that a normal sample would show; coefficients and
/// p-value after Royston (AS R94, *Applied Statistics* 44, 1995), with the normal quantiles that his program takes.
/// Royston checked the p-value up to 5000 values; beyond, W stands and p is an extrapolation. In large groups tiny
/// departures become "significant": look at the shape as well.
///
/// ```swift
/// let normality = try ShapiroWilk(scores)
/// normality.pValue < 0.05  // not normal
/// ```
///
/// Throws `tooFew` below three values, `noVariance` where all are equal, `notFinite`. Cost: a sort and n/2 normal
/// quantiles.
public struct ShapiroWilk: Hashable, Sendable {
    /// W, at most 1.
    public let w: Double
    /// The chance of a W as small or smaller in a normal sample.
    public let pValue: Double

    /// The test of a sample.
    public init(_ sample: [Double]) throws(StatisticsFailure) {
        try Check.atLeast(3, found: sample.count)
        let sorted = try SortedValues.of(sample)
        guard let least = sorted.first, let most = sorted.last, least < most else { throw .noVariance }
        let range = most - least
        guard range.isFinite, range >= .leastNormalMagnitude else { throw .outOfRange }
        let scale = 1 / range
        let coefficients = RoystonCoefficients(count: sorted.count).values
        var product = 0.0
        var length = 0.0
        for (place, coefficient) in coefficients.enumerated() {
            product += coefficient * ((sorted[sorted.count - 1 - place] - sorted[place]) * scale)
            length += coefficient * coefficient
        }
        var sum = CompensatedSum()
        for value in sorted { sum.add((value - least) * scale) }
        let mean = sum.value / Double(sorted.count)
        var squares = CompensatedSum()
        for value in sorted {
            let deviation = (value - least) * scale - mean
            squares.add(deviation * deviation)
        }
        let whole = (2 * length * squares.value).squareRoot()
        let lack = max(0, (whole - product) / whole * ((whole + product) / whole))
        w = 1 - lack
        pValue = Self.chance(lack: lack, count: sorted.count)
    }

    /// The chance, from 1 − W.
    private static func chance(lack: Double, count: Int) -> Double {
        let n = Double(count)
        guard count > 3 else {
            let angle = Elementary.asin((1 - lack).squareRoot()) - 1.047_197_551_196_597_6
            return min(max(0, 1.909_859_317_102_744_3 * angle), 1)
        }
        guard lack > 0 else { return 1 }
        let y = Elementary.log(lack)
        if count <= 11 {
            let gamma = 0.459 * n - 2.273
            guard y < gamma else { return 0 }
            let mean = ((-6.714e-4 * n + 0.025_054) * n - 0.39978) * n + 0.544
            let deviation = Elementary.exp(((-0.002_032_2 * n + 0.062_767) * n - 0.77857) * n + 1.3822)
            return Normal.above((-Elementary.log(gamma - y) - mean) / deviation)
        }
        let x = Elementary.log(n)
        let mean = ((0.003_891_5 * x - 0.083_751) * x - 0.31082) * x - 1.5861
        let deviation = Elementary.exp((0.003_030_2 * x - 0.082_676) * x - 0.4803)
        return Normal.above((y - mean) / deviation)
    }
}

/// Royston's coefficients of the upper half of an ordered sample, the largest value first.
private struct RoystonCoefficients {
    let values: [Double]

    init(count: Int) {
        let half = count / 2
        guard count > 3 else {
            values = [0.707_106_781_186_547_5]
            return
        }
        let n = Double(count)
        let step = 1 / (n + 0.25)
        var scores = Array(repeating: 0.0, count: half)
        var squares = 0.0
        for place in 0..<half {
            let score = NormalScore.above((Double(place) + 0.625) * step)
            scores[place] = score
            squares += score * score
        }
        squares *= 2
        let length = squares.squareRoot()
        let root = 1 / n.squareRoot()
        let first =
            scores[0] / length
            + ((((-2.706_056 * root + 4.434_685) * root - 2.07119) * root - 0.147_981) * root + 0.221_157) * root
        guard count > 5 else {
            let scale = ((squares - 2 * scores[0] * scores[0]) / (1 - 2 * first * first)).squareRoot()
            values = [first] + scores.dropFirst().map { $0 / scale }
            return
        }
        let second =
            scores[1] / length
            + ((((-3.582_633 * root + 5.682_633) * root - 1.752_461) * root - 0.293_762) * root + 0.042_981) * root
        let rest = squares - 2 * (scores[0] * scores[0] + scores[1] * scores[1])
        let scale = (rest / (1 - 2 * (first * first + second * second))).squareRoot()
        for place in scores.indices { scores[place] /= scale }
        scores[0] = first
        scores[1] = second
        values = scores
    }
}

/// Normal quantiles by Beasley and Springer (AS 111, *Applied Statistics* 26, 1977), to 1e-9: Royston's coefficients
/// were fitted with them, and with better ones p would differ from everybody else's in the sixth digit.
private enum NormalScore {
    /// The value that is exceeded with the chance `p`, below ½.
    @inline(__always)
    static func above(_ p: Double) -> Double {
        let q = 0.5 - p
        guard q > 0.42 else {
            let r = q * q
            let top = ((-25.441_060_496_37 * r + 41.391_197_735_34) * r - 18.615_000_625_29) * r + 2.506_628_238_84
            let bottom =
                (((3.130_829_098_33 * r - 21.062_241_018_26) * r + 23.083_367_437_43) * r - 8.473_510_930_90) * r + 1
            return q * top / bottom
        }
        let r = (-Elementary.log(p)).squareRoot()
        let top = ((2.321_212_768_58 * r + 4.850_141_271_35) * r - 2.297_964_791_34) * r - 2.787_189_311_38
        return top / ((1.637_067_818_97 * r + 3.543_889_247_62) * r + 1)
    }
}
