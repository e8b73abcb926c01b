import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N5 A23: Collusion")
struct CollusionReportTests {
    @Test(
        "A23: of 200 honest cohorts of 60 people no more are met with a finding than alpha allows",
        arguments: [1...100, 101...200] as [ClosedRange<UInt64>])
    func falseAlarms(seeds: ClosedRange<UInt64>) {
        var alarms = 0
        var loose = 0
        for seed in seeds {
            var cohort = SeededCohort(seed: seed)
            let scores = cohort.scores()
            alarms += CollusionReport(of: scores).findings.isEmpty ? 0 : 1
            if seed % 5 == 0 { loose += CollusionReport(of: scores, alpha: 0.5).findings.isEmpty ? 0 : 1 }
        }
        // 12 or more of 100 come with a chance below 1 % if the rate is 0.05; none of 20 at 0.5 would mean a mute test.
        #expect(alarms < 12)
        #expect((1...16).contains(loose))
    }

    @Test("A23: rings of 4 to 8 among 300 who inflate three friends each by 20 to 30 points are mostly found")
    func rings() {
        var found = 0
        for size in 4...8 {
            for seed in 1...2 as ClosedRange<UInt64> {
                var cohort = SeededCohort(seed: seed * 100 + UInt64(size), people: 300)
                cohort.befriend(size, inside: 3)
                let report = CollusionReport(of: cohort.scores())
                let names = cohort.ringNames
                found += report.findings.contains { $0.people.count { names.contains($0) } >= 3 } ? 1 : 0
            }
        }
        #expect(found >= 8)
    }

    /// Everybody reviews the next three in each of `rounds` workshops, and two people each other besides.
    private func workshops(_ rounds: Int, there: Double, back: Double, seed: UInt64 = 3) -> [PeerScore] {
        var cohort = SeededCohort(seed: seed)
        func score(_ reviewer: Int, _ author: Int, _ round: Int, _ extra: Double) -> PeerScore {
            PeerScore(
                reviewer: SeededCohort.name(reviewer), authors: [SeededCohort.name(author)],
                submission: SubmissionID("w\(author)-\(round)"), score: 60 + 8 * cohort.normal() + extra)
        }
        return (0..<rounds).flatMap { round in
            (0..<20).flatMap { person in (1...3).map { score(person, (person + $0) % 20, round, 0) } }
                + [score(0, 10, round, there), score(10, 0, round, back)]
        }
    }

    @Test("A23: two who inflate each other again and again are found, with how much and in how many reviews")
    func mutual() throws {
        let report = CollusionReport(of: workshops(4, there: 20, back: 20))
        let finding = try #require(report.findings.first)
        #expect(report.findings.count == 1)
        #expect(finding.kind == .mutualHighScores)
        #expect(finding.people == ["p0", "p10"])
        #expect(finding.reviews == 8)
        #expect(abs(finding.inflation - 20) < 8)
        #expect(finding.p < 1e-4)
        #expect(finding.adjustedP <= 0.05)
        #expect(finding.adjustedP >= finding.p)
        #expect(report.pairsTested == 1)
        #expect(report.reach == .tested)
        #expect(report.expectedFalseAlarms == 0.05)
    }

    @Test("A23: it takes two: a friend who is not answered, and two who are strict with each other, are no pair")
    func oneSided() {
        #expect(CollusionReport(of: workshops(4, there: 35, back: -6)).findings.isEmpty)
        #expect(CollusionReport(of: workshops(4, there: -20, back: -20)).findings.isEmpty)
        #expect(CollusionReport(of: workshops(4, there: 0, back: 0)).findings.isEmpty)
    }

    @Test("A23: A → B → C → A is found although no two of them reviewed each other")
    func ringWithoutPairs() throws {
        var cohort = SeededCohort(seed: 11)
        var scores: [PeerScore] = []
        for round in 0..<4 {
            for person in 0..<30 {
                for step in [1, 2, 4, 10] {
                    let inside = person % 10 == 0 && step == 10
                    scores.append(
                        PeerScore(
                            reviewer: SeededCohort.name(person), authors: [SeededCohort.name((person + step) % 30)],
                            submission: SubmissionID("w\((person + step) % 30)-\(round)"),
                            score: min(100, 55 + 8 * cohort.normal() + (inside ? 25 : 0))))
                }
            }
        }
        let report = CollusionReport(of: scores)
        let finding = try #require(report.findings.first)
        #expect(report.pairsTested == 0)
        #expect(report.visibleInflation == nil)
        #expect(finding.kind == .clique)
        #expect(finding.people == ["p0", "p10", "p20"])
        #expect(finding.reviews == 12)
    }

    @Test("A23: kindness to everybody and good work are no collusion")
    func kindAndGood() {
        let plain = workshops(4, there: 0, back: 0)
        let kind = plain.map { score in
            let bonus = ["p0", "p10"].contains(score.reviewer) ? 25.0 : 0
            return PeerScore(
                reviewer: score.reviewer, authors: score.authors, submission: score.submission,
                score: min(100, score.score + bonus))
        }
        let good = plain.map { score in
            let bonus = score.authors == ["p0"] || score.authors == ["p10"] ? 25.0 : 0
            return PeerScore(
                reviewer: score.reviewer, authors: score.authors, submission: score.submission,
                score: min(100, score.score + bonus))
        }
        #expect(CollusionReport(of: kind).findings.isEmpty)
        #expect(CollusionReport(of: good).findings.isEmpty)
    }

    @Test("A23: about two whose works nobody else reviewed the report says that it cannot tell")
    func undecided() {
        let alone = workshops(2, there: 30, back: 30).filter { score in
            let isAuthor = score.authors == ["p0"] || score.authors == ["p10"]
            return !isAuthor || ["p0", "p10"].contains(score.reviewer)
        }
        let report = CollusionReport(of: alone)
        #expect(report.pairsUndecided == 1)
        #expect(report.pairsTested == 0)
        #expect(report.findings.isEmpty)
    }

    @Test("A23: a team's friends are found through the team's work")
    func teams() throws {
        let scores = workshops(4, there: 25, back: 25).map { score in
            let authors: [PersonID] = score.authors == ["p10"] ? ["p10", "mate"] : score.authors
            return PeerScore(
                reviewer: score.reviewer, authors: authors, submission: score.submission, score: score.score)
        }
        let finding = try #require(CollusionReport(of: scores).findings.first)
        #expect(finding.people == ["p0", "p10"])
        #expect(finding.reviews == 8)
    }

    @Test("A23: the order in which reviews come in changes nothing")
    func order() {
        var cohort = SeededCohort(seed: 8, people: 100)
        cohort.befriend(5, inside: 3)
        let scores = cohort.scores(inflation: 30...35)
        let report = CollusionReport(of: scores)
        #expect(!report.findings.isEmpty)
        #expect(CollusionReport(of: scores.reversed()) == report)
    }

    @Test("A23: what two people would have to inflate to be seen is stated, and shrinks with more reviews")
    func visible() throws {
        let few = try #require(CollusionReport(of: workshops(1, there: 0, back: 0)).visibleInflation)
        let many = try #require(CollusionReport(of: workshops(4, there: 0, back: 0)).visibleInflation)
        #expect((10...30).contains(few))
        #expect(many < few * 0.7)
    }
}
