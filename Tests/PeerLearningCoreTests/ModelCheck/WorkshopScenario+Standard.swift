import Foundation
import PeerLearningTesting

@testable import PeerLearningCore

extension WorkshopScenario {
    /// Deeper by as many extras as the environment says.
    private static let more = ProcessInfo.processInfo.environment["PEERLEARNING_EXTRAS"].flatMap { Int($0) } ?? 0

    /// So many minutes after the first moment.
    static func minute(_ count: Int) -> Instant { .example + .seconds(60) * count }

    /// Work is due in an hour with a quarter of an hour of grace, reviews in two hours.
    private static let schedule = WorkshopSchedule(submissionsUntil: minute(60), reviewsUntil: minute(120))

    private static func policy(_ change: (inout WorkshopPolicy) -> Void) -> WorkshopPolicy {
        var policy = WorkshopPolicy.standard
        change(&policy)
        return policy
    }

    /// The scenarios of which every state is looked at.
    static let standard = work + talk + rounds + time + staff

    static let work = [
        WorkshopScenario(
            name: "work of two", visitors: [], versions: 2, ratings: 1, secondLooks: 1, entries: 1, reflections: 1,
            extras: 1 + more),
        WorkshopScenario(
            name: "work of one", authors: 1, versions: 3, ratings: 1, secondLooks: 1, entries: 2, reflections: 2,
            extras: 4 + more),
        WorkshopScenario(
            name: "work of a team", team: 2, visitors: [.staffAuthor], last: .grading, versions: 2, flags: 1,
            rulings: 1,
            withdrawals: 1, extras: 1 + more),
        WorkshopScenario(
            name: "grade of a team", team: 2, visitors: [.staffAuthor], settlements: 1, nominations: 1, summaries: 1,
            extras: 1 + more),
    ]

    static let talk = [
        WorkshopScenario(
            name: "talk of two", guides: 0, visitors: [.moderator], comments: 1, ratings: 1, flags: 1, rulings: 1,
            extras: 1 + more),
        WorkshopScenario(name: "talk of one", authors: 1, comments: 2, ratings: 2, extras: 2 + more),
        WorkshopScenario(name: "rulings of one", authors: 1, flags: 1, rulings: 2, extras: 2 + more),
        WorkshopScenario(
            name: "appeals of one", authors: 1, visitors: [.moderator], last: .review, flags: 1, rulings: 3,
            extras: 4 + more),
    ]

    static let rounds = [
        WorkshopScenario(
            name: "two rounds of one", authors: 1, revisionRounds: otherRubric, isFoundational: true,
            visitors: [.clock], versions: 3,
            flags: 1, secondLooks: 1, settlements: 1, nominations: 1, extras: 2 + more),
        WorkshopScenario(
            name: "two rounds of two", guides: 0, revisionRounds: otherRubric, visitors: [], last: .grading,
            versions: 2,
            settlements: 1, extras: 1 + more),
    ]

    private static let otherRubric: [RevisionRound] = [RevisionRound(rubric: try? .make(criteria: 3))]

    static let time = [
        WorkshopScenario(
            name: "late work", guides: 0,
            policy: policy {
                $0.late = LatePolicy(grace: .seconds(900), then: .penalised(perDay: 10, most: 30))
                $0.steps = [StepRule(.begin(.review), .when(.everybodyHandedIn)), StepRule(.publish, .atOnce)]
            },
            schedule: schedule, visitors: [.clock], moments: [minute(0), minute(70), minute(90)], last: .grading,
            extras: more),
        WorkshopScenario(
            name: "excluded when late", guides: 0,
            policy: policy {
                $0.late = LatePolicy(then: .excluded)
                $0.steps = [StepRule(.begin(.review), .onSchedule)]
            },
            schedule: schedule, visitors: [.clock], moments: [minute(0), minute(60), minute(61)], last: .review,
            versions: 2, extras: 1 + more),
        WorkshopScenario(
            name: "withdrawn work", guides: 0, visitors: [], last: .grading, versions: 2, withdrawals: 1, drafts: 1,
            extras: 1 + more),
        WorkshopScenario(
            name: "withdrawn talk", authors: 1, visitors: [], last: .review, versions: 2, comments: 1, flags: 1,
            withdrawals: 1, extras: 3 + more),
        WorkshopScenario(
            name: "late without a deadline", authors: 2, visitors: [], moments: [minute(0), minute(5)],
            last: .review, versions: 2, extras: 1 + more),
        WorkshopScenario(
            name: "leases", guides: 0,
            policy: policy {
                $0.allocation = .onDemand(lease: .seconds(1_800))
                $0.feedback = .afterAll
                $0.steps = [StepRule(.begin(.grading), .when(.everyReviewIsIn))]
            },
            visitors: [.clock], moments: [minute(0), minute(30)], last: .grading, takes: 2, returns: 1,
            extras: more),
    ]

    static let staff = [
        WorkshopScenario(
            name: "approvals", authors: 1,
            policy: policy {
                $0.steps = [
                    StepRule(.allocate, approvals: 1), StepRule(.publish, .atOnce, approvals: 2),
                    StepRule(.begin(.reflection), approvals: 1, by: .advancePhase),
                ]
            },
            visitors: [.moderator, .clock], last: .reflection, rulings: 1, extras: 1 + more),
        WorkshopScenario(
            name: "clock", authors: 1,
            policy: policy {
                $0.steps = [
                    StepRule(.begin(.review), .when(.everybodyHandedIn)), StepRule(.allocate, .atOnce),
                    StepRule(.begin(.grading), .when(.everyReviewIsIn)), StepRule(.publish, .atOnce),
                    StepRule(.begin(.reflection), .onSchedule), StepRule(.begin(.closed), .when(.everybodyReflected)),
                ]
            },
            schedule: WorkshopSchedule(reviewsUntil: minute(60), revisionsUntil: minute(60)),
            revisionRounds: [RevisionRound()], visitors: [.clock], moments: [minute(0), minute(60)], versions: 2,
            reflections: 2, rewrites: 1, repairs: 1, returns: 1, extras: 1 + more),
        WorkshopScenario(
            name: "foundations", authors: 1, isFoundational: true, visitors: [.staffAuthor], settlements: 1,
            nominations: 2, summaries: 1, extras: 2 + more),
        WorkshopScenario(
            name: "names", authors: 1, visitors: [.staffAuthor, .intruders], reveals: 3, extras: 3 + more),
        WorkshopScenario(
            name: "names of a team", authors: 3, team: 2, visitors: [], last: .submission, reveals: 3, extras: 3 + more),
    ]
}

extension WorkshopScenario {
    /// Long runs of many people, in which everything happens.
    static let walks = [
        WorkshopScenario.long("four in two rounds", authors: 4) {
            $0.revisionRounds = otherRubric + otherRubric
            $0.policy.steps = [
                StepRule(.allocate, approvals: 1), StepRule(.begin(.grading), .when(.everyReviewIsIn)),
                StepRule(.publish, .byHand, approvals: 2), StepRule(.begin(.submission), .onSchedule),
            ]
        },
        WorkshopScenario.long("five on demand", authors: 5) {
            $0.policy.allocation = .onDemand(lease: .seconds(1_800))
            $0.policy.late = LatePolicy(grace: .seconds(900), then: .excluded)
            $0.policy.feedback = .afterOne
            $0.policy.steps = [StepRule(.begin(.review), .onSchedule), StepRule(.publish, .atOnce)]
            $0.revisionRounds = otherRubric
            $0.takes = 12
        },
        WorkshopScenario.long("six with a team", authors: 6) {
            $0.team = 2
            $0.policy.late = LatePolicy(grace: .seconds(900), then: .penalised(perDay: 10, most: 30))
            $0.isFoundational = true
        },
    ]

    private static func long(
        _ name: String, authors: Int, _ change: (inout WorkshopScenario) -> Void
    ) -> WorkshopScenario {
        var scenario = WorkshopScenario(
            name: name, authors: authors, schedule: schedule, visitors: [.moderator, .clock, .staffAuthor, .intruders],
            moments: [0, 20, 60, 70, 90, 110, 130].map(minute), versions: 4, comments: 6, ratings: 20, flags: 8,
            rulings: 12, secondLooks: 2, entries: 3, reflections: 6, withdrawals: 2, drafts: 2, rewrites: 3, repairs: 2,
            returns: 4, settlements: 3, nominations: 4, summaries: 2, reveals: 3, moderated: 3, extras: 2,
            extrasOfAPhase: 8)
        change(&scenario)
        return scenario
    }
}
