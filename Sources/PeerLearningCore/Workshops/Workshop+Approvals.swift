extension Workshop {
    func approve(_ step: WorkshopStep, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try requireApprover(of: step, standing)
        guard approvals[step]?.contains(standing.person) != true else {
            throw .because(.alreadyDone, "approval.twice", ["step": .message(step.name)])
        }
        return [.approved(step, by: standing.person)]
    }

    func withdrawApproval(of step: WorkshopStep, by standing: Standing) throws(Refusal) -> [WorkshopEvent] {
        try requireApprover(of: step, standing)
        return approvals[step]?.contains(standing.person) == true
            ? [.approvalWithdrawn(step, by: standing.person)] : []
    }

    /// A step is approved in its phase, by those whose approval it waits for.
    private func requireApprover(of step: WorkshopStep, _ standing: Standing) throws(Refusal) {
        let rule = plan?.policy.rule(for: step)
        guard let rule, rule.approvals > 0 else {
            throw .because(.invalid, "approval.notNeeded", ["step": .message(step.name)])
        }
        try standing.require(rule.approver)
        switch step {
        case .allocate: try requirePhase(.review ... .review)
        case .publish:
            try requirePhase(.grading ... .grading)
            guard !isGraded else { throw .because(.alreadyDone, "grades.twice") }
        case .begin(let phase):
            guard phase == nextPhase else {
                throw .because(
                    .wrongPhase, "phase.order",
                    ["now": .message(self.phase.name), "next": .message((nextPhase ?? .closed).name)])
            }
        }
    }

    func requireApprovals(of step: WorkshopStep) throws(Refusal) {
        guard let rule = plan?.policy.rule(for: step) else { return }
        let given = approvals[step]?.count ?? 0
        guard given >= rule.approvals else {
            throw .because(
                .notReady, "approval.missing",
                [
                    "step": .message(step.name), "missing": .number(rule.approvals - given),
                    "permission": .text(rule.approver.rawValue), "name": .message(rule.approver.name),
                ])
        }
    }

    /// Who has approved a step of the running phase. It names people: it is no view.
    public func approvers(of step: WorkshopStep) -> [PersonID] { approvals[step] ?? [] }
}
