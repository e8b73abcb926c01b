import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M7: Explanations and previews")
struct ExplanationTests {
    /// A workshop that has been led to a phase, with every event and its moment.
    private struct Told {
        var workshop: Workshop
        var events: [(at: Instant, event: WorkshopEvent)] = []

        init(_ plan: WorkshopPlan) throws {
            workshop = Workshop(id: "workshop")
            try perform(.open(plan))
            try perform(.enrol(["ada": .author, "bo": .author, "cy": .author, "gil": .guide], seed: 1))
        }

        mutating func perform(
            _ command: WorkshopCommand, by standing: Standing = .facilitator, at moment: Instant = .example
        ) throws {
            events += try workshop.perform(command, by: standing, at: moment).map { (moment, $0) }
        }

        func facts(_ question: WorkshopQuestion, for standing: Standing) throws(Refusal) -> [ExplainedFact] {
            try WorkshopExplanation(of: question, in: workshop, events: events, for: standing).facts
        }

        func keys(_ question: WorkshopQuestion, for standing: Standing) throws(Refusal) -> [TextKey] {
            try facts(question, for: standing).map(\.what.key)
        }
    }

    private func graded(_ policy: WorkshopPolicy = .standard) throws -> Told {
        var told = try Told(WorkshopPlan(task: .make(), cohort: "cohort", policy: policy))
        try told.perform(.advance(to: .submission))
        try told.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        try told.perform(.advance(to: .review))
        let review = AllocatedReview(review: "r", submission: "s", reviewer: "bo")
        try told.perform(.allocate(Allocation(reviews: [review], method: "circular", seed: 7)))
        let answer = SubmittedReview(review: "r", levels: [1, 1], remarks: "m", words: 4)
        try told.perform(.review(answer), by: .participant("bo"), at: .example + .hours(5))
        try told.perform(.advance(to: .grading))
        let share = Grade.Contribution(review: "r", score: 80, weight: 1)
        let grade = Grade(
            submission: "s", value: 80, spread: nil, contributions: [share], method: "mean",
            reason: Message("grade.mean"))
        try told.perform(.publishGrades([grade]))
        return told
    }

    @Test("M7: an author reads why the grade is what it is: the reviews that came in and what each weighs")
    func grade() throws {
        let keys = try graded().keys(.grade("s"), for: .participant("ada"))
        #expect(
            keys == [
                "explain.submitted", "explain.reviewed", "explain.graded", "grade.mean", "explain.contribution",
            ])
    }

    @Test("M7, N4: an explained grade names nobody and tells the day of a review, not the hour")
    func blindGrade() throws {
        let told = try graded()
        let facts = try told.facts(.grade("s"), for: .participant("ada"))
        let words = facts.map { TextCatalogue.core.text($0.what, in: .english) }.joined(separator: " ")
        let face = try #require(told.workshop.reviewerPseudonym(of: "bo"))
        #expect(words.contains("Participant \(face.number)"))
        #expect(!words.contains("bo"))
        #expect(facts.allSatisfy { $0.at.milliseconds % 86_400_000 == 0 })
        let seen = try told.facts(.grade("s"), for: .facilitator)
        #expect(seen.contains { $0.at == .example + .hours(5) })
    }

    @Test("M7: a grade is explained to its author and to staff, and to nobody else")
    func foreignGrade() throws {
        let told = try graded()
        let refusal = #expect(throws: Refusal.self) { try told.facts(.grade("s"), for: .participant("cy")) }
        #expect(refusal?.code == .unknown)
    }

    @Test("M7: a reviewer reads how they came by a review, with the seed that anyone can repeat")
    func review() throws {
        let told = try graded()
        #expect(
            try told.keys(.review("r"), for: .participant("bo")) == ["explain.allocated.byHand", "explain.handedIn"])
        #expect(throws: Refusal.self) { try told.facts(.review("r"), for: .participant("ada")) }
    }

    @Test("M7: who takes part reads why the workshop is in its phase: somebody led it, or its own rules did")
    func phase() throws {
        var policy = WorkshopPolicy.standard
        policy.steps = [StepRule(.begin(.submission), .onSchedule)]
        let plan = WorkshopPlan(
            task: try .make(), cohort: "cohort", policy: policy,
            schedule: WorkshopSchedule(submissionsFrom: .example + .hours(1)))
        var told = try Told(plan)
        try told.perform(.advance(to: .submission), by: .clock, at: .example + .hours(1))
        try told.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        try told.perform(.advance(to: .review))
        #expect(
            try told.keys(.phase, for: .participant("ada")) == [
                "explain.opened", "explain.advanced.byPolicy", "explain.advanced.byHand",
            ])
        #expect(throws: Refusal.self) { try told.facts(.phase, for: .participant("stranger")) }
    }

    @Test("M7: before a step is taken a preview says what it would mean, in both languages")
    func preview() throws {
        var told = try Told(WorkshopPlan(task: .make(), cohort: "cohort"))
        try told.perform(.advance(to: .submission))
        try told.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        let consequences = told.workshop.consequences(of: .begin(.review))
        #expect(
            consequences.map { TextCatalogue.core.text($0, in: .english) } == [
                "1 work would be reviewed.", "2 authors have handed in nothing.",
            ])
        #expect(
            consequences.map { TextCatalogue.core.text($0, in: .russian) } == [
                "На рецензию пойдёт 1 работа.", "Ничего не сдали 2 автора.",
            ])
    }

    @Test("M10: where a power comes from is told: a membership, a role, a delegation")
    func authority() throws {
        var cohort = Cohort(id: "c")
        for event in try cohort.decide(
            .open(title: "C", timeZone: "UTC"), by: "anna", at: .example, roles: Role.standard)
        {
            cohort.apply(event, at: .example)
        }
        let delegation = Delegation(id: "g", from: "anna", to: "boris", permissions: [.advancePhase])
        let commands: [CohortCommand] = [.admit([CohortMember("boris")]), .delegate(delegation)]
        for command in commands {
            for event in try cohort.decide(command, by: "anna", at: .example, roles: Role.standard) {
                cohort.apply(event, at: .example)
            }
        }
        func sources(_ person: PersonID, _ permission: Permission) -> [Authority.Source] {
            cohort.authority(of: person, for: permission, at: Place(at: .example), roles: Role.standard).sources
        }
        #expect(sources("anna", .advancePhase) == [.role("facilitator", .cohort)])
        #expect(sources("boris", .advancePhase) == [.delegation("g")])
        #expect(sources("boris", .comment) == [.membership])
        #expect(sources("boris", .moderate).isEmpty)
    }
}
