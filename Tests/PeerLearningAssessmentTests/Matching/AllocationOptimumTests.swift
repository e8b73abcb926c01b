import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("Allocation: the largest worth")
struct AllocationOptimumTests {
    /// The largest worth by trying everything: coverage first, then experience, then affinity.
    private func best(_ problem: AllocationProblem, least: Int, most: Int) -> (coverage: Int, kept: Int, value: Double)?
    {
        let allowed = problem.allowed
        let (need, asked) = (problem.rules.reviews, problem.rules.experienced)
        var loads = Array(repeating: 0, count: problem.reviewers.count)
        var best: (coverage: Int, kept: Int, value: Double)?
        func choose(_ submission: Int, _ from: Int, _ chosen: [AllocationPair], _ count: Int) {
            if submission == allowed.count {
                guard loads.allSatisfy({ $0 >= least }) else { return }
                let kept = -allowed.indices.reduce(0) { sum, work in
                    let experienced = chosen.count {
                        $0.submission == work && problem.reviewers[Int($0.reviewer)].isExperienced
                    }
                    return sum + max(0, asked - experienced)
                }
                let value = problem.value(of: chosen)
                if let best, (best.coverage, best.kept, best.value) >= (chosen.count, kept, value) { return }
                best = (chosen.count, kept, value)
                return
            }
            choose(submission + 1, 0, chosen, 0)
            guard count < need else { return }
            for place in from..<max(from, allowed[submission].count) {
                let reviewer = allowed[submission][place]
                guard loads[reviewer] < most else { continue }
                loads[reviewer] += 1
                let pair = AllocationPair(submission: Int32(submission), reviewer: Int32(reviewer))
                choose(submission, place + 1, chosen + [pair], count + 1)
                loads[reviewer] -= 1
            }
        }
        choose(0, 0, [], 0)
        return best
    }

    @Test("small problems agree with trying everything, also where rules clash")
    func agreesWithEverything() throws {
        var generator = SeededGenerator(seed: 11)
        for number in 0..<250 {
            let people = generator.within(2...5)
            var problem = AllocationProblem.random(
                people, reviews: generator.within(1...2), conflicts: generator.below(3),
                tenths: generator.within(4...10),
                using: &generator)
            problem.rules.experienced = generator.below(2)
            let most = generator.within(1...3)
            problem.rules.loads = .between(0, most)
            let found = best(problem, least: 0, most: most)
            let best = try #require(found)
            let plan = try problem.plan(seed: 3)
            #expect(plan.pairs.count == best.coverage, "case \(number)")
            let lacking = plan.unmet.filter { $0.constraint == .experienced }.reduce(0) { $0 + $1.missing }
            #expect(lacking == -best.kept, "case \(number)")
            #expect(plan.objective == best.value, "case \(number)")
            #expect(problem.value(of: plan.pairs) == plan.objective)
        }
    }

    @Test("affinities with fractions are added up exactly")
    func fractions() throws {
        var problem = AllocationProblem.make(4, reviews: 1)
        problem.rules.allowsReciprocal = true
        problem.affinities = [(0, 1, 0.25), (1, 0, 0.125), (2, 3, 0.5), (3, 2, 0.0625), (0, 2, 0.2)].map {
            .init(submission: $0.0, reviewer: $0.1, value: $0.2)
        }
        #expect(try problem.plan(seed: 1).objective == 0.9375)
    }

    @Test("one round gives everybody their reviews and nearly the largest worth")
    func quick() throws {
        var generator = SeededGenerator(seed: 5)
        let problem = AllocationProblem.random(200, reviews: 3, conflicts: 50, tenths: 3, using: &generator)
        let quick = try problem.plan(seed: 1, effort: .quick)
        let best = try problem.plan(seed: 1)
        #expect(quick.isFeasible && best.isFeasible)
        #expect(quick.objective >= 0.99 * best.objective)
        #expect(quick.objective <= best.objective)
    }

    @Test("wishes count beside affinity: another group, experience")
    func wishes() throws {
        var problem = AllocationProblem.make(3, reviews: 1, experienced: [false, false, true])
        problem.rules.allowsReciprocal = true
        problem.rules.loads = .between(0, 3)
        problem.affinities = [(0, 1, 5), (0, 2, 4), (1, 0, 5), (1, 2, 4), (2, 0, 1)].map {
            .init(submission: $0.0, reviewer: $0.1, value: $0.2)
        }
        #expect(try problem.plan(seed: 1).pairs.map(\.reviewer) == [1, 0, 0])
        problem.rules.wishes.experience = 2
        let plan = try problem.plan(seed: 1)
        #expect(plan.pairs.map(\.reviewer) == [2, 2, 0])
        #expect(plan.objective == 9)
    }
}
