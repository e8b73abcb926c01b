/// Authors who hand in one work together: whoever of them hands it in, it is everybody's, and its grade is everybody's.
public struct Team: Hashable, Sendable {
    /// The team's identifier.
    public let id: TeamID
    /// Who belongs to it.
    public let members: [PersonID]
    /// What the others know the team by.
    public let pseudonym: Pseudonym

    /// Describes a team.
    public init(id: TeamID, members: [PersonID], pseudonym: Pseudonym) {
        self.id = id
        self.members = members
        self.pseudonym = pseudonym
    }
}
