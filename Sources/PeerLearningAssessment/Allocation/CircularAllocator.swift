import PeerLearningCore

/// Puts authors into a circle in random order; each reviews those who stand at certain distances.
///
/// Everybody gives and gets exactly k reviews. Where there are more than 2k authors the distances lie below half the circle,
/// so that no two authors review each other. Guides are dealt out besides, in a random order, so that their numbers of
/// reviews differ by one at most. Takes time in proportion to the number of reviews.
///
/// ```swift
/// let outcome = CircularAllocator().pairs(in: AllocationContext(request: workshop.allocationRequest, seed: 42))
/// ```
public struct CircularAllocator: ReviewAllocator {
    /// `circular`.
    public let name = "circular"

    /// The method.
    public init() {}

    /// Who reviews what. With too few authors or guides each submission gets as many reviews as there are other people.
    public func pairs(in context: AllocationContext) -> AllocationOutcome {
        let request = context.request
        var generator = SeededGenerator(seed: context.seed)
        var circle = request.submissions.keys.sorted()
        generator.shuffle(&circle)
        let peers = pairsOfPeers(circle, request, using: &generator)
        let guides = pairsOfGuides(circle, request, using: &generator)
        return AllocationOutcome(pairs: peers + guides, unmet: Self.unmet(request))
    }

    private func pairsOfPeers(
        _ circle: [SubmissionID], _ request: AllocationRequest, using generator: inout SeededGenerator
    ) -> [AllocationOutcome.Pair] {
        let count = min(request.reviewsByPeers, circle.count - 1)
        guard count > 0 else { return [] }
        var distances = Array(1...(circle.count > 2 * count ? (circle.count - 1) / 2 : circle.count - 1))
        generator.shuffle(&distances)
        return circle.indices.flatMap { place in
            distances.prefix(count).compactMap { distance in
                request.submissions[circle[(place + distance) % circle.count]].map { .init(circle[place], $0) }
            }
        }
    }

    private func pairsOfGuides(
        _ circle: [SubmissionID], _ request: AllocationRequest, using generator: inout SeededGenerator
    ) -> [AllocationOutcome.Pair] {
        var guides = request.guides.sorted()
        generator.shuffle(&guides)
        let count = min(request.reviewsByGuides, guides.count)
        return circle.indices.flatMap { place in
            (0..<max(count, 0)).map { turn in .init(circle[place], guides[(place * count + turn) % guides.count]) }
        }
    }

    private static func unmet(_ request: AllocationRequest) -> [Message] {
        let others = request.submissions.count - 1
        var unmet: [Message] = []
        if others < request.reviewsByPeers {
            unmet.append(
                Message(
                    "allocation.fewAuthors",
                    ["asked": .number(request.reviewsByPeers), "others": .number(max(others, 0))]))
        }
        if request.guides.count < request.reviewsByGuides {
            unmet.append(
                Message(
                    "allocation.fewGuides",
                    ["asked": .number(request.reviewsByGuides), "guides": .number(request.guides.count)]))
        }
        return unmet
    }
}
