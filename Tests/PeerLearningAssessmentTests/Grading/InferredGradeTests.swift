import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: Inferred grades in workshops")
struct InferredGradeTests {
    static let aggregators: [any GradeAggregator] = [
        MeanGrade(), MedianGrade(), InferredGrade.adaptive, InferredGrade.biasCorrected, InferredGrade.pg1,
        InferredGrade.vancouver, InferredGrade.trimmed, InferredGrade(OrdinalInference(.bradleyTerry)),
        InferredGrade(OrdinalInference(.plackettLuce)),
    ]

    /// Scores of each submission by reviewer.
    private func context(_ scores: [[(String, Double)]], missing: Int = 0) -> GradingContext {
        GradingContext(
            submissions: scores.enumerated().map { place, scores in
                ScoredSubmission(
                    submission: SubmissionID("s\(place)"),
                    scores: scores.map {
                        ScoredReview(
                            review: ReviewID("\($0.0)-\(place)"), reviewer: PersonID($0.0), score: $0.1)
                    }, missing: missing)
            })
    }

    /// People who grade each other, every second one more severe than the others by twice this.
    private func cohort(people: Int, reviews: Int, severity: Double = 0) -> GradingContext {
        var dice = SeededGenerator(seed: 4)
        let truth = (0..<people).map { _ in 55 + 10 * dice.bell() }
        return context(
            (0..<people).map { item in
                (1...reviews).map { shift in
                    let grader = (item + shift * shift) % people
                    let score = truth[item] + (grader.isMultiple(of: 2) ? -severity : severity) + 3 * dice.bell()
                    return ("p\(grader)", min(100, max(0, score)))
                }
            })
    }

    @Test("N3: every grade is bounded, has an error and shares that add up to 1, and says why in both languages")
    func sane() throws {
        let contexts = [
            cohort(people: 12, reviews: 3, severity: 9), cohort(people: 4, reviews: 2), cohort(people: 3, reviews: 1),
            context([[("a", 0), ("b", 100)]]), context([[("a", 100)], [("a", 100)]], missing: 1),
        ]
        for aggregator in Self.aggregators {
            for context in contexts {
                let grades = aggregator.grades(in: context)
                #expect(grades.map(\.submission) == context.submissions.map(\.submission))
                for (grade, submission) in zip(grades, context.submissions) {
                    #expect((0...100).contains(try #require(grade.value)), "\(aggregator.name)")
                    #expect((grade.deviation ?? 0) > 0, "\(aggregator.name)")
                    #expect((grade.deviation ?? .infinity).isFinite)
                    #expect(abs(grade.contributions.map(\.weight).reduce(0, +) - 1) < 1e-6, "\(aggregator.name)")
                    #expect(grade.contributions.map(\.review) == submission.scores.map(\.review))
                    #expect(grade.contributions.map(\.score) == submission.scores.map(\.score))
                    for language in [Language.english, .russian] {
                        let words = TextCatalogue.assessment.text(grade.reason, in: language)
                        #expect(!words.contains("{") && !words.contains("grade."), "\(words)")
                    }
                }
            }
        }
    }

    @Test("N3: the reason tells how many reviews, that severe reviewers were corrected for, and the error")
    func words() throws {
        let grades = InferredGrade.adaptive.grades(in: cohort(people: 16, reviews: 3, severity: 9))
        let lifts = grades.map { grade in
            (grade.value ?? 0) - grade.contributions.reduce(0) { $0 + $1.weight * $1.score }
        }
        let grade = try #require(zip(grades, lifts).max { $0.1 < $1.1 }?.0)
        let (english, russian) = (
            TextCatalogue.assessment.text(grade.reason, in: .english),
            TextCatalogue.assessment.text(grade.reason, in: .russian)
        )
        #expect(english.hasPrefix("From 3 reviews; each counts by how exact its reviewer has proved to be"))
        #expect(english.contains("Its reviewers are rather severe, so") && english.contains("It may be"), "\(english)")
        #expect(russian.contains("По 3 рецензиям") && russian.contains("Рецензенты были строже других"), "\(russian)")
    }

    @Test("N3: with one review each, the grade is that score")
    func oneReview() throws {
        let grades = InferredGrade.adaptive.grades(in: context([[("a", 40)], [("b", 80)], [("c", 60)]]))
        for (grade, score) in zip(grades, [40.0, 80, 60]) { #expect(abs((grade.value ?? 0) - score) < 0.5) }
    }

    @Test("N3: no review, no grade; a score that is no number is left out and counted as missing")
    func none() throws {
        for aggregator in Self.aggregators where aggregator is InferredGrade {
            let grades = aggregator.grades(in: context([[], [("a", .nan)], [("a", 50), ("b", .infinity)]]))
            #expect(grades[0].value == nil && grades[0].deviation == nil && grades[0].contributions.isEmpty)
            #expect(grades[1].value == nil)
            #expect(
                TextCatalogue.assessment.text(grades[1].reason, in: .english)
                    == "No review came in, so there is no grade yet (1 is missing).")
            #expect((grades[2].value ?? -1) <= 100)
        }
        #expect(InferredGrade.adaptive.grades(in: GradingContext(submissions: [])).isEmpty)
    }

    @Test("N3: a second review of one work by the same person counts, as if by somebody new")
    func twice() throws {
        let grade = InferredGrade.adaptive.grades(in: context([[("a", 40), ("a", 60), ("b", 50)]]))[0]
        #expect(grade.contributions.count == 3)
        #expect(abs((grade.value ?? 0) - 50) < 1)
    }

    @Test("N3: staff's grade stands, and the participant is told")
    func staff() throws {
        let context = cohort(people: 8, reviews: 3)
        let grades = InferredGrade(ReviewerModel.adaptive, staff: ["s3": 91]).grades(in: context)
        #expect(grades[3].value == 91 && grades[3].deviation == 0)
        #expect(
            TextCatalogue.assessment.text(grades[3].reason, in: .english)
                == "Staff graded this work; 3 reviews by peers do not count.")
        #expect(
            TextCatalogue.assessment.text(grades[3].reason, in: .russian)
                == "Эту работу оценил преподаватель; 3 рецензии участников не учитываются.")
    }

    @Test("N3: a history learnt from one workshop corrects a single review in the next")
    func history() throws {
        var history = ReviewerHistory()
        history.learn(from: cohort(people: 16, reviews: 4, severity: 9))
        #expect((history["p2"]?.bias ?? 0) < -5 && (history["p3"]?.bias ?? 0) > 5)
        #expect(history.people.count == 16)
        let next = context([[("p2", 50)], [("p3", 50)]])
        let grades = InferredGrade(ReviewerModel.adaptive, history: history).grades(in: next)
        #expect((grades[0].value ?? 0) > (grades[1].value ?? 100) + 8)
    }

    @Test("N3: points lost for late work do not touch the error")
    func penalty() {
        let grade = Grade(
            submission: "s", value: 80, spread: 3, contributions: [], method: "mean", reason: Message("grade.mean"),
            deviation: 4)
        #expect(grade.penalised(by: 5).deviation == 4)
        #expect(grade.penalised(by: 5).value == 75)
    }
}
