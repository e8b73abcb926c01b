public import PeerLearningCore

/// One person of an experiment: once, with both tests.
public struct ExperimentRow: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// The arm that the person was assigned to, whatever happened later.
    public let arm: String
    /// The programme; nil where there is only one.
    public let programme: String?
    /// The class or team in which the person learned; nil where people learned on their own.
    public let group: String?
    /// The score before, finite; nil where it is missing.
    public let pre: Double?
    /// The score after, finite; nil where the person left or was not tested.
    public let post: Double?

    /// Describes a person.
    public init(
        _ person: PersonID, arm: String, programme: String? = nil, group: String? = nil, pre: Double?, post: Double?
    ) {
        self.person = person
        self.arm = arm
        self.programme = programme
        self.group = group
        self.pre = pre
        self.post = post
    }

    /// The score at a stage.
    public func score(at stage: ExperimentStage) -> Double? {
        switch stage {
        case .pre: pre
        case .post: post
        }
    }
}
