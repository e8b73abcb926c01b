/// A step of a workshop that is taken once in each round: what a policy can let happen by itself or make wait for
/// approvals.
public enum WorkshopStep: Hashable, Sendable {
    /// The workshop goes on to this phase.
    case begin(WorkshopPhase)
    /// Reviews are allocated.
    case allocate
    /// Grades are published.
    case publish

    /// The step as a catalogue says it.
    public var name: Message {
        switch self {
        case .begin(let phase): Message("step.begin", ["phase": .message(phase.name)])
        case .allocate: Message("step.allocate")
        case .publish: Message("step.publish")
        }
    }

    /// What somebody must be allowed to do who takes the step by hand.
    public var permission: Permission {
        switch self {
        case .begin: .advancePhase
        case .allocate: .allocateReviews
        case .publish: .publishGrades
        }
    }
}

/// When a step is taken.
public enum StepTrigger: Hashable, Sendable {
    /// When somebody takes it.
    case byHand
    /// As soon as nothing stands against it.
    case atOnce
    /// When the schedule says that the running phase is over.
    case onSchedule
    /// When a condition holds, or the schedule says that the running phase is over.
    case when(WorkshopCondition)
}

/// Something that can hold in a workshop, for a step to follow from.
public enum WorkshopCondition: Int, Hashable, Sendable, CaseIterable {
    /// Every author has handed in.
    case everybodyHandedIn = 0
    /// Every review that was asked for is in.
    case everyReviewIsIn = 1
    /// Everybody has said what has changed in their understanding.
    case everybodyReflected = 2
}

/// When a step is taken, and whose approval it waits for.
///
/// ```swift
/// StepRule(.begin(.grading), .when(.everyReviewIsIn))
/// StepRule(.publish, approvals: 2, by: .moderate)
/// ```
public struct StepRule: Hashable, Sendable {
    /// The step.
    public let step: WorkshopStep
    /// When it is taken.
    public let trigger: StepTrigger
    /// How many people have to approve it first.
    public let approvals: Int
    /// What somebody must be allowed to do to approve it.
    public let approver: Permission

    /// Makes a rule for a step.
    ///
    /// - Parameters:
    ///   - step: The step.
    ///   - trigger: When it is taken.
    ///   - approvals: How many people have to approve it first, from 0 to 100.
    ///   - approver: What somebody must be allowed to do to approve it.
    public init(
        _ step: WorkshopStep, _ trigger: StepTrigger = .byHand, approvals: Int = 0, by approver: Permission = .moderate
    ) {
        self.step = step
        self.trigger = trigger
        self.approvals = approvals
        self.approver = approver
    }

    func validate() throws(Refusal) {
        guard (0...100).contains(approvals) else { throw .because(.invalid, "policy.approvals") }
        if case .begin(.setup) = step { throw .because(.invalid, "policy.steps.setup") }
    }
}

/// Why a step was taken.
public enum StepCause: Hashable, Sendable {
    /// Somebody took it.
    case person(PersonID)
    /// The policy let it happen when its time had come.
    case policy
    /// The log does not say: it was written by a version that did not record it.
    case unrecorded
}
