import PeerLearningTesting

@testable import PeerLearningCore

extension BrokenRule {
    /// A small workshop in which the rule matters.
    var scenario: WorkshopScenario {
        var scenario = WorkshopScenario(name: "broken", authors: 1, visitors: [])
        switch self {
        case .ownReviews, .gradedTwice, .skippedPhases, .endlessRounds: break
        case .anybodyMay: scenario.visitors = [.intruders]
        case .shownAlthoughHidden: (scenario.rulings, scenario.extras) = (1, 1)
        case .teammateReviews: (scenario.authors, scenario.team, scenario.last) = (2, 2, .review)
        case .reviewsOfOtherWorks, .otherRoundAccepted, .otherRoundCounts:
            (scenario.authors, scenario.versions, scenario.extras) = (self == .otherRoundCounts ? 1 : 2, 2, 1)
            scenario.revisionRounds = [RevisionRound()]
            if self != .otherRoundCounts { scenario.guides = 0 }
            scenario.last = .grading
        case .twoLeases, .lateAnswers, .timeStandsStill:
            scenario.authors = 2
            scenario.policy.allocation = .onDemand(lease: .seconds(1_800))
            (scenario.takes, scenario.last, scenario.guides) = (
                self == .twoLeases ? 2 : 1, .review, self == .twoLeases ? 1 : 0
            )
            if self != .twoLeases { scenario.moments = [.example, WorkshopScenario.minute(30)] }
        case .returnedAnswered, .returnedCounts:
            (scenario.returns, scenario.extras, scenario.last) = (1, 1, .review)
        case .withdrawnGraded, .withdrawnShown, .withdrawnStillAsked:
            (scenario.authors, scenario.withdrawals, scenario.extras, scenario.last) = (2, 1, 1, .grading)
        case .settlementNotNeeded: scenario.isFoundational = true
        case .ownGradeSettled:
            (scenario.visitors, scenario.settlements, scenario.extras) = ([.staffAuthor], 1, 1)
        case .lateExcludedAccepted, .latenessForgotten:
            scenario.policy.late = LatePolicy(then: self == .latenessForgotten ? .accepted : .excluded)
            scenario.schedule = WorkshopSchedule(submissionsUntil: .example)
            (scenario.moments, scenario.last) = ([.example, WorkshopScenario.minute(1)], .submission)
        case .draftShown:
            (scenario.drafts, scenario.extras, scenario.last) = (1, 1, .review)
        case .namesTold: scenario.last = .submission
        case .looksUnrecorded: (scenario.reveals, scenario.extras, scenario.last) = (1, 1, .submission)
        case .approvalNotNeeded, .approvalsInvented:
            scenario.policy.steps = [StepRule(.publish, approvals: 1)]
            (scenario.rulings, scenario.extras, scenario.last) = (1, 1, .reflection)
        case .clockMayDoAnything: scenario.visitors = [.clock]
        }
        return scenario
    }
}
