extension Workshop {
    /// The phase that follows; nil after the last. After grading it is another round's submission while there is one.
    public var nextPhase: WorkshopPhase? {
        if phase == .grading, let plan, round < plan.rounds { return .submission }
        return phase.next
    }

    func advance(to phase: WorkshopPhase, by standing: Standing, at moment: Instant) throws(Refusal) -> [WorkshopEvent]
    {
        try take(.begin(phase), by: standing, at: moment)
        return [.advanced(to: phase, standing.cause)]
    }

    /// Lets a step go on if the person may take it, its time has come and nothing stands against it.
    func take(_ step: WorkshopStep, by standing: Standing, at moment: Instant) throws(Refusal) {
        try standing.require(step.permission)
        try requireReadiness(for: step)
        try requireApprovals(of: step)
        guard standing != .clock || (upcomingSteps.contains(step) && hasCome(step, at: moment)) else {
            throw .because(.notReady, "step.notDue")
        }
    }

    /// Whether there is what a step builds on.
    func requireReadiness(for step: WorkshopStep) throws(Refusal) {
        switch step {
        case .allocate:
            try requirePhase(.review ... .review)
            guard allocation == nil else { throw .because(.alreadyDone, "allocation.twice") }
            guard plan?.policy.allocation == .batch else { throw .because(.invalid, "allocation.onDemand") }
        case .publish:
            try requirePhase(.grading ... .grading)
            guard !isGraded else { throw .because(.alreadyDone, "grades.twice") }
        case .begin(let phase):
            try requireOrder(of: phase)
            try requireReadiness(for: phase)
        }
    }

    private func requireOrder(of phase: WorkshopPhase) throws(Refusal) {
        let skipsRounds = self.phase == .grading && phase == .reflection
        guard phase == nextPhase || skipsRounds else {
            throw .because(
                .wrongPhase, "phase.order",
                ["now": .message(self.phase.name), "next": .message((nextPhase ?? .closed).name)])
        }
    }

    private func requireReadiness(for phase: WorkshopPhase) throws(Refusal) {
        switch phase {
        case .submission where self.phase == .setup && !people.contains { $0.enrolment.part == .author }:
            throw .because(.notReady, "phase.nobodyEnrolled")
        case .submission where self.phase == .grading && !isGraded: throw .because(.notReady, "phase.notGraded")
        case .review where !submissions.contains { $0.isRevised && !$0.isWithdrawn }:
            throw .because(.notReady, "phase.nothingSubmitted")
        case .grading where allocation == nil && !reviews.contains { $0.round == round }:
            throw .because(.notReady, "phase.nothingAllocated")
        case .reflection where !isGraded: throw .because(.notReady, "phase.notGraded")
        case .setup, .submission, .review, .grading, .reflection, .closed: return
        }
    }
}

extension Workshop {
    /// How a step stands: what it waits for.
    public struct StepOutlook: Hashable, Sendable {
        /// The step.
        public let step: WorkshopStep
        /// When it is taken, and whose approval it waits for.
        public let rule: StepRule
        /// How many have approved it.
        public let approvals: Int
        /// When the schedule lets it happen; nil where the schedule has no say.
        public let due: Instant?
        /// What stands against it, in words; nil where nothing does.
        public let obstacle: Message?
        /// Whether it will be taken by itself when time passes.
        public let isDue: Bool
    }

    /// The steps that may come next in the running phase, and what each waits for.
    public func outlook(at moment: Instant) -> [StepOutlook] {
        guard let plan else { return [] }
        return upcomingSteps.map { step in
            let rule = plan.policy.rule(for: step)
            let obstacle = obstacle(to: step)
            return StepOutlook(
                step: step, rule: rule, approvals: approvals[step]?.count ?? 0, due: due(rule),
                obstacle: obstacle?.message, isDue: obstacle == nil && hasCome(step, at: moment))
        }
    }

    /// The first step that the policy lets happen now; nil where none is due.
    public func dueStep(at moment: Instant) -> WorkshopStep? {
        upcomingSteps.first { hasCome($0, at: moment) && obstacle(to: $0) == nil }
    }

    private var upcomingSteps: [WorkshopStep] {
        var steps: [WorkshopStep] = []
        if phase == .review, allocation == nil, plan?.policy.allocation == .batch { steps.append(.allocate) }
        if phase == .grading, !isGraded { steps.append(.publish) }
        if let nextPhase { steps.append(.begin(nextPhase)) }
        return steps
    }

    private func obstacle(to step: WorkshopStep) -> Refusal? {
        do {
            try requireReadiness(for: step)
            try requireApprovals(of: step)
            return nil
        } catch { return error }
    }

    /// Whether the time of a step has come, as its rule has it.
    private func hasCome(_ step: WorkshopStep, at moment: Instant) -> Bool {
        guard let rule = plan?.policy.rule(for: step) else { return false }
        let isOver = due(rule).map { $0 <= moment } ?? false
        switch rule.trigger {
        case .byHand: return false
        case .atOnce: return true
        case .onSchedule: return isOver
        case .when(let condition): return isOver || holds(condition)
        }
    }

    private func due(_ rule: StepRule) -> Instant? {
        switch rule.trigger {
        case .byHand, .atOnce: nil
        case .onSchedule, .when: phase == .submission ? lastMoment : plan?.schedule(ofRound: round).end(of: phase)
        }
    }

    private func holds(_ condition: WorkshopCondition) -> Bool {
        switch condition {
        case .everybodyHandedIn:
            return people.allSatisfy { person in
                person.enrolment.part != .author
                    || person.submission.map { submissions[Int($0)].isRevised && !submissions[Int($0)].isWithdrawn }
                        ?? false
            }
        case .everyReviewIsIn:
            let asked = reviews.indices.lazy.filter { reviews[$0].round == round && !reviews[$0].isReturned }
            return !asked.isEmpty && asked.allSatisfy { reviews[$0].answer != nil }
        case .everybodyReflected: return people.allSatisfy { $0.reflection != nil }
        }
    }
}

extension Standing {
    /// Why a step that this person takes is taken.
    var cause: StepCause { self == .clock ? .policy : .person(person) }
}
