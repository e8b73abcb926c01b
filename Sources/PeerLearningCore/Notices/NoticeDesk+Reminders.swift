extension NoticeDesk {
    /// Reminders and what waits for somebody with a power: what can be told at a moment, told before or not.
    ///
    /// - Parameter horizon: What arose earlier is not looked at.
    func derived(at moment: Instant, since horizon: Instant, in cohort: Cohort, _ roles: [Role]) -> [Notice] {
        let reminders = workshop.phase == .closed ? [] : duties(at: moment) + leases(at: moment)
        let own = reminders.filter { reminder in
            reminder.at >= horizon && reminder.at <= moment && cohort.member(reminder.person) != nil
                && standing(of: reminder.person, at: moment, in: cohort, roles).may(reminder.needed)
        }
        return own.map { notice(id($0.kind, $0.cause, to: $0.person), $0.kind, to: $0.person, $0.telling, at: $0.at) }
            + waiting(at: moment, since: horizon, in: cohort, roles)
    }

    private struct Reminder {
        let kind: NoticeKind
        let person: PersonID
        let cause: String
        let telling: Telling
        let needed: Permission
        let at: Instant
    }

    /// What is still to be done before the running phase ends, or after it should have ended.
    private func duties(at moment: Instant) -> [Reminder] {
        guard let end = plan.schedule(ofRound: workshop.round).end(of: workshop.phase) else { return [] }
        let isOver = moment >= end
        guard moment >= end - plan.policy.remindersBefore, !isOver || canBeLate else { return [] }
        return workshop.people.compactMap { participant in
            guard let duty = duty(of: participant, at: moment) else { return nil }
            var telling = duty.telling
            if !isOver { telling.arguments["hours"] = .number(moment.hours(until: end)) }
            return Reminder(
                kind: isOver ? .overdue : .dueSoon, person: participant.enrolment.person,
                cause: "\(telling.variant)/\(workshop.round)/\(end.milliseconds)", telling: telling,
                needed: duty.needed,
                at: isOver ? end : end - plan.policy.remindersBefore)
        }
    }

    private var canBeLate: Bool { workshop.phase != .submission || plan.policy.late.consequence != .excluded }

    private func duty(
        of participant: Workshop.Participant, at moment: Instant
    ) -> (telling: Telling, needed: Permission)? {
        switch workshop.phase {
        case .submission where participant.enrolment.part == .author:
            guard let work = workshop.handedIn(participant) else {
                return (Telling(variant: "submission"), .submitWork)
            }
            return work.isRevised ? nil : (Telling(variant: "revision"), .submitWork)
        case .review:
            let open = openReviews(of: participant, at: moment).count
            guard open > 0 else { return nil }
            return (Telling(variant: "reviews", arguments: ["count": .number(open)]), .reviewWork)
        case .reflection where participant.reflection == nil: return (Telling(variant: "reflection"), .comment)
        case .setup, .submission, .grading, .reflection, .closed: return nil
        }
    }

    /// Works that go back to the others soon: in the last quarter of the lease, or as long before as the policy reminds.
    private func leases(at moment: Instant) -> [Reminder] {
        guard workshop.phase == .review, case .onDemand(let lease) = plan.policy.allocation else { return [] }
        let before = min(plan.policy.remindersBefore, lease / 4)
        return workshop.reviews.compactMap { review in
            guard review.isPending, let end = review.lease, moment >= end - before, moment < end else { return nil }
            let hours = Message.Argument.number(moment.hours(until: end))
            return Reminder(
                kind: .leaseEnding, person: workshop.person(review.reviewer), cause: review.id.rawValue,
                telling: Telling(arguments: ["hours": hours]), needed: .reviewWork, at: end - before)
        }
    }
}

extension Instant {
    /// Hours that are left until a later moment, each one begun counted whole.
    func hours(until end: Instant) -> Int {
        Int(clamping: (end.milliseconds - milliseconds + 3_599_999) / 3_600_000)
    }
}
