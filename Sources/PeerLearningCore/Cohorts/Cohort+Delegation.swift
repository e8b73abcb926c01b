extension Cohort {
    /// Powers are handed on by whoever holds them, to somebody else, and only such as are no one's own affair and the role
    /// lets its holders hand on.
    func delegate(
        _ delegation: Delegation, by person: PersonID, at moment: Instant, _ roles: [Role]
    ) throws(Refusal) -> [CohortEvent] {
        guard delegation.giver == person else { throw .missing(.manageRoles) }
        guard !delegation.receiver.rawValue.isBlank else { throw .emptyIdentifier() }
        guard delegation.receiver != person, !delegation.permissions.isEmpty else {
            throw .because(.invalid, "delegation.nothing")
        }
        guard !delegations.contains(where: { $0.id == delegation.id }) else {
            throw .because(.invalid, "identifierTaken")
        }
        if let end = delegation.scope.until, end <= moment { throw .because(.invalid, "delegation.over") }
        let place = Place(within: delegation.scope, at: moment)
        let received = passablePowers(at: place, roles)[person, default: []]
        let held = powersOfRoles(of: person, at: place, roles).union(received)
        let delegable = powersOfRoles(of: person, at: place, roles, \.delegable).union(received)
        for permission in delegation.permissions.sorted(by: { $0.rawValue < $1.rawValue }) {
            guard !Permission.undelegable.contains(permission) else {
                throw .because(.invalid, "delegation.personal", ["name": .message(permission.name)])
            }
            guard held.contains(permission) else { throw .missing(permission) }
            guard delegable.contains(permission) else {
                throw .because(.invalid, "delegation.withheld", ["name": .message(permission.name)])
            }
        }
        return [.delegated(delegation)]
    }

    /// A delegation is ended by its giver, its receiver or whoever gives roles.
    func endDelegation(_ id: DelegationID, by standing: Standing) throws(Refusal) -> [CohortEvent] {
        guard let delegation = delegations.first(where: { $0.id == id }) else { return [] }
        if delegation.giver != standing.person, delegation.receiver != standing.person {
            try standing.require(.manageRoles)
        }
        return [.delegationEnded(id)]
    }
}
