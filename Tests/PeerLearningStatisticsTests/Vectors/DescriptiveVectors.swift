import PeerLearningStatistics
import Testing

@Suite(.enabled(if: VectorFile.isThere, VectorFile.absence))
struct DescriptiveVectors {
    @Test func `M9: descriptives agree with SPSS's definitions`() throws {
        let cases = try VectorFile("descriptives").cases
        #expect(cases.count >= 6)
        for one in cases {
            let name = one["name"].text
            let found = try Descriptives(one["x"].numbers)
            #expect(found.count == one["n"].number.map { Int($0) })
            expect(found.mean, one["mean"], "\(name) mean")
            expect(found.standardDeviation, one["sd"], "\(name) sd")
            expect(found.variance, one["var"], "\(name) variance")
            expect(found.standardError, one["se"], "\(name) se")
            // The expectations come from scipy, whose mean of values about 10⁷ is off by a rounding; skewness and
            // kurtosis of `big_offset` in exact arithmetic are −0.32790076588 and −0.52780923031, which is what is
            // found here.
            let deviation = try #require(found.standardDeviation)
            let shape = max(1e-9, 32 * rounding(of: one["x"].numbers, deviation: deviation))
            expect(found.skewness, one["skewness"], within: shape, "\(name) skewness")
            expect(found.skewnessError, one["skewness_se"], "\(name) skewness se")
            if one["kurtosis"].isNull {
                #expect(found.kurtosis == nil && found.kurtosisError == nil)
            } else {
                expect(found.kurtosis, one["kurtosis"], within: shape, "\(name) kurtosis")
                expect(found.kurtosisError, one["kurtosis_se"], "\(name) kurtosis se")
            }
            expect(found.median, one["median"], "\(name) median")
            let interval = try found.meanInterval()
            expect(low: interval.low, high: interval.high, one["mean_ci95"], "\(name) interval")
            for (quartile, expected) in zip(found.quartiles, one["quartiles_spss_haverage"].items) {
                expect(quartile, expected, "\(name) quartile")
            }
            expect(try found.trimmedMean(cutting: 0.05), one["trimmed_mean_5pct_scipy"], "\(name) trimmed")
        }
    }

    @Test func `M9: NIST's univariate data come out to twelve digits and more`() throws {
        let cases = try VectorFile("nist_univariate").cases
        #expect(cases.count >= 6)
        for one in cases {
            let name = one["name"].text
            let found = try Descriptives(one["x"].numbers)
            // NumAcc3 holds decimals about 10⁶ that no Double represents.
            let deviation = try #require(found.standardDeviation)
            let tolerance = max(1e-13, rounding(of: one["x"].numbers, deviation: deviation))
            expect(found.mean, one["mean"], within: 1e-15, "\(name) mean")
            expect(found.standardDeviation, one["sd"], within: tolerance, "\(name) sd")
            let correlation = try Autocorrelation(one["x"].numbers).value
            expect(correlation, one["autocorr1"], within: max(tolerance, 1e-12), "\(name) autocorrelation")
        }
    }

    @Test func `M9: NIST's Norris data come out to twelve digits`() throws {
        for one in try VectorFile("nist_linreg_norris").cases {
            let found = try SimpleRegression(x: one["x"].numbers, y: one["y"].numbers)
            let certified = one["certified"]
            expect(found.intercept, certified["intercept"], within: 1e-12, "intercept")
            expect(found.slope, certified["slope"], within: 1e-13, "slope")
            expect(found.interceptError, certified["se_intercept"], within: 1e-12, "se of the intercept")
            expect(found.slopeError, certified["se_slope"], within: 1e-12, "se of the slope")
            expect(found.residualDeviation, certified["resid_sd"], within: 1e-12, "residual sd")
            expect(found.rSquared, certified["R2"], within: 1e-13, "R²")
            expect(found.test?.f, certified["F"], within: 1e-12, "F")
        }
    }
}
