import PeerLearningStatistics
import Testing

@Suite(.enabled(if: VectorFile.isThere, VectorFile.absence))
struct VarianceVectors {
    @Test func `M9: analyses of variance agree, with Welch, F*, Kruskal-Wallis and Tukey`() throws {
        for one in try VectorFile("anova_oneway").cases {
            let groups = one["groups"].rows
            let found = try OneWayANOVA(groups)
            expect(found.squaresBetween, one["ss_between"], "SS between")
            expect(found.squaresWithin, one["ss_within"], "SS within")
            expect(found.test.numerator, one["df"][0], "df between")
            expect(found.test.denominator, one["df"][1], "df within")
            expect(found.meanSquareBetween, one["ms_between"], "MS between")
            expect(found.meanSquareWithin, one["ms_within"], "MS within")
            expect(found.test.f, one["F"], "F")
            expect(found.test.pValue, one["p"], "p")
            expect(found.etaSquared, one["eta2"], "η²")
            expect(found.omegaSquared, one["omega2"], "ω²")
            expect(found.epsilonSquared, one["epsilon2"], "ε²")
            expectTest(try WelchANOVA(groups).test, one["welch"], "Welch")
            expectTest(try BrownForsytheANOVA(groups).test, one["brown_forsythe"], "F*")
            let ranks = try KruskalWallis(groups)
            expect(ranks.h, one["kruskal"]["H"], "H")
            expect(ranks.pValue, one["kruskal"]["p"], "p of H")
            for pair in try TukeyHSD(groups).comparisons {
                let expected = try #require(one["tukey_p"][pair.first][pair.second].number)
                // The file prints 0 for what its own integration cannot resolve.
                #expect(abs(pair.pValue - expected) <= 1e-6 * expected + 1e-12, "Tukey \(pair)")
            }
        }
    }

    private func expectTest(_ test: FTest, _ expected: JSON, _ name: String) {
        expect(test.f, expected["F"], "\(name) F")
        expect(test.numerator, expected["df1"], "\(name) df1")
        expect(test.denominator, expected["df2"], "\(name) df2")
        expect(test.pValue, expected["p"], "\(name) p")
    }

    @Test func `M9: NIST's analyses of variance come out as far as doubles hold the data`() throws {
        let cases = try VectorFile("nist_anova").cases
        #expect(cases.count >= 8)
        for one in cases {
            let name = one["name"].text
            let found = try OneWayANOVA(one["groups"].rows)
            // The certified values are those of the decimals; near 10¹² a Double is off by up to 6e-5.
            let stored = rounding(
                of: one["groups"].rows.flatMap(\.self), deviation: found.meanSquareWithin.squareRoot())
            let tolerance = max(1e-12, stored)
            expect(found.squaresBetween, one["ss_between"], within: tolerance, "\(name) SS between")
            expect(found.meanSquareBetween, one["ms_between"], within: tolerance, "\(name) MS between")
            expect(found.squaresWithin, one["ss_within"], within: tolerance, "\(name) SS within")
            expect(found.meanSquareWithin, one["ms_within"], within: tolerance, "\(name) MS within")
            expect(found.test.f, one["F"], within: tolerance, "\(name) F")
            expect(found.etaSquared, one["R2"], within: tolerance, "\(name) R²")
        }
    }

    @Test func `M9: the analysis of covariance agrees with SPSS's type III`() throws {
        for one in try VectorFile("ancova").cases {
            let names = one["group"].items.map(\.text)
            let order = Array(Set(names)).sorted()
            func split(_ values: [Double]) -> [[Double]] {
                order.map { name in zip(names, values).filter { $0.0 == name }.map(\.1) }
            }
            let found = try ANCOVA(outcomes: split(one["y"].numbers), covariates: split(one["covariate"].numbers))
            expectEffect(found.group, one["type3"]["C(g, Sum)"], "group")
            expectEffect(found.covariate, one["type3"]["c"], "covariate")
            expectEffect(found.intercept, one["type3"]["Intercept"], "intercept")
            expect(found.residualSquares, one["type3"]["Residual"]["SS"], "residual")
            expect(found.residualFreedom, one["type3"]["Residual"]["df"], "residual df")
            for (name, mean) in zip(order, found.adjustedMeans) {
                expect(mean, one["adjusted_means"][name], "adjusted mean of \(name)")
            }
            expect(found.slope, one["slope"], "slope")
            expect(found.homogeneityOfSlopes?.f, one["homogeneity_of_slopes"]["F"], "F of slopes")
            expect(found.homogeneityOfSlopes?.pValue, one["homogeneity_of_slopes"]["p"], "p of slopes")
            expect(found.rSquared, one["r2"], "R²")
        }
    }

    private func expectEffect(_ found: ANCOVA.Effect, _ expected: JSON, _ name: String) {
        expect(found.squares, expected["SS"], "\(name) SS")
        expect(found.test.numerator, expected["df"], "\(name) df")
        expect(found.test.f, expected["F"], "\(name) F")
        expect(found.test.pValue, expected["p"], "\(name) p")
        expect(found.partialEtaSquared, expected["partial_eta2"], "\(name) η²")
    }
}
