public import PeerLearningCore

/// A person with the arm that was drawn for them.
public struct AssignedPerson: Hashable, Sendable {
    /// Who was assigned, with strata and group.
    public let candidate: AssignmentCandidate
    /// The name of the arm.
    public let arm: String

    /// Says which arm somebody is in.
    public init(_ candidate: AssignmentCandidate, arm: String) {
        self.candidate = candidate
        self.arm = arm
    }

    /// Who.
    public var person: PersonID { candidate.person }
}
