import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N2: Rounds of revision and review")
struct WorkshopRoundTests {
    private static let second = try? Rubric([
        RubricCriterion("Depth", levels: [RubricLevel("None", points: 0), RubricLevel("Some", points: 1)])
    ])

    /// A workshop of three in which the first round's grades are published and the second has a rubric of its own.
    private func graded() throws -> Workshop {
        let plan = WorkshopPlan(
            task: try .make(), cohort: "cohort", revisionRounds: [RevisionRound(rubric: Self.second)])
        return try .make(in: .grading, plan: plan, isGraded: true)
    }

    private func answer(_ review: ReviewID, _ levels: [Int]) -> WorkshopCommand {
        .review(SubmittedReview(review: review, levels: levels, remarks: "m2", words: 4))
    }

    /// The same in the review phase of the second round, in which `bo` is asked to review the revision of `ada`.
    private func inSecondRound() throws -> Workshop {
        var workshop = try graded()
        try workshop.perform(.advance(to: .submission))
        try workshop.perform(.submit("x", document: "ada-2", words: 9), by: .participant("ada"))
        try workshop.perform(.advance(to: .review))
        let review = AllocatedReview(review: "second", submission: "submission-ada", reviewer: "bo")
        try workshop.perform(.allocate(Allocation(reviews: [review], method: "test", seed: 0)))
        return workshop
    }

    @Test("N2: after grading the workshop goes on to another round, and to no further one than was planned")
    func order() throws {
        var workshop = try graded()
        #expect(workshop.nextPhase == .submission)
        try workshop.perform(.advance(to: .submission))
        #expect(workshop.round == 2)
        var last = try inSecondRound()
        try last.perform(answer("second", [1]), by: .participant("bo"))
        try last.perform(.advance(to: .grading))
        #expect(last.nextPhase == .reflection)
        #expect(throws: Refusal.self) { try last.perform(.advance(to: .submission)) }
    }

    @Test("N2: only revised work is reviewed again; the others keep their grade")
    func revisedOnly() throws {
        var workshop = try inSecondRound()
        #expect(workshop.allocationRequest { _ in true }.works.map(\.submission) == ["submission-ada"])
        try workshop.perform(answer("second", [1]), by: .participant("bo"))
        try workshop.perform(.advance(to: .grading))
        #expect(workshop.reviewedSubmissions.map(\.submission) == ["submission-ada"])
        let grade = Grade(
            submission: "submission-ada", value: 90, spread: nil, contributions: [], method: "m",
            reason: Message("grade.none"))
        try workshop.perform(.publishGrades([grade]))
        #expect(workshop.grade(of: "ada")?.value == 90)
        #expect(workshop.grade(of: "bo")?.value == 50)
    }

    @Test("pain 22: a review is written by the rubric of its own round, and a late one of an earlier round is refused")
    func rubrics() throws {
        var workshop = try inSecondRound()
        #expect(throws: Refusal.self) { try workshop.perform(answer("second", [1, 1]), by: .participant("bo")) }
        let refusal = #expect(throws: Refusal.self) {
            try workshop.perform(answer("review-ada", [1, 1]), by: .participant("ada"))
        }
        #expect(refusal?.message.key == "refusal.review.otherRound")
        try workshop.perform(answer("second", [1]), by: .participant("bo"))
    }

    @Test("N2: the same people look again, unless the plan asks for others")
    func sameReviewers() throws {
        var workshop = try graded()
        try workshop.perform(.advance(to: .submission))
        try workshop.perform(.submit("x", document: "ada-2", words: 9), by: .participant("ada"))
        try workshop.perform(.advance(to: .review))
        let pairs = workshop.earlierPairs { _ in true }
        #expect(pairs.map(\.submission) == ["submission-ada"])
        #expect(pairs.map(\.reviewer) == ["cy"])
        #expect(workshop.earlierPairs { $0 != "cy" }.isEmpty)
    }

    @Test("N4: what is handed in for another round is not shown before its reviewing begins")
    func hiddenUntilReview() throws {
        var workshop = try graded()
        try workshop.perform(.advance(to: .submission))
        try workshop.perform(.submit("x", document: "ada-2", words: 9), by: .participant("ada"))
        func versions(_ workshop: Workshop) -> [DocumentID] {
            workshop.publishedSubmissions.first { $0.submission == "submission-ada" }?.versions.map(\.document) ?? []
        }
        #expect(versions(workshop) == ["text-ada"])
        try workshop.perform(.advance(to: .review))
        #expect(versions(workshop) == ["text-ada", "ada-2"])
    }

    @Test("N2: reviews of the running round are not seen before its grades are published; those of earlier rounds are")
    func feedback() throws {
        var workshop = try inSecondRound()
        try workshop.perform(answer("second", [1]), by: .participant("bo"))
        #expect(workshop.reviewsReceived(by: "ada").map(\.round) == [1])
        try workshop.perform(.advance(to: .grading))
        let grade = Grade(
            submission: "submission-ada", value: 90, spread: nil, contributions: [], method: "m",
            reason: Message("grade.none"))
        try workshop.perform(.publishGrades([grade]))
        #expect(Set(workshop.reviewsReceived(by: "ada").map(\.round)) == [1, 2])
    }
}
