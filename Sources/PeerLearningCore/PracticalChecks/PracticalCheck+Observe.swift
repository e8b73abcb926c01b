extension PracticalCheck {
    /// Lets somebody observe an attempt: never their own, and no more people than it needs.
    func add(
        _ observer: Standing, to attempt: CheckAttempt, in plan: PracticalCheckPlan, by person: PersonID
    ) throws(Refusal) -> [PracticalCheckEvent] {
        guard !observer.person.rawValue.isBlank else { throw .emptyIdentifier() }
        guard observer.person != attempt.person else { throw .because(.ownWork, "check.ownAttempt") }
        guard !attempt.observers.contains(observer.person) else { throw .because(.alreadyDone, "check.isObserver") }
        let needed = attempt.needed(plan.policy)
        guard attempt.observers.count < needed else {
            throw .because(.alreadyDone, "check.enoughObservers", ["count": .number(needed)])
        }
        return [.observerAdded(attempt.id, observer.person, by: person)]
    }

    func release(
        _ observer: PersonID, from id: CheckAttemptID, by standing: Standing
    ) throws(Refusal) -> [PracticalCheckEvent] {
        let attempt = try open(id)
        if observer != standing.person { try standing.require(.allocateReviews) }
        guard attempt.observers.contains(observer) else { throw .unknown("checkAttempt", id) }
        guard attempt.observation(by: observer) == nil else { throw .because(.alreadyDone, "check.formIsIn") }
        return [.observerReleased(id, observer)]
    }

    func observe(
        _ id: CheckAttemptID, _ form: (answers: [Int], remarks: DocumentID?, words: Int), in plan: PracticalCheckPlan,
        by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [PracticalCheckEvent] {
        guard attempt(id)?.observers.contains(standing.person) == true else { throw .unknown("checkAttempt", id) }
        let attempt = try open(id)
        if !standing.may(.confirmGrades) { try standing.require(.reviewWork) }
        guard attempt.observation(by: standing.person) == nil else { throw .because(.alreadyDone, "check.formIsIn") }
        switch plan.mode {
        case .live:
            guard attempt.moment.map({ $0 <= moment }) ?? true else { throw .because(.notReady, "check.tooEarly") }
        case .recorded:
            guard attempt.recording != nil else { throw .because(.notReady, "check.noRecording") }
        }
        try plan.checklist.validate(form.answers)
        guard let score = plan.checklist.score(of: form.answers) else {
            throw .because(.invalid, "check.nothingAnswered")
        }
        let hasWords = form.remarks != nil && form.words > 0
        guard hasWords || plan.policy.isPassed(score) else { throw .because(.invalid, "check.noRemarks") }
        let observation = CheckObservation(
            observer: standing.person, answers: form.answers, score: score, remarks: form.remarks, words: form.words)
        var after = attempt
        after.observations.append(observation)
        let observed = PracticalCheckEvent.observed(id, observation)
        return after.settled(plan).map { [observed, .counted(id, $0)] } ?? [observed]
    }

    /// Decides where observers do not agree: for staff that has not observed.
    func settle(
        _ id: CheckAttemptID, _ score: Double, _ reason: DocumentID, _ words: Int, in plan: PracticalCheckPlan,
        by standing: Standing
    ) throws(Refusal) -> [PracticalCheckEvent] {
        try standing.require(.confirmGrades)
        let attempt = try open(id)
        guard attempt.person != standing.person else { throw .because(.ownWork, "check.ownAttempt") }
        guard !attempt.observers.contains(standing.person) else { throw .because(.ownWork, "check.ownForm") }
        guard attempt.status == .disputed else { throw .because(.notReady, "check.notDisputed") }
        guard (0...100).contains(score) else { throw .because(.invalid, "check.score") }
        guard words > 0 else { throw .because(.invalid, "check.noReason") }
        let decision = CheckDecision(
            by: standing.person, score: score, isPassed: plan.policy.isPassed(score), reason: reason, words: words)
        return [.decided(id, decision)]
    }
}
