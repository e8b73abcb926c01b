import PeerLearningCore

extension WireLearningTask {
    /// The task as a body holds it.
    init(_ task: LearningTask) {
        self.init()
        id = task.id.rawValue
        title = task.title
        goal = task.goal
        artefact = task.artefact
        criteria = task.criteria
        rubric = WireRubric(task.rubric)
    }

    /// The task as the core holds it.
    func value() throws(BodyFault) -> LearningTask {
        guard hasID, hasTitle, hasGoal, hasArtefact, hasRubric else { throw .incomplete("LearningTask") }
        let rubric = try rubric.value()
        do {
            return try LearningTask(
                id: TaskID(id), title: title, goal: goal, artefact: artefact, criteria: criteria, rubric: rubric)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireRubric {
    /// The rubric as a body holds it.
    init(_ rubric: Rubric) {
        self.init()
        criteria = rubric.criteria.map(WireRubricCriterion.init)
    }

    /// The rubric as the core holds it.
    func value() throws(BodyFault) -> Rubric {
        let criteria = try criteria.map { criterion throws(BodyFault) in try criterion.value() }
        do { return try Rubric(criteria) } catch { throw .refused(error) }
    }
}

extension WireRubricCriterion {
    fileprivate init(_ criterion: RubricCriterion) {
        self.init()
        name = criterion.name
        weight = criterion.weight
        levels = criterion.levels.map(WireRubricLevel.init)
        switch criterion.kind {
        case .levels: break
        case .points(let points):
            kind = 1
            most = Int64(points)
        case .check: kind = 2
        case .comment: kind = 3
        }
        if criterion.isOptional { optional = true }
    }

    fileprivate func value() throws(BodyFault) -> RubricCriterion {
        guard hasName, hasWeight else { throw .incomplete("RubricCriterion") }
        let levels = try levels.map { level throws(BodyFault) in try level.value() }
        guard hasKind else { return RubricCriterion(name, weight: weight, levels: levels, isOptional: optional) }
        let kinds: [Int32: RubricCriterion.Kind] = [1: .points(most: Int(clamping: most)), 2: .check, 3: .comment]
        guard let kind = kinds[kind] else { throw .unknownValue("RubricCriterion.kind") }
        return RubricCriterion(name, weight: weight, kind, isOptional: optional)
    }
}

extension WireRubricLevel {
    fileprivate init(_ level: RubricLevel) {
        self.init()
        name = level.name
        points = level.points
        description_p = level.description
    }

    fileprivate func value() throws(BodyFault) -> RubricLevel {
        guard hasName, hasPoints, hasDescription_p else { throw .incomplete("RubricLevel") }
        return RubricLevel(name, points: points, description: description_p)
    }
}
