import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N3: Grades for reviewing")
struct ReviewingGradingTests {
    private func context(_ scores: [(work: Int, reviewer: String, score: Double)]) -> GradingContext {
        let works = Set(scores.map(\.work)).sorted()
        return GradingContext(
            submissions: works.map { work in
                ScoredSubmission(
                    submission: SubmissionID("s\(work)"),
                    scores: scores.filter { $0.work == work }.map {
                        ScoredReview(
                            review: ReviewID("\($0.reviewer)-\(work)"), reviewer: PersonID($0.reviewer), score: $0.score
                        )
                    })
            })
    }

    /// Twelve people, three reviews each; some of them are off.
    private func cohort(_ off: [String: (Double, Int) -> Double] = [:]) -> GradingContext {
        var dice = SeededGenerator(seed: 11)
        return context(
            (0..<12).flatMap { work in
                (1...3).map { shift in
                    let name = "p\((work + shift) % 12)"
                    let score = 40 + Double(work) * 4 + 3 * dice.bell()
                    return (work, name, min(100, max(0, off[name]?(score, shift) ?? score)))
                }
            })
    }

    private func grade(
        _ person: PersonID, in context: GradingContext, asked: [PersonID: Int] = [:], ratings: [ReviewRating] = []
    ) throws -> ReviewingGrade {
        try #require(
            ReviewingGrading().grades(in: context, asked: asked, ratings: ratings).first { $0.reviewer == person })
    }

    @Test("N3: who is close to the others is graded high, who is far off low")
    func exactness() throws {
        let context = cohort(["p5": { score, shift in score + (shift == 2 ? -35 : 35) }])
        let (good, bad) = (try grade("p1", in: context), try grade("p5", in: context))
        #expect((good.value ?? 0) > 85)
        #expect((bad.value ?? 100) < 55)
        #expect((bad.deviation ?? 0) > (good.deviation ?? 100) + 8)
    }

    @Test("N3: a severe reviewer who is exact is not graded down")
    func severe() throws {
        let severe = try grade("p5", in: cohort(["p5": { score, _ in score - 15 }]))
        let plain = try grade("p5", in: cohort())
        #expect((severe.value ?? 0) > (plain.value ?? 0) - 12)
    }

    @Test("N3: what was asked for and not done counts as nothing")
    func undone() throws {
        let context = cohort()
        let full = try #require(try grade("p1", in: context, asked: ["p1": 3]).value)
        let half = try grade("p1", in: context, asked: ["p1": 6])
        #expect(abs((half.value ?? 0) - full / 2) < 1e-9)
        #expect(half.asked == 6 && half.done == 3)
        let idle = try grade("idle", in: context, asked: ["idle": 3])
        #expect(idle.value == 0 && idle.done == 0)
        #expect(try grade("free", in: context, asked: ["free": 0]).value == nil)
    }

    @Test("N3: two reviewers who disagree do not both get 100, as Moodle gives them, nor nothing")
    func two() throws {
        let apart = context([(0, "a", 40), (0, "b", 80)])
        let close = context([(0, "a", 60), (0, "b", 62)])
        for person in ["a", "b"] as [PersonID] {
            let (low, high) = (
                try #require(try grade(person, in: apart).value), try #require(try grade(person, in: close).value)
            )
            #expect(low < high - 5 && low > 20 && high < 100)
        }
    }

    @Test("N3: one review of a work that nobody else reviewed says so, and is neither praised nor blamed")
    func alone() throws {
        let grade = try grade("a", in: context([(0, "a", 40)]))
        #expect(grade.deviation == nil && grade.value == 80)
        #expect(TextCatalogue.assessment.text(grade.reason, in: .english).contains("exactness cannot be told"))
    }

    @Test("N3: useful reviews lift the grade, useless ones lower it, and few ratings move it little")
    func usefulness() throws {
        let context = cohort()
        func ratings(_ useful: Bool, _ count: Int) -> [ReviewRating] {
            (0..<count).map { place in
                ReviewRating(
                    author: PersonID("p\((12 + 1 - place - 1) % 12)"), reviewer: "p1",
                    submission: SubmissionID("s\(place)"), workshop: "w", score: 60, isUseful: useful)
            }.filter { $0.author != "p1" }
        }
        let liked = try #require(try grade("p1", in: context, ratings: ratings(true, 3)).value)
        let disliked = try #require(try grade("p1", in: context, ratings: ratings(false, 3)).value)
        let once = try #require(try grade("p1", in: context, ratings: ratings(false, 1)).value)
        #expect(liked > once && once > disliked)
        #expect(liked - disliked > 10)
    }

    @Test("N3: ratings that punish strictness do not count")
    func retaliation() throws {
        // An author who calls useful whoever scored high, fifteen times, and punishes the strict reviewer.
        var (scores, ratings): ([(Int, String, Double)], [ReviewRating]) = ([], [])
        for work in 0..<15 {
            for place in 0..<3 {
                let strict = place == 0
                let name = strict ? "strict" : "kind\(work)-\(place)"
                let score = strict ? 55.0 : 75
                scores.append((work, name, score))
                ratings.append(
                    ReviewRating(
                        author: "bitter", reviewer: PersonID(name), submission: SubmissionID("s\(work)"), workshop: "w",
                        score: score, isUseful: !strict))
            }
        }
        let grade = try grade("strict", in: context(scores), ratings: ratings)
        #expect(grade.rated == 0 && grade.useful == 0)
        let report = RetaliationReport(of: ratings)
        #expect(ratings.contains { report.isSuspect($0) })
    }

    @Test("N3: the reason stands in both languages")
    func words() throws {
        let grade = try grade("p1", in: cohort(), asked: ["p1": 4])
        let english = TextCatalogue.assessment.text(grade.reason, in: .english)
        #expect(english.hasPrefix("3 of 4 reviews done. Apart from severity, the scores lie about"), "\(english)")
        let russian = TextCatalogue.assessment.text(grade.reason, in: .russian)
        #expect(russian.hasPrefix("Сдано рецензий: 3 из 4.") && !russian.contains("{"), "\(russian)")
    }
}
