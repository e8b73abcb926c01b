import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N1: Tasks and rubrics")
struct LearningTaskTests {
    @Test("N1: a task without a goal is refused, and the refusal names the part")
    func emptyGoal() throws {
        let rubric = try Rubric.make()
        let refusal = #expect(throws: Refusal.self) {
            try LearningTask(id: "t", title: "T", goal: "  ", artefact: "A", criteria: ["C"], rubric: rubric)
        }
        #expect(
            refusal?.description
                == "invalid: The task has no goal. A task is concrete: say what is to be done and when it is done.")
    }

    @Test("N1: a task without criteria is refused")
    func noCriteria() throws {
        let rubric = try Rubric.make()
        #expect(throws: Refusal.self) {
            try LearningTask(id: "t", title: "T", goal: "G", artefact: "A", criteria: [], rubric: rubric)
        }
    }

    @Test(
        "N1: a rubric that cannot tell work apart is refused",
        arguments: [
            [],
            [RubricCriterion("", levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)])],
            [RubricCriterion("A", levels: [RubricLevel("a", points: 1)])],
            [RubricCriterion("A", levels: [RubricLevel("a", points: 1), RubricLevel("b", points: 1)])],
            [RubricCriterion("A", weight: 0, levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)])],
            [RubricCriterion("A", weight: -1, levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)])],
            [RubricCriterion("A", weight: .nan, levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)])],
            [RubricCriterion("A", levels: [RubricLevel("a", points: 0), RubricLevel("b", points: .infinity)])],
            [RubricCriterion("A", levels: [RubricLevel("a", points: -1), RubricLevel("b", points: 1)])],
            [
                RubricCriterion("A", levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)]),
                RubricCriterion("A", levels: [RubricLevel("a", points: 0), RubricLevel("b", points: 1)]),
            ],
        ])
    func badRubrics(criteria: [RubricCriterion]) {
        let refusal = #expect(throws: Refusal.self) { try Rubric(criteria) }
        #expect(refusal?.code == .invalid)
    }

    @Test("N2: words are counted as people count them")
    func words() throws {
        var workshop = try Workshop.make(in: .submission)
        #expect(throws: Refusal.self) {
            try workshop.perform(.submit("s", document: "d", words: 0), by: .participant("ada"))
        }
    }
}
