import Testing

@testable import PeerLearningStatistics

struct SpecialFunctionTests {
    @Test(arguments: [
        (1.0, 0.0), (2, 0), (0.5, 0.572_364_942_924_700_1), (3.7, 1.428_072_326_665_388),
        (10, 12.801_827_480_081_469), (1e-8, 18.420_680_738_180_21), (171.5, 709.143_163_030_928_2),
        (1e5, 1_051_287.708_973_657), (1.000_000_953_674_316_406_25, -5.504_750_066_148_867e-7),
    ])
    func `ln Γ keeps its relative precision, at its zeros as well`(x: Double, expected: Double) {
        #expect(agrees(LogGamma.of(x), expected, 1e-13))
    }

    @Test func `ln Γ obeys its recurrence`() {
        for step in 1..<400 {
            let x = Double(step) * 0.0937
            #expect(
                abs(LogGamma.of(x + 1) - LogGamma.of(x) - Elementary.log(x)) < 4e-15 * max(1, abs(LogGamma.of(x + 1))))
        }
    }

    @Test func `u − ln(1 + u) does not lose digits near nought`() {
        #expect(agrees(LogExcess.of(1e-9, ratio: 1 + 1e-9), 4.999_999_996_666_667e-19, 1e-15))
        #expect(agrees(LogExcess.of(-0.5, ratio: 0.5), 0.193_147_180_559_945_3, 1e-15))
        #expect(agrees(LogExcess.of(3, ratio: 4), 1.613_705_638_880_109_4, 1e-15))
    }

    @Test func `incomplete beta and gamma functions of whole parameters are sums of chances`() throws {
        #expect(agrees(IncompleteGamma.tails(3, 2).upper, 5 * Elementary.exp(-2), 1e-15))
        #expect(agrees(IncompleteGamma.tails(1, 700).upper, Elementary.exp(-700), 1e-13))
        #expect(agrees(IncompleteBeta.tails(2, 3, x: 0.25, y: 0.75).lower, 0.261_718_75, 1e-15))
        #expect(agrees(IncompleteBeta.tails(1, 50, x: 0.5, y: 0.5).upper, 8.881_784_197_001_252e-16, 1e-14))
        let binomial = try Binomial(trials: 20, probability: 0.3)
        #expect(agrees(try binomial.tails(at: 3).lower, 0.107_086_804_503_730_87, 1e-13))
        #expect(agrees(try binomial.tails(at: 12).upper, 0.001_278_879_604_220_219, 1e-13))
        #expect(agrees(binomial.chance(of: 6), 0.191_638_982_753_442_54, 1e-13))
        let all = (0...20).reduce(0) { $0 + binomial.chance(of: $1) }
        #expect(agrees(all, 1, 1e-14))
    }

    @Test func `a certain or impossible trial has certain or impossible counts`() throws {
        #expect(try Binomial(trials: 5, probability: 0).chance(of: 0) == 1)
        #expect(try Binomial(trials: 5, probability: 1).chance(of: 5) == 1)
        #expect(try Binomial(trials: 0, probability: 0.5).tails(at: 0).lower == 1)
        #expect(try Binomial(trials: 5, probability: 1).tails(at: 4).lower == 0)
        #expect(throws: StatisticsFailure.notACount(-1)) { try Binomial(trials: -1, probability: 0.5) }
    }
}
