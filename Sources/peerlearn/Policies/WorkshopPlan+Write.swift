import PeerLearning

extension WorkshopPlan {
    /// The rules in the form of a policy file; of a round's own rubric only that there is one.
    var rules: JSONValue {
        .present([
            "anonymity": .word(policy.anonymity),
            "reviews": ["peers": .integer(policy.reviewsByPeers), "guides": .integer(policy.reviewsByGuides)],
            "allocation": policy.allocation.record, "late": policy.late.record,
            "steps": .list(policy.steps.map(\.record)), "feedback": .word(policy.feedback),
            "questionsWait": .text(policy.questionsWait.shorthand),
            "remindersBefore": .text(policy.remindersBefore.shorthand),
            "calibration": policy.calibration.map { .id($0) },
            "pairSessions": policy.pairSessions.map { forms in
                .list(PairSessionForm.allCases.filter(forms.contains).map { .word($0) })
            },
            "strategy": policy.strategy?.record,
            "strikesFadeAfter": .text(policy.strikesFadeAfter.shorthand), "schedule": schedule.record,
            "rounds": .list(
                revisionRounds.map { ["reviewers": .word($0.reviewers), "schedule": $0.schedule.record] }),
            "group": group.map { .text($0) }, "foundational": .flag(isFoundational),
        ])
    }
}

extension AllocationMode {
    fileprivate var record: JSONValue {
        switch self {
        case .batch: ["mode": "batch"]
        case .onDemand(let lease): ["mode": "on-demand", "lease": .text(lease.shorthand)]
        }
    }
}

extension StrategyChoice {
    fileprivate var record: JSONValue {
        guard !scores.isEmpty else { return .text(name) }
        let table = Dictionary(uniqueKeysWithValues: scores.map { ("\($0.key)", JSONValue.number($0.value)) })
        return ["name": .text(name), "scores": .object(table)]
    }
}

extension LatePolicy {
    fileprivate var record: JSONValue {
        let grace = JSONValue.text(grace.shorthand)
        return switch consequence {
        case .excluded: ["grace": grace, "then": "excluded"]
        case .accepted: ["grace": grace, "then": "accepted"]
        case .penalised(let perDay, let most):
            ["grace": grace, "then": "penalised", "perDay": .number(perDay), "most": .number(most)]
        }
    }
}

extension StepRule {
    fileprivate var record: JSONValue {
        [
            "step": .text(step.word), "when": .text(trigger.word), "approvals": .integer(approvals),
            "by": .text(approver.rawValue),
        ]
    }
}

extension WorkshopSchedule {
    fileprivate var record: JSONValue {
        .present([
            "submissionsFrom": submissionsFrom.map { .moment($0) },
            "submissionsUntil": submissionsUntil.map { .moment($0) },
            "reviewsUntil": reviewsUntil.map { .moment($0) }, "revisionsUntil": revisionsUntil.map { .moment($0) },
            "reflectionsUntil": reflectionsUntil.map { .moment($0) },
        ])
    }
}
