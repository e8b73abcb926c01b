import PeerLearningStatistics
import Testing

@Suite(.enabled(if: VectorFile.isThere, VectorFile.absence))
struct ComparisonVectors {
    @Test func `M9: t tests of two groups agree with SPSS's table`() throws {
        let cases = try VectorFile("ttest_independent").cases
        #expect(cases.count >= 7)
        for one in cases {
            let (a, b) = (one["a"].numbers, one["b"].numbers)
            let name = one["names"][0].text + "/" + one["names"][1].text
            try expectLevene([a, b], one["levene"], name)
            try expectTTest(StudentTTest(a, b).test, one["student"], "\(name) Student")
            try expectTTest(WelchTTest(a, b).test, one["welch"], "\(name) Welch")
            try expectEffects(a, b, one["effect"], name)
            for (sample, expected) in zip([a, b], one["groups"].items) {
                let summary = try SampleSummary(sample)
                expect(Double(summary.count), expected["n"], "\(name) n")
                expect(summary.mean, expected["mean"], "\(name) mean")
                expect(summary.standardDeviation, expected["sd"], "\(name) sd")
                expect(summary.standardError, expected["se"], "\(name) se")
            }
            let summaries = (try SampleSummary(a), try SampleSummary(b))
            try expectTTest(StudentTTest(summaries.0, summaries.1).test, one["student"], "\(name) from summaries")
        }
    }

    private func expectTTest(_ found: TTest, _ expected: JSON, _ name: String) throws {
        expect(found.t, expected["t"], "\(name) t")
        expect(found.degreesOfFreedom, expected["df"], "\(name) df")
        expect(found.pValue, expected["p_two"], "\(name) p")
        expect(min(found.pValueLess, found.pValueGreater), expected["p_one"], "\(name) one-sided p")
        expect(found.difference, expected["mean_diff"], "\(name) difference")
        expect(found.standardError, expected["se"], "\(name) se")
        expect(low: found.interval.low, high: found.interval.high, expected["ci95"], "\(name) interval")
    }

    private func expectEffects(_ a: [Double], _ b: [Double], _ expected: JSON, _ name: String) throws {
        let d = try CohensD(a, b)
        let g = try HedgesG(a, b)
        expect(d.value, expected["cohen_d"], "\(name) d")
        expect(try StudentTTest(a, b).pooledDeviation, expected["sd_pooled"], "\(name) pooled sd")
        expect(g.value, expected["hedges_g"], "\(name) g")
        expect(g.correction, expected["hedges_J_exact"], "\(name) J")
        let rough = try HedgesG.approximateCorrection(degreesOfFreedom: d.degreesOfFreedom)
        expect(rough, expected["hedges_J_approx"], "\(name) rough J")
        expect(rough * d.value, expected["hedges_g_approx"], "\(name) rough g")
        expect(try GlassDelta(a, b).value, expected["glass_delta_sd2"], "\(name) Δ")
        expect(try GlassDelta(a, b, unit: .first).value, expected["glass_delta_sd1"], "\(name) Δ of the first")
        expect(CorrelationOfT(try StudentTTest(a, b)).value, expected["r_from_t"], "\(name) r")
        #expect(d.interval.contains(d.value) && g.interval.low < g.interval.high)
        let interval = expected["cohen_d_ci95_noncentral_t"]
        guard !interval[0].isNull else { return }
        expect(low: d.interval.low, high: d.interval.high, interval, "\(name) interval of d")
        expect(low: g.interval.low, high: g.interval.high, expected["hedges_g_ci95"], "\(name) interval of g")
    }

    private func expectLevene(_ groups: [[Double]], _ expected: JSON, _ name: String) throws {
        let centres: [(String, Levene.Centre)] = [
            ("mean", .mean), ("median", .median), ("trimmed", .trimmedMean(cutting: 0.05)),
            ("median_adjusted_df", .medianWithAdjustedFreedom),
        ]
        for (key, centre) in centres {
            let test = try Levene(groups, centre: centre).test
            expect(test.f, expected[key]["F"], "\(name) Levene \(key)")
            expect(test.numerator, expected[key]["df1"], "\(name) df1")
            expect(test.denominator, expected[key]["df2"], "\(name) df2")
            expect(test.pValue, expected[key]["p"], "\(name) p of Levene \(key)")
        }
    }

    @Test func `M9: Levene's four rows agree with SPSS`() throws {
        let cases = try VectorFile("levene").cases
        #expect(cases.count >= 3)
        for one in cases { try expectLevene(one["groups"].rows, one, "levene") }
    }

    @Test func `M9: t tests of one sample and of pairs agree`() throws {
        for one in try VectorFile("ttest_onesample").cases {
            let found = try OneSampleTTest(one["x"].numbers, against: #require(one["mu"].number))
            expect(found.t, one["t"], "t")
            expect(found.degreesOfFreedom, one["df"], "df")
            expect(found.pValue, one["p_two"], "p")
            expect(low: found.meanInterval.low, high: found.meanInterval.high, one["ci95"], "interval")
        }
        for one in try VectorFile("ttest_paired").cases {
            let (a, b) = (one["a"].numbers, one["b"].numbers)
            let found = try PairedTTest(a, b)
            let effect = try PairedEffect(a, b)
            expect(found.difference, one["mean_diff"], "difference")
            expect(found.deviationOfDifferences, one["sd"], "sd")
            expect(found.standardError, one["se"], "se")
            expect(low: found.interval.low, high: found.interval.high, one["ci95"], "interval")
            expect(found.t, one["t"], "t")
            expect(found.degreesOfFreedom, one["df"], "df")
            expect(found.pValue, one["p_two"], "p")
            expect(found.correlation, one["r"], "r")
            expect(effect.value, one["dz"], "d")
            expect(low: effect.interval.low, high: effect.interval.high, one["dz_ci95"], "interval of d")
            expect(effect.hedges, one["dz_hedges"], "g")
        }
    }

    @Test func `M9: Mann-Whitney agrees, with and without continuity, and exactly`() throws {
        let cases = try VectorFile("mann_whitney").cases
        #expect(cases.count >= 7)
        for (place, one) in cases.enumerated() {
            let found = try MannWhitney(one["a"].numbers, one["b"].numbers)
            expect(found.u, one["U1"], "\(place) U1")
            expect(found.smallerU, one["U"], "\(place) U")
            expect(found.rankSum, one["W1"], "\(place) W")
            expect(found.z, one["Z"], "\(place) Z")
            expect(found.pValue, one["p_asymp"], "\(place) p")
            expect(found.pValueWithContinuity, one["p_asymp_continuity"], "\(place) p with continuity")
            expect(found.cliffsDelta, one["cliffs_delta"], "\(place) Cliff's δ")
            expect(found.cliffsDelta, one["rank_biserial"], "\(place) rank-biserial")
            expect(found.superiority, one["cles"], "\(place) superiority")
            expect(found.r, one["r_effect"], "\(place) r")
            if !one["p_exact"].isNull { expect(found.pValueExact, one["p_exact"], "\(place) exact p") }
        }
    }

    @Test func `M9: Wilcoxon's signed ranks agree`() throws {
        for one in try VectorFile("wilcoxon_signed").cases {
            let found = try WilcoxonSignedRank(one["a"].numbers, one["b"].numbers)
            expect(found.statistic, one["statistic"], "W")
            expect(found.z, one["Z"], "Z")
            expect(found.pValue, one["p_asymp"], "p")
        }
    }

    @Test func `M9: χ², Yates, Fisher and Cramér's V agree`() throws {
        for one in try VectorFile("contingency").cases {
            let table = one["table"].wholeRows
            let found = try ChiSquare(table)
            expect(found.statistic, one["chi2"], "χ²")
            expect(found.degreesOfFreedom, one["df"], "df")
            expect(found.pValue, one["p"], "p")
            expect(found.cramersV, one["cramers_v"], "V")
            guard !one["fisher_p"].isNull else {
                #expect(found.yatesStatistic == nil)
                continue
            }
            expect(found.yatesStatistic, one["chi2_yates"], "Yates")
            let exact = try FisherExact(table[0][0], table[0][1], table[1][0], table[1][1])
            expect(exact.pValue, one["fisher_p"], "Fisher")
        }
    }

    @Test func `M9: correlations agree`() throws {
        for one in try VectorFile("correlation").cases {
            let (x, y) = (one["x"].numbers, one["y"].numbers)
            let pearson = try PearsonCorrelation(x, y)
            expect(pearson.coefficient, one["pearson"], "Pearson")
            expect(pearson.pValue, one["pearson_p"], "p of Pearson")
            let interval = try pearson.interval()
            expect(low: interval.low, high: interval.high, one["pearson_ci95_fisher"], "Fisher's interval")
            let spearman = try SpearmanCorrelation(x, y)
            expect(spearman.coefficient, one["spearman"], "Spearman")
            expect(spearman.pValue, one["spearman_p_t"], "p of Spearman")
            let kendall = try KendallCorrelation(x, y)
            expect(kendall.coefficient, one["kendall_tau_b"], "Kendall")
            expect(kendall.pValueAsymptotic, one["kendall_p_asymptotic"], "asymptotic p of Kendall")
            expect(kendall.pValue, one["kendall_p"], "p of Kendall")
        }
    }
}
