import Testing

@testable import PeerLearningStatistics

@Suite(.enabled(if: VectorFile.isThere, VectorFile.absence))
struct DistributionVectors {
    @Test func `M9: distributions agree with the values of mpmath`() throws {
        let cases = try VectorFile("distributions").cases
        #expect(cases.count >= 102)
        for one in cases {
            let label = "\(one["fn"].text) \(one["args"].numbers)"
            let found = try value(of: one["fn"].text, one["args"].numbers)
            expect(found, one["value"], within: tolerance(of: one["fn"].text), label)
        }
    }

    /// A decimal such as 0.999999 is not exactly a `Double`; what that alone moves a quantile by is allowed.
    private func tolerance(of function: String) -> Double { function.hasSuffix("ppf") ? 2e-12 : 5e-13 }

    private func value(of function: String, _ a: [Double]) throws -> Double {
        switch function {
        case "t.cdf": try StudentT(a[1]).cumulative(a[0])
        case "t.sf": try StudentT(a[1]).survival(a[0])
        case "t.sf_two": try StudentT(a[1]).beyond(a[0])
        case "t.ppf": try StudentT(a[1]).quantile(a[0])
        case "f.cdf": try FDistribution(a[1], a[2]).cumulative(a[0])
        case "f.sf": try FDistribution(a[1], a[2]).survival(a[0])
        case "f.ppf": try FDistribution(a[1], a[2]).quantile(a[0])
        case "chi2.cdf": try ChiSquared(a[1]).cumulative(a[0])
        case "chi2.sf": try ChiSquared(a[1]).survival(a[0])
        case "chi2.ppf": try ChiSquared(a[1]).quantile(a[0])
        case "norm.cdf": try Normal().cumulative(a[0])
        case "norm.sf": try Normal().survival(a[0])
        case "norm.ppf": try Normal().quantile(a[0])
        case "nct.cdf": try NoncentralT(a[1], noncentrality: a[2]).cumulative(a[0])
        case "nct.sf": try NoncentralT(a[1], noncentrality: a[2]).survival(a[0])
        case "beta.cdf": try BetaDistribution(a[1], a[2]).cumulative(a[0])
        case "lgamma": LogGamma.of(a[0])
        default: throw UnknownFunction(name: function)
        }
    }

    private struct UnknownFunction: Error { let name: String }
}
