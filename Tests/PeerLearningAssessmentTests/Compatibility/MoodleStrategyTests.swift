import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("Moodle's strategies")
struct MoodleStrategyTests {
    private func form(_ criteria: [RubricCriterion], _ answers: [Int]) throws -> CompletedForm {
        CompletedForm(rubric: try Rubric(criteria), levels: answers)
    }

    private func points(_ aspects: (most: Int, weight: Double)...) -> [RubricCriterion] {
        aspects.enumerated().map { RubricCriterion("A\($0)", weight: $1.weight, .points(most: $1.most)) }
    }

    private func scale(_ name: String, _ count: Int, weight: Double = 1) -> RubricCriterion {
        RubricCriterion(name, weight: weight, levels: (0..<count).map { RubricLevel("\($0)", points: Double($0)) })
    }

    private func rounded(_ score: Double?) -> Double? { score.map { MoodleFigures.rounded($0) } }

    @Test("M-accT: 5 of 20 points are 25")
    func one() throws {
        #expect(AccumulativeGrading().score(of: try form(points((20, 1)), [5])) == 25)
    }

    @Test("M-accT: 11 of 20, 87 of 100 and 10 of 10 count the same: 80.66667")
    func equal() throws {
        let form = try form(points((20, 1), (100, 1), (10, 1)), [11, 87, 10])
        #expect(rounded(AccumulativeGrading().score(of: form)) == 80.66667)
    }

    @Test("M-accT: 7 of 15 thrice, 66 of 80 and 4 of 5 twice: 63.75")
    func weighted() throws {
        let form = try form(points((15, 3), (80, 1), (5, 2)), [7, 66, 4])
        #expect(rounded(AccumulativeGrading().score(of: form)) == 63.75)
    }

    @Test("M-accT: a scale of five: its fifth item is 100, its first 0")
    func scales() throws {
        #expect(AccumulativeGrading().score(of: try form([scale("S", 5)], [4])) == 100)
        #expect(AccumulativeGrading().score(of: try form([scale("S", 5)], [0])) == 0)
    }

    @Test("M-accT: the second of three at weight 2 and the fifth of seven at weight 3: 60")
    func twoScales() throws {
        let form = try form([scale("S", 3, weight: 2), scale("T", 7, weight: 3)], [1, 4])
        #expect(rounded(AccumulativeGrading().score(of: form)) == 60)
    }

    @Test("M-accT: a negative weight is refused, and so is a value beyond the scale; no answers are no grade")
    func refusals() throws {
        #expect(throws: Refusal.self) { try Rubric(points((20, -1))) }
        let rubric = try Rubric(points((20, 1)))
        #expect(throws: Refusal.self) { try rubric.validate([21]) }
        #expect(throws: Refusal.self) { try rubric.validate([-1]) }
        #expect(AccumulativeGrading().score(of: CompletedForm(rubric: rubric, levels: [])) == nil)
        #expect(AccumulativeGrading().score(of: CompletedForm(rubric: rubric, levels: [21])) == nil)
    }

    @Test(
        "M-rubT: levels by their points together",
        arguments: [([0, 0, 0], 0.0), ([3, 3, 3], 100), ([1, 2, 2], 58.53659)] as [([Int], Double)])
    func rubric(chosen: [Int], expected: Double) throws {
        let levels: [[Double]] = [[0, 2, 6, 8], [0, 1, 2, 3], [10, 20, 30, 40]]
        let criteria = levels.enumerated().map { place, points in
            RubricCriterion("C\(place)", levels: points.map { RubricLevel("\($0)", points: $0) })
        }
        #expect(rounded(PointsRubricGrading().score(of: try form(criteria, chosen))) == expected)
    }

    private func checks(_ weights: Double...) -> [RubricCriterion] {
        weights.enumerated().map { RubricCriterion("E\($0)", weight: $1, .check) }
    }

    @Test(
        "M-numT: three statements of weight 1",
        arguments: [([1, 1, 1], 100.0), ([1, 0, 1], 80), ([0, 0, 0], 10)] as [([Int], Double)])
    func threeErrors(answers: [Int], expected: Double) throws {
        let strategy = ErrorCountGrading([1: 80, 2: 60, 3: 10])
        #expect(strategy.score(of: try form(checks(1, 1, 1), answers)) == expected)
    }

    @Test("M-numT: three errors may be worth 0, and no answers are no grade")
    func noneLeft() throws {
        #expect(ErrorCountGrading([1: 80, 2: 60, 3: 0]).score(of: try form(checks(1, 1, 1), [0, 0, 0])) == 0)
        #expect(ErrorCountGrading([1: 80]).score(of: try form(checks(1, 1, 1), [])) == nil)
    }

    @Test(
        "M-numT: weights of 1, 2 and 0",
        arguments: [([1, 0, 1], 33.0), ([1, 1, 0], 100)] as [([Int], Double)])
    func weightedErrors(answers: [Int], expected: Double) throws {
        let strategy = ErrorCountGrading([1: 66, 2: 33, 3: 0])
        #expect(strategy.score(of: try form(checks(1, 2, 0), answers)) == expected)
    }

    @Test("M-numT: weights of 1, 2 and 3, all wrong: 5")
    func allWrong() throws {
        let strategy = ErrorCountGrading([1: 90, 2: 80, 3: 70, 4: 60, 5: 30, 6: 5, 7: 0])
        #expect(strategy.score(of: try form(checks(1, 2, 3), [0, 0, 0])) == 5)
    }

    @Test(
        "M-num: the documented table: one error is still 100, four are as three",
        arguments: [(1, 100.0), (4, 60), (9, 0)])
    func documented(errors: Int, expected: Double) throws {
        let strategy = ErrorCountGrading([2: 80, 3: 60, 5: 30, 6: 0])
        let criteria = (0..<9).map { RubricCriterion("E\($0)", .check) }
        let answers = (0..<9).map { $0 < errors ? 0 : 1 }
        #expect(strategy.score(of: try form(criteria, answers)) == expected)
    }

    @Test("M-lang: comments alone give Moodle's 100, or no score")
    func comments() throws {
        let form = try form([RubricCriterion("What would you change?", .comment)], [0])
        #expect(CommentsGrading().score(of: form) == nil)
        #expect(CommentsGrading(worth: .full).score(of: form) == 100)
        #expect(RubricGrading().score(of: form) == nil)
    }
}
