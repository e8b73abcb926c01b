import Testing

@testable import PeerLearningStatistics

struct DistributionTests {
    private static let all: [any ContinuousDistribution] = {
        let made: [(any ContinuousDistribution)?] = [
            Normal(), try? Normal(mean: -3, standardDeviation: 0.5), try? StudentT(1), try? StudentT(2.5),
            try? StudentT(57), try? StudentT(1e6), try? FDistribution(1, 1), try? FDistribution(3, 17.5),
            try? FDistribution(250, 9), try? ChiSquared(1), try? ChiSquared(4.5), try? ChiSquared(900),
            try? GammaDistribution(shape: 0.3), try? GammaDistribution(shape: 40, scale: 3),
            try? BetaDistribution(0.4, 0.6), try? BetaDistribution(2.5, 0.7), try? BetaDistribution(80, 200),
        ]
        return made.compactMap { $0 }
    }()

    @Test func `quantiles undo the tails, far out on both sides`() throws {
        #expect(Self.all.count == 17)
        for distribution in Self.all {
            for p in [1e-12, 1e-5, 0.01, 0.2, 0.4999, 0.7, 0.99] {
                let low = try distribution.quantile(p)
                if low != 0 {
                    #expect(agrees(try distribution.cumulative(low), p, 3e-12), "\(distribution) below \(p)")
                }
                let high = try distribution.upperQuantile(p)
                // The end of a bounded range is as near as a Double comes.
                guard high != 1 || !(distribution is BetaDistribution) else { continue }
                let slack = distribution is BetaDistribution ? 1e-4 : 3e-12
                #expect(agrees(try distribution.survival(high), p, slack), "\(distribution) above \(p)")
            }
        }
    }

    @Test func `the two tails add up to one, rise and fall`() throws {
        for distribution in Self.all {
            var before = 0.0
            for step in 1..<60 {
                let x = try distribution.quantile(Double(step) / 60)
                let tails = try distribution.tails(at: x)
                #expect(abs(tails.lower + tails.upper - 1) < 4e-16)
                #expect(tails.lower >= before && tails.twoSided <= 1)
                before = tails.lower
            }
        }
    }

    @Test func `the density is the slope of the lower tail`() throws {
        for distribution in Self.all {
            for p in [0.1, 0.37, 0.5, 0.8] {
                let x = try distribution.quantile(p)
                let width = 1e-5 * max(abs(x), 1e-3)
                let rise = try distribution.cumulative(x + width) - distribution.cumulative(x - width)
                #expect(agrees(rise / (2 * width), try distribution.density(at: x), 1e-4), "\(distribution) at \(x)")
            }
        }
    }

    @Test func `the ends of the range have the chances 0 and 1`() throws {
        for distribution in Self.all {
            #expect(try distribution.cumulative(.infinity) == 1)
            #expect(try distribution.survival(.infinity) == 0)
            #expect(try distribution.cumulative(-.infinity) == 0)
            #expect(try distribution.cumulative(try distribution.quantile(0)) == 0)
            #expect(try distribution.survival(try distribution.quantile(1)) == 0)
        }
    }

    @Test func `a question about NaN is refused, and so are chances outside 0 to 1`() throws {
        for distribution in Self.all {
            #expect(throws: StatisticsFailure.notFinite(at: 0)) { try distribution.tails(at: .nan) }
            #expect(throws: StatisticsFailure.notFinite(at: 0)) { try distribution.density(at: .nan) }
            #expect(throws: StatisticsFailure.notAProbability(-0.1)) { try distribution.quantile(-0.1) }
            #expect(throws: StatisticsFailure.notAProbability(1.1)) { try distribution.upperQuantile(1.1) }
            #expect(throws: (any Error).self) { try distribution.quantile(.nan) }
        }
        for bad in [0, -1, Double.nan, .infinity] {
            #expect(throws: StatisticsFailure.self) { try StudentT(bad) }
            #expect(throws: StatisticsFailure.self) { try FDistribution(bad, 1) }
            #expect(throws: StatisticsFailure.self) { try FDistribution(1, bad) }
            #expect(throws: StatisticsFailure.self) { try ChiSquared(bad) }
            #expect(throws: StatisticsFailure.self) { try BetaDistribution(1, bad) }
            #expect(throws: StatisticsFailure.self) { try NoncentralT(bad, noncentrality: 0) }
        }
    }

    @Test func `symmetrical distributions are symmetrical to the last bit`() throws {
        for x in [0.1, 1.96, 7, 30] {
            #expect(try Normal().cumulative(-x) == Normal().survival(x))
            #expect(try StudentT(7).cumulative(-x) == StudentT(7).survival(x))
        }
        #expect(try StudentT(7).quantile(0.5) == 0)
        #expect(try Normal().quantile(0.5) == 0)
    }

    @Test func `known values of scipy and of tables`() throws {
        #expect(agrees(try StudentT(7.5).quantile(1e-10), -45.361_044_241_339_51, 1e-11))
        #expect(agrees(try StudentT(7.5).quantile(0.2), -0.892_209_346_939_674_2, 1e-13))
        #expect(agrees(try FDistribution(3, 17.5).quantile(0.999), 8.602_733_298_294_26, 1e-12))
        #expect(agrees(try ChiSquared(4.5).quantile(0.7), 5.474_250_702_108_804_5, 1e-13))
        #expect(agrees(try BetaDistribution(2.5, 0.7).quantile(0.2), 0.614_727_735_758_989_2, 1e-13))
        #expect(agrees(try GammaDistribution(shape: 0.3).quantile(0.001), 6.972_699_096_783_344e-11, 1e-12))
        #expect(agrees(try Normal().survival(37), 5.725_571_222_524_576_4e-300, 1e-13))
        #expect(agrees(try StudentT(1).survival(1e200), 3.183_098_861_837_907e-201, 1e-13))
        #expect(agrees(try StudentT(1e300).survival(2), 0.022_750_131_948_179_21, 1e-14))
    }

    @Test func `a quantile beyond the range of Double is refused`() {
        #expect(throws: StatisticsFailure.outOfRange) { try StudentT(0.5).upperQuantile(1e-200) }
        #expect(throws: StatisticsFailure.outOfRange) { try FDistribution(1, 0.5).upperQuantile(1e-200) }
    }

    @Test func `t squared is F, F with much below is χ², t with much is normal`() throws {
        for x in [0.3, 1.7, 4.2] {
            #expect(agrees(try StudentT(11).beyond(x), try FDistribution(1, 11).survival(x * x), 1e-13))
            #expect(agrees(try FDistribution(4, 1e12).survival(x), try ChiSquared(4).survival(4 * x), 1e-9))
            #expect(agrees(try StudentT(1e15).survival(x), try Normal().survival(x), 1e-13))
            #expect(agrees(try FDistribution(3, 9).survival(x), try FDistribution(9, 3).cumulative(1 / x), 1e-13))
        }
    }
}
