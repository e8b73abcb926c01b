import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: Forms of every kind")
struct FormKindTests {
    @Test("N3: a form mixes levels, points, checks and words, and each counts by its weight")
    func mixed() throws {
        let rubric = try Rubric([
            RubricCriterion("Works", weight: 2, levels: [RubricLevel("No", points: 1), RubricLevel("Yes", points: 3)]),
            RubricCriterion("Speed", weight: 1, .points(most: 20)), RubricCriterion("Tested", weight: 1, .check),
            RubricCriterion("Advice", weight: 5, .comment),
        ])
        try rubric.validate([1, 5, 0, 0])
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [1, 5, 0, 0])) == 56.25)
    }

    @Test("N3: an optional criterion may be left out, and then does not count")
    func optional() throws {
        let rubric = try Rubric([
            RubricCriterion("A", .points(most: 10)), RubricCriterion("B", .check, isOptional: true),
        ])
        try rubric.validate([7, -1])
        #expect(throws: Refusal.self) { try rubric.validate([-1, 1]) }
        #expect(throws: Refusal.self) { try rubric.validate([7, 2]) }
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [7, -1])) == 70)
        #expect(ChecklistGrading().score(of: CompletedForm(rubric: rubric, levels: [7, -1])) == nil)
    }

    @Test("N3: points from 1 to a thousand, and words alone make a form")
    func bounds() throws {
        #expect(throws: Refusal.self) { try Rubric([RubricCriterion("A", .points(most: 0))]) }
        #expect(throws: Refusal.self) { try Rubric([RubricCriterion("A", .points(most: 1_001))]) }
        #expect(throws: Refusal.self) { try Rubric([RubricCriterion("A", weight: 0, .check)]) }
        #expect(throws: Never.self) { try Rubric([RubricCriterion("A", weight: 0, .comment)]) }
    }

    @Test("P10: CIRCLES is a checklist of seven, in both languages", arguments: [Language.english, .russian])
    func circles(language: Language) throws {
        let rubric = try Rubric.circles(in: language)
        #expect(rubric.criteria.count == 7)
        #expect(rubric.criteria.allSatisfy { $0.kind == .check && !$0.name.hasPrefix("checklist.") })
        let form = CompletedForm(rubric: rubric, levels: [1, 1, 0, 1, 0, 1, 1])
        #expect(abs((ChecklistGrading().score(of: form) ?? 0) - 500.0 / 7) < 1e-9)
    }

    @Test("N3: a table of errors takes no nonsense")
    func table() throws {
        let strategy = ErrorCountGrading([1: .nan, 2: -5, 3: 400])
        #expect(strategy.scores == [1: 0, 2: 0, 3: 100])
    }
}
