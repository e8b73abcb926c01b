import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N5 A23: Retaliation")
struct RetaliationReportTests {
    /// Everybody rates four reviews; some call useless what scored them below 60, the others rate by lot.
    private func ratings(
        seed: UInt64, people: Int, reviewsEach: Int = 4, vengeful: Set<Int> = [], workshop: WorkshopID = "a"
    ) -> [ReviewRating] {
        var cohort = SeededCohort(seed: seed, people: people, reviewsEach: reviewsEach)
        let scores = cohort.scores()
        return zip(cohort.pairs, scores).map { pair, score in
            ReviewRating(
                author: SeededCohort.name(pair.author), reviewer: score.reviewer,
                submission: SubmissionID("\(workshop)-\(pair.author)"), workshop: workshop, score: score.score,
                isUseful: vengeful.contains(pair.author) ? score.score >= 60 : cohort.chance() < 0.7)
        }
    }

    @Test("A23: of 200 honest workshops no more are called bitter than alpha allows")
    func falseAlarms() {
        var alarms = 0
        var low = 0
        for seed in 1...200 as ClosedRange<UInt64> {
            for pattern in RetaliationReport(of: ratings(seed: seed, people: 40)).workshops {
                alarms += pattern.reach == .followsScores ? 1 : 0
                low += pattern.p <= 0.3 ? 1 : 0
            }
        }
        // A third of 0.05, and 0.3: 3.3 and 60 of 200 are to be expected.
        #expect(alarms <= 10)
        #expect((40...80).contains(low))
    }

    @Test("A23: a workshop in which many punish strictness is told, with how many points it makes")
    func bitterWorkshop() throws {
        let bitter = ratings(seed: 7, people: 60, vengeful: Set(0..<30))
        let calm = ratings(seed: 8, people: 60, workshop: "b")
        let report = RetaliationReport(of: bitter + calm)
        #expect(report.workshops.map(\.subject) == [.workshop("a"), .workshop("b")])
        #expect(report.workshops.map(\.reach) == [.followsScores, .independent])
        let pattern = try #require(report.workshops.first)
        #expect(pattern.difference > 5)
        #expect(pattern.adjustedP < 0.05 / 3)
        #expect(report.expectedFalseAlarms < 0.04)
    }

    @Test("A23: an author with twelve ratings can be told, one with four never, however vengeful")
    func authors() {
        func author(_ name: PersonID, _ works: Int) -> [ReviewRating] {
            (0..<works).flatMap { work in
                [30.0, 40, 80, 90].enumerated().map { place, score in
                    ReviewRating(
                        author: name, reviewer: PersonID("r\(place)"), submission: SubmissionID("\(name)-\(work)"),
                        workshop: WorkshopID("w\(work)"), score: score, isUseful: score > 60)
                }
            }
        }
        let report = RetaliationReport(of: author("few", 1) + author("many", 3))
        #expect(report.authors.map(\.subject) == [.author("few"), .author("many")])
        #expect(report.authors.map(\.reach) == [.tooFewRatings, .followsScores])
        #expect(report.authors.map(\.p) == [1.0 / 6, 1.0 / 216])
        #expect(report.authors.map(\.adjustedP) == [1.0 / 6, 1.0 / 216])
        #expect(report.authors.map(\.difference) == [50, 50])
    }

    @Test("A23: the exact chance and the normal one agree where both can be used")
    func largeWorkshops() throws {
        let small = try #require(RetaliationReport(of: ratings(seed: 3, people: 12)).workshops.first)
        #expect((0.0...1).contains(small.p))
        let large = try #require(RetaliationReport(of: ratings(seed: 3, people: 500)).workshops.first)
        #expect((0.01...0.99).contains(large.p))
        #expect(abs(large.difference) < 3)
    }

    @Test("A23: left out are only useless-ratings of strict reviews, and only where there is a pattern")
    func suspects() {
        let bitter = ratings(seed: 7, people: 60, vengeful: Set(0..<30))
        let report = RetaliationReport(of: bitter)
        let suspects = bitter.filter(report.isSuspect)
        #expect(!suspects.isEmpty)
        #expect(suspects.allSatisfy { !$0.isUseful })
        #expect(
            suspects.allSatisfy { suspect in
                let others = bitter.filter { $0.submission == suspect.submission && $0.reviewer != suspect.reviewer }
                return suspect.score < others.reduce(0) { $0 + $1.score } / Double(others.count)
            })
        let calm = ratings(seed: 8, people: 60)
        #expect(!calm.contains(where: RetaliationReport(of: calm).isSuspect))
    }

    /// Everybody reviews three others; later two score each other: the first low, then the answer.
    private func quarrel(first: Double, answer: Double, answeredAt: Int64 = 2) -> [PeerScore] {
        var cohort = SeededCohort(seed: 6)
        let others = (0..<20).flatMap { person in
            [1, 2, 3].map { step in
                PeerScore(
                    reviewer: SeededCohort.name(person), authors: [SeededCohort.name((person + step) % 20)],
                    submission: SubmissionID("w\((person + step) % 20)"), score: 65 + 6 * cohort.normal(),
                    at: Instant(milliseconds: 0))
            }
        }
        return others + [
            PeerScore(
                reviewer: "p0", authors: ["p10"], submission: "w10", score: first, at: Instant(milliseconds: 1)),
            PeerScore(
                reviewer: "p10", authors: ["p0"], submission: "w0", score: answer,
                at: Instant(milliseconds: answeredAt)),
        ]
    }

    @Test("A23: a low score that answers a low score is told, with who came first")
    func revenge() throws {
        let report = RetaliationReport(of: [], scores: quarrel(first: 45, answer: 25))
        let finding = try #require(report.revenge.first)
        #expect(report.revenge.count == 1)
        #expect(report.answersTested == 1)
        #expect(finding.first == "p0")
        #expect(finding.second == "p10")
        #expect(finding.secondPoints > 25)
        #expect(finding.p <= 0.05 / 3)
    }

    @Test("A23: no revenge: the first score was fair, the answer was fair, or both came at once")
    func noRevenge() {
        #expect(RetaliationReport(of: [], scores: quarrel(first: 66, answer: 25)).revenge.isEmpty)
        #expect(RetaliationReport(of: [], scores: quarrel(first: 45, answer: 64)).revenge.isEmpty)
        #expect(RetaliationReport(of: [], scores: quarrel(first: 45, answer: 100)).revenge.isEmpty)
        #expect(RetaliationReport(of: [], scores: quarrel(first: 45, answer: 25, answeredAt: 1)).revenge.isEmpty)
    }

    @Test("A23: no numbers, own work, one kind of rating and equal scores have a stated answer")
    func hostile() {
        func rating(_ author: PersonID, _ reviewer: PersonID, _ score: Double, _ isUseful: Bool) -> ReviewRating {
            ReviewRating(
                author: author, reviewer: reviewer, submission: "w", workshop: "a", score: score, isUseful: isUseful)
        }
        #expect(RetaliationReport(of: []).expectedFalseAlarms == 0)
        let unsound = [
            rating("a", "b", .nan, false), rating("a", "c", .infinity, true), rating("a", "d", -1, true),
            rating("a", "a", 50, false),
        ]
        let report = RetaliationReport(of: unsound, alpha: .nan)
        #expect(report.leftOut == 4)
        #expect(report.alpha == 0.05)
        #expect(report.authors.isEmpty)
        #expect(!report.isSuspect(unsound[0]))
        #expect(RetaliationReport(of: [rating("a", "b", 0, false)]).workshops.isEmpty)
        let equal = (0..<60).map { rating("a", PersonID("r\($0)"), 50, $0.isMultiple(of: 2)) }
        #expect(RetaliationReport(of: equal).workshops.map(\.reach) == [.tooFewRatings])
        #expect(RetaliationReport(of: Array(equal.prefix(8))).workshops.map(\.p) == [1])
        let changed = [rating("a", "b", 20, false), rating("a", "b", 20, true)]
        #expect(RetaliationReport(of: changed).workshops.isEmpty)
    }
}
