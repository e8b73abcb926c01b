import PeerLearningCore
import PeerLearningTesting
import Testing

@testable import PeerLearningCoding

@Suite("Grades and forms as bodies")
struct GradeAndFormCodingTests {
    private func grade(deviation: Double?) -> Grade {
        Grade(
            submission: "s", value: 70, spread: 4, contributions: [], method: "mean", reason: Message("grade.mean"),
            deviation: deviation)
    }

    @Test("a grade's error comes back, and a grade without one has no field for it")
    func deviation() throws {
        let with = try WireWorkshopGraded([grade(deviation: 3.5)])
        #expect(try with.value() == [grade(deviation: 3.5)])
        let without = try WireWorkshopGraded([grade(deviation: nil)])
        #expect(try without.value() == [grade(deviation: nil)])
        #expect(!without.grades[0].hasDeviation)
    }

    @Test("criteria of every kind come back, and levels have no new field")
    func kinds() throws {
        let rubric = try Rubric([
            RubricCriterion("L", levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)]),
            RubricCriterion("P", weight: 2, .points(most: 20)), RubricCriterion("C", .check, isOptional: true),
            RubricCriterion("W", .comment),
            RubricCriterion("O", levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)], isOptional: true),
        ])
        let wire = WireRubric(rubric)
        #expect(try wire.value() == rubric)
        #expect(!wire.criteria[0].hasKind && !wire.criteria[0].hasMost && !wire.criteria[0].hasOptional)
        var unknown = wire
        unknown.criteria[1].kind = 9
        #expect(throws: BodyFault.self) { try unknown.value() }
    }
}
