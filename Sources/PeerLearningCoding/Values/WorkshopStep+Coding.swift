import PeerLearningCore

extension WireWorkshopStep {
    /// The step as a body holds it.
    init(_ step: WorkshopStep) {
        self.init()
        switch step {
        case .begin(let phase):
            kind = .begin
            self.phase = WireWorkshopAdvanced.Phase(phase)
        case .allocate: kind = .allocate
        case .publish: kind = .publish
        }
    }

    /// The step as the core holds it.
    func value() throws(BodyFault) -> WorkshopStep {
        switch kind {
        case .begin:
            guard let phase = try phase.stage(in: "WorkshopStep.phase") else { throw .incomplete("WorkshopStep") }
            return .begin(phase)
        case .allocate: return .allocate
        case .publish: return .publish
        case .unspecified: throw .incomplete("WorkshopStep")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopStep.kind")
        }
    }
}

extension WireStepRule {
    /// The rule as a body holds it.
    init(_ rule: StepRule) {
        self.init()
        step = WireWorkshopStep(rule.step)
        trigger = Trigger(rule.trigger)
        approvals = Int64(rule.approvals)
        approver = rule.approver.rawValue
    }

    /// The rule as the core holds it.
    func value() throws(BodyFault) -> StepRule {
        guard hasStep, hasApprovals, hasApprover else { throw .incomplete("StepRule") }
        return StepRule(
            try step.value(), try trigger.value(), approvals: Int(clamping: approvals),
            by: Permission(rawValue: approver))
    }
}

extension WireStepRule.Trigger {
    fileprivate init(_ trigger: StepTrigger) {
        switch trigger {
        case .byHand: self = .byHand
        case .atOnce: self = .atOnce
        case .onSchedule: self = .onSchedule
        case .when(.everybodyHandedIn): self = .everybodyHandedIn
        case .when(.everyReviewIsIn): self = .everyReviewIsIn
        case .when(.everybodyReflected): self = .everybodyReflected
        }
    }

    fileprivate func value() throws(BodyFault) -> StepTrigger {
        switch self {
        case .byHand: return .byHand
        case .atOnce: return .atOnce
        case .onSchedule: return .onSchedule
        case .everybodyHandedIn: return .when(.everybodyHandedIn)
        case .everyReviewIsIn: return .when(.everyReviewIsIn)
        case .everybodyReflected: return .when(.everybodyReflected)
        case .unspecified: throw .incomplete("StepRule")
        case .UNRECOGNIZED: throw .unknownValue("StepRule.trigger")
        }
    }
}

extension WireStepCause {
    /// The cause as a body holds it; nil where none was recorded.
    init?(_ cause: StepCause) {
        self.init()
        switch cause {
        case .person(let person): self.person = person.rawValue
        case .policy: break
        case .unrecorded: return nil
        }
    }

    /// The cause as the core holds it.
    var value: StepCause { hasPerson ? .person(PersonID(person)) : .policy }
}

extension WireWorkshopApproval {
    /// The approval as a body holds it.
    init(_ step: WorkshopStep, _ person: PersonID) {
        self.init()
        self.step = WireWorkshopStep(step)
        self.person = person.rawValue
    }

    /// What was approved, and by whom.
    func value() throws(BodyFault) -> (WorkshopStep, PersonID) {
        guard hasStep, hasPerson else { throw .incomplete("WorkshopApproval") }
        return (try step.value(), PersonID(person))
    }
}
