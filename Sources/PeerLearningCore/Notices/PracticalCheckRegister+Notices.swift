extension PracticalCheckRegister {
    /// How long before an appointment people are reminded of it.
    static let reminderBefore = Duration.hours(24)

    /// What people of a cohort can be told of its practical checks at a moment, told before or not.
    func notices(at moment: Instant, in cohort: Cohort, _ roles: [Role]) -> [Notice] {
        states(of: cohort.id).flatMap { check -> [Notice] in
            guard let plan = check.plan, let openedAt = check.openedAt else { return [] }
            let desk = PracticalCheckDesk(check: check, plan: plan, moment: moment)
            let standing = { cohort.standing(of: $0, at: check.place(at: moment), roles: roles) }
            let takers = cohort.members.map(\.person).filter { standing($0).may(.submitWork) }
            let invited = takers.filter { check.attempts(of: $0).isEmpty && !check.isClosed }
            let open = invited.map { desk.notice(.checkOpen, "", to: $0, at: openedAt) }
            return open
                + attempts(of: check).flatMap { attempt -> [Notice] in
                    let staff = cohort.people(whoMayHold: .confirmGrades, roles).filter {
                        attempt.isUndecided(for: $0) && standing($0).may(.confirmGrades)
                    }
                    let observers = attempt.observers.filter {
                        standing($0).may(.reviewWork) || standing($0).may(.confirmGrades)
                    }
                    let isThere = !standing(attempt.person).permissions.isEmpty
                    return desk.notices(of: attempt, to: isThere ? attempt.person : nil, observers, staff)
                }
        }
    }
}

/// What is to be told of one practical check.
private struct PracticalCheckDesk {
    let check: PracticalCheck
    let plan: PracticalCheckPlan
    let moment: Instant

    func notices(
        of attempt: CheckAttempt, to person: PersonID?, _ observers: [PersonID], _ staff: Set<PersonID>
    ) -> [Notice] {
        let outcome = [person].compactMap(\.self).compactMap { person in
            attempt.isPassed.map {
                notice($0 ? .checkPassed : .checkNotPassed, attempt.id.rawValue, to: person, at: attempt.since)
            }
        }
        let disputed = staff.map { notice(.checkDisputed, attempt.id.rawValue, to: $0, at: attempt.since) }
        return outcome + disputed + asked(attempt, observers) + soon(attempt, person, observers)
    }

    /// Who was asked to observe, as soon as there is something to see.
    private func asked(_ attempt: CheckAttempt, _ observers: [PersonID]) -> [Notice] {
        observers.compactMap { observer in
            guard attempt.waits(for: observer, in: plan) else { return nil }
            guard let asked = attempt.asked[observer] ?? (plan.mode == .recorded ? attempt.recordedAt : nil) else {
                return nil
            }
            let at = plan.mode == .recorded ? max(asked, attempt.recordedAt ?? asked) : asked
            return notice(.checkObserve, attempt.id.rawValue, to: observer, at: at)
        }
    }

    private func soon(_ attempt: CheckAttempt, _ person: PersonID?, _ observers: [PersonID]) -> [Notice] {
        guard attempt.status == .scheduled, let end = attempt.moment, moment < end else { return [] }
        let begins = max(end - PracticalCheckRegister.reminderBefore, attempt.since)
        let hours = ["hours": Message.Argument.number(moment.hours(until: end))]
        let cause = "\(attempt.id)/\(end.milliseconds)"
        switch plan.mode {
        case .live:
            return ([person].compactMap(\.self) + observers).map {
                notice(.checkSoon, cause, to: $0, hours, at: begins)
            }
        case .recorded:
            guard let person, attempt.recording == nil else { return [] }
            return [notice(.checkSoon, cause, to: person, variant: "recorded", hours, at: begins)]
        }
    }

    func notice(
        _ kind: NoticeKind, _ cause: String, to person: PersonID, variant: String = "",
        _ arguments: [String: Message.Argument] = [:], at moment: Instant
    ) -> Notice {
        let names: [String: Message.Argument] = ["check": .text(plan.title), "kind": .message(plan.kind.name)]
        let telling = Telling(variant: variant, arguments: arguments.merging(names) { first, _ in first })
        let parts = ["check", check.id.rawValue, kind.rawValue, cause, person.rawValue]
        return Notice(
            id: NoticeID("\(Fingerprint(of: parts))"), to: person, kind, cohort: plan.cohort, place: plan.title,
            what: telling.what(kind), why: telling.why(kind), at: moment)
    }
}
