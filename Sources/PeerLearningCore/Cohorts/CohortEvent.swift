/// What happened to a cohort.
public enum CohortEvent: Hashable, Sendable {
    /// The cohort was opened.
    case opened(title: String, timeZone: String)
    /// A person joined, or came back.
    case joined(CohortMember)
    /// A person left.
    case left(PersonID)
    /// A person was given a role, in the whole cohort or in one workshop.
    case roleGranted(RoleGrant)
    /// A role was taken back.
    case roleRevoked(RoleGrant)
    /// A person handed powers to another.
    case delegated(Delegation)
    /// A delegation was taken back, or given back.
    case delegationEnded(DelegationID)
}

/// A person in a cohort.
public struct CohortMember: Hashable, Sendable {
    /// Who it is.
    public let person: PersonID
    /// Whether they have walked the path already.
    public let isExperienced: Bool
    /// The mini-group or team they belong to, if any.
    public let group: String?

    /// Describes a member.
    public init(_ person: PersonID, isExperienced: Bool = false, group: String? = nil) {
        self.person = person
        self.isExperienced = isExperienced
        self.group = group
    }
}

/// A role that a person holds, and where and until when.
public struct RoleGrant: Hashable, Sendable {
    /// Who holds it.
    public let person: PersonID
    /// The role's name.
    public let role: String
    /// Where it holds and until when.
    public let scope: PowerScope

    /// The only workshop in which it holds; nil for the whole cohort.
    public var workshop: WorkshopID? { scope.workshop }

    /// Says who holds which role where.
    public init(_ role: Role, to person: PersonID, in workshop: WorkshopID? = nil) {
        self.init(person: person, role: role.name, scope: PowerScope(workshop: workshop))
    }

    /// Says who holds the role of this name, where and until when.
    public init(person: PersonID, role: String, scope: PowerScope) {
        self.person = person
        self.role = role
        self.scope = scope
    }

    /// Whether it is the same person's same role in the same place, whenever it ends.
    func isSameRole(as other: RoleGrant) -> Bool {
        person == other.person && role == other.role && scope.isSamePlace(as: other.scope)
    }
}
