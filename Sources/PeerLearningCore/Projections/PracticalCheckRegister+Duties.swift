extension PracticalCheckRegister {
    /// What a person should do at the practical checks of a cohort.
    func duties(of person: PersonID, in cohort: Cohort, at moment: Instant, _ roles: [Role]) -> [Duty] {
        states(of: cohort.id).flatMap { check -> [Duty] in
            guard let plan = check.plan else { return [] }
            let standing = cohort.standing(of: person, at: check.place(at: moment), roles: roles)
            guard !standing.permissions.isEmpty else { return [] }
            return own(check, plan, standing) + observed(check, plan, standing) + led(check, plan, standing)
        }
    }

    /// What is to be shown.
    private func own(_ check: PracticalCheck, _ plan: PracticalCheckPlan, _ standing: Standing) -> [Duty] {
        guard standing.may(.submitWork), let view = try? check.view(for: standing) else { return [] }
        if view.maySignUp { return [duty("checkSignUp", .check(check.id), plan)] }
        return view.attempts.compactMap { attempt in
            let subject = Duty.Subject.checkAttempt(attempt.attempt, of: check.id)
            switch plan.mode {
            case .live where attempt.status == .scheduled:
                return duty("checkShow", subject, plan, until: attempt.moment)
            case .recorded where attempt.status == .scheduled && attempt.recording == nil:
                return duty("checkRecord", subject, plan, until: attempt.moment)
            case .live, .recorded: return nil
            }
        }
    }

    /// What is to be observed.
    private func observed(_ check: PracticalCheck, _ plan: PracticalCheckPlan, _ standing: Standing) -> [Duty] {
        guard standing.may(.reviewWork) || standing.may(.confirmGrades) else { return [] }
        return attempts(of: check).filter { $0.waits(for: standing.person, in: plan) }.map { attempt in
            let until = plan.mode == .live ? attempt.moment : nil
            return duty("checkObserve", .observation(attempt.id, of: check.id), plan, until: until)
        }
    }

    /// What waits for those who lead.
    private func led(_ check: PracticalCheck, _ plan: PracticalCheckPlan, _ standing: Standing) -> [Duty] {
        var duties: [Duty] = []
        let there = Set(attempts(of: check).map(\.id))
        if standing.may(.allocateReviews) {
            let wanted = check.observersWanted(for: standing).filter { !$0.isDisputed && there.contains($0.attempt) }
            if !wanted.isEmpty {
                duties.append(duty("checkObservers", .observers(check.id), plan, count: wanted.count))
            }
        }
        guard standing.may(.confirmGrades) else { return duties }
        return duties
            + attempts(of: check).filter { $0.isUndecided(for: standing.person) }.map {
                duty("checkDecide", .checkDecision($0.id, of: check.id), plan)
            }
    }

    private func duty(
        _ name: String, _ subject: Duty.Subject, _ plan: PracticalCheckPlan, until: Instant? = nil, count: Int = 0
    ) -> Duty {
        Duty(
            name, subject, in: nil, until: until,
            ["check": .text(plan.title), "kind": .message(plan.kind.name), "count": .number(count)])
    }
}

extension CheckAttempt {
    /// Whether a person is to fill in the checklist, as soon as there is something to see.
    func waits(for observer: PersonID, in plan: PracticalCheckPlan) -> Bool {
        isOpen && observers.contains(observer) && observation(by: observer) == nil
            && (plan.mode == .live || recording != nil)
    }

    /// Whether a person, of staff, could decide where observers do not agree.
    func isUndecided(for staff: PersonID) -> Bool {
        status == .disputed && person != staff && !observers.contains(staff)
    }
}
