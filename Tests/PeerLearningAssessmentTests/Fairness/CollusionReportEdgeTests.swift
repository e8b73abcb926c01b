import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N5 A23: Collusion, hostile input")
struct CollusionReportEdgeTests {
    private func score(_ reviewer: Int, _ author: Int, _ score: Double) -> PeerScore {
        PeerScore(
            reviewer: SeededCohort.name(reviewer), authors: [SeededCohort.name(author)],
            submission: SubmissionID("w\(author)"), score: score)
    }

    @Test("A23: nothing, one review and 29 reviews are too few, and the report says so")
    func tooFew() {
        #expect(CollusionReport(of: []).reach == .tooFewReviews)
        #expect(CollusionReport(of: []).expectedFalseAlarms == 0)
        #expect(CollusionReport(of: [score(1, 2, 50)]).reach == .tooFewReviews)
        let some = (0..<10).flatMap { person in
            (1...3).map { score(person, (person + $0) % 10, Double(50 + (person * 7 + $0 * 13) % 30)) }
        }
        #expect(CollusionReport(of: Array(some.dropLast())).reach == .tooFewReviews)
        #expect(CollusionReport(of: some).reach == .tested)
        #expect(
            TextCatalogue.assessment.text(CollusionReport(of: Array(some.prefix(2))).summary, in: .russian)
                == "Данных слишком мало (2 рецензии): отличить случайность от дружбы здесь нельзя.")
    }

    @Test("A23: scores that are no numbers from 0 to 100, own work and work of nobody are left out and counted")
    func unsound() {
        var cohort = SeededCohort(seed: 4)
        let sound = cohort.scores()
        let unsound = [
            score(1, 2, .nan), score(2, 1, .infinity), score(1, 2, -.infinity), score(1, 2, -1), score(2, 1, 100.5),
            score(3, 3, 90),
            PeerScore(reviewer: "p1", authors: [], submission: "w", score: 50),
            PeerScore(reviewer: "p1", authors: ["p1", "p2"], submission: "w", score: 50),
        ]
        let report = CollusionReport(of: sound + unsound)
        #expect(report.leftOut == unsound.count)
        #expect(report.reviews == sound.count)
        #expect(report.findings == CollusionReport(of: sound).findings)
    }

    @Test("A23: of two scores of one reviewer for one work the later counts")
    func twice() {
        var cohort = SeededCohort(seed: 4)
        let scores = cohort.scores().map {
            PeerScore(
                reviewer: $0.reviewer, authors: $0.authors, submission: $0.submission, score: $0.score,
                at: Instant(milliseconds: 2))
        }
        let earlier = scores.map {
            PeerScore(
                reviewer: $0.reviewer, authors: $0.authors, submission: $0.submission, score: 100 - $0.score,
                at: Instant(milliseconds: 1))
        }
        let report = CollusionReport(of: scores + earlier)
        #expect(report.leftOut == scores.count)
        #expect(report.visibleInflation == CollusionReport(of: scores).visibleInflation)
    }

    @Test("A23: where all scores are equal, or differ by work or by reviewer alone, nothing can stand out")
    func constant() {
        let pairs = (0..<12).flatMap { person in (1...4).map { (person, (person + $0 * 2) % 12) } }
        #expect(CollusionReport(of: pairs.map { score($0.0, $0.1, 70) }).reach == .noVariation)
        #expect(CollusionReport(of: pairs.map { score($0.0, $0.1, Double($0.1 * 5)) }).reach == .noVariation)
        let byReviewer = CollusionReport(of: pairs.map { score($0.0, $0.1, Double($0.0 * 5)) })
        #expect(byReviewer.findings.isEmpty)
    }

    @Test("A23: one review for each work says nothing; reviews in one direction leave nothing to compare")
    func nothingToCompare() {
        #expect(CollusionReport(of: (0..<40).map { score($0, $0 + 1, Double($0)) }).reach == .tooFewReviews)
        let forward = (0..<40).flatMap { person in
            (1...3).map { score(person, person + $0, Double((person * 31 + $0 * 17) % 100)) }
        }
        let report = CollusionReport(of: forward)
        #expect(report.reach == .nothingToCompare)
        #expect(report.expectedFalseAlarms == 0)
    }

    @Test("A23: an alpha that is no chance is taken as 0.05", arguments: [.nan, 0, 1, -3, .infinity])
    func alpha(alpha: Double) {
        #expect(CollusionReport(of: [], alpha: alpha).alpha == 0.05)
    }

    @Test("A23: everybody reviewing everybody, with scores at the ends, ends soon and with figures")
    func dense() {
        var cohort = SeededCohort(seed: 2, people: 14, reviewsEach: 9)
        let scores = cohort.scores().map {
            PeerScore(
                reviewer: $0.reviewer, authors: $0.authors, submission: $0.submission, score: $0.score < 65 ? 0 : 100)
        }
        let report = CollusionReport(of: scores)
        #expect(report.reach == .tested)
        #expect(report.longestRing >= 4)
        #expect(report.findings.allSatisfy { $0.p.isFinite && $0.inflation.isFinite && $0.adjustedP <= 0.05 })
    }
}
