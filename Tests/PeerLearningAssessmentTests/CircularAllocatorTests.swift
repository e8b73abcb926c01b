import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("M4: Circular allocation")
struct CircularAllocatorTests {
    private func outcome(authors: Int, guides: Int, peers: Int, byGuides: Int, seed: UInt64) -> AllocationOutcome {
        let request = AllocationRequest.make(authors: authors, guides: guides, byPeers: peers, byGuides: byGuides)
        return CircularAllocator().pairs(in: AllocationContext(request: request, seed: seed))
    }

    @Test("M4: everybody gives and gets the same number, nobody their own, no pair twice, guides differ by one at most")
    func laws() {
        for authors in 2...40 {
            for peers in 1..<authors {
                let guides = authors % 7
                let seed = UInt64(authors * 100 + peers)
                let outcome = outcome(authors: authors, guides: guides, peers: peers, byGuides: 1, seed: seed)
                let pairs = outcome.pairs
                let given = Dictionary(grouping: pairs, by: \.reviewer).mapValues(\.count)
                let got = Dictionary(grouping: pairs, by: \.submission).mapValues(\.count)
                #expect(Set(pairs).count == pairs.count, "seed \(seed)")
                #expect(outcome.unmet.isEmpty == (guides > 0), "seed \(seed)")
                for author in 0..<authors {
                    #expect(given[PersonID("a\(author)"), default: 0] == peers, "seed \(seed)")
                    #expect(got[SubmissionID("s\(author)"), default: 0] == peers + (guides > 0 ? 1 : 0), "seed \(seed)")
                    #expect(!pairs.contains(.init(SubmissionID("s\(author)"), PersonID("a\(author)"))), "seed \(seed)")
                }
                let loads = (0..<guides).map { given[PersonID("g\($0)"), default: 0] }
                #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 1, "seed \(seed)")
            }
        }
    }

    @Test("M4: where there are more than twice as many authors as reviews, no two review each other")
    func noReciprocalPairs() {
        for authors in 7...60 {
            let pairs = outcome(authors: authors, guides: 0, peers: 3, byGuides: 0, seed: UInt64(authors)).pairs
            let edges = Set(pairs.map { "\($0.submission.rawValue.dropFirst())-\($0.reviewer.rawValue.dropFirst())" })
            for edge in edges {
                let ends = edge.split(separator: "-")
                #expect(!edges.contains("\(ends[1])-\(ends[0])"), "\(authors) authors, \(edge)")
            }
        }
    }

    @Test("M4: the same seed gives the same pairs, another seed others")
    func seeded() {
        let first = outcome(authors: 12, guides: 3, peers: 3, byGuides: 1, seed: 1)
        #expect(first == outcome(authors: 12, guides: 3, peers: 3, byGuides: 1, seed: 1))
        #expect(first != outcome(authors: 12, guides: 3, peers: 3, byGuides: 1, seed: 2))
    }

    @Test("M4: a seed gives the pairs that it gave in the first version")
    func golden() {
        let small = outcome(authors: 5, guides: 2, peers: 2, byGuides: 1, seed: 1)
        #expect(
            small.pairs.map { "\($0.submission)-\($0.reviewer)" }.joined(separator: " ")
                == "s4-a0 s4-a1 s0-a1 s0-a2 s1-a2 s1-a3 s2-a3 s2-a4 s3-a4 s3-a0 s4-g1 s0-g0 s1-g1 s2-g0 s3-g1")
        let known: [(Int, Int, Int, UInt64, UInt64)] = [
            (7, 3, 3, 7, 12_061_444_550_145_479_706), (12, 0, 3, 42, 10_036_688_666_750_589_569),
            (3, 1, 3, 9, 17_642_176_148_886_500_245), (40, 5, 5, 11, 2_975_967_426_102_047_371),
        ]
        for (authors, guides, peers, seed, fingerprint) in known {
            let pairs = outcome(authors: authors, guides: guides, peers: peers, byGuides: 1, seed: seed).pairs
            let text = pairs.map { "\($0.submission)-\($0.reviewer)" }.joined(separator: " ")
            let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            #expect(hash == fingerprint, "\(authors) authors, seed \(seed)")
        }
    }

    @Test("M4: what cannot be satisfied is named, for each work, with its reason")
    func unmet() {
        #expect(outcome(authors: 10, guides: 2, peers: 3, byGuides: 1, seed: 1).unmet.isEmpty)
        let short = outcome(authors: 3, guides: 0, peers: 3, byGuides: 1, seed: 1)
        #expect(short.unmet.map(\.submission) == ["s0", "s0", "s1", "s1", "s2", "s2"])
        #expect(short.unmet.map(\.missing) == [1, 1, 1, 1, 1, 1])
        #expect(
            short.reasons.map { TextCatalogue.assessment.text($0, in: .english) } == [
                "The work was to get 3 reviews by peers, but only 2 other people can review it.",
                "The work was to get 1 review by guides, but there is no guide to review it.",
            ])
        #expect(outcome(authors: 0, guides: 0, peers: 3, byGuides: 0, seed: 1).pairs.isEmpty)
    }
}
