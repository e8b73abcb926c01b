import Foundation
import PeerLearningAssessment
import PeerLearningCore
import Testing

/// Set `PEERLEARNING_ALLOCATION_CASES` to 100000 for the long run.
@Suite("Allocation: whether there is a solution")
struct AllocationFeasibilityTests {
    private let cases = ProcessInfo.processInfo.environment["PEERLEARNING_ALLOCATION_CASES"].flatMap(Int.init) ?? 1500

    @Test("balanced whenever that is feasible, else the clash is named and as many reviews given as there can be")
    func balancedWheneverFeasible() throws {
        var generator = SeededGenerator(seed: 2026)
        for number in 0..<cases {
            let people = generator.within(2...60)
            let reviews = generator.within(1...(generator.below(4) == 0 ? people : min(people, 6)))
            let conflicts = generator.below(1 + people * [0, 1, 3, people / 2][generator.below(4)])
            let problem = AllocationProblem.random(people, reviews: reviews, conflicts: conflicts, using: &generator)
            let bounds = Array(repeating: reviews, count: people)
            let exact = ExactCoverage(allowed: problem.allowed, need: reviews, least: bounds, most: bounds)
            let plan = try problem.plan(seed: UInt64(number))
            let isFeasible = exact.coverage == people * reviews
            #expect(plan.isFeasible == isFeasible, "case \(number)")
            #expect(plan.clashes.isEmpty == isFeasible, "case \(number)")
            #expect(plan.pairs.count == exact.coverage, "case \(number)")
            let tally = AllocationTally(problem, plan.pairs)
            #expect(tally.selfPairs == 0 && tally.repeatedPairs == 0 && tally.loads.upperBound <= reviews)
            #expect(Set(plan.pairs).isDisjoint(with: problem.conflicts))
            if isFeasible { #expect(tally.loads == reviews...reviews && tally.reviews == reviews...reviews) }
        }
    }

    @Test(
        "bounds that differ, capacities and teams: the most reviews, and the least loads as far as they can be filled")
    func boundsAndTeams() throws {
        var generator = SeededGenerator(seed: 7)
        for number in 0..<cases / 3 {
            let people = generator.within(2...30)
            var problem = AllocationProblem.random(
                people, reviews: generator.within(1...4), conflicts: generator.below(people), using: &generator)
            let least = generator.below(4)
            let most = least + generator.below(4)
            problem.rules.loads = .between(least, most)
            for place in problem.reviewers.indices {
                if generator.below(4) == 0 { problem.reviewers[place].capacity = Int32(generator.below(5)) }
                problem.reviewers[place].team = Int32(place / 3)
            }
            let capacities = problem.reviewers.map { Int($0.capacity ?? 100) }
            let exact = ExactCoverage(
                allowed: problem.allowed, need: problem.rules.reviews, least: capacities.map { min($0, least) },
                most: capacities.map { min($0, most) })
            let plan = try problem.plan(seed: UInt64(number))
            #expect(plan.pairs.count == exact.coverage, "case \(number)")
            let lacking = plan.unmet.filter { $0.constraint == .leastLoad }.reduce(0) { $0 + $1.missing }
            #expect(lacking == capacities.reduce(0) { $0 + min($1, least) } - exact.filled, "case \(number)")
            #expect(AllocationTally(problem, plan.pairs).teammatePairs == 0)
        }
    }

    @Test("a clash that flow finds is a small one: without any of its submissions there would be none")
    func smallClash() throws {
        var problem = AllocationProblem.make(12, reviews: 2)
        problem.rules.allowsReciprocal = true
        let two: [Int32] = [10, 11]
        problem.affinities = (0..<12).flatMap { submission in
            (submission < 3 ? two : (0..<12).filter { $0 != submission }).map {
                .init(submission: submission, reviewer: $0, value: 1)
            }
        }
        let plan = try problem.plan(seed: 1)
        let clash = try #require(plan.clashes.first)
        #expect(clash.kind == .crowd)
        #expect(clash.submissions == [0, 1, 2])
        #expect(clash.needed == 6 && clash.available == 4)
        #expect(plan.pairs.count == 22)
        #expect(plan.unmet.reduce(0) { $0 + $1.missing } >= 2)
        #expect(plan.relaxations.contains(.loads(more: 1)))
        #expect(plan.relaxations.contains(.reviews(1, insteadOf: 2)))
    }
}
