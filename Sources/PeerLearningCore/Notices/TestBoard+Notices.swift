extension TestBoard {
    /// How long before a test closes those are reminded who have not taken it.
    static let reminderBefore = Duration.hours(24)

    /// What members of a cohort can be told of its tests at a moment, told before or not.
    func notices(at moment: Instant, in cohort: Cohort, _ roles: [Role]) -> [Notice] {
        let takers = cohort.members.map(\.person).filter {
            cohort.standing(of: $0, at: Place(at: moment), roles: roles).may(.submitWork)
        }
        return rounds(of: cohort.id).flatMap { round in
            takers.flatMap { round.notices(to: $0, at: moment) }
        }
    }
}

extension TestBoard.Round {
    fileprivate func notices(to person: PersonID, at moment: Instant) -> [Notice] {
        let voided = voidings(of: person).map { sitting, at in
            notice(.testVoided, sitting.rawValue, to: person, [:], at: at)
        }
        guard let call = call(to: person, at: moment) else { return voided }
        var told = voided
        if case .begin = call { told.append(notice(.testOpen, "", to: person, [:], at: begins)) }
        if let closes = window.closes, moment >= closes - TestBoard.reminderBefore {
            let arguments = ["hours": Message.Argument.number(moment.hours(until: closes))]
            told.append(
                notice(
                    .testClosing, "\(closes.milliseconds)", to: person, arguments,
                    at: max(begins, closes - TestBoard.reminderBefore)))
        }
        return told
    }

    private func notice(
        _ kind: NoticeKind, _ cause: String, to person: PersonID, _ arguments: [String: Message.Argument],
        at moment: Instant
    ) -> Notice {
        let telling = Telling(arguments: arguments.merging(["test": .text(title)]) { first, _ in first })
        let parts = ["testRound", id.rawValue, kind.rawValue, cause, person.rawValue]
        return Notice(
            id: NoticeID("\(Fingerprint(of: parts))"), to: person, kind, cohort: plan.cohort, place: title,
            what: telling.what(kind), why: telling.why(kind), at: moment)
    }
}
