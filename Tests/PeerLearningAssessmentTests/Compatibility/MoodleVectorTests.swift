import PeerLearningCore
import Testing

@testable import PeerLearningAssessment

@Suite("Moodle's vectors")
struct MoodleVectorTests {
    private typealias Comparison = BestAssessmentComparison
    private typealias Assessment = BestAssessmentComparison.Assessment
    private typealias Dimension = BestAssessmentComparison.Dimension

    @Test(
        "M-bestT: answers are brought to 0 to 100",
        arguments: [
            (1.0, 3.0, 1.0, 0.0), (1, 3, 2, 50), (1, 3, 3, 100), (0, 20, 13.423, 67.115), (0, 20, 19.1, 95.5),
            (0, 20, 0, 0), (100, 100, 100, 100),
        ])
    func normalised(least: Double, most: Double, answer: Double, expected: Double) {
        #expect(Dimension(least: least, most: most).normalised(answer) == expected)
    }

    @Test("M-bestT: the average review, weighted, and none without weights")
    func average() {
        let two = [Assessment(answers: [50, 33.33333]), Assessment(answers: [0, 66.66667])]
        #expect(Comparison.average(of: two) == [25, 50])
        let three = [
            Assessment(weight: 1, answers: [10, 13.4, 95]), Assessment(weight: 3, answers: [11, 10.1, 92]),
            Assessment(weight: 1, answers: [11, 8.1, 88]),
        ]
        #expect(Comparison.average(of: three) == [10.8, 10.36, 91.8])
        let none = three.map { Assessment(weight: 0, answers: $0.answers) }
        #expect(Comparison.average(of: none) == nil)
        let comparison = Comparison(dimensions: Array(repeating: Dimension(), count: 3))
        #expect(comparison.grades(of: none) == [nil, nil, nil])
    }

    @Test("M-bestT: the weighted variance of a criterion")
    func variance() {
        let weights = [1.0, 3, 2, 1, 1]
        let same = weights.map { Assessment(weight: $0, answers: [11]) }
        #expect(Comparison.variances(of: same) == [0])
        let apart = zip(weights, [2.0, 4, 5, 7, 9]).map { Assessment(weight: $0, answers: [$1]) }
        #expect(abs((Comparison.variances(of: apart)[0] ?? 0) - 4) < 1e-12)
        #expect(Comparison.variances(of: [Assessment(answers: [3])]) == [nil])
    }

    @Test("M-bestT: no distance from oneself, and equal distances either side of the average")
    func distance() {
        let fair = Comparison(strictness: .fair, dimensions: [Dimension(), Dimension()])
        #expect(fair.distance(from: [15, 2], to: [15, 2], [625, 277.777_777_888_9]) == 0)
        let lax = Comparison(strictness: .veryLax, dimensions: [Dimension(), Dimension()])
        let variances: [Double?] = [625, 277.777_777_888_9]
        let one = lax.distance(from: [0, 66.66667], to: [25, 50], variances)
        #expect(one == lax.distance(from: [50, 33.33333], to: [25, 50], variances))
        #expect(one == 2.3148)
    }

    @Test(
        "M-best, derived: grades of 80, 70 and 20 by strictness",
        arguments: [
            (.veryStrict, [98.5484, 100, 0]), (.fair, [99.7097, 100, 63.7097]),
            (.veryLax, [99.8387, 100, 79.8387]),
        ] as [(BestAssessmentComparison.Strictness, [Double])])
    func grades(strictness: BestAssessmentComparison.Strictness, expected: [Double]) {
        let comparison = Comparison(strictness: strictness, dimensions: [Dimension()])
        let grades = comparison.grades(of: [80, 70, 20].map { Assessment(answers: [$0]) })
        #expect(grades == expected.map { Optional($0) })
    }

    @Test("M-best, derived: 70, 71, 72 at the strictest; two reviewers and one always get 100")
    func consequences() {
        let strict = Comparison(strictness: .veryStrict, dimensions: [Dimension()])
        #expect(strict.grades(of: [70, 71, 72].map { Assessment(answers: [$0]) }) == [98.5, 100, 98.5])
        #expect(strict.grades(of: [0, 100].map { Assessment(answers: [$0]) }) == [100, 100])
        #expect(strict.grades(of: [Assessment(answers: [3])]) == [100])
        #expect(strict.grades(of: []).isEmpty)
        let weightless = Comparison(dimensions: [Dimension(weight: 0)])
        #expect(weightless.grades(of: [1, 2].map { Assessment(answers: [$0]) }) == [nil, nil])
    }

    @Test(
        "M-locT: the grade of a submission",
        arguments: [
            ([56.12, 12.59, 10, 0], [1, 1, 1, 1], 19.67750),
            ([4, 2, 1], [1, 1, 1], 2.33333), ([12, 30, 10, 1000], [3, 2, 1, 0], 17.66667),
            ([45.54321, nil], [1, 1], 45.54321), ([nil, nil], [1, 1], nil),
        ] as [([Double?], [Double], Double?)])
    func submission(grades: [Double?], weights: [Double], expected: Double?) {
        #expect(MoodleFigures.submissionGrade(zip(grades, weights).map { ($0, $1) }) == expected)
    }

    @Test(
        "M-locT: the grade of a reviewer, with a teacher's word in place of one",
        arguments: [
            ([99.45670, 87.34311, 51.12], [nil, nil, nil], 79.30660),
            ([56.234, 87.34311, 51.12], [nil, nil, nil], 64.89904),
            ([56.234, 87.34311, 51.12], [99.45670, nil, nil], 79.30660), ([50, nil, 52.2], [nil, nil, nil], 51.1),
            ([50, nil, 52.2], [nil, 69, nil], 57.06667),
        ] as [([Double?], [Double?], Double)])
    func reviewer(grades: [Double?], overrides: [Double?], expected: Double) {
        #expect(MoodleFigures.reviewerGrade(zip(grades, overrides).map { ($0, $1) }) == expected)
    }

    @Test("M-locT: percent to value, and errors beyond 0 to 100")
    func percent() {
        #expect(abs((MoodleFigures.value(ofPercent: 56.6543, most: 185) ?? 0) - 104.810455) < 1e-9)
        #expect(MoodleFigures.value(ofPercent: -7.098, most: 185) == nil)
        #expect(MoodleFigures.value(ofPercent: 121.08, most: 185) == nil)
        #expect(MoodleFigures.value(ofPercent: .nan, most: 185) == nil)
    }

    @Test(
        "M-locT: least common multiples",
        arguments: [([1, 4], 4), ([2, 3], 6), ([6, 4], 12), ([5, 3, 15], 15)] as [([Int], Int)])
    func multiple(numbers: [Int], expected: Int) {
        #expect(MoodleFigures.leastCommonMultiple(numbers) == expected)
    }

    @Test("M-locT: no least common multiple of nothing, of zero or out of bounds")
    func noMultiple() {
        #expect(MoodleFigures.leastCommonMultiple([]) == nil)
        #expect(MoodleFigures.leastCommonMultiple([3, 0]) == nil)
        #expect(MoodleFigures.leastCommonMultiple([Int.max, Int.max - 1]) == nil)
    }
}
