extension PracticalCheck {
    /// What somebody sees who may take the check, or has taken it.
    ///
    /// - Throws: ``Refusal`` with code `unknown` for everybody else.
    public func view(for standing: Standing) throws(Refusal) -> PracticalCheckView {
        let own = attempts(of: standing.person)
        guard let plan, standing.may(.submitWork) || (!own.isEmpty && !standing.permissions.isEmpty) else {
            throw .unknown("check", id)
        }
        return PracticalCheckView(
            check: id, plan: plan, isClosed: isClosed,
            attempts: own.map { attempt in
                CheckAttemptView(
                    attempt: attempt.id, number: attempt.number, moment: attempt.moment, status: attempt.status,
                    recording: attempt.recording, outcome: attempt.outcome(by: plan.checklist))
            },
            attemptsLeft: attemptsLeft(of: standing.person), isPassed: hasPassed(standing.person))
    }

    /// What somebody sees who observes an attempt: what others found only when all forms are in.
    ///
    /// - Throws: ``Refusal`` with code `unknown` for everybody else.
    public func observation(of id: CheckAttemptID, for standing: Standing) throws(Refusal) -> ObservationView {
        guard let plan, let attempt = attempt(id), attempt.observers.contains(standing.person),
            standing.may(.reviewWork) || standing.may(.confirmGrades)
        else { throw .unknown("checkAttempt", id) }
        let own = attempt.observation(by: standing.person)
        let isShown = own != nil && attempt.observations.count >= plan.policy.observers
        let others = attempt.observations.filter { $0.observer != standing.person }.map(\.answers)
        return ObservationView(
            check: self.id, plan: plan, attempt: id, person: attempt.person, moment: attempt.moment,
            status: own == nil && attempt.isOpen ? .scheduled : attempt.status, recording: attempt.recording, own: own,
            others: isShown ? others : nil, outcome: own == nil ? nil : attempt.outcome(by: plan.checklist))
    }

    /// Attempts that lack observers, for those who may take them or ask somebody to; nobody sees their own.
    public func observersWanted(for standing: Standing) -> [ObserversWanted] {
        guard let plan, mayObserve(standing) || standing.may(.allocateReviews) else { return [] }
        return attempts.compactMap { attempt in
            let missing = attempt.needed(plan.policy) - attempt.observers.count
            guard attempt.isOpen, missing > 0, attempt.person != standing.person,
                !attempt.observers.contains(standing.person) || standing.may(.allocateReviews)
            else { return nil }
            return ObserversWanted(
                check: id, attempt: attempt.id, person: attempt.person, moment: attempt.moment, missing: missing,
                isDisputed: attempt.status == .disputed)
        }
    }

    /// All attempts with names, in the order in which they were scheduled: for those who may see names. Their own are left
    /// out; forms of others stay hidden where they observe themselves and have not handed in yet.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission` for everybody else.
    public func reports(for standing: Standing) throws(Refusal) -> [CheckAttempt] {
        try standing.require(.seeNames)
        return attempts.filter { $0.person != standing.person }.map { attempt in
            let isBound = attempt.observers.contains(standing.person)
            guard isBound, attempt.isOpen, attempt.observation(by: standing.person) == nil else { return attempt }
            var hidden = attempt
            (hidden.observations, hidden.status) = ([], .scheduled)
            return hidden
        }
    }

    /// The recording of an attempt, for the one who made it, its observers, and those who may see names.
    ///
    /// - Throws: ``Refusal`` with code `unknown` for everybody else, and where there is none.
    public func recording(of id: CheckAttemptID, for standing: Standing) throws(Refusal) -> CheckRecording {
        guard let attempt = attempt(id), let recording = attempt.recording else { throw .unknown("recording", id) }
        let isOwn = attempt.person == standing.person && standing.may(.submitWork)
        let observes = attempt.observers.contains(standing.person) && standing.may(.reviewWork)
        let isStaff = standing.may(.seeNames) || standing.may(.confirmGrades)
        guard isOwn || observes || isStaff else { throw .unknown("recording", id) }
        return recording
    }
}

extension CheckAttempt {
    /// What came of it; nil while it does not count.
    func outcome(by checklist: Rubric) -> CheckOutcome? {
        guard let score, let isPassed else { return nil }
        let forms = countedObservations
        let findings = checklist.criteria.enumerated().map { place, criterion in
            CheckFinding(
                criterion: criterion,
                answers: forms.compactMap { $0.answers.indices.contains(place) ? $0.answers[place] : nil }.sorted())
        }
        return CheckOutcome(
            score: score, isPassed: isPassed, agreement: checklist.agreement(among: forms), findings: findings,
            remarks: observations.compactMap(\.remarks), reason: decision?.reason)
    }
}
