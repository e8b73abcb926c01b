import PeerLearningStatistics
import Testing

struct EffectTests {
    private let plants = [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
    ]

    @Test func `M9: the interval of d leaves out nought exactly where t does`() throws {
        for shift in stride(from: -1.5, through: 1.5, by: 0.1) {
            let moved = plants[1].map { $0 + shift }
            let d = try CohensD(plants[0], moved).interval
            #expect(d.contains(0) == (try StudentTTest(plants[0], moved).pValue > 0.05))
        }
    }

    @Test func `M9: swapping the groups turns the interval of d round`() throws {
        let d = try CohensD(plants[0], plants[1])
        let back = try CohensD(plants[1], plants[0])
        #expect(back.value == -d.value)
        #expect(agrees(back.interval.low, -d.interval.high, 1e-12))
        #expect(agrees(back.interval.high, -d.interval.low, 1e-12))
    }

    @Test func `M9: an enormous effect still has an interval about it`() throws {
        let d = try CohensD(plants[0].map { $0 + 1e7 }, plants[1])
        #expect(d.interval.contains(d.value))
        #expect(d.interval.high / d.interval.low < 3)
        #expect(try HedgesG(d).value < d.value)
    }

    @Test func `M9: Hedges' correction is exact, small for many and refused for too few`() throws {
        #expect(agrees(try HedgesG.correction(degreesOfFreedom: 2), 0.564_189_583_547_756_3, 1e-14))
        #expect(agrees(try HedgesG.correction(degreesOfFreedom: 1e9), 1 - 0.75e-9, 1e-15))
        #expect(throws: StatisticsFailure.self) { try HedgesG.correction(degreesOfFreedom: 1) }
        #expect(throws: StatisticsFailure.self) { try HedgesG.correction(degreesOfFreedom: .nan) }
    }

    @Test func `M9: η² has the interval of the noncentral F`() throws {
        let eta = try EtaSquared(OneWayANOVA(plants))
        #expect(agrees(eta.interval.low, 0.031_888_248_246_712_36, 1e-9))
        #expect(agrees(eta.interval.high, 0.428_798_990_289_553_3, 1e-9))
        #expect(eta.interval.contains(eta.value))
        let none = try EtaSquared(OneWayANOVA([[1, 2, 3], [1, 2, 3.1]]))
        #expect(none.interval.low == 0)
    }

    @Test func `N16: the success ratio has its interval`() throws {
        let success = try ComparedProportions(Proportion(45, of: 60), Proportion(30, of: 60))
        #expect(agrees(success.riskRatio, 1.5, 1e-14))
        #expect(agrees(success.riskRatioInterval.low, 1.119_957_712_520_380_8, 1e-11))
        #expect(agrees(success.riskRatioInterval.high, 2.009_004_424_762_202_8, 1e-11))
        #expect(agrees(success.oddsRatioInterval.low, 1.384_850_329_373_326_3, 1e-11))
        #expect(agrees(success.oddsRatioInterval.high, 6.498_897_252_003_172_5, 1e-11))
        #expect(agrees(success.differenceInterval.low, 0.076_779_571_434_246_46, 1e-11))
        #expect(agrees(success.differenceInterval.high, 0.403_460_798_575_329, 1e-11))
        #expect(!success.isCorrected)
        let all = try ComparedProportions(Proportion(5, of: 5), Proportion(0, of: 5))
        #expect(all.isCorrected && all.oddsRatio == 121 && all.difference == 1)
    }

    @Test func `N16: a share has its interval, for none and all as well`() throws {
        let share = try Proportion(18, of: 20)
        let wilson = try share.wilsonInterval()
        #expect(agrees(wilson.low, 0.698_966_354_771_512_7, 1e-12))
        #expect(agrees(wilson.high, 0.972_133_518_786_231_8, 1e-12))
        let exact = try share.exactInterval()
        #expect(agrees(exact.low, 0.683_017_285_980_917_7, 1e-12))
        #expect(agrees(exact.high, 0.987_651_472_829_705_2, 1e-12))
        #expect(try Proportion(0, of: 4).exactInterval().low == 0)
        #expect(try Proportion(4, of: 4).wilsonInterval().high == 1)
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try Proportion(0, of: 0) }
        #expect(throws: StatisticsFailure.tooFew(needed: 5, found: 4)) { try Proportion(5, of: 4) }
        #expect(try Proportion(.max - 1, of: .max).wilsonInterval().high <= 1)
    }

    @Test func `M9: power agrees with statsmodels`() throws {
        #expect(agrees(try TwoSamplePower(effect: 0.5, first: 64, second: 64).power, 0.801_459_557_922_254_2, 1e-11))
        #expect(agrees(try TwoSamplePower(effect: -0.3, first: 145, second: 151).power, 0.729_656_911_545_175_9, 1e-10))
        let small = try TwoSamplePower(effect: 0.8, first: 5, second: 10, alpha: 0.01)
        #expect(agrees(small.power, 0.098_072_622_253_116_17, 1e-9))
        #expect(try TwoSamplePower.sampleSize(effect: 0.5) == 64)
        #expect(try TwoSamplePower.sampleSize(effect: 0.2) == 394)
        #expect(try TwoSamplePower.sampleSize(effect: 50) == 2)
        let effect = try TwoSamplePower.detectableEffect(first: 145, second: 151)
        #expect(agrees(effect, 0.326_813_066_653_580_1, 1e-9))
        #expect(agrees(try TwoSamplePower(effect: 0, first: 30, second: 30).power, 0.05, 1e-12))
        #expect(throws: StatisticsFailure.notPositive(0)) { try TwoSamplePower.sampleSize(effect: 0) }
        #expect(throws: StatisticsFailure.notAProbability(0.04)) {
            try TwoSamplePower.sampleSize(effect: 1, power: 0.04)
        }
        #expect(throws: StatisticsFailure.outOfRange) { try TwoSamplePower.sampleSize(effect: 1e-9) }
    }

    @Test func `M9: corrections for many programmes agree with statsmodels`() throws {
        let values = [0.01, 0.04, 0.03, 0.005, 0.5, 0.04]
        let known: [([Double], [Double])] = [
            (try Bonferroni(values).pValues, [0.06, 0.24, 0.18, 0.03, 1, 0.24]),
            (try Holm(values).pValues, [0.05, 0.12, 0.12, 0.03, 0.5, 0.12]),
            (try BenjaminiHochberg(values).pValues, [0.03, 0.048, 0.048, 0.03, 0.5, 0.048]),
        ]
        for (found, expected) in known {
            #expect(zip(found, expected).allSatisfy { agrees($0, $1, 1e-14) })
            #expect(zip(found, values).allSatisfy { $0 >= $1 })
        }
        #expect(try Holm([]).pValues.isEmpty)
        #expect(throws: StatisticsFailure.notAProbability(1.5)) { try Holm([0.1, 1.5]) }
        #expect(throws: StatisticsFailure.self) { try BenjaminiHochberg([.nan]) }
    }
}
