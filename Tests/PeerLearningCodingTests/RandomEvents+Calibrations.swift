import PeerLearningCore

// What the events of calibrations hold.
extension RandomEvents {
    mutating func calibrationPlan() throws -> CalibrationPlan {
        let rubric = try Rubric([
            RubricCriterion("0" + text(), weight: 1 + generator.fraction(), .check),
            RubricCriterion("1" + text(), .comment, isOptional: flag()),
        ])
        return try CalibrationPlan(
            title: "x" + text(), cohort: id(), rubric: rubric, exemplars: 1 + generator.below(100),
            limit: generator.fraction() * 100, attempts: flag() ? 1 + generator.below(1_000) : nil,
            feedback: pick(CalibrationPlan.Feedback.allCases))
    }

    mutating func exemplar() -> Exemplar {
        Exemplar(
            id: id(), document: id(), reference: list { $0.generator.below(9) }, remark: id(), words: count(),
            by: id())
    }

    mutating func judgement() -> ExemplarJudgement {
        ExemplarJudgement(by: id(), of: id(), answers: list { $0.generator.below(9) - 1 })
    }
}
