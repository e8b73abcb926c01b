import PeerLearningStatistics
import Testing

struct AgreementTests {
    /// The table of Shrout and Fleiss (1979).
    private let judges: [[Double]] = [
        [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]

    @Test func `M2: Shrout and Fleiss printed .17 .29 .71 .44 .62 .91`() throws {
        let found = try IntraclassCorrelation(judges)
        let forms = [
            found.oneWay, found.absolute, found.consistent, found.oneWayMean, found.absoluteMean, found.consistentMean,
        ]
        for (form, printed) in zip(forms, [0.17, 0.29, 0.71, 0.44, 0.62, 0.91]) {
            #expect(abs(form.value - printed) < 0.005)
            #expect(try #require(form.interval).contains(form.value))
        }
    }

    @Test func `M2: a stricter judge matters to absolute agreement alone`() throws {
        let plain = try IntraclassCorrelation(judges)
        let strict = try IntraclassCorrelation(judges.map { [$0[0] - 5, $0[1], $0[2], $0[3]] })
        #expect(agrees(strict.consistent.value, plain.consistent.value, 1e-12))
        #expect(strict.absolute.value != plain.absolute.value)
    }

    @Test func `M2: judges who never differ, or works that cannot be compared, have no correlation`() {
        #expect(throws: StatisticsFailure.noVariance) { try IntraclassCorrelation([[1, 1], [2, 2], [3, 3]]) }
        #expect(throws: StatisticsFailure.noVariance) {
            try IntraclassCorrelation([[0.1, 0.3], [0.5, 0.7], [1.1, 1.3]])
        }
        #expect(throws: StatisticsFailure.noVariance) { try IntraclassCorrelation([[4, 4], [4, 4]]) }
        #expect(throws: StatisticsFailure.unequalLengths(2, 1)) { try IntraclassCorrelation([[1, 2], [3]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try IntraclassCorrelation([[1, 2]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try IntraclassCorrelation([[1], [2]]) }
    }

    /// Krippendorff's example (2011): four observers, twelve units.
    private let observers: [[Double?]] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
        [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]

    @Test(arguments: [
        (KrippendorffAlpha.Level.nominal, 0.743), (.ordinal, 0.815), (.interval, 0.849), (.ratio, 0.797),
    ])
    func `M2: Krippendorff's own example`(level: KrippendorffAlpha.Level, printed: Double) throws {
        #expect(abs(try KrippendorffAlpha(observers, level: level).value - printed) < 0.001)
    }

    @Test func `M2: α does not mind who is who, or in which order units come`() throws {
        for level in KrippendorffAlpha.Level.allCases {
            let plain = try KrippendorffAlpha(observers, level: level).value
            let turned = try KrippendorffAlpha(observers.reversed().map { $0.reversed() }, level: level).value
            #expect(agrees(turned, plain, 1e-13))
        }
        let scaled = observers.map { row in row.map { (rating: Double?) -> Double? in rating.map { 7 * $0 } } }
        #expect(
            agrees(
                try KrippendorffAlpha(scaled, level: .ratio).value,
                try KrippendorffAlpha(observers, level: .ratio).value, 1e-13))
        let shifted = observers.map { row in row.map { (rating: Double?) -> Double? in rating.map { 7 * $0 - 30 } } }
        #expect(
            agrees(
                try KrippendorffAlpha(shifted, level: .interval).value,
                try KrippendorffAlpha(observers, level: .interval).value, 1e-12))
    }

    @Test func `M2: thirty raters give what the definition gives`() throws {
        // Beyond 24 ratings a unit is sorted instead of compared pair by pair.
        let many: [[Double?]] = (0..<30).map { rater in
            (0..<7).map { (unit: Int) -> Double? in
                let isMissing = (rater * 5 + unit * 3) % 11 == 0
                return isMissing ? nil : Double((rater * unit) % 4 + unit % 2)
            }
        }
        for level in KrippendorffAlpha.Level.allCases {
            #expect(agrees(try KrippendorffAlpha(many, level: level).value, Self.byDefinition(many, level), 1e-12))
        }
    }

    /// α by the coincidences of values, as the book defines it.
    private static func byDefinition(_ ratings: [[Double?]], _ level: KrippendorffAlpha.Level) -> Double {
        var coincidences: [Double: [Double: Double]] = [:]
        for unit in ratings[0].indices {
            let values = ratings.compactMap { $0[unit] }
            guard values.count > 1 else { continue }
            for (i, first) in values.enumerated() {
                for (j, second) in values.enumerated() where i != j {
                    coincidences[first, default: [:]][second, default: 0] += 1 / Double(values.count - 1)
                }
            }
        }
        let totals = coincidences.mapValues { $0.values.reduce(0, +) }
        let order = totals.keys.sorted()
        let n = totals.values.reduce(0, +)
        func distance(_ a: Double, _ b: Double) -> Double {
            switch level {
            case .nominal: return a == b ? 0 : 1
            case .interval: return (a - b) * (a - b)
            case .ratio: return a == b ? 0 : (a - b) / (a + b) * ((a - b) / (a + b))
            case .ordinal:
                let between = order.filter { min(a, b) <= $0 && $0 <= max(a, b) }.reduce(0) { $0 + (totals[$1] ?? 0) }
                let steps = between - ((totals[a] ?? 0) + (totals[b] ?? 0)) / 2
                return a == b ? 0 : steps * steps
            }
        }
        var (seen, expected) = (0.0, 0.0)
        for a in order {
            for b in order {
                seen += (coincidences[a]?[b] ?? 0) * distance(a, b)
                expected += (totals[a] ?? 0) * (totals[b] ?? 0) * distance(a, b) / (n - 1)
            }
        }
        return 1 - seen / expected
    }

    @Test func `M2: nobody to compare, everybody alike, negative ratios`() {
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 0)) {
            try KrippendorffAlpha([[1, nil], [nil, 2]], level: .nominal)
        }
        #expect(throws: StatisticsFailure.noVariance) { try KrippendorffAlpha([[2, 2], [2, 2]], level: .ordinal) }
        #expect(throws: StatisticsFailure.notAllowed(at: 3)) {
            try KrippendorffAlpha([[1, 2], [1, -2]], level: .ratio)
        }
        #expect(throws: StatisticsFailure.unequalLengths(2, 1)) {
            try KrippendorffAlpha([[1, 2], [1]], level: .ratio)
        }
        #expect(throws: StatisticsFailure.notFinite(at: 2)) {
            try KrippendorffAlpha([[1, 2], [.nan, 3]], level: .interval)
        }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 0)) { try KrippendorffAlpha([], level: .interval) }
    }

    @Test func `M2: κ has the standard error of Fleiss, Cohen and Everitt`() throws {
        let table = [[20, 5, 1], [4, 15, 6], [2, 3, 14]]
        let known: [(CohensKappa.Weights, Double, Double)] = [
            (.none, 0.547_692_307_692_307_7, 0.082_386_843_069_652_26),
            (.linear, 0.608_391_608_391_608_4, 0.077_932_176_167_686_02),
            (.quadratic, 0.670_329_670_329_670_4, 0.082_252_690_225_031_05),
        ]
        for (weights, value, error) in known {
            let found = try CohensKappa(table: table, weights: weights)
            #expect(agrees(found.value, value, 1e-12) && agrees(found.standardError, error, 1e-11))
            #expect(try found.interval().contains(value))
        }
        #expect(try CohensKappa([1, 2, 3], [1, 2, 3]).value == 1)
        #expect(throws: StatisticsFailure.noVariance) { try CohensKappa([1, 1], [1, 1]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try CohensKappa([], []) }
        #expect(throws: StatisticsFailure.unequalLengths(1, 2)) { try CohensKappa([1], [1, 2]) }
        #expect(throws: StatisticsFailure.notACount(-2)) { try CohensKappa(table: [[1, -2], [1, 1]]) }
        #expect(throws: StatisticsFailure.outOfRange) { try CohensKappa(table: [[.max, .max], [.max, 1]]) }
    }

    @Test func `M2: Fleiss' κ of full agreement is one, and ragged tables are refused`() throws {
        #expect(agrees(try FleissKappa([[3, 0], [0, 3], [3, 0]]).value, 1, 1e-14))
        #expect(try FleissKappa([[2, 1], [1, 2]]).value < 0)
        #expect(throws: StatisticsFailure.noVariance) { try FleissKappa([[3, 0], [3, 0]]) }
        #expect(throws: StatisticsFailure.unequalLengths(3, 2)) { try FleissKappa([[3, 0], [1, 1]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 2, found: 1)) { try FleissKappa([[1, 0]]) }
        #expect(throws: StatisticsFailure.tooFew(needed: 1, found: 0)) { try FleissKappa([]) }
    }
}
