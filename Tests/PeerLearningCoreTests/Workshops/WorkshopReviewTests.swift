import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Reviews")
struct WorkshopReviewTests {
    private func allocation(_ reviews: AllocatedReview...) -> WorkshopCommand {
        .allocate(Allocation(reviews: reviews, method: "by hand", seed: 0))
    }

    private func answer(_ levels: [Int] = [1, 1], words: Int = 5) -> WorkshopCommand {
        .review(SubmittedReview(review: "r", levels: levels, remarks: "m", words: words))
    }

    private func allocated() throws -> Workshop {
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(allocation(AllocatedReview(review: "r", submission: "submission-ada", reviewer: "bo")))
        return workshop
    }

    @Test("N4: nobody reviews their own work")
    func ownWork() throws {
        var workshop = try Workshop.make(in: .review)
        let refusal = #expect(throws: Refusal.self) {
            try workshop.perform(
                allocation(AllocatedReview(review: "r", submission: "submission-ada", reviewer: "ada")))
        }
        #expect(refusal?.code == .ownWork)
    }

    @Test("M4: an allocation names known people and submissions, and nothing twice")
    func badAllocations() throws {
        var workshop = try Workshop.make(in: .review)
        let good = AllocatedReview(review: "r", submission: "submission-ada", reviewer: "bo")
        for other in [
            AllocatedReview(review: "r", submission: "submission-bo", reviewer: "cy"),
            AllocatedReview(review: "r2", submission: "submission-ada", reviewer: "bo"),
            AllocatedReview(review: "r2", submission: "nothing", reviewer: "bo"),
            AllocatedReview(review: "r2", submission: "submission-ada", reviewer: "stranger"),
        ] {
            #expect(throws: Refusal.self) { try workshop.perform(allocation(good, other)) }
        }
        try workshop.perform(allocation(good))
        #expect(throws: Refusal.self) { try workshop.perform(allocation(good)) }
    }

    @Test("N3: only the person who was asked hands a review in, and to others it does not exist")
    func notAsked() throws {
        var workshop = try allocated()
        let refusal = #expect(throws: Refusal.self) { try workshop.perform(answer(), by: .participant("cy")) }
        #expect(refusal?.code == .unknown)
        try workshop.perform(answer(), by: .participant("bo"))
    }

    @Test(
        "P11: a review has a level for every criterion and a remark",
        arguments: [[], [1], [1, 1, 1], [1, 3], [-1, 0]])
    func incomplete(levels: [Int]) throws {
        var workshop = try allocated()
        #expect(throws: Refusal.self) { try workshop.perform(answer(levels), by: .participant("bo")) }
        #expect(throws: Refusal.self) { try workshop.perform(answer(words: 0), by: .participant("bo")) }
    }

    @Test("N3, pain 24: a review that was a mistake is handed in anew until the phase ends, and counts once")
    func anew() throws {
        var workshop = try allocated()
        try workshop.perform(answer([0, 0]), by: .participant("bo"))
        try workshop.perform(answer([1, 1]), by: .participant("bo"))
        let counted = workshop.reviewedSubmissions.flatMap(\.reviews)
        #expect(counted.map(\.levels) == [[1, 1]])
        try workshop.perform(.advance(to: .grading))
        let refusal = #expect(throws: Refusal.self) { try workshop.perform(answer(), by: .participant("bo")) }
        #expect(refusal?.code == .wrongPhase)
    }

    @Test("N7: only the author says whether a review was useful, once, and after grades are published")
    func rating() throws {
        var early = try Workshop.make(in: .grading)
        #expect(throws: Refusal.self) {
            try early.perform(.rateReview("review-ada", isUseful: true, thanks: nil), by: .participant("bo"))
        }
        var workshop = try Workshop.make(in: .reflection)
        #expect(throws: Refusal.self) {
            try workshop.perform(.rateReview("review-ada", isUseful: true, thanks: nil), by: .participant("cy"))
        }
        try workshop.perform(.rateReview("review-ada", isUseful: true, thanks: nil), by: .participant("bo"))
        #expect(throws: Refusal.self) {
            try workshop.perform(.rateReview("review-ada", isUseful: false, thanks: nil), by: .participant("bo"))
        }
    }

    @Test("N2: a revision is looked at once more by one who reviewed it, and by nobody else")
    func secondLook() throws {
        var workshop = try Workshop.make(in: .reflection)
        let asked = AllocatedReview(review: "second", submission: "submission-bo", reviewer: "ada")
        #expect(throws: Refusal.self) { try workshop.perform(.askSecondLook(asked)) }
        try workshop.perform(.submit("x", document: "better", words: 9), by: .participant("bo"))
        #expect(throws: Refusal.self) {
            try workshop.perform(
                .askSecondLook(AllocatedReview(review: "second", submission: "submission-bo", reviewer: "cy")))
        }
        try workshop.perform(.askSecondLook(asked))
        #expect(workshop.assignments(of: "ada").first { $0.isSecondLook }?.document == "better")
        let second = SubmittedReview(review: "second", levels: [2, 2], remarks: "m2", words: 3)
        try workshop.perform(.review(second), by: .participant("ada"))
        #expect(workshop.reviewedSubmissions.first { $0.submission == "submission-bo" }?.reviews.count == 1)
        #expect(workshop.reviewsReceived(by: "bo").map(\.version).sorted() == [1, 2])
    }

    @Test("N3: grades cover every submission once and lie between 0 and 100")
    func grades() throws {
        var workshop = try Workshop.make(in: .grading)
        func grade(_ author: String, _ value: Double?) -> Grade {
            Grade(
                submission: SubmissionID("submission-\(author)"), value: value, spread: nil, contributions: [],
                method: "test", reason: Message("grade.none"))
        }
        for grades in [
            [], [grade("ada", 1)], [grade("ada", 1), grade("bo", 2), grade("bo", 3)],
            [grade("ada", 1), grade("bo", 2), grade("cy", 101)], [grade("ada", 1), grade("bo", 2), grade("cy", .nan)],
        ] {
            #expect(throws: Refusal.self) { try workshop.perform(.publishGrades(grades)) }
        }
        #expect(throws: Refusal.missing(.publishGrades)) {
            try workshop.perform(
                .publishGrades([grade("ada", 1), grade("bo", 2), grade("cy", 3)]), by: .participant("ada"))
        }
        try workshop.perform(.publishGrades([grade("ada", 1), grade("bo", nil), grade("cy", 3)]))
        #expect(workshop.grade(of: "ada")?.value == 1)
    }
}
