import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: What roles make of the work")
struct WorkshopGatheringTests {
    private let curator = Standing("cora", as: .curator)
    private let collector = Standing("cole", as: .feedbackCollector)
    private let instructor = Standing("ina", as: .instructor)

    private func graded() throws -> Workshop { try .make(in: .reflection) }

    @Test("N3: the curator reads nominations, the most nominated first, and keeps or declines with a reason")
    func nominations() throws {
        var workshop = try graded()
        for (person, submission) in [("ada", "bo"), ("cy", "bo"), ("bo", "cy")] {
            try workshop.perform(
                .nominate(SubmissionID("submission-\(submission)"), reason: "why", words: 3),
                by: .participant(PersonID(person)))
        }
        let queue = try workshop.nominations(for: curator)
        #expect(queue.map(\.submission) == ["submission-bo", "submission-cy"])
        #expect(queue.first?.reasons.count == 2)
        try workshop.perform(.declineNomination("submission-cy", reason: "not yet", words: 2), by: curator)
        try workshop.perform(.keepInLibrary("l", "submission-bo", problem: "p"), by: curator)
        #expect(try workshop.nominations(for: curator).isEmpty)
        #expect(throws: Refusal.self) { try workshop.nominations(for: .participant("ada")) }
    }

    @Test("N3: nobody nominates their own work, or the same twice")
    func ownNomination() throws {
        var workshop = try graded()
        let nominate = WorkshopCommand.nominate("submission-bo", reason: "why", words: 3)
        #expect(throws: Refusal.self) { try workshop.perform(nominate, by: .participant("bo")) }
        try workshop.perform(nominate, by: .participant("ada"))
        #expect(throws: Refusal.self) { try workshop.perform(nominate, by: .participant("ada")) }
    }

    @Test("N9: an author says on which solution their work builds, once, and nobody says it for them")
    func credits() throws {
        var workshop = try graded()
        try workshop.perform(.keepInLibrary("l", "submission-bo", problem: "p"), by: curator)
        let credit = WorkshopCommand.creditSolution("l", in: "submission-ada")
        expectRefusal(.missingPermission, of: credit, by: Standing("ada", []), in: workshop)
        expectRefusal(.unknown, of: credit, by: .participant("cy"), in: workshop)
        expectRefusal(
            .unknown, of: .creditSolution("l", in: "submission-none"), by: .participant("ada"), in: workshop)
        expectRefusal(.ownWork, of: .creditSolution("l", in: "submission-bo"), by: .participant("bo"), in: workshop)
        try workshop.perform(credit, by: .participant("ada"))
        expectRefusal(.alreadyDone, of: credit, by: .participant("ada"), in: workshop)
        try workshop.perform(.creditSolution("elsewhere", in: "submission-ada"), by: .participant("ada"))
        let closed = try Workshop.make(in: .closed)
        #expect(throws: Refusal.self) { try closed.decide(credit, by: .participant("ada"), at: .example) }
    }

    @Test("N3: the feedback collector gets a digest for each solution and writes what its author reads")
    func digests() throws {
        var workshop = try graded()
        let digest = try #require(try workshop.digests(for: collector).first { $0.submission == "submission-bo" })
        #expect(digest.levels == [[0, 1], [0, 1]] || digest.levels.map { $0.reduce(0, +) } == [1, 1])
        #expect(digest.remarks == ["remarks-ada"])
        try workshop.perform(.summarise("submission-bo", document: "sum", words: 9), by: collector)
        #expect(workshop.summary(for: "bo") == "sum")
        #expect(workshop.summary(for: "ada") == nil)
        #expect(throws: Refusal.self) { try workshop.digests(for: .participant("ada")) }
    }

    @Test("N3: a digest does not show its collector what was said about their own work")
    func ownDigest() throws {
        let workshop = try graded()
        let both = Standing("bo", as: .participant, .feedbackCollector)
        #expect(try !workshop.digests(for: both).map(\.submission).contains("submission-bo"))
    }

    @Test("N3: a question that nobody answered is open until somebody else answers it")
    func questions() throws {
        var workshop = try Workshop.make(in: .review)
        func say(_ id: CommentID, _ answered: CommentID?, isQuestion: Bool = false) -> WorkshopCommand {
            .comment(
                id, on: "submission-bo", answering: answered, document: DocumentID(id.rawValue), words: 4,
                isQuestion: isQuestion)
        }
        try workshop.perform(say("q", nil, isQuestion: true), by: .participant("ada"))
        try workshop.perform(say("own", "q"), by: .participant("ada"))
        #expect(workshop.openQuestions(askedBefore: .example + .hours(1)) == ["q"])
        #expect(workshop.openQuestions(askedBefore: .example).isEmpty)
        try workshop.perform(say("a", "q"), by: .guide("gil"))
        #expect(workshop.openQuestions(askedBefore: .example + .hours(1)).isEmpty)
    }

    @Test("N14: a grade by peers of a foundational task counts once an instructor has confirmed it")
    func foundations() throws {
        let plan = WorkshopPlan(task: try .make(), cohort: "cohort", isFoundational: true)
        var workshop = try Workshop.make(in: .reflection, plan: plan)
        #expect(workshop.grade(of: "ada")?.value == 50)
        #expect(workshop.countedGrade(of: "ada") == nil)
        #expect(workshop.unconfirmedGrades.count == 3)
        try workshop.perform(
            .settleGrade("submission-ada", value: nil, reason: nil, words: 0), by: instructor)
        #expect(workshop.countedGrade(of: "ada") == 50)
        let refusal = #expect(throws: Refusal.self) {
            try workshop.perform(
                .settleGrade("submission-bo", value: nil, reason: nil, words: 0), by: .participant("ada"))
        }
        #expect(refusal?.message.arguments["permission"] == .text("grades.confirm"))
    }

    @Test("pain 15: an instructor sets another grade, with a reason; the peers' grade stays beside it")
    func settlement() throws {
        var workshop = try graded()
        func settle(_ value: Double?, _ reason: DocumentID?) -> WorkshopCommand {
            .settleGrade("submission-ada", value: value, reason: reason, words: reason == nil ? 0 : 3)
        }
        #expect(throws: Refusal.self) { try workshop.perform(settle(80, nil), by: instructor) }
        #expect(throws: Refusal.self) { try workshop.perform(settle(101, "why"), by: instructor) }
        #expect(throws: Refusal.self) { try workshop.perform(settle(.nan, "why"), by: instructor) }
        try workshop.perform(settle(80, "why"), by: instructor)
        #expect(workshop.countedGrade(of: "ada") == 80)
        #expect(workshop.grade(of: "ada")?.value == 50)
        #expect(workshop.settlement(of: "ada")?.reason == "why")
        #expect(throws: Refusal.self) {
            try workshop.perform(
                .settleGrade("submission-bo", value: 80, reason: "why", words: 2),
                by: Standing("bo", as: .participant, .instructor))
        }
    }

    @Test("N4: a reveal is a decision on the record: with a reason by staff, freely of one's own name")
    func reveal() throws {
        var workshop = try graded()
        let bo = try #require(workshop.pseudonym(of: "bo"))
        let ada = try #require(workshop.pseudonym(of: "ada"))
        func told(_ pseudonym: Pseudonym) -> PersonID? { workshop.names(for: .participant("cy"))[pseudonym] }
        #expect(told(bo) == nil)
        #expect(throws: Refusal.self) {
            try workshop.perform(.reveal(bo, reason: "r", words: 2), by: .participant("ada"))
        }
        #expect(throws: Refusal.self) { try workshop.perform(.reveal(bo, reason: nil, words: 0)) }
        let events = try workshop.perform(.reveal(bo, reason: "r", words: 2))
        #expect(events == [.revealed(Reveal(of: bo, person: "bo", by: "facilitator", reason: "r"))])
        #expect(told(bo) == "bo")
        let gone = #expect(throws: Refusal.self) {
            try workshop.perform(.reveal(ada, reason: nil, words: 0), by: Standing("ada", []))
        }
        #expect(gone?.code == .missingPermission)
        try workshop.perform(.reveal(ada, reason: nil, words: 0), by: .participant("ada"))
        #expect(told(ada) == "ada")
    }

    @Test("N4: telling one's name as an author does not tell it as a reviewer")
    func oneFace() throws {
        var workshop = try graded()
        let face = try #require(workshop.pseudonym(of: "bo"))
        let reviewer = try #require(workshop.reviewerPseudonym(of: "bo"))
        try workshop.perform(.reveal(face, reason: nil, words: 0), by: .participant("bo"))
        #expect(workshop.names(for: .participant("cy"))[reviewer] == nil)
    }

    @Test("N4: who asks for a pseudonym that nobody has is told no more than who may not ask")
    func unknownPseudonym() throws {
        var workshop = try graded()
        let nobody = Pseudonym(number: 1_000_000)
        let bo = try #require(workshop.pseudonym(of: "bo"))
        let refusals = [nobody, bo].map { pseudonym in
            #expect(throws: Refusal.self) {
                try workshop.perform(.reveal(pseudonym, reason: "r", words: 2), by: .participant("ada"))
            }
        }
        #expect(refusals.first == refusals.last)
    }

    @Test("pain 16: by policy authors read reviews of their work after they have handed in their own")
    func feedbackRule() throws {
        var policy = WorkshopPolicy.standard
        policy.feedback = .afterAll
        var workshop = try Workshop.make(in: .review, policy: policy)
        let reviews = [("r1", "ada", "bo"), ("r2", "bo", "ada")].map {
            AllocatedReview(
                review: ReviewID($0.0), submission: SubmissionID("submission-\($0.1)"), reviewer: PersonID($0.2))
        }
        try workshop.perform(.allocate(Allocation(reviews: reviews, method: "m", seed: 0)))
        try workshop.perform(
            .review(SubmittedReview(review: "r1", levels: [1, 1], remarks: "m", words: 2)), by: .participant("bo"))
        try workshop.perform(.advance(to: .grading))
        let grades = workshop.reviewedSubmissions.map {
            Grade(
                submission: $0.submission, value: 1, spread: nil, contributions: [], method: "m",
                reason: Message("grade.none"))
        }
        try workshop.perform(.publishGrades(grades))
        #expect(workshop.reviewsReceived(by: "ada").isEmpty)
        #expect(workshop.reviewsOwed(by: "ada") == 1)
        #expect(workshop.reviewsOwed(by: "bo") == 0)
    }

    private func expectRefusal(
        _ code: Refusal.Code, of command: WorkshopCommand, by standing: Standing, in workshop: Workshop
    ) {
        let refusal = #expect(throws: Refusal.self) { try workshop.decide(command, by: standing, at: .example) }
        #expect(refusal?.code == code)
    }
}
