import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("N4: An allocation is repaired by the smallest change")
struct AllocationRepairTests {
    @Test("N4: every small workshop gets the most reviews, the least bound, the fewest moves, the most equal numbers")
    func bestByFlow() {
        for seed in 0..<10_000 as Range<UInt64> { check(people: 1 + Int(seed % 6), seed: seed) { $0.bestByFlow() } }
    }

    @Test("N4: what flows find best is the best of all allocations there are")
    func bestByTrial() {
        for seed in 0..<1_500 as Range<UInt64> { check(people: 1 + Int(seed % 4), seed: seed) { $0.bestByTrial() } }
    }

    @Test("N4: in crowded workshops, where reviews have to go from hand to hand, as few go as possible")
    func crowded() {
        var moves = 0
        for seed in 0..<3_000 as Range<UInt64> {
            let request = AllocationRequest.crowded(seed: seed)
            let outcome = request.allocated(seed: seed)
            request.expectBest(outcome, "seed \(seed)") { $0.bestByFlow() }
            moves += outcome.released.count > 1 ? 1 : 0
        }
        #expect(moves > 100, "\(moves)")
    }

    private func check(people: Int, seed: UInt64, best: (AllocationJudge) -> AllocationJudge.Merit?) {
        let request = AllocationRequest.random(people: people, seed: seed)
        request.expectBest(request.allocated(seed: seed), "seed \(seed)", best: best)
    }

    @Test("N4: a repair of what is right already changes nothing, whatever the seed")
    func idempotent() {
        for seed in 0..<3_000 as Range<UInt64> {
            let request = AllocationRequest.random(people: 1 + Int(seed % 6), seed: seed)
            let first = request.allocated(seed: seed)
            let second = request.following(first, turn: 1).allocated(seed: seed &+ 1)
            #expect(second.pairs.isEmpty && second.released.isEmpty, "seed \(seed)")
            #expect(second.unmet.map(\.missing) == first.unmet.map(\.missing), "seed \(seed)")
        }
    }

    @Test("N4: the order of the lists means nothing, the seed does")
    func orderOfLists() {
        for seed in 0..<1_000 as Range<UInt64> {
            let request = AllocationRequest.random(people: 1 + Int(seed % 6), seed: seed)
            var generator = SeededGenerator(seed: seed)
            #expect(
                request.shuffled(using: &generator).allocated(seed: 5) == request.allocated(seed: 5), "seed \(seed)")
        }
        let teams = AllocationRequest.make(authors: 20).with(
            works: (0..<10).map {
                .init(
                    submission: SubmissionID("s\($0)"), authors: [PersonID("a\(2 * $0)"), PersonID("a\(2 * $0 + 1)")])
            })
        #expect(teams.allocated(seed: 1) != teams.allocated(seed: 2))
    }

    @Test("N4: one late joiner gets three reviewers and three works, and nobody more than the others")
    func lateJoiner() {
        let before = AllocationRequest.make(authors: 10)
        let after = AllocationRequest.make(authors: 11).with(
            standing: before.following(before.allocated(), turn: 0).standing)
        let outcome = after.allocated()
        #expect(outcome.pairs.count == 6 && outcome.released.count == 3 && outcome.unmet.isEmpty)
        #expect(outcome.pairs.count { $0.reviewer == "a10" } == 3)
        #expect(outcome.pairs.count { $0.submission == "s10" } == 3)
    }

    @Test(
        "N4: a late joiner after all reviews are done gets three reviewers and one work; no finished review is touched")
    func lateJoinerAfterwards() {
        let before = AllocationRequest.make(authors: 10)
        let done = before.following(before.allocated(), turn: 0).standing.map(\.finished)
        let outcome = AllocationRequest.make(authors: 11).with(standing: done).allocated()
        #expect(outcome.released.isEmpty && outcome.unmet.isEmpty)
        #expect(outcome.pairs.count { $0.submission == "s10" } == 3)
        #expect(outcome.pairs.filter { $0.reviewer == "a10" }.map(\.submission.rawValue).count == 1)
        #expect(outcome.pairs.count == 4)
    }

    @Test("N4: when somebody leaves, their awaited reviews go to those who lost one with the withdrawn work")
    func dropOut() {
        let whole = AllocationRequest.make(authors: 10)
        let standing = whole.following(whole.allocated(), turn: 0).standing
        let outcome = AllocationRequest.make(authors: 9).with(standing: standing).allocated()
        #expect(outcome.released.count == 6 && outcome.pairs.count == 3 && outcome.unmet.isEmpty)
        let loads = AllocationRequest.make(authors: 9).with(standing: standing).following(outcome, turn: 1).standing
        #expect(Dictionary(grouping: loads, by: \.reviewer).allSatisfy { $1.count == 3 })
    }

    @Test("N4: a review that came in from somebody who has left still counts, for the kind of reviewer that wrote it")
    func doneByGuideWhoLeft() {
        let guide = AllocationRequest.StandingReview(
            review: "r", submission: "s0", reviewer: "g9", isDone: true, isByGuide: true)
        let request = AllocationRequest.make(authors: 5, guides: 1, byGuides: 1, standing: [guide])
        let ofFirst = request.allocated().pairs.filter { $0.submission == "s0" }
        #expect(ofFirst.count == 3 && !ofFirst.contains { $0.reviewer == "g0" })
    }

    @Test("N4: people seldom review each other after a repair, and never where exchanges can part them")
    func mutual() {
        var request = AllocationRequest.make(authors: 30)
        request = request.following(request.allocated(), turn: 0)
        request = AllocationRequest.make(authors: 40).with(standing: request.standing)
        request = request.following(request.allocated(), turn: 1)
        let pairs = Set(
            request.standing.map { "\($0.submission.rawValue.dropFirst()) \($0.reviewer.rawValue.dropFirst())" })
        let mutual = pairs.filter { pairs.contains($0.split(separator: " ").reversed().joined(separator: " ")) }
        #expect(mutual.isEmpty, "\(mutual)")
        let teams = AllocationRequest.make(authors: 60).with(
            works: (0..<30).map {
                .init(
                    submission: SubmissionID("s\($0)"), authors: [PersonID("a\(2 * $0)"), PersonID("a\(2 * $0 + 1)")])
            })
        let byTeam = Set(
            teams.allocated().pairs.map { pair in
                "\(pair.submission.rawValue.dropFirst()) \((Int(pair.reviewer.rawValue.dropFirst()) ?? 0) / 2)"
            })
        #expect(!byTeam.contains { byTeam.contains($0.split(separator: " ").reversed().joined(separator: " ")) })
    }
}

extension AllocationRequest.StandingReview {
    /// The same review, come in.
    var finished: Self {
        .init(review: review, submission: submission, reviewer: reviewer, isDone: true, isByGuide: isByGuide)
    }
}
