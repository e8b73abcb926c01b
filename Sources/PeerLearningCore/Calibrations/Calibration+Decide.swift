extension Calibration {
    /// The events that a command causes, or why it is refused. Reads the state and changes nothing.
    ///
    /// - Parameter standing: What the person may do in the cohort.
    public func decide(
        _ command: CalibrationCommand, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [CalibrationEvent] {
        if case .open(let plan) = command {
            try standing.require(.openWorkshop)
            guard self.plan == nil else { throw .because(.alreadyDone, "calibration.open") }
            return [.opened(plan)]
        }
        guard let plan else { throw .unknown("calibration", id) }
        switch command {
        case .open: return []
        case .addExemplar(let exemplar, let document, let reference, let remark, let words):
            try standing.require(.confirmGrades)
            guard !isTaken(exemplar) else { throw .because(.invalid, "identifierTaken") }
            try plan.rubric.validate(reference)
            let isComplete = zip(plan.rubric.criteria, reference).allSatisfy { $0.kind == .comment || $1 >= 0 }
            guard isComplete else { throw .because(.invalid, "calibration.reference") }
            guard words > 0 else { throw .because(.invalid, "calibration.remark") }
            let added = Exemplar(
                id: exemplar, document: document, reference: reference, remark: remark, words: words,
                by: standing.person)
            return [.exemplarAdded(added)]
        case .withdrawExemplar(let exemplar):
            try standing.require(.confirmGrades)
            guard self.exemplar(exemplar) != nil else { throw .unknown("exemplar", exemplar) }
            return [.exemplarWithdrawn(exemplar)]
        case .publish:
            try standing.require(.openWorkshop)
            guard exemplars.count >= plan.exemplars else {
                throw .because(.notReady, "calibration.fewExemplars", ["count": .number(plan.exemplars)])
            }
            return publishedAt == nil ? [.published(by: standing.person)] : []
        case .judge(let exemplar, let answers, let deviation):
            return try judge(exemplar, answers, deviation, in: plan, by: standing)
        case .admit(let person):
            try standing.require(.confirmGrades)
            guard person != standing.person else { throw .because(.ownWork, "calibration.ownAdmission") }
            guard !person.rawValue.isBlank else { throw .emptyIdentifier() }
            return mayReview(person) ? [] : [.admitted(person, by: standing.person)]
        }
    }

    private func judge(
        _ id: ExemplarID, _ answers: [Int], _ deviation: Double?, in plan: CalibrationPlan, by standing: Standing
    ) throws(Refusal) -> [CalibrationEvent] {
        try standing.require(.reviewWork)
        guard publishedAt != nil else { throw .because(.notReady, "calibration.notPublished") }
        guard let exemplar = exemplar(id) else { throw .unknown("exemplar", id) }
        guard exemplar.judge != standing.person else { throw .because(.ownWork, "calibration.ownExemplar") }
        guard !hasJudged(id, standing.person) else { throw .because(.alreadyDone, "calibration.judged") }
        guard judgementsLeft(of: standing.person) != 0 else {
            throw .because(.alreadyDone, "calibration.noAttempts", ["attempts": .number(plan.attempts ?? 1)])
        }
        try plan.rubric.validate(answers)
        guard plan.rubric.score(of: answers) != nil else { throw .because(.invalid, "calibration.nothingAnswered") }
        let judged = CalibrationEvent.judged(ExemplarJudgement(by: standing.person, of: id, answers: answers))
        guard let deviation, qualified[standing.person] == nil else { return [judged] }
        return [judged, .qualified(standing.person, deviation: deviation)]
    }
}
