import PeerLearningStatistics
import Testing

struct DescriptiveTests {
    @Test func `M9: one person has a mean and no spread`() throws {
        let one = try Descriptives([4])
        #expect(one.mean == 4 && one.median == 4 && one.quartiles == [4, 4, 4])
        #expect(one.variance == nil && one.standardError == nil && one.skewness == nil && one.kurtosisError == nil)
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try one.meanInterval() }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try Descriptives([]) }
        let alike = try Descriptives([0.1, 0.1, 0.1, 0.1, 0.1])
        #expect(alike.standardDeviation == 0 && alike.skewness == nil && alike.mean == 0.1)
    }

    @Test func `M9: whole numbers about 10¹⁵ keep mean and deviation exact`() throws {
        let far = try Descriptives([1e15 + 4, 1e15 + 7, 1e15 + 13, 1e15 + 16])
        #expect(far.mean == 1e15 + 10 && far.variance == 30)
    }

    @Test func `M9: a line through points on a line has no residuals`() throws {
        let line = try SimpleRegression(x: [1, 2, 3, 4], y: [3, 5, 7, 9])
        #expect(line.slope == 2 && line.intercept == 1 && line.residualDeviation == 0)
        #expect(line.rSquared == 1 && line.test == nil)
        #expect(try line.slopeInterval().low == 2)
        let flat = try SimpleRegression(x: [1, 2, 3], y: [5, 5, 5])
        #expect(flat.slope == 0 && flat.rSquared == nil)
        #expect(throws: StatisticsFailure.noVariance) { try SimpleRegression(x: [1, 1, 1], y: [1, 2, 3]) }
    }

    @Test func `M9: quantiles and trims outside their range are refused`() throws {
        let some = try Descriptives([3, 1, 2])
        #expect(try some.quantile(0) == 1 && some.quantile(1) == 3)
        #expect(throws: StatisticsFailure.notAProbability(2)) { try some.quantile(2) }
        #expect(throws: StatisticsFailure.notAProbability(0.5)) { try some.trimmedMean(cutting: 0.5) }
        #expect(throws: StatisticsFailure.tooFew(needed: .max, found: 3)) {
            try Autocorrelation([1, 2, 3], lag: .max - 1)
        }
        #expect(throws: StatisticsFailure.notACount(-1)) { try Autocorrelation([1, 2, 3], lag: -1) }
    }

    @Test func `M9: every failure says in words what is wrong`() {
        let failures: [StatisticsFailure] = [
            .tooFew(needed: 2, found: 1), .notFinite(at: 3), .noVariance, .unequalLengths(1, 2), .notAProbability(2),
            .notPositive(0), .notACount(-1), .notAllowed(at: 1), .sameForEverybody(item: 4), .outOfRange, .notConverged,
        ]
        #expect(Set(failures.map(\.description)).count == failures.count)
        #expect(StatisticsFailure.tooFew(needed: 2, found: 1).description == "at least 2 needed, 1 found")
    }
}
