import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M7: Steps, approvals and time")
struct WorkshopStepTests {
    private let moderator = Standing("mo", as: .moderator)

    private func policy(_ steps: StepRule...) -> WorkshopPolicy {
        var policy = WorkshopPolicy.standard
        policy.steps = steps
        return policy
    }

    @Test("M7: grades are not published before as many have approved as the policy asks, each once")
    func approvals() throws {
        let rule = StepRule(.publish, approvals: 2, by: .moderate)
        var workshop = try Workshop.make(in: .grading, policy: policy(rule))
        let publish = WorkshopCommand.publishGrades(
            workshop.reviewedSubmissions.map {
                Grade(
                    submission: $0.submission, value: 1, spread: nil, contributions: [], method: "m",
                    reason: Message("grade.none"))
            })
        try workshop.perform(.approve(.publish), by: moderator)
        let twice = #expect(throws: Refusal.self) { try workshop.perform(.approve(.publish), by: moderator) }
        #expect(twice?.code == .alreadyDone)
        let early = #expect(throws: Refusal.self) { try workshop.perform(publish) }
        #expect(early?.code == .notReady)
        try workshop.perform(.approve(.publish), by: .facilitator)
        try workshop.perform(publish)
    }

    @Test("M7: only those approve who hold the permission that the policy names")
    func approver() throws {
        let rule = StepRule(.publish, approvals: 1, by: .confirmGrades)
        var workshop = try Workshop.make(in: .grading, policy: policy(rule))
        let refusal = #expect(throws: Refusal.self) { try workshop.perform(.approve(.publish), by: moderator) }
        #expect(refusal?.message.arguments["permission"] == .text("grades.confirm"))
        try workshop.perform(.approve(.publish), by: Standing("ina", as: .instructor))
        #expect(workshop.approvers(of: .publish) == ["ina"])
        try workshop.perform(.withdrawApproval(.publish), by: Standing("ina", as: .instructor))
        #expect(workshop.approvers(of: .publish).isEmpty)
    }

    @Test("M7: an approval lapses when what was approved has changed")
    func lapse() throws {
        let rule = StepRule(.publish, approvals: 1, by: .moderate)
        var workshop = try Workshop.make(in: .grading, policy: policy(rule))
        try workshop.perform(.approve(.publish), by: moderator)
        try workshop.perform(
            .rule(.review("review-ada"), .hidden, reason: "why", words: 2, isStrike: false), by: moderator)
        #expect(workshop.approvers(of: .publish).isEmpty)
    }

    @Test("M7: a step without a rule needs nobody's approval")
    func notNeeded() throws {
        var workshop = try Workshop.make(in: .grading)
        let refusal = #expect(throws: Refusal.self) { try workshop.perform(.approve(.publish), by: moderator) }
        #expect(refusal?.code == .invalid)
    }

    @Test("M7: time takes a step when the policy says so and not otherwise")
    func clock() throws {
        var byHand = try Workshop.make(in: .submission)
        try byHand.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        #expect(byHand.dueStep(at: .example + .days(99)) == nil)
        #expect(throws: Refusal.self) { try byHand.perform(.advance(to: .review), by: .clock) }
        let all = StepRule(.begin(.review), .when(.everybodyHandedIn))
        var workshop = try Workshop.make(in: .submission, policy: policy(all))
        try workshop.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        #expect(workshop.dueStep(at: .example) == nil)
        for author in ["bo", "cy"] as [PersonID] {
            try workshop.perform(
                .submit(SubmissionID("s-\(author)"), document: "d", words: 3), by: .participant(author))
        }
        #expect(workshop.dueStep(at: .example) == .begin(.review))
        try workshop.perform(.advance(to: .review), by: .clock)
    }

    @Test("M7: the outlook says what comes next, what it waits for and since when it could be")
    func outlook() throws {
        let rule = StepRule(.begin(.review), .onSchedule, approvals: 1, by: .moderate)
        let end = Instant.example + .hours(4)
        let plan = WorkshopPlan(
            task: try .make(), cohort: "cohort", policy: policy(rule),
            schedule: WorkshopSchedule(submissionsUntil: end))
        var workshop = try Workshop.make(in: .submission, plan: plan)
        let empty = try #require(workshop.outlook(at: .example).first)
        #expect(empty.step == .begin(.review))
        #expect(empty.obstacle?.key == "refusal.phase.nothingSubmitted")
        #expect(empty.due == end + .seconds(900))
        try workshop.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        #expect(workshop.outlook(at: .example).first?.obstacle?.key == "refusal.approval.missing")
        try workshop.perform(.approve(.begin(.review)), by: moderator)
        #expect(workshop.outlook(at: .example).first?.isDue == false)
        #expect(workshop.outlook(at: end + .seconds(900)).first?.isDue == true)
    }

    @Test("M7: a policy that makes no sense opens no workshop, and the refusal says what does not")
    func nonsense() throws {
        let twice = policy(StepRule(.publish), StepRule(.publish, .atOnce))
        let tooMany = policy(StepRule(.publish, approvals: 101))
        let setup = policy(StepRule(.begin(.setup)))
        var lease = WorkshopPolicy.standard
        lease.allocation = .onDemand(lease: .zero)
        var late = WorkshopPolicy.standard
        late.late = LatePolicy(then: .penalised(perDay: .nan, most: 10))
        var waiting = WorkshopPolicy.standard
        waiting.questionsWait = .seconds(-1)
        for policy in [twice, tooMany, setup, lease, late, waiting] {
            let refusal = #expect(throws: Refusal.self) { try Workshop.make(policy: policy) }
            #expect(refusal?.code == .invalid)
        }
    }

    @Test("N3: a reviewer takes one work at a time, may give it back, and is not asked for it again")
    func giveBack() throws {
        var policy = WorkshopPolicy.standard
        policy.allocation = .onDemand(lease: .hours(2))
        var workshop = try Workshop.make(in: .submission, policy: policy)
        for author in ["ada", "bo"] as [PersonID] {
            try workshop.perform(
                .submit(SubmissionID("s-\(author)"), document: "d", words: 3), by: .participant(author))
        }
        try workshop.perform(.advance(to: .review))
        func take(_ review: ReviewID, _ submission: SubmissionID) -> WorkshopCommand {
            .takeReview(AllocatedReview(review: review, submission: submission, reviewer: "gil"))
        }
        try workshop.perform(take("r1", "s-ada"), by: .guide("gil"))
        #expect(workshop.assignments(of: "gil").first?.until == .example + .hours(2))
        #expect(throws: Refusal.self) { try workshop.perform(take("r2", "s-bo"), by: .guide("gil")) }
        try workshop.perform(.giveBack("r1"), by: .guide("gil"))
        #expect(workshop.returnedWorks == ["gil": ["s-ada"]])
        #expect(workshop.allocationRequest { _ in true }.declined == ["s-ada": ["gil"]])
        try workshop.perform(take("r2", "s-bo"), by: .guide("gil"))
        let foreign = AllocatedReview(review: "r3", submission: "s-bo", reviewer: "ada")
        #expect(throws: Refusal.self) { try workshop.perform(.takeReview(foreign), by: .guide("gil")) }
    }

    @Test("N3: a repair takes back only what is pending in this round")
    func repair() throws {
        var workshop = try Workshop.make(in: .review)
        let reviews = ["bo", "cy"].map {
            AllocatedReview(review: ReviewID("r-\($0)"), submission: "submission-ada", reviewer: PersonID($0))
        }
        try workshop.perform(.allocate(Allocation(reviews: reviews, method: "m", seed: 0)))
        try workshop.perform(
            .review(SubmittedReview(review: "r-bo", levels: [1, 1], remarks: "m", words: 2)), by: .participant("bo"))
        func repair(_ released: [ReviewID], _ asked: [AllocatedReview] = []) -> WorkshopCommand {
            .allocate(Allocation(reviews: asked, released: released, method: "m", seed: 1))
        }
        #expect(throws: Refusal.self) { try workshop.perform(repair(["r-bo"])) }
        #expect(throws: Refusal.self) { try workshop.perform(repair(["nothing"])) }
        #expect(throws: Refusal.self) { try workshop.perform(repair(["r-cy", "r-cy"])) }
        let nothing = #expect(throws: Refusal.self) { try workshop.perform(repair([])) }
        #expect(nothing?.code == .alreadyDone)
        let fresh = AllocatedReview(review: "r-gil", submission: "submission-ada", reviewer: "gil")
        try workshop.perform(repair(["r-cy"], [fresh]))
        #expect(workshop.assignments(of: "cy").isEmpty)
        #expect(workshop.assignments(of: "gil").map(\.review) == ["r-gil"])
    }
}
