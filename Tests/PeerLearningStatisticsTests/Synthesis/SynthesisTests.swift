import PeerLearningStatistics
import Testing

struct SynthesisTests {
    private let programmes: [EffectEstimate] = {
        let values = [0.28, 0.61, 0.05, 0.44, -0.12, 0.33, 0.9, 0.21]
        let errors = [0.11, 0.2, 0.09, 0.16, 0.25, 0.14, 0.3, 0.1]
        return zip(values, errors).compactMap { try? EffectEstimate(value: $0, standardError: $1) }
    }()

    @Test func `M9: one effect for all programmes agrees with statsmodels`() throws {
        let found = try FixedEffects(programmes)
        #expect(agrees(found.value, 0.240_171_014_608_057_18, 1e-13))
        #expect(agrees(found.standardError, 0.047_229_988_579_359_95, 1e-13))
        #expect(agrees(found.heterogeneity.q, 16.990_873_723_691_273, 1e-12))
        #expect(agrees(found.heterogeneity.iSquared, 0.588_014_123_709_275_1, 1e-12))
        #expect(agrees(found.weights.reduce(0, +), 1, 1e-14))
    }

    @Test func `M9: differing effects agree with statsmodels, by both estimators`() throws {
        let plain = try RandomEffects(programmes, interval: .normal)
        #expect(agrees(plain.value, 0.289_390_753_310_664_83, 1e-12))
        #expect(agrees(plain.standardError, 0.080_317_646_598_855_62, 1e-12))
        #expect(agrees(plain.tauSquared, 0.027_349_552_943_581_015, 1e-12))
        let adjusted = try RandomEffects(programmes)
        #expect(agrees(adjusted.standardError, 0.090_155_757_801_982_16, 1e-12))
        #expect(adjusted.value == plain.value)
        let settled = try RandomEffects(programmes, estimator: .pauleMandel)
        #expect(agrees(settled.tauSquared, 0.045_796_091_845_906_085, 1e-11))
        #expect(agrees(settled.value, 0.299_784_078_994_777_5, 1e-11))
        let prediction = try #require(plain.predictionInterval)
        #expect(prediction.low < plain.interval.low && prediction.high > plain.interval.high)
    }

    @Test func `M9: programmes that agree have no variance between them`() throws {
        let alike = try (0..<4).map { try EffectEstimate(value: 0.5 + 0.001 * Double($0), standardError: 0.1) }
        let random = try RandomEffects(alike, interval: .normal)
        let fixed = try FixedEffects(alike)
        #expect(random.tauSquared == 0 && random.value == fixed.value)
        #expect(random.standardError == fixed.standardError && fixed.heterogeneity.iSquared == 0)
        let same = try (0..<3).map { _ in try EffectEstimate(value: 0.5, standardError: 0.1) }
        #expect(throws: StatisticsFailure.noVariance) { try RandomEffects(same) }
    }

    @Test func `M9: effects need a standard error and company`() throws {
        #expect(throws: StatisticsFailure.notPositive(0)) { try EffectEstimate(value: 1, standardError: 0) }
        #expect(throws: StatisticsFailure.notFinite(at: 0)) { try EffectEstimate(value: .nan, standardError: 1) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try FixedEffects(Array(programmes.prefix(1))) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 0)) { try RandomEffects([]) }
        let g = try HedgesG([1, 2, 3, 4], [2, 3, 4, 6])
        let estimate = try EffectEstimate(g, first: 4, second: 4)
        #expect(agrees(estimate.standardError, (0.5 + g.value * g.value / 16).squareRoot(), 1e-14))
    }
}
