import Testing

@testable import PeerLearningStatistics

struct RankTestTests {
    @Test func `M9: exact chances agree with scipy's`() throws {
        let few = try MannWhitney([1.1, 2.3, 3.7, 0.4, 5.2, 6.6, 2.9], [2.2, 4.4, 5.9, 7.1, 8.3, 3.1, 9.7, 6.1])
        #expect(agrees(try #require(few.pValueExact), 0.072_105_672_105_672_1))
        let pairs = try WilcoxonSignedRank(
            [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3],
            [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29])
        #expect(pairs.pValueExact == 0.0390625)
    }

    @Test func `M9: of the chances of three against three each is counted`() throws {
        // Of the 20 orders one has U = 0: p = 2/20.
        #expect(agrees(try #require(try MannWhitney([1, 2, 3], [4, 5, 6]).pValueExact), 0.1, 1e-14))
        #expect(agrees(try #require(try MannWhitney([1, 2, 4], [3, 5, 6]).pValueExact), 0.2, 1e-14))
    }

    @Test func `M9: exact chances of large groups are close to the normal ones`() throws {
        let x = (0..<60).map { Double($0) * 1.37 + 0.001 * Double($0 * $0) }
        let y = (0..<60).map { Double($0) * 1.41 + 7.03 }
        let found = try MannWhitney(x, y)
        #expect(agrees(try #require(found.pValueExact), found.pValueWithContinuity, 0.01))
    }

    @Test func `M9: only the order counts`() throws {
        let x = [1.5, 2, 2, 7, -3]
        let y = [2, 4, 9.5, -3]
        let plain = try MannWhitney(x, y)
        let bent = try MannWhitney(x.map { $0 * $0 * $0 }, y.map { $0 * $0 * $0 })
        #expect(plain == bent)
        let swapped = try MannWhitney(y, x)
        #expect(swapped.pValue == plain.pValue && swapped.u == 20 - plain.u)
        #expect(abs(swapped.cliffsDelta + plain.cliffsDelta) < 1e-15)
    }

    @Test func `M9: equal values, −0 and 0, nobody`() throws {
        #expect(throws: StatisticsFailure.noVariance) { try MannWhitney([2, 2], [2, 2, 2]) }
        #expect(throws: StatisticsFailure.noVariance) { try MannWhitney([0.0], [-0.0]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try MannWhitney([], [1]) }
        #expect(throws: StatisticsFailure.notFinite(at: 2)) { try MannWhitney([1, 2], [.nan]) }
        #expect(throws: StatisticsFailure.noVariance) { try WilcoxonSignedRank([1, 2], [1, 2]) }
        #expect(throws: StatisticsFailure.noVariance) { try KruskalWallis([[1, 1], [1]]) }
        #expect(try MannWhitney([1], [2]).u == 0)
    }

    @Test func `M9: two groups make Kruskal-Wallis the square of Mann-Whitney's z`() throws {
        let x = [1.5, 2, 2, 7, -3, 8]
        let y = [2, 4, 9.5, -3]
        let z = try MannWhitney(x, y).z
        #expect(agrees(try KruskalWallis([x, y]).h, z * z, 1e-13))
    }

    @Test func `M9: many values sort as few do`() throws {
        var values: [Double] = (0..<5000).map { place in
            let spread = Double((place &* 7919) % 5003) - 2500
            return place.isMultiple(of: 3) ? spread : 1e12 + spread * 1e-4
        }
        values += [0.0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 1.7e308, -1.7e308]
        let sorted = try SortedValues.of(values)
        #expect(sorted == values.sorted())
        #expect(!sorted.contains { $0 == 0 && $0.sign == .minus })
        let likert = values.indices.map { Double($0 % 5) }
        #expect(try SortedValues.of(likert) == likert.sorted())
        #expect(throws: StatisticsFailure.notFinite(at: 303)) {
            try SortedValues.of(Array(likert.prefix(300)) + [.nan], first: 3)
        }
    }

    @Test func `M9: perfect order is a correlation of one`() throws {
        let x = [1.0, 2, 3, 4, 5, 6]
        let up = x.map { $0 * $0 }
        #expect(try SpearmanCorrelation(x, up).coefficient == 1)
        #expect(try KendallCorrelation(x, up).coefficient == 1)
        #expect(agrees(try KendallCorrelation(x, up).pValue, 2.0 / 720, 1e-14))
        #expect(try KendallCorrelation(x, up.reversed()).coefficient == -1)
        let line = try PearsonCorrelation(x, x)
        #expect(line.coefficient == 1 && line.pValue == 0)
        #expect(try line.interval().low == 1)
        #expect(throws: StatisticsFailure.noVariance) { try PearsonCorrelation(x, [2, 2, 2, 2, 2, 2]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 3, found: 2)) { try PearsonCorrelation([1, 2], [2, 1]) }
    }
}
