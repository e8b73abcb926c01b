import PeerLearningAssessment
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Grading")
struct GradingTests {
    private func rubric(_ weightsAndPoints: (Double, [Double])...) throws -> Rubric {
        try Rubric(
            weightsAndPoints.enumerated().map { place, criterion in
                RubricCriterion(
                    "C\(place)", weight: criterion.0, levels: criterion.1.map { RubricLevel("\($0)", points: $0) })
            })
    }

    @Test("N3: the poorest levels give 0, the best 100, whatever points they are worth")
    func ends() throws {
        let rubric = try rubric((1, [2, 5, 9]), (3, [0, 1]))
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [0, 0])) == 0)
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [2, 1])) == 100)
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [2, 0])) == 25)
    }

    @Test("N3: criteria that were not answered are left out, and an empty form says nothing")
    func partial() throws {
        let rubric = try rubric((1, [0, 1]), (1, [0, 1]))
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [1, 7])) == 100)
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [])) == nil)
        #expect(RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [-1, 2])) == nil)
    }

    private func grade(_ scores: [Double], by aggregator: any GradeAggregator, missing: Int = 0) throws -> Grade {
        let reviews = scores.enumerated().map { ScoredReview(review: ReviewID("r\($0)"), reviewer: "p", score: $1) }
        let context = GradingContext(submissions: [ScoredSubmission(submission: "s", scores: reviews, missing: missing)]
        )
        return try #require(aggregator.grades(in: context).first)
    }

    @Test("N3: the mean with its sample standard deviation")
    func mean() throws {
        let grade = try grade([80, 70, 30], by: MeanGrade())
        #expect(grade.value == 60)
        #expect(abs((grade.spread ?? 0) - 26.457_513_110_645_905) < 1e-12)
        #expect(abs(grade.contributions.map(\.weight).reduce(0, +) - 1) < 1e-12)
    }

    @Test("N3: the median is not moved by one review that is far off")
    func median() throws {
        #expect(try grade([80, 70, 0], by: MedianGrade()).value == 70)
        #expect(try grade([80, 70, 60, 0], by: MedianGrade()).value == 65)
        #expect(try grade([80, 70, 60, 0], by: MedianGrade()).contributions.map(\.weight) == [0, 0.5, 0.5, 0])
        #expect(try grade([50], by: MedianGrade()).contributions.map(\.weight) == [1])
    }

    @Test("N3: one review has no spread, none has no grade, and the reason says so in both languages")
    func fewReviews() throws {
        for aggregator in [MeanGrade(), MedianGrade()] as [any GradeAggregator] {
            #expect(try grade([50], by: aggregator).spread == nil)
            let none = try grade([], by: aggregator, missing: 2)
            #expect(none.value == nil)
            #expect(none.contributions.isEmpty)
            #expect(
                TextCatalogue.assessment.text(none.reason, in: .english)
                    == "No review came in, so there is no grade yet (2 are missing).")
            #expect(
                TextCatalogue.assessment.text(none.reason, in: .russian)
                    == "Рецензий нет, поэтому нет и оценки (не хватает 2 рецензий).")
        }
    }

    @Test(
        "N3: a grade says how far its reviewers agree",
        arguments: [
            ([50.0, 55, 60], "agree closely"), ([40, 60, 70], "differ somewhat"), ([0, 50, 100], "differ widely"),
        ])
    func reasons(scores: [Double], words: String) throws {
        let reason = TextCatalogue.assessment.text(try grade(scores, by: MeanGrade()).reason, in: .english)
        #expect(reason.contains(words), "\(reason)")
        #expect(!reason.contains("{"))
    }

    @Test("C5: every text of assessment stands in both languages")
    func parity() {
        let texts = TextCatalogue.assessment
        #expect(texts.keys(in: .english) == texts.keys(in: .russian))
    }
}
