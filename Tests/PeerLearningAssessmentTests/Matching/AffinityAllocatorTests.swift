import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("Affinity allocator in a workshop")
struct AffinityAllocatorTests {
    @Test("who fits best is asked, guides besides")
    func fits() {
        var allocator = AffinityAllocator()
        allocator.rules.allowsReciprocal = true
        allocator.affinities = [
            "s0": ["a1": 0.9, "a2": 0.1, "g0": 1], "s1": ["a0": 0.2, "a2": 0.8, "g0": 1], "s2": ["a0": 0.7, "a1": 0.1],
        ]
        let request = AllocationRequest.make(authors: 3, guides: 1, byPeers: 1, byGuides: 1)
        let outcome = allocator.pairs(in: AllocationContext(request: request, seed: 1))
        #expect(
            outcome.pairs == [
                .init("s0", "a1"), .init("s0", "g0"), .init("s1", "a2"), .init("s1", "g0"), .init("s2", "a0"),
            ])
        #expect(outcome.unmet.map(\.submission) == ["s2"])
    }

    @Test("what stands stays, and repairing twice changes nothing", arguments: 1...40)
    func repairs(seed: UInt64) {
        let request = AllocationRequest.random(people: 12, seed: seed)
        let allocator = AffinityAllocator()
        let outcome = allocator.pairs(in: AllocationContext(request: request, seed: seed))
        for pair in outcome.pairs {
            #expect(!request.works.contains { $0.submission == pair.submission && $0.authors.contains(pair.reviewer) })
            #expect(
                !request.standing.contains { $0.submission == pair.submission && $0.reviewer == pair.reviewer })
        }
        #expect(Set(outcome.pairs).count == outcome.pairs.count)
        let done = Set(request.standing.filter(\.isDone).map(\.review))
        #expect(done.isDisjoint(with: outcome.released))
        let next = request.following(outcome, turn: 1)
        let again = allocator.pairs(in: AllocationContext(request: next, seed: seed + 1))
        #expect(again.pairs.isEmpty && again.released.isEmpty)
    }

    @Test("works are covered as far as with the circle, which searches in another way", arguments: 1...60)
    func asMany(seed: UInt64) {
        let request = AllocationRequest.random(people: 9, seed: seed)
        let one = AffinityAllocator().pairs(in: AllocationContext(request: request, seed: seed))
        let other = CircularAllocator().pairs(in: AllocationContext(request: request, seed: seed))
        let missing = { (outcome: AllocationOutcome) in
            outcome.unmet.filter { $0.submission != nil }.reduce(0) { $0 + $1.missing }
        }
        #expect(missing(one) == missing(other))
    }
}
