import PeerLearningStatistics
import Testing

struct NormalityTests {
    /// The weights of Shapiro and Wilk (1965), of whom they printed W = 0.79.
    private let weights: [Double] = [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236]

    @Test func `M9: Shapiro and Wilk's own example`() throws {
        let found = try ShapiroWilk(weights)
        #expect(abs(found.w - 0.79) < 0.005)
        #expect(agrees(found.w, 0.788_814_694_863_171_6, 1e-9))
        #expect(agrees(found.pValue, 0.006_703_814_061_898_823, 1e-7))
    }

    @Test func `M9: W does not mind shift, scale, order or mirror`() throws {
        let plain = try ShapiroWilk(weights)
        for other in [
            weights.map { 3 * $0 - 1000 }, weights.reversed(), weights.map { -$0 }, weights.map { $0 * 1e-100 },
        ] {
            let found = try ShapiroWilk(other)
            #expect(agrees(found.w, plain.w, 1e-12) && agrees(found.pValue, plain.pValue, 1e-9))
            let distance = try Lilliefors(other)
            #expect(agrees(distance.d, try Lilliefors(weights).d, 1e-12))
        }
    }

    @Test func `M9: normal scores look normal, exponential ones do not`() throws {
        for count in [5, 11, 12, 50, 400, 5000, 20000] {
            let places = (1...count).map { (Double($0) - 0.375) / (Double(count) + 0.25) }
            let scores = try places.map { try Normal().quantile($0) }
            let normal = try ShapiroWilk(scores)
            #expect(normal.w > 0.98 && normal.w <= 1 && normal.pValue > 0.9)
            #expect(try Lilliefors(scores).pValue > 0.9)
            guard count >= 50 else { continue }
            let skewed = try places.map { try ChiSquared(2).quantile($0) }
            #expect(try ShapiroWilk(skewed).pValue < 1e-4)
            #expect(try Lilliefors(skewed).pValue < 0.01)
        }
    }

    @Test func `M9: three values, and values that are equal`() throws {
        #expect(agrees(try ShapiroWilk([1, 2, 4]).w, 0.964_285_714_285_714_2, 1e-14))
        #expect(agrees(try ShapiroWilk([1, 2, 4]).pValue, 0.636_886_845_028_968_9, 1e-9))
        #expect(try ShapiroWilk([1, 2, 3]).pValue == 1)
        #expect(throws: StatisticsFailure.noVariance) { try ShapiroWilk([0.1, 0.1, 0.1]) }
        #expect(throws: StatisticsFailure.noVariance) { try Lilliefors([2, 2, 2, 2]) }
        #expect(throws: StatisticsFailure.noVariance) { try KolmogorovSmirnov([2, 2, 2]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 3, found: 2)) { try ShapiroWilk([1, 2]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 4, found: 3)) { try Lilliefors([1, 2, 3]) }
        #expect(throws: StatisticsFailure.notFinite(at: 1)) { try ShapiroWilk([1, .nan, 2]) }
    }
}
