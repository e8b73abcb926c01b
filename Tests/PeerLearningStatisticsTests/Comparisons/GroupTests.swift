import PeerLearningStatistics
import Testing

struct GroupTests {
    private let plants = [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
    ]
    private let first = [[5.1, 6.2, 4.8], [7.0, 6.5], [5.5, 5.9, 6.1, 6.6], [4.0, 4.4, 5.2]]
    private let second = [[6.1, 7.2], [8.0, 7.5, 7.7], [6.9, 5.8, 6.1, 7.0, 7.7]]

    @Test func `M9: two groups make F the square of t`() throws {
        let pair = Array(plants.prefix(2))
        let t = try StudentTTest(pair[0], pair[1])
        let f = try OneWayANOVA(pair).test
        #expect(agrees(f.f, t.t * t.t, 1e-13) && agrees(f.pValue, t.pValue, 1e-12))
        let welch = try WelchTTest(pair[0], pair[1])
        let unequal = try WelchANOVA(pair).test
        #expect(agrees(unequal.f, welch.t * welch.t, 1e-13))
        #expect(agrees(unequal.denominator, welch.degreesOfFreedom, 1e-12))
        #expect(agrees(try BrownForsytheANOVA(pair).test.f, unequal.f, 1e-12))
        #expect(agrees(try TukeyHSD(pair).comparisons[0].pValue, t.pValue, 1e-10))
    }

    @Test func `M9: the order of people and a shift of all change no analysis of variance`() throws {
        let plain = try OneWayANOVA(plants)
        let turned = try OneWayANOVA(plants.map { Array($0.reversed()) })
        let moved = try OneWayANOVA(plants.map { $0.map { $0 + 1000 } })
        #expect(agrees(turned.test.f, plain.test.f, 1e-14))
        #expect(agrees(moved.test.f, plain.test.f, 1e-11))
    }

    @Test func `M9: Tukey's intervals leave out nought exactly where p is small`() throws {
        for pair in try TukeyHSD(plants).comparisons {
            #expect(pair.interval.contains(0) == (pair.pValue > 0.05))
            #expect(pair.interval.contains(pair.difference))
        }
    }

    @Test func `M9: groups without spread, without people, alone`() {
        #expect(throws: StatisticsFailure.noVariance) { try OneWayANOVA([[1, 1], [2, 2]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try OneWayANOVA([[1, 2]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try OneWayANOVA([[1, 2], []]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 3, found: 2)) { try OneWayANOVA([[1], [2]]) }
        #expect(throws: StatisticsFailure.noVariance) { try WelchANOVA([[1, 1], [2, 3]]) }
        #expect(throws: StatisticsFailure.noVariance) { try Levene([[1.1, 1.3], [2.1, 2.3]]) }
        // Rounding makes distances of 0.1 differ in the last digit; that is no spread.
        #expect(throws: StatisticsFailure.noVariance) { try Levene([[1.1, 1.3], [2.1, 2.3]], centre: .median) }
        #expect(throws: StatisticsFailure.noVariance) { try Levene([[0.1, 0.4], [7.3, 7.9]], centre: .median) }
        #expect(throws: StatisticsFailure.notFinite(at: 3)) { try Levene([[1, 2], [3, .infinity]], centre: .median) }
    }

    @Test func `M9: the spread of the groups is what Levene sees, not where they are`() throws {
        let moved = [plants[0], plants[1].map { $0 + 50 }]
        let plain = try Levene(Array(plants.prefix(2)), centre: .median).test
        #expect(agrees(try Levene(moved, centre: .median).test.f, plain.f, 1e-10))
        let wide = try Levene([plants[0], plants[1].map { 10 * $0 }], centre: .median).test
        #expect(wide.pValue < 0.01)
    }

    @Test func `M9: the adjusted difference is that of the regression on group and pre-test`() throws {
        let analysis = try ANCOVA(
            outcomes: [[60, 66, 58, 70, 69], [68, 66, 77, 80, 72, 71]],
            covariates: [[50, 55, 47, 61, 58], [52, 49, 60, 63, 57, 54]])
        let effect = try analysis.difference(1, 0)
        #expect(agrees(effect.difference, 6.148_575_730_957_475, 1e-12))
        #expect(agrees(effect.standardError, 0.551_752_679_356_064_6, 1e-11))
        #expect(agrees(effect.pValue, 3.761_121_768_296_727e-6, 1e-9))
        #expect(agrees(effect.interval.low, 4.876_231_770_752_412, 1e-11))
        #expect(agrees(analysis.groupTest.f, effect.t * effect.t, 1e-11))
        #expect(throws: StatisticsFailure.self) { try analysis.difference(0, 2) }
        #expect(throws: StatisticsFailure.noVariance) {
            try ANCOVA(outcomes: [[1, 2, 3], [2, 3, 4]], covariates: [[5, 5, 5], [6, 6, 6]])
        }
        #expect(throws: StatisticsFailure.unequalLengths(3, 2)) {
            try ANCOVA(outcomes: [[1, 2, 3], [2, 3, 4]], covariates: [[5, 5], [6, 6, 6]])
        }
    }

    @Test func `M9: people of whole groups are judged by groups`() throws {
        let robust = try ClusterRobustTest(first, second)
        #expect(agrees(robust.difference, -1.391_666_666_666_666_6, 1e-13))
        #expect(agrees(robust.standardError, 0.542_050_535_530_390_4, 1e-12))
        #expect(agrees(robust.degreesOfFreedom, 4.107_219_827_586_206, 1e-12))
        let people = try WelchTTest(first.flatMap(\.self), second.flatMap(\.self))
        #expect(robust.pValue > people.pValue)
        let means = try ClusterTTest(first, second, spreads: .alike)
        #expect(means.degreesOfFreedom == 5)
        let design = try DesignEffect(first)
        #expect(agrees(design.intraclassCorrelation, 0.676_606_212_675_084, 1e-12))
        #expect(agrees(design.value, 2.465_980_127_462_682_2, 1e-12))
        #expect(agrees(design.effectiveSize * design.value, 12, 1e-13))
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try ClusterRobustTest([[1, 2]], second) }
    }

    @Test func `N16: counts in tables`() throws {
        let exact = try FisherExact(7, 2, 3, 11)
        #expect(agrees(exact.pValue, 0.013_056_939_022_748_687, 1e-11))
        #expect(agrees(exact.pValueLess, 0.999_271_895_152_902, 1e-12))
        #expect(agrees(exact.pValueGreater, 0.012_181_989_500_605_735, 1e-11))
        #expect(try FisherExact(0, 0, 0, 0).pValue == 1)
        #expect(try FisherExact(5, 0, 0, 0).pValue == 1)
        #expect(throws: StatisticsFailure.notACount(-1)) { try FisherExact(1, -1, 2, 3) }
        #expect(throws: StatisticsFailure.outOfRange) { try FisherExact(.max, 1, 2, 3) }
        #expect(throws: StatisticsFailure.outOfRange) { try ChiSquare([[.max, .max], [.max, 1]]) }
        #expect(throws: StatisticsFailure.noVariance) { try ChiSquare([[0, 0], [3, 4]]) }
        #expect(throws: StatisticsFailure.unequalLengths(2, 1)) { try ChiSquare([[1, 2], [3]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 0)) { try ChiSquare([[], []]) }
        let large = try FisherExact(40_000, 60_000, 41_000, 59_000)
        #expect(agrees(large.pValue, try ChiSquare([[40_000, 60_000], [41_000, 59_000]]).yatesPValue ?? 0, 0.01))
    }
}
