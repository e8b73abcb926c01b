/// What the notice board keeps of one cohort: who belongs to it, and how many notices of its own it has made.
struct CohortDesk: Sendable {
    private(set) var cohort: Cohort
    private var tally: [PersonID: Int] = [:]

    init(_ id: CohortID) { cohort = Cohort(id: id) }

    /// Takes in an event; gives what somebody is to be told of it.
    mutating func apply(_ event: CohortEvent, at moment: Instant) -> News? {
        let ended = cohort.delegations
        let isFirst = cohort.grants.isEmpty && cohort.members.isEmpty
        cohort.apply(event, at: moment)
        switch event {
        case .roleGranted(let grant):
            // Whoever opens a cohort leads it, and knows.
            return isFirst ? nil : news(.roleGiven, to: grant.person, .role(grant), at: moment)
        case .roleRevoked(let grant): return news(.roleEnded, to: grant.person, .role(grant), at: moment)
        case .delegated(let delegation):
            return news(.powersGiven, to: delegation.receiver, .powers(delegation), at: moment)
        case .delegationEnded(let id):
            guard let delegation = ended.first(where: { $0.id == id }) else { return nil }
            return news(.powersEnded, to: delegation.receiver, .powers(delegation), at: moment)
        case .opened, .joined, .left: return nil
        }
    }

    private mutating func news(
        _ kind: NoticeKind, to person: PersonID, _ subject: News.Subject, at moment: Instant
    ) -> News {
        tally[person, default: 0] += 1
        let cause = ["cohort", cohort.id.rawValue, kind.rawValue, "\(tally[person, default: 0])", person.rawValue]
        return News(
            id: NoticeID("\(Fingerprint(of: cause))"), person: person, kind: kind, home: .cohort(cohort.id),
            cohort: cohort.id, subject: subject, at: moment)
    }

    /// What a person is told; nil where it is not so any more.
    func notice(of item: News, at moment: Instant) -> Notice? {
        guard isSo(item, at: moment) else { return nil }
        var telling = Telling(arguments: ["cohort": .text(cohort.title)])
        switch item.subject {
        case .role(let grant):
            telling.arguments["role"] = .message(Message(TextKey(rawValue: "role.\(grant.role)")))
        case .powers(let delegation): telling.arguments["count"] = .number(delegation.permissions.count)
        case .enrolment, .phase, .submission, .reviews, .comment, .contribution, .name: break
        }
        return Notice(
            id: item.id, to: item.person, item.kind, cohort: cohort.id, place: cohort.title,
            what: telling.what(item.kind), why: telling.why(item.kind), at: item.at)
    }

    private func isSo(_ item: News, at moment: Instant) -> Bool {
        switch item.subject {
        case .role(let grant):
            let isHeld = cohort.grants.contains { $0.isSameRole(as: grant) && !$0.scope.hasEnded(by: moment) }
            return isHeld == (item.kind == .roleGiven)
        case .powers(let delegation):
            let isHeld =
                cohort.delegations.contains { $0.id == delegation.id } && !delegation.scope.hasEnded(by: moment)
            return isHeld == (item.kind == .powersGiven)
        case .enrolment, .phase, .submission, .reviews, .comment, .contribution, .name: return false
        }
    }
}

extension Cohort {
    /// Whether a person belongs to it, as a member or through a role or a loan.
    func holds(_ person: PersonID) -> Bool {
        member(person) != nil || grants.contains { $0.person == person }
            || delegations.contains { $0.receiver == person }
    }
}

extension PowerScope {
    fileprivate func hasEnded(by moment: Instant) -> Bool { until.map { $0 <= moment } ?? false }
}
