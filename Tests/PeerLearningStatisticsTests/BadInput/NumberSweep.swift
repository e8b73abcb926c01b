import PeerLearningStatistics
import Testing

/// Everything that is computed from numbers, on numbers of every kind: a reason or finite figures, never a trap, never
/// NaN.
struct NumberSweep {
    private static let kinds: [[Double]] = [
        [], [1], [0, 0], [1, 2], [1, 1, 1], [1, 2, 3], [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [.nan, 1, 2],
        [1, .infinity, 2], [-.infinity, 4], [1e308, -1e308, 1e308], [1e300, 2e300, 3e300, 5e300],
        [.leastNonzeroMagnitude, 2 * .leastNonzeroMagnitude, 0, 4 * .leastNonzeroMagnitude],
        [1e-160, 2e-160, 3e-160, 7e-160], [1e154, -1e154, 3], [0.0, -0.0, 0.0, 1],
        [1e16, 1e16 + 2, 1e16 + 4, 1e16], [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], [-1, -2, -3, -4.5],
        [1, 1 + 2.220446049250313e-16, 1, 1], [1e-300, 1, 1e300], [0, 0, 0, 1], [5, 5, 5, 5, 6],
    ]

    @Test func `what is made of one sample`() {
        for sample in Self.kinds {
            sweep("\(sample)") { try Descriptives(sample) }
            sweep("\(sample)") { try Descriptives(sample).meanInterval() }
            sweep("\(sample)") { try ShapiroWilk(sample) }
            sweep("\(sample)") { try Lilliefors(sample) }
            sweep("\(sample)") { try KolmogorovSmirnov(sample) }
            sweep("\(sample)") { try OneSampleTTest(sample, against: 1) }
            sweep("\(sample)") { try Autocorrelation(sample) }
            sweep("\(sample)") { try SampleSummary(sample) }
            sweep("\(sample)") { try Holm(sample) }
        }
    }

    @Test func `what is made of two samples`() {
        for first in Self.kinds {
            for second in Self.kinds {
                let label = "\(first) and \(second)"
                sweep(label) { try StudentTTest(first, second) }
                sweep(label) { try WelchTTest(first, second) }
                sweep(label) { try PairedTTest(first, second) }
                sweep(label) { try MannWhitney(first, second) }
                sweep(label) { try WilcoxonSignedRank(first, second) }
                sweep(label) { try PearsonCorrelation(first, second) }
                sweep(label) { try PearsonCorrelation(first, second).interval() }
                sweep(label) { try SpearmanCorrelation(first, second) }
                sweep(label) { try KendallCorrelation(first, second) }
                sweep(label) { try SimpleRegression(x: first, y: second) }
                sweep(label) { try OneWayANOVA([first, second]) }
                sweep(label) { try WelchANOVA([first, second]) }
                sweep(label) { try BrownForsytheANOVA([first, second]) }
                sweep(label) { try KruskalWallis([first, second]) }
                sweep(label) { try Levene([first, second]) }
                sweep(label) { try Levene([first, second], centre: .medianWithAdjustedFreedom) }
                sweep(label) { try ANCOVA(outcomes: [first, second], covariates: [second, first]) }
                sweep(label) { try ANCOVA(outcomes: [first, first], covariates: [second, second]) }
                sweep(label) { try DesignEffect([first, second]) }
                sweep(label) { try ClusterTTest([first, second], [second, first]) }
                sweep(label) { try ClusterRobustTest([first, second], [first, first]) }
                sweep(label) { try IntraclassCorrelation([first, second]) }
                sweep(label) { try CronbachAlpha([first, second]) }
                sweep(label) { try CronbachAlpha([first, second]).interval() }
                sweep(label) { try SplitHalf([first, second]) }
                sweep(label) { try ItemAnalysis([first, second]) }
                for level in KrippendorffAlpha.Level.allCases {
                    sweep(label) { try KrippendorffAlpha([first, second], level: level) }
                }
                sweep(label) { try RandomEffects(effects(first, second), estimator: .pauleMandel) }
                sweep(label) { try FixedEffects(effects(first, second)) }
            }
        }
    }

    @Test func `effects with their intervals`() {
        for first in Self.kinds {
            for second in Self.kinds {
                let label = "\(first) and \(second)"
                sweep(label) { try CohensD(first, second) }
                sweep(label) { try HedgesG(first, second) }
                sweep(label) { try GlassDelta(first, second) }
                sweep(label) { try PairedEffect(first, second) }
            }
        }
    }

    @Test func `figures from tables`() {
        let numbers = [0, -1, 1, 3.5, 1e-300, 1e300, .nan, .infinity, 294]
        for first in numbers {
            for second in numbers {
                for third in numbers {
                    let label = "\(first) \(second) \(third)"
                    sweep(label) { try TTest(difference: first, standardError: second, degreesOfFreedom: third) }
                    sweep(label) { try FTest(f: first, second, third) }
                    sweep(label) { try SampleSummary(count: 5, mean: first, standardDeviation: second) }
                    sweep(label) { try Normal(mean: first, standardDeviation: second).tails(at: third) }
                    sweep(label) { try StudentT(first).tails(at: second) }
                    sweep(label) { try StudentT(first).density(at: second) }
                    sweep(label) { try FDistribution(first, second).tails(at: third) }
                    sweep(label) { try FDistribution(first, second).density(at: third) }
                    sweep(label) { try BetaDistribution(first, second).tails(at: third) }
                    sweep(label) { try GammaDistribution(shape: first, scale: second).tails(at: third) }
                }
            }
        }
        for counts in [(0, 0), (1, 1), (0, 5), (-1, 3), (.max, .max), (.max, 2), (3, 7)] {
            sweep("\(counts)") { try TwoSamplePower(effect: 0.5, first: counts.0, second: counts.1) }
            sweep("\(counts)") { try Proportion(counts.0, of: counts.1).wilsonInterval() }
            sweep("\(counts)") {
                try ComparedProportions(Proportion(counts.0, of: counts.1), Proportion(counts.0, of: counts.1))
            }
            sweep("\(counts)") { try ChiSquare([[counts.0, counts.1], [counts.1, counts.0]]) }
            sweep("\(counts)") { try CohensKappa(table: [[counts.0, counts.1], [counts.1, counts.0]]) }
            sweep("\(counts)") { try FleissKappa([[counts.0, counts.1], [counts.1, counts.0]]) }
        }
    }

    @Test func `ratings of every kind in small tables`() {
        var state: UInt64 = 42
        func next(_ range: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % range
        }
        for _ in 0..<600 {
            let (works, raters, steps) = (2 + next(4), 2 + next(3), 2 + next(4))
            let table = (0..<works).map { _ in (0..<raters).map { _ in Double(next(steps)) } }
            let label = "\(table)"
            sweep(label) { try IntraclassCorrelation(table) }
            sweep(label) { try CronbachAlpha(table).interval() }
            sweep(label) { try ItemAnalysis(table) }
            sweep(label) { try SplitHalf(table, halves: .oddAndEven) }
            sweep(label) { try RaschModel(table.map { $0.map { min(1, Int($0)) } }) }
            sweep(label) { try FleissKappa(table.map { $0.map { Int($0) } }) }
            sweep(label) { try ANCOVA(outcomes: table, covariates: table.map { $0.reversed() }) }
            for level in KrippendorffAlpha.Level.allCases {
                sweep(label) { try KrippendorffAlpha(table.map { $0.map { next(4) == 0 ? nil : $0 } }, level: level) }
            }
            sweep(label) { try CohensKappa(table[0].map { Int($0) }, table[1].map { Int($0) }, weights: .quadratic) }
            sweep(label) { try KruskalWallis(table) }
            sweep(label) { try KendallCorrelation(table[0], table[1]) }
        }
    }

    private func effects(_ values: [Double], _ errors: [Double]) throws -> [EffectEstimate] {
        try zip(values, errors).map { try EffectEstimate(value: $0, standardError: abs($1)) }
    }

    /// Expects a reason of this module or figures that are all finite.
    private func sweep(_ label: String, _ make: () throws -> Any) {
        do {
            let made = try make()
            if let place = unfinished(made) { Issue.record("\(type(of: made)).\(place) of \(label)") }
        } catch is StatisticsFailure {
        } catch {
            Issue.record("\(error) of \(label)")
        }
    }

    /// Where a value holds a number that is not finite.
    private func unfinished(_ value: Any) -> String? {
        if let number = value as? Double { return number.isFinite ? nil : "\(number)" }
        for child in Mirror(reflecting: value).children {
            if let place = unfinished(child.value) { return "\(child.label ?? "")/\(place)" }
        }
        return nil
    }
}
