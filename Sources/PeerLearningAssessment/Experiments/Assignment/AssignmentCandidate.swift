public import PeerLearningCore

/// A person who is to be assigned to an arm, with what is known of them before the experiment begins.
public struct AssignmentCandidate: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// What must be spread evenly over the arms, in a fixed order: a programme, a gender, a range of experience.
    public let strata: [String]
    /// The class or team with which the person is assigned where groups stay whole.
    public let group: String?

    /// Describes a person.
    public init(_ person: PersonID, strata: [String] = [], group: String? = nil) {
        self.person = person
        self.strata = strata
        self.group = group
    }
}
