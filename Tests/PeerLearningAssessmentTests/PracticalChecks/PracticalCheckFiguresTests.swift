import PeerLearningAssessment
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N11: Figures of practical checks")
struct PracticalCheckFiguresTests {
    /// One criterion; so many pairs of forms in which the observers say this.
    private func check(_ pairs: [(Int, Int, count: Int)]) throws -> PracticalCheck {
        var check = try PracticalCheck.make(
            .make(checklist: .makeChecklist(criteria: 1), policy: PracticalCheckPolicy(agreement: 0)))
        var number = 0
        for (first, second, count) in pairs {
            for _ in 0..<count {
                number += 1
                try check.hold(
                    CheckAttemptID("a\(number)"), of: PersonID("p\(number)"),
                    forms: [("gil", [first]), ("guy", [second])])
            }
        }
        return check
    }

    @Test func `N11: kappa and its interval are those of the textbook table`() throws {
        // Cohen's κ of the table 20 5 / 10 15: (0.7 − 0.5)/(1 − 0.5).
        let figures = PracticalCheckFigures(of: try check([(1, 1, 20), (1, 0, 5), (0, 1, 10), (0, 0, 15)]))
        let agreement = try #require(figures.agreement)
        #expect(agreement.count == 50 && abs(agreement.share - 0.7) < 1e-12)
        #expect(abs((agreement.kappa ?? 0) - 0.4) < 1e-12)
        #expect(agreement.interval.map { $0.contains(0.4) && $0.lowerBound > 0.1 && $0.upperBound < 0.7 } == true)
        #expect(figures.criteria.map(\.agreement) == [agreement])
        #expect(figures.criteria.first?.failures == 0.45)
    }

    @Test func `N11: with few attempts, and where all say the same, there is a share and no kappa`() throws {
        let few = PracticalCheckFigures(of: try check([(1, 1, 5), (0, 0, 4)]))
        #expect(few.agreement?.share == 1 && few.agreement?.kappa == nil && few.agreement?.interval == nil)
        let same = PracticalCheckFigures(of: try check([(1, 1, 12)]))
        #expect(same.agreement?.kappa == nil && same.agreement?.share == 1)
        #expect(PracticalCheckFigures(of: try .make()).agreement == nil)
        #expect(PracticalCheckFigures(of: PracticalCheck(id: "none")).people == 0)
    }

    @Test func `N11: the share that passes has Wilson's interval, attempt by attempt`() throws {
        let figures = PracticalCheckFigures(of: try check([(1, 1, 8), (0, 0, 2)]))
        let first = try #require(figures.attempts.first)
        #expect(first.people == 10 && first.passed == 8 && figures.passed == 8)
        // Wilson's 95 % interval of 8 of 10.
        #expect(abs((first.interval?.lowerBound ?? 0) - 0.4902) < 1e-4)
        #expect(abs((first.interval?.upperBound ?? 0) - 0.9433) < 1e-4)
    }

    @Test func `N11: ordered criteria count a near miss in part, and words have no agreement`() throws {
        let rubric = try Rubric([RubricCriterion("Points", .points(most: 4)), RubricCriterion("Words", .comment)])
        var check = try PracticalCheck.make(.make(checklist: rubric, policy: PracticalCheckPolicy(agreement: 0)))
        for number in 0..<20 {
            let (first, second) = (number % 5, min(4, number % 5 + (number < 10 ? 1 : 0)))
            try check.hold(
                CheckAttemptID("a\(number)"), of: PersonID("p\(number)"),
                forms: [("gil", [first, 0]), ("guy", [second, 0])])
        }
        let figures = PracticalCheckFigures(of: check)
        #expect(figures.agreement == nil && figures.criteria[1].agreement == nil)
        #expect(figures.criteria[0].agreement?.share == 0.6)
        #expect((figures.criteria[0].agreement?.kappa ?? 0) > 0.85)
    }

    @Test func `N11: a form of ticks scores the same by the checklist, the rubric and the check itself`() throws {
        for seed in 0..<50 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let rubric = try Rubric(
                (0..<4).map { RubricCriterion("c\($0)", weight: 0.5 + generator.fraction(), .check, isOptional: true) })
            let form = CompletedForm(rubric: rubric, levels: (0..<4).map { _ in generator.below(3) - 1 })
            let scores = [ChecklistGrading().score(of: form), RubricGrading().score(of: form)]
            guard let first = scores[0], let second = scores[1] else {
                #expect(scores == [nil, nil], "seed \(seed)")
                continue
            }
            #expect(abs(first - second) < 1e-9, "seed \(seed)")
        }
    }
}
