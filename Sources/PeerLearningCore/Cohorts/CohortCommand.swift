/// What can be asked of a cohort.
public enum CohortCommand: Hashable, Sendable {
    /// Opens the cohort; whoever opens it becomes its facilitator. The time zone is an IANA name.
    case open(title: String, timeZone: String)
    /// Takes people in; those who are members already stay as they are.
    case admit([CohortMember])
    /// Lets a person go; their roles go with them.
    case release(PersonID)
    /// Gives a person a role; they need not be a member.
    case grant(RoleGrant)
    /// Takes a role back, whenever it would have ended.
    case revoke(RoleGrant)
    /// Hands powers to another person.
    case delegate(Delegation)
    /// Takes a delegation back, or gives it back.
    case endDelegation(DelegationID)
}
