/// A comparison of two arms by people, with a standard error that allows people of one group to resemble each other.
///
/// The difference of the plain means; its variance is the cluster-robust one with the correction CR2 and the degrees of
/// freedom of Bell and McCaffrey (*Survey Methodology* 28, 2002), under which few groups of unequal size are judged
/// fairly. For arms made of whole groups.
///
/// Throws `tooFew` unless each arm has two groups of somebody, `noVariance` where all group sums are what the mean
/// would have them be, `notFinite`. Cost: linear in the people.
public struct ClusterRobustTest: TTesting {
    /// The test of the difference of the means.
    public let test: TTest

    /// The test of two arms, each with its groups.
    public init(
        _ first: [[Double]], _ second: [[Double]], confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        let a = try ClusteredArm(first)
        let b = try ClusteredArm(second)
        let trace = a.trace + b.trace
        test = try TTest(
            difference: a.mean.meanAbove(b.mean), standardError: (a.variance + b.variance).squareRoot(),
            degreesOfFreedom: trace / (a.squaredTrace + b.squaredTrace) * trace, confidence: confidence)
    }
}

/// The mean of one arm, its CR2 variance, and the trace of the matrix and of its square under which that variance is a
/// quadratic form of independent errors.
private struct ClusteredArm {
    let mean: Moments
    let variance: Double
    let trace: Double
    let squaredTrace: Double

    init(_ groups: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups.count)
        for group in groups { try Check.atLeast(1, found: group.count) }
        mean = try Moments(groups.flatMap(\.self))
        let people = Double(mean.count)
        var variance = CompensatedSum()
        var (trace, squares, shares, fourth) = (0.0, 0.0, 0.0, 0.0)
        for group in groups {
            let size = Double(group.count)
            let left = 1 - size / people
            let factor = 1 / (left * people * people)
            var sum = CompensatedSum()
            for value in group { sum.add((value - mean.mean) - mean.meanRest) }
            variance.add(sum.value * sum.value * factor)
            trace += factor * size * left
            squares += (factor * size * left) * (factor * size * left)
            shares += factor * size * size
            fourth += (factor * size * size) * (factor * size * size)
        }
        self.variance = variance.value
        self.trace = trace
        squaredTrace = squares + (shares * shares - fourth) / (people * people)
    }
}
