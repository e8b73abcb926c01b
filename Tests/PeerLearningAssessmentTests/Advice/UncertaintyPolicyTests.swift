import PeerLearningCore
import Testing

@testable import PeerLearningAssessment

@Suite("N3: From uncertainty to action")
struct UncertaintyPolicyTests {
    private func context(_ scores: [[Double]]) -> GradingContext {
        GradingContext(
            submissions: scores.enumerated().map { place, scores in
                ScoredSubmission(
                    submission: SubmissionID("s\(place)"),
                    scores: scores.enumerated().map {
                        ScoredReview(
                            review: ReviewID("r\(place)-\($0)"), reviewer: PersonID("p\((place + $0 + 1) % 8)"),
                            score: $1)
                    })
            })
    }

    private var agreed: GradingContext { context((0..<8).map { place in (0..<4).map { Double(60 + place + $0 % 2) } }) }

    @Test("N3: where all agree every grade is accepted")
    func accept() {
        let advice = InferredGrade.adaptive.advice(on: agreed, peers: ["p1": 3]) { _, _ in true }
        #expect(advice.map(\.submission.rawValue) == (0..<8).map { "s\($0)" })
        #expect(advice.allSatisfy { $0.step == .accept && $0.reviewer == nil })
    }

    @Test("N3: work with one review gets another by a peer, never its own author or a reviewer it has had")
    func add() throws {
        var scores = (0..<8).map { place in (0..<3).map { Double(60 + place + $0) } }
        scores[2] = [70]
        let context = context(scores)
        let advice = InferredGrade.adaptive.advice(
            on: context, peers: Dictionary(uniqueKeysWithValues: (0..<8).map { (PersonID("p\($0)"), 1) })
        ) { submission, person in submission.rawValue.dropFirst() != person.rawValue.dropFirst() }
        #expect(advice[2].step == .addReview)
        let reviewer = try #require(advice[2].reviewer)
        #expect(reviewer != "p2" && reviewer != "p3")
    }

    @Test("N3: nobody left to ask, or too many reviews already: staff")
    func staff() {
        let wide = context((0..<8).map { place in [5, 95, 20, 80, 50].map { $0 + Double(place) } })
        let advice = InferredGrade.adaptive.advice(on: wide, peers: ["p0": 99]) { _, _ in true }
        #expect(advice.allSatisfy { $0.step == .askStaff && $0.reviewer == nil })
        let none = InferredGrade.adaptive.advice(on: context([[50], [60]]), peers: [:]) { _, _ in true }
        #expect(none.allSatisfy { $0.step == .askStaff })
    }

    @Test("N3: somebody experienced is asked where that is expected to settle it")
    func experienced() throws {
        let wide = context((0..<8).map { place in [55, 75, 62, 70, 50].map { $0 + Double(place) } })
        let policy = UncertaintyPolicy(acceptable: 4.5, mostReviews: 5)
        var history = ReviewerHistory()
        history["guide"] = GraderPrior(bias: 0, biasVariance: 1, shape: 30, rate: 30 * 9)
        let method = InferredGrade(ReviewerModel.adaptive, history: history)
        let advice = method.advice(on: wide, by: policy, peers: ["p0": 9], experienced: ["guide": 9]) { _, _ in true }
        #expect(
            advice.contains { $0.step == .askExperienced && $0.reviewer == "guide" },
            "\(advice.map { ($0.step, $0.deviation) })")
    }

    @Test("N3: advice is said in both languages")
    func words() {
        for step in ReviewAdvice.Step.allCases {
            let advice = ReviewAdvice(submission: "s", step: step, reviewer: nil, deviation: 6.25)
            for language in [Language.english, .russian] {
                let words = TextCatalogue.assessment.text(advice.reason, in: language)
                #expect(!words.contains("{") && !words.hasPrefix("advice."))
            }
        }
    }
}
