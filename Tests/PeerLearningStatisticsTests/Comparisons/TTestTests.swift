import PeerLearningStatistics
import Testing

struct TTestTests {
    private let a = [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14]
    private let b = [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69]

    @Test func `M9: two published groups give the same as their people`() throws {
        let people = try WelchTTest(a, b)
        let table = try WelchTTest(
            SampleSummary(count: 10, mean: 5.032, standardDeviation: 0.583_091_378_392_405_7),
            SampleSummary(count: 10, mean: 4.661, standardDeviation: 0.793_675_696_434_703_3))
        #expect(agrees(table.t, people.t) && agrees(table.degreesOfFreedom, people.degreesOfFreedom))
        #expect(agrees(table.pValue, people.pValue, 1e-8))
    }

    @Test func `M9: shifting and scaling change nothing, swapping turns the sign`() throws {
        let plain = try WelchTTest(a, b)
        let moved = try WelchTTest(a.map { 3 * $0 - 40 }, b.map { 3 * $0 - 40 })
        let swapped = try WelchTTest(b, a)
        #expect(agrees(moved.t, plain.t, 1e-12) && agrees(moved.pValue, plain.pValue, 1e-12))
        #expect(swapped.t == -plain.t && swapped.pValue == plain.pValue)
        #expect(swapped.interval.low == -plain.interval.high)
        #expect(plain.test.pValueLess + plain.test.pValueGreater == 1)
    }

    @Test func `M9: groups of the same size make Student's and Welch's t the same`() throws {
        #expect(agrees(try StudentTTest(a, b).t, try WelchTTest(a, b).t, 1e-14))
        #expect(try WelchTTest(a, b).degreesOfFreedom < StudentTTest(a, b).degreesOfFreedom)
    }

    @Test func `M9: equal scores everywhere have no t`() throws {
        #expect(throws: StatisticsFailure.noVariance) { try StudentTTest([3, 3, 3], [3, 3]) }
        #expect(throws: StatisticsFailure.noVariance) { try WelchTTest([0.1, 0.1, 0.1], [0.7, 0.7]) }
        #expect(throws: StatisticsFailure.noVariance) { try OneSampleTTest([0.1, 0.1, 0.1]) }
        #expect(throws: StatisticsFailure.noVariance) { try PairedTTest([0.3, 0.4, 1.3], [0.1, 0.2, 1.1]) }
        #expect(throws: StatisticsFailure.noVariance) { try CohensD([1, 1], [2, 2]) }
    }

    @Test func `M9: one person, nobody, NaN and infinity are named`() {
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try WelchTTest([1], [2, 3]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try StudentTTest([], [2, 3]) }
        #expect(throws: StatisticsFailure.notFinite(at: 4)) { try WelchTTest([1, 2, 3], [4, .nan]) }
        #expect(throws: StatisticsFailure.notFinite(at: 1)) { try StudentTTest([1, .infinity], [4, 5]) }
        #expect(throws: StatisticsFailure.unequalLengths(2, 3)) { try PairedTTest([1, 2], [4, 5, 6]) }
        #expect(throws: StatisticsFailure.notAProbability(1)) { try WelchTTest(a, b, confidence: 1) }
        #expect(throws: StatisticsFailure.outOfRange) { try StudentTTest([1e308, -1e308, 1e308], [1e308, 2]) }
        #expect(throws: StatisticsFailure.noVariance) {
            try TTest(difference: 1, standardError: 0, degreesOfFreedom: 5)
        }
    }

    @Test func `M9: one person beside many can still be compared with Student's t`() throws {
        #expect(try StudentTTest([3], [1, 2, 4, 5]).degreesOfFreedom == 3)
    }

    @Test func `M9: a group far from nought loses no digits`() throws {
        // Shifts by whole powers of two change no bit of the deviations.
        let x = [0.5, 0.75, 1.25, 2]
        let y = [0.25, 1.5, 1.75, 3]
        let shift = 1_073_741_824.0
        let near = try StudentTTest(x, y)
        let far = try StudentTTest(x.map { $0 + shift }, y.map { $0 + shift })
        #expect(near.t == far.t && near.pValue == far.pValue)
    }

    @Test func `M9: two one-sided tests agree with scipy's t`() throws {
        let same = try TOST(WelchTTest(a, b), low: -1, high: 1)
        #expect(agrees(same.pValueAboveLow, 2.072_453_437_116_641_6e-4))
        #expect(agrees(same.pValueBelowHigh, 0.029_969_270_897_371_315))
        #expect(same.pValue < 0.05 && same.interval.low > -1 && same.interval.high < 1)
        let different = try TOST(WelchTTest(a, b), low: -0.5, high: 0.5)
        #expect(different.pValue > 0.05 && different.interval.high > 0.5)
        #expect(throws: StatisticsFailure.notPositive(-1)) { try TOST(WelchTTest(a, b), low: 1, high: 0) }
    }
}
