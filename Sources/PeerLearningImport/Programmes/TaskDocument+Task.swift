public import PeerLearningCore

extension TaskDocument {
    /// The task that the document describes. Its identifier follows from the title: the same title replaces the task.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the rubric cannot tell work apart.
    public func task() throws(Refusal) -> LearningTask {
        let criteria = rubric.map { criterion in
            let levels = criterion.levels.map {
                RubricLevel($0.name, points: $0.points, description: $0.description)
            }
            return criterion.kind == .levels
                ? RubricCriterion(
                    criterion.name, weight: criterion.weight, levels: levels, isOptional: criterion.isOptional)
                : RubricCriterion(
                    criterion.name, weight: criterion.weight, criterion.kind, isOptional: criterion.isOptional)
        }
        return try LearningTask(
            id: TaskID(title), title: title, goal: goal, artefact: artefact, criteria: self.criteria,
            rubric: Rubric(criteria))
    }
}
