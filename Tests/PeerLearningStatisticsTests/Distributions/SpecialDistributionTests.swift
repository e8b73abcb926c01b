import Testing

@testable import PeerLearningStatistics

struct SpecialDistributionTests {
    @Test func `without an effect the noncentral t is Student's`() throws {
        for df in [1, 3.5, 30, 1000] {
            for t in [-6.0, -0.4, 0, 1.3, 8] {
                let found = try NoncentralT(df, noncentrality: 0).survival(t)
                #expect(agrees(found, try StudentT(df).survival(t), 1e-12), "\(df) \(t)")
            }
        }
    }

    @Test func `noncentral t: values of mpmath and boost`() throws {
        #expect(agrees(try NoncentralT(20, noncentrality: 1).cumulative(2.1), 0.846_109_959_699_176_9, 1e-13))
        #expect(agrees(try NoncentralT(200, noncentrality: 9).cumulative(10), 0.811_435_563_589_688_5, 1e-12))
        let far = try NoncentralT(1215.804569646446, noncentrality: -48.37132168320848)
        #expect(agrees(try far.cumulative(-84.0661463801842), 7.899_599_894_283_594e-80, 1e-11))
        let near = try NoncentralT(1603.5921745135863, noncentrality: 38.8198515064297)
        #expect(agrees(try near.cumulative(13.369025737526805), 1.536_500_556_658_346e-135, 1e-11))
    }

    @Test func `the two ways to sum the noncentral t meet`() throws {
        // Beyond a noncentrality of 34 the sum runs over the other variable.
        for df in [5.0, 40, 300] {
            let below = NoncentralT.below(40, df, 33.999_999_999)
            let above = NoncentralT.below(40, df, 34.000_000_001)
            #expect(agrees(below, above, 1e-8))
        }
    }

    @Test func `the noncentrality of a t undoes the tail`() throws {
        for (t, df, p) in [(2.0, 18.0, 0.025), (-3.1, 58, 0.025), (12, 5, 0.975), (60, 294, 0.025), (6.8e6, 78, 0.025)]
        {
            let delta = try NoncentralT.noncentrality(ofT: t, degreesOfFreedom: df, survival: p)
            #expect(agrees(try NoncentralT(df, noncentrality: delta).survival(t), p, 1e-8), "\(t) \(df)")
        }
    }

    @Test(arguments: [
        (3.5, 3, 20.0, 0.055_891_849_081_749_934), (1.0, 5, 10, 0.950_173_996_690_656_3),
        (6.0, 4, 100, 2.852_219_075_776_263_3e-4), (12.0, 3, 8, 7.432_128_606_021_937e-5),
        (4.0, 10, 60, 0.150_457_808_722_089_58), (3.0, 2, 1, 0.280_437_798_007_543_4),
    ])
    func `the studentized range agrees with scipy`(q: Double, groups: Int, df: Double, expected: Double) throws {
        let range = try StudentizedRange(groups: groups, degreesOfFreedom: df)
        #expect(agrees(try range.survival(q), expected, 1e-9))
        #expect(agrees(try range.survival(q) + range.cumulative(q), 1, 1e-15))
        #expect(agrees(try range.upperQuantile(expected), q, 1e-8))
    }

    @Test func `the range of two groups is √2 times |t|, far out as well`() throws {
        for df in [1, 4, 60.0] {
            for t in [0.01, 0.7, 3, 15] {
                let range = try StudentizedRange(groups: 2, degreesOfFreedom: df).survival(t * 2.0.squareRoot())
                #expect(agrees(range, try StudentT(df).beyond(t), 1e-11), "\(df) \(t)")
            }
        }
        #expect(
            agrees(try StudentizedRange(groups: 3, degreesOfFreedom: 20).upperQuantile(0.05), 3.577_934_725_220, 1e-9))
    }

    @Test func `Kolmogorov's limit has both tails`() throws {
        let known = [
            (0.3, 0.999_990_694_198_665_4, 9.305_801_334_566_636e-6),
            (0.8, 0.544_142_411_574_198_1, 0.455_857_588_425_801_93),
            (1.2, 0.112_249_666_670_724_97, 0.887_750_333_329_275),
            (2.5, 7.453_306_344_157_342e-6, 0.999_992_546_693_655_9),
        ]
        for (x, upper, lower) in known {
            let tails = try KolmogorovDistribution().tails(at: x)
            #expect(agrees(tails.upper, upper, 1e-12) && agrees(tails.lower, lower, 1e-12))
        }
        #expect(try KolmogorovDistribution().tails(at: 0).upper == 1)
        let seam = (
            try KolmogorovDistribution().tails(at: 1.0.nextDown), try KolmogorovDistribution().tails(at: 1)
        )
        #expect(agrees(seam.0.upper, seam.1.upper, 1e-14))
    }

    @Test func `the noncentral F agrees with its series`() {
        let found = NoncentralF.tails(at: 4.846087862380136, 2, 27, 5)
        #expect(agrees(found.upper, 0.275_184_339_126_911_76, 1e-13))
        #expect(agrees(found.upper + found.lower, 1, 1e-13))
    }
}
