public import PeerLearningCore

extension Rubric {
    /// A rubric for tests: so many criteria of equal weight, with three levels worth 0, 1 and 2 points.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where there is no criterion.
    public static func make(criteria: Int = 2) throws(Refusal) -> Rubric {
        try Rubric(
            (0..<criteria).map { place in
                RubricCriterion(
                    "Criterion \(place + 1)",
                    levels: [
                        RubricLevel("Poor", points: 0), RubricLevel("Fair", points: 1), RubricLevel("Good", points: 2),
                    ])
            })
    }
}

extension LearningTask {
    /// A task for tests.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the title is empty.
    public static func make(
        id: TaskID = "task", title: String = "Set up a reminder", rubric: Rubric? = nil
    ) throws(Refusal) -> LearningTask {
        let standard = try Rubric.make()
        return try LearningTask(
            id: id, title: title, goal: "Late payers hear from us.", artefact: "The rule, as text.",
            criteria: ["The rule fires."], rubric: rubric ?? standard)
    }
}
