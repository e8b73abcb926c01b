import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("M4: Circular allocation")
struct CircularAllocatorTests {
    private func outcome(authors: Int, guides: Int, peers: Int, byGuides: Int, seed: UInt64) -> AllocationOutcome {
        let pairs = (0..<authors).map { (SubmissionID("s\($0)"), PersonID("a\($0)")) }
        let request = AllocationRequest(
            submissions: Dictionary(uniqueKeysWithValues: pairs),
            guides: (0..<guides).map { PersonID("g\($0)") }, reviewsByPeers: peers, reviewsByGuides: byGuides)
        return CircularAllocator().pairs(in: AllocationContext(request: request, seed: seed))
    }

    @Test("M4: everybody gives and gets the same number, nobody their own, no pair twice, guides differ by one at most")
    func laws() {
        for authors in 1...40 {
            for peers in [1, 2, 3, 5] {
                let guides = authors % 7
                let seed = UInt64(authors * 100 + peers)
                let pairs = outcome(authors: authors, guides: guides, peers: peers, byGuides: 1, seed: seed).pairs
                let given = Dictionary(grouping: pairs, by: \.reviewer).mapValues(\.count)
                let got = Dictionary(grouping: pairs, by: \.submission).mapValues(\.count)
                let expected = min(peers, authors - 1)
                #expect(Set(pairs).count == pairs.count, "seed \(seed)")
                for author in 0..<authors {
                    #expect(given[PersonID("a\(author)"), default: 0] == expected, "seed \(seed)")
                    #expect(
                        got[SubmissionID("s\(author)"), default: 0] == expected + (guides > 0 ? 1 : 0), "seed \(seed)")
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

    @Test("M4: what cannot be satisfied is named")
    func unmet() {
        #expect(outcome(authors: 10, guides: 2, peers: 3, byGuides: 1, seed: 1).unmet.isEmpty)
        let short = outcome(authors: 3, guides: 0, peers: 3, byGuides: 1, seed: 1)
        #expect(
            short.unmet.map { TextCatalogue.assessment.text($0, in: .english) } == [
                "Each submission was to get 3 reviews by peers, but there are only 2 other authors.",
                "Each submission was to get 1 review by guides, but there are only 0 guides.",
            ])
        #expect(outcome(authors: 0, guides: 0, peers: 3, byGuides: 0, seed: 1).pairs.isEmpty)
    }
}
