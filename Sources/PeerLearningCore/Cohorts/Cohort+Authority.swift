/// Whether a person may do something, and where the power comes from.
public struct Authority: Hashable, Sendable {
    /// Where a power comes from.
    public enum Source: Hashable, Sendable {
        /// Every member of the cohort has it.
        case membership
        /// A role gives it, here and until when the scope says.
        case role(String, PowerScope)
        /// Somebody has handed it on.
        case delegation(DelegationID)
    }

    /// What it is about.
    public let permission: Permission
    /// Where the power comes from; empty where the person does not have it.
    public let sources: [Source]

    /// Whether the person may.
    public var isGiven: Bool { !sources.isEmpty }
}

extension Cohort {
    /// Whether a person may do something here and now, and where the power comes from: what ``standing(of:at:roles:)``
    /// says about one permission, with the reason.
    ///
    /// - Parameter roles: The roles that the host knows.
    public func authority(
        of person: PersonID, for permission: Permission, at place: Place, roles: [Role]
    ) -> Authority {
        let giving = Set(roles.filter { $0.permissions.contains(permission) }.map(\.name))
        var sources: [Authority.Source] = []
        if let member = member(person), giving.contains((member.isExperienced ? Role.guide : .participant).name) {
            sources.append(.membership)
        }
        sources += grants.filter { $0.person == person && giving.contains($0.role) && $0.scope.covers(place) }
            .map { .role($0.role, $0.scope) }
        let passable = passablePowers(at: place, roles)
        sources += delegations.filter { delegation in
            delegation.receiver == person && delegation.scope.covers(place)
                && delegation.permissions.contains(permission)
                && passable[delegation.giver, default: []].contains(permission)
        }
        .map { .delegation($0.id) }
        return Authority(permission: permission, sources: sources)
    }
}
