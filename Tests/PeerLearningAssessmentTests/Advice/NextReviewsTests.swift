import PeerLearningCore
import Testing

@testable import PeerLearningAssessment

@Suite("N3: Where one more review helps most")
struct NextReviewsTests {
    private func estimates(_ seed: UInt64 = 1, people: Int = 12) throws -> GradeEstimates {
        ReviewerModel.adaptive.estimates(
            of: try PeerWorld(people: people, reviews: 3, wildEvery: 4, seed: seed).draw().table)
    }

    @Test("N3: the first choice is the best of all pairs", arguments: 1...8)
    func best(seed: Int) throws {
        let estimates = try estimates(UInt64(seed))
        let reviewers = (0..<12).map { NextReviews.Reviewer(grader: $0) }
        let next = NextReviews(after: estimates, by: reviewers, atMost: 1) { $0 != $1 }
        let choice = try #require(next.choices.first)
        var most = 0.0
        for item in 0..<12 {
            let graders = estimates.shares(of: item).map(\.grader)
            for grader in 0..<12 where grader != item && !graders.contains(grader) {
                let variance = estimates.variance(of: item)
                most = max(most, variance * variance / (variance + estimates.reviewVariance(of: grader)))
            }
        }
        #expect(abs(choice.before * choice.before - choice.after * choice.after - most) < 1e-9)
    }

    @Test("N3: greedy choices come within one percent of the best of all for two reviews", arguments: 1...6)
    func nearlyBest(seed: Int) throws {
        let estimates = try estimates(UInt64(seed), people: 7)
        let reviewers = (0..<7).map { NextReviews.Reviewer(grader: $0) }
        let next = NextReviews(after: estimates, by: reviewers, atMost: 2) { $0 != $1 }
        var pairs: [(item: Int, grader: Int)] = []
        for item in 0..<7 {
            let graders = estimates.shares(of: item).map(\.grader)
            for grader in 0..<7 where grader != item && !graders.contains(grader) { pairs.append((item, grader)) }
        }
        var least = Double.infinity
        for one in pairs {
            for other in pairs where one.grader != other.grader {
                var variances = (0..<7).map { estimates.variance(of: $0) }
                for pair in [one, other] {
                    let noise = estimates.reviewVariance(of: pair.grader)
                    variances[pair.item] *= noise / (variances[pair.item] + noise)
                }
                least = min(least, variances.reduce(0, +))
            }
        }
        let error = next.errorAfter * next.errorAfter * 7
        #expect(error <= least * 1.01 && error >= least * 0.999_999)
    }

    @Test("N3: nobody is asked beyond their capacity, for their own work, for what they reviewed, or twice for one")
    func constraints() throws {
        let estimates = try estimates()
        let reviewers = (0..<12).map { NextReviews.Reviewer(grader: $0, capacity: $0 % 3) }
        let next = NextReviews(after: estimates, by: reviewers, atMost: 100) { $0 != $1 }
        #expect(next.choices.count > 6)
        for grader in 0..<12 { #expect(next.choices.count { $0.grader == grader } <= grader % 3) }
        for choice in next.choices {
            #expect(choice.item != choice.grader)
            #expect(!estimates.shares(of: choice.item).map(\.grader).contains(choice.grader))
            #expect(choice.after < choice.before)
        }
        #expect(Set(next.choices.map { $0.item * 100 + $0.grader }).count == next.choices.count)
        #expect(next.errorAfter < next.errorBefore)
    }

    @Test("N3: nothing to give, nobody to ask and nobody allowed are no choices")
    func nothing() throws {
        let estimates = try estimates()
        let reviewers = [NextReviews.Reviewer(grader: 0)]
        #expect(NextReviews(after: estimates, by: [], atMost: 5) { _, _ in true }.choices.isEmpty)
        #expect(NextReviews(after: estimates, by: reviewers, atMost: 0) { _, _ in true }.choices.isEmpty)
        #expect(NextReviews(after: estimates, by: reviewers, atMost: 5) { _, _ in false }.choices.isEmpty)
    }

    @Test("N3: chosen reviews lower the true error more than the same number given at random")
    func real() throws {
        var (chosen, random) = (0.0, 0.0)
        for seed in 1...20 {
            let world = try PeerWorld(people: 30, reviews: 3, bias: 4, wildEvery: 3, seed: UInt64(seed)).draw()
            let estimates = ReviewerModel.adaptive.estimates(of: world.table)
            var dice = SeededGenerator(seed: UInt64(seed + 500))
            let reviewers = (0..<30).map { NextReviews.Reviewer(grader: $0) }
            let picks = NextReviews(after: estimates, by: reviewers, atMost: 12) { $0 != $1 }.choices
            chosen += try error(world, picks.map { ($0.item, $0.grader) }, &dice)
            var order = Array(0..<30)
            dice.shuffle(&order)
            let pairs = order.prefix(12).map { item -> (Int, Int) in
                let graders = Set(estimates.shares(of: item).map(\.grader) + [item])
                var free = (0..<30).filter { !graders.contains($0) }
                dice.shuffle(&free)
                return (item, free[0])
            }
            random += try error(world, pairs, &dice)
        }
        #expect(chosen < random * 0.93, "\(chosen) \(random)")
    }

    /// The true squared error once more reviews are in.
    private func error(
        _ world: PeerWorld.Draw, _ pairs: [(Int, Int)], _ dice: inout SeededGenerator
    ) throws -> Double {
        var (items, graders, grades): ([Int32], [Int32], [Double]) = ([], [], [])
        for item in 0..<30 {
            for share in SimpleInference(.mean).estimates(of: world.table).shares(of: item) {
                items.append(Int32(item))
                graders.append(Int32(share.grader))
                grades.append(share.grade)
            }
        }
        for (item, grader) in pairs {
            items.append(Int32(item))
            graders.append(Int32(grader))
            let noise = grader % 3 == 0 ? 24.0 : 6
            grades.append(world.truth[item] + world.biases[grader] + noise * dice.bell())
        }
        let table = try GradeTable(items: items, graders: graders, grades: grades, itemCount: 30, graderCount: 30)
        return ReviewerModel.adaptive.estimates(of: table).squaredError(world.truth)
    }
}
