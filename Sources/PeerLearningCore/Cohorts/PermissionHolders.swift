/// Who in a cohort holds one permission here and now: what ``Cohort/standing(of:at:roles:)`` says, asked about many people.
///
/// Made once, it answers about each person in constant time.
public struct PermissionHolders: Sendable {
    private let cohort: Cohort
    private let areParticipants: Bool
    private let areGuides: Bool
    private let others: Set<PersonID>

    /// Whether a person holds the permission.
    public func contains(_ person: PersonID) -> Bool {
        if let member = cohort.member(person), member.isExperienced ? areGuides : areParticipants { return true }
        return others.contains(person)
    }

    init(of permission: Permission, in cohort: Cohort, at place: Place, roles: [Role]) {
        func mayEvery(_ role: Role) -> Bool {
            (roles.first { $0.name == role.name } ?? role).permissions.contains(permission)
        }
        self.cohort = cohort
        areParticipants = mayEvery(.participant)
        areGuides = mayEvery(.guide)
        let names = Set(roles.filter { $0.permissions.contains(permission) }.map(\.name))
        let granted = cohort.grants.filter { names.contains($0.role) && $0.scope.covers(place) }.map(\.person)
        let passable = cohort.passablePowers(at: place, roles)
        let delegated = cohort.delegations.filter {
            $0.permissions.contains(permission) && $0.scope.covers(place)
                && passable[$0.giver, default: []].contains(permission)
        }
        others = Set(granted + delegated.map(\.receiver))
    }
}

extension Cohort {
    /// Who holds a permission here and now.
    ///
    /// - Parameter roles: The roles that the host knows; a grant of a role that is not among them permits nothing.
    public func holders(of permission: Permission, at place: Place, roles: [Role]) -> PermissionHolders {
        PermissionHolders(of: permission, in: self, at: place, roles: roles)
    }
}
