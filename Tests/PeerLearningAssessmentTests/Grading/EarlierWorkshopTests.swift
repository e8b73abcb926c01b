import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("M8: what reviewers did before tells how to read what they do now")
struct EarlierWorkshopTests {
    /// Works that `mild` and `stern` reviewed with others who are usual; `stern` gives 20 points less than is true.
    private static func context(
        _ name: String, works: Int, reviewers: [String], staff: Double? = nil, earlier: [GradingContext] = []
    ) -> GradingContext {
        let submissions = (0..<works).map { work in
            let truth = 40 + Double(work * 7 % 40)
            let scores = reviewers.map { reviewer in
                ScoredReview(
                    review: ReviewID("\(name)-\(work)-\(reviewer)"), reviewer: PersonID(reviewer),
                    score: truth - (reviewer == "stern" ? 20 : 0) + Double((work + reviewer.utf8.count) % 3))
            }
            return ScoredSubmission(
                submission: SubmissionID("\(name)-\(work)"), scores: scores, staffGrade: staff.map { _ in truth })
        }
        return GradingContext(submissions: submissions, earlier: earlier)
    }

    @Test("M8: who was severe in an earlier workshop is read as severe in the next, though nobody else looks there")
    func severity() throws {
        let before = Self.context("first", works: 12, reviewers: ["ada", "bo", "stern"])
        let alone = Self.context("second", works: 1, reviewers: ["stern"])
        let knowing = Self.context("second", works: 1, reviewers: ["stern"], earlier: [before])
        let blind = try #require(InferredGrade.adaptive.grades(in: alone)[0].value)
        let informed = try #require(InferredGrade.adaptive.grades(in: knowing)[0].value)
        #expect(abs(blind - 20) < 3)
        #expect(informed > blind + 8)
    }

    @Test("M8: grades that staff set in an earlier workshop tell severity even where all were severe")
    func staff() throws {
        let without = Self.context("first", works: 12, reviewers: ["stern"])
        let with = Self.context("first", works: 12, reviewers: ["stern"], staff: 1)
        func grade(_ earlier: GradingContext) throws -> Double {
            let next = Self.context("second", works: 1, reviewers: ["stern"], earlier: [earlier])
            return try #require(InferredGrade.adaptive.grades(in: next)[0].value)
        }
        let (informed, uninformed) = (try grade(with), try grade(without))
        #expect(informed > uninformed + 8)
    }

    @Test("M8: a grade that staff set stands, and says so")
    func stands() throws {
        let grade = InferredGrade.adaptive.grades(in: Self.context("w", works: 3, reviewers: ["ada", "bo"], staff: 1))[
            1]
        #expect(grade.value == 47)
        #expect(grade.reason.key == "grade.staff")
    }

    @Test("M8: who judged exemplars too low is read as severe in their first workshop")
    func exemplars() throws {
        let record = CalibrationRecord(
            (0..<6).map { CalibrationRecord.Judgement(given: [30 + Double($0)], reference: [50 + Double($0)]) })
        let works = Self.context("first", works: 1, reviewers: ["stern"]).submissions
        let calibrated = GradingContext(submissions: works, exemplars: ["stern": record])
        let blind = try #require(InferredGrade.adaptive.grades(in: GradingContext(submissions: works))[0].value)
        let informed = try #require(InferredGrade.adaptive.grades(in: calibrated)[0].value)
        #expect(informed > blind + 8)
    }
}
