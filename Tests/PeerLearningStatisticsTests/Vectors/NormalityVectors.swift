import PeerLearningStatistics
import Testing

@Suite(.enabled(if: VectorFile.isThere, VectorFile.absence))
struct NormalityVectors {
    @Test func `M9: Shapiro-Wilk agrees with Royston's algorithm as scipy has it`() throws {
        let cases = try VectorFile("shapiro_wilk").cases
        #expect(cases.count >= 10)
        for one in cases {
            let found = try ShapiroWilk(one["x"].numbers)
            expect(found.w, one["W"], within: 1e-12, "\(one["name"].text) W")
            expect(found.pValue, one["p"], within: 1e-9, "\(one["name"].text) p")
        }
    }

    @Test func `M9: Lilliefors agrees with Dallal and Wilkinson and with the table`() throws {
        let cases = try VectorFile("lilliefors").cases
        #expect(cases.count >= 7)
        for one in cases {
            let name = one["name"].text
            let found = try Lilliefors(one["x"].numbers)
            expect(found.d, one["D"], "\(name) D")
            expect(found.dPlus, one["D_plus"], "\(name) D+")
            expect(found.dMinus, one["D_minus"], "\(name) D−")
            expect(found.dallalWilkinson, one["p_dallal_wilkinson_n100_rescaled"], "\(name) formula")
            expect(found.tenPercentPoint, one["D10_critical"], within: 1e-6, "\(name) D of 10 %")
            expect(found.pValue, one["p_statsmodels_approx"], within: 1e-8, "\(name) p")
            expect(found.pValueFromTable, one["p_statsmodels_table"], within: 1e-8, "\(name) p of the table")
            #expect(found.isPrintedAsLowerBound == (one["spss_prints"].text == ".200*"), "\(name)")
        }
    }

    @Test func `M9: Kolmogorov-Smirnov agrees with the limit`() throws {
        let cases = try VectorFile("ks_onesample").cases
        #expect(cases.count >= 2)
        for one in cases {
            let mean = try #require(one["mean"].number)
            let deviation = try #require(one["sd"].number)
            let found = try KolmogorovSmirnov(
                one["x"].numbers, against: Normal(mean: mean, standardDeviation: deviation))
            expect(found.d, one["D"], "D")
            expect(found.z, one["Z"], "Z")
            expect(found.pValue, one["p_asymp"], "p")
            let own = try KolmogorovSmirnov(one["x"].numbers)
            #expect(agrees(own.d, found.d, 1e-12))
        }
    }
}
