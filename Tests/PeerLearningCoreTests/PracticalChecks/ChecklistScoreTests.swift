import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N11: Checklists")
struct ChecklistScoreTests {
    private let mixed = Result {
        try Rubric([
            RubricCriterion("Tick", weight: 2, .check), RubricCriterion("Points", .points(most: 4)),
            RubricCriterion(
                "Levels", levels: [RubricLevel("No", points: 1), RubricLevel("Yes", points: 3)], isOptional: true),
            RubricCriterion("Words", .comment),
        ])
    }

    @Test func `N11: a form scores each criterion by its share and weight, without what was left out`() throws {
        let rubric = try mixed.get()
        #expect(rubric.score(of: [1, 4, 1, 0]) == 100)
        #expect(rubric.score(of: [1, 0, 0, 0]) == 50)
        #expect(rubric.score(of: [0, 3, -1, 0]) == 25)
        #expect(rubric.score(of: [-1, 9, -1, 0]) == nil)
        #expect(rubric.score(of: []) == nil)
    }

    @Test func `N11: agreement is the share of criteria with the same answer; words are not compared`() throws {
        let rubric = try mixed.get()
        #expect(rubric.agreement(of: [1, 4, 1, 0], with: [1, 4, 1, 0]) == 1)
        #expect(rubric.agreement(of: [1, 4, -1, 0], with: [1, 3, 1, 0]) == 1.0 / 3)
        #expect(rubric.agreement(of: [1, 4, -1, 0], with: [1, 4, -1, 0]) == 1)
        #expect(rubric.agreement(of: [], with: [1]) == nil)
    }

    @Test func `N11: of any forms the nearer ones count, and an attempt counts only where they agree far enough`()
        throws
    {
        var (counted, disputed) = (0, 0)
        for seed in 0..<200 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            let criteria = 2 + generator.below(5)
            let policy = try PracticalCheckPolicy(
                observers: 1 + generator.below(3), passMark: 0.5, agreement: Double(generator.below(5)) / 4)
            var check = try PracticalCheck.make(
                .make(checklist: .makeChecklist(criteria: criteria), policy: policy))
            var forms: [(PersonID, [Int])] = []
            for number in 0..<policy.observers {
                forms.append((PersonID("g\(number)"), (0..<criteria).map { _ in generator.below(2) }))
            }
            try check.hold("a", forms: forms)
            if check.attempt("a")?.status == .disputed {
                let third = (0..<criteria).map { _ in generator.below(2) }
                try check.perform(.takeObservation("a"), by: .guide("last"))
                try check.perform(
                    .observe("a", answers: third, remarks: "d", words: 1), by: .guide("last"))
                forms.append(("last", third))
            }
            let attempt = try #require(check.attempt("a"))
            guard let result = attempt.result else {
                disputed += 1
                #expect(attempt.status == .disputed && forms.count == policy.observers + 1, "seed \(seed)")
                continue
            }
            counted += 1
            #expect(result.observers.count == policy.observers, "seed \(seed)")
            #expect((result.agreement ?? 1) >= policy.agreement - 1e-9, "seed \(seed)")
            let scores = forms.filter { result.observers.contains($0.0) }.map { form in
                100 * Double(form.1.reduce(0, +)) / Double(criteria)
            }
            let mean = scores.reduce(0, +) / Double(scores.count)
            #expect(abs(result.score - mean) < 1e-9 && result.isPassed == (mean >= 50 - 1e-9), "seed \(seed)")
        }
        #expect(counted > 80 && disputed > 20, "\(counted) \(disputed)")
    }
}
