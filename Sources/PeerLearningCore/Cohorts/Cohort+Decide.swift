extension Cohort {
    /// The events that a command causes, or why it is refused.
    ///
    /// - Parameter roles: The roles that the host knows.
    public func decide(
        _ command: CohortCommand, by person: PersonID, at moment: Instant, roles: [Role]
    ) throws(Refusal) -> [CohortEvent] {
        if case .open(let title, let timeZone) = command {
            return try open(title, in: timeZone, by: person)
        }
        guard isOpen else { throw .unknown("cohort", id) }
        let standing = standing(of: person, at: Place(at: moment), roles: roles)
        switch command {
        case .open: return []
        case .admit(let newcomers):
            try standing.require(.manageMembers)
            guard !newcomers.contains(where: { $0.person.rawValue.isBlank }) else { throw .emptyIdentifier() }
            return newcomers.filter { member($0.person) == nil }.map { .joined($0) }
        case .release(let person):
            if person != standing.person { try standing.require(.manageMembers) }
            guard member(person) != nil else { throw .unknown("person", person) }
            try requireSuccessor(without: grants.filter { $0.person != person }, roles)
            return [.left(person)]
        case .grant(let grant):
            try standing.require(.manageRoles)
            return try self.grant(grant, by: person, at: moment, roles)
        case .revoke(let grant):
            try standing.require(.manageRoles)
            guard grants.contains(where: { $0.isSameRole(as: grant) }) else { return [] }
            try requireSuccessor(without: grants.filter { !$0.isSameRole(as: grant) }, roles)
            return [.roleRevoked(grant)]
        case .delegate(let delegation): return try delegate(delegation, by: person, at: moment, roles)
        case .endDelegation(let id): return try endDelegation(id, by: standing)
        }
    }

    /// Nobody gives more than their own roles hold.
    private func grant(
        _ grant: RoleGrant, by person: PersonID, at moment: Instant, _ roles: [Role]
    ) throws(Refusal) -> [CohortEvent] {
        guard let role = roles.first(where: { $0.name == grant.role }) else {
            throw .because(.unknown, "role.unknown", ["role": .text(grant.role)])
        }
        guard !grant.person.rawValue.isBlank else { throw .emptyIdentifier() }
        if let end = grant.scope.until, end <= moment { throw .because(.invalid, "delegation.over") }
        let held = powersOfRoles(of: person, at: Place(at: moment), roles)
        let lacking = role.permissions.subtracting(Permission.personal).subtracting(held)
        if let first = lacking.min(by: { $0.rawValue < $1.rawValue }) { throw .missing(first) }
        return grants.contains(grant) ? [] : [.roleGranted(grant)]
    }

    /// Somebody has to be left who may give roles in the whole cohort.
    private func requireSuccessor(without grants: Set<RoleGrant>, _ roles: [Role]) throws(Refusal) {
        let leading = Set(roles.filter { $0.permissions.contains(.manageRoles) }.map(\.name))
        guard grants.contains(where: { $0.scope == .cohort && leading.contains($0.role) }) else {
            throw .because(.notReady, "role.last")
        }
    }

    private func open(_ title: String, in timeZone: String, by person: PersonID) throws(Refusal) -> [CohortEvent] {
        guard !isOpen else { throw .because(.alreadyDone, "cohort.open", ["title": .text(self.title)]) }
        guard !title.isBlank else { throw .emptyText() }
        guard !person.rawValue.isBlank else { throw .emptyIdentifier() }
        return [.opened(title: title, timeZone: timeZone), .roleGranted(RoleGrant(.facilitator, to: person))]
    }
}
