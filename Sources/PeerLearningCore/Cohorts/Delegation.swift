/// Powers that one person has handed to another, for a workshop, a phase or a time, and may take back.
///
/// A delegation gives nothing that its giver does not hold: when the giver loses a power, so does everybody who has it from
/// them.
public struct Delegation: Hashable, Sendable {
    /// The delegation's identifier.
    public let id: DelegationID
    /// Who hands the powers on.
    public let giver: PersonID
    /// Who gets them.
    public let receiver: PersonID
    /// What the receiver may do.
    public let permissions: Set<Permission>
    /// Where and until when.
    public let scope: PowerScope
    /// Whether the receiver may hand the powers on in turn.
    public let mayBePassedOn: Bool

    /// Describes a delegation.
    public init(
        id: DelegationID, from giver: PersonID, to receiver: PersonID, permissions: Set<Permission>,
        scope: PowerScope = .cohort, mayBePassedOn: Bool = false
    ) {
        self.id = id
        self.giver = giver
        self.receiver = receiver
        self.permissions = permissions
        self.scope = scope
        self.mayBePassedOn = mayBePassedOn
    }
}
