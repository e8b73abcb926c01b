import PeerLearningCore

/// A workshop at its beginning: every peer has written one work of their own, and nothing has been asked for.
struct AllocationCircle {
    private let works: [(submission: SubmissionID, author: PersonID)]
    private let guides: [PersonID]
    private let reviewsByPeers: Int
    private let reviewsByGuides: Int

    /// The circle that belongs to a request; nil where the request is of another kind.
    init?(_ request: AllocationRequest) {
        guard request.standing.isEmpty, request.declined.isEmpty else { return nil }
        let works = request.works.compactMap { work in
            work.authors.count == 1 ? work.authors.first.map { (submission: work.submission, author: $0) } : nil
        }
        let people = Set(request.reviewers.map(\.person))
        let authors = Set(works.map(\.author))
        guard works.count == request.works.count, authors.count == works.count,
            Set(works.map(\.submission)).count == works.count, people.count == request.reviewers.count,
            authors == Set(request.reviewers.filter { !$0.isGuide }.map(\.person))
        else { return nil }
        self.works = works.sorted { $0.submission < $1.submission }
        guides = request.reviewers.filter(\.isGuide).map(\.person).sorted()
        reviewsByPeers = max(request.reviewsByPeers, 0)
        reviewsByGuides = max(request.reviewsByGuides, 0)
    }

    func outcome(using generator: inout SeededGenerator) -> AllocationOutcome {
        var circle = works
        generator.shuffle(&circle)
        let peers = pairsOfPeers(circle, using: &generator)
        return AllocationOutcome(pairs: peers + pairsOfGuides(circle, using: &generator), unmet: unmet)
    }

    private func pairsOfPeers(
        _ circle: [(submission: SubmissionID, author: PersonID)], using generator: inout SeededGenerator
    ) -> [AllocationOutcome.Pair] {
        let count = min(reviewsByPeers, circle.count - 1)
        guard count > 0 else { return [] }
        var distances = Array(1...(circle.count > 2 * count ? (circle.count - 1) / 2 : circle.count - 1))
        generator.shuffle(&distances)
        return circle.indices.flatMap { place in
            distances.prefix(count).map { distance in
                .init(circle[place].submission, circle[(place + distance) % circle.count].author)
            }
        }
    }

    private func pairsOfGuides(
        _ circle: [(submission: SubmissionID, author: PersonID)], using generator: inout SeededGenerator
    ) -> [AllocationOutcome.Pair] {
        var guides = guides
        generator.shuffle(&guides)
        let count = min(reviewsByGuides, guides.count)
        return circle.indices.flatMap { place in
            (0..<count).map { .init(circle[place].submission, guides[(place * count + $0) % guides.count]) }
        }
    }

    private var unmet: [UnmetNeed] {
        let peers = Shortage(asked: reviewsByPeers, others: works.count - 1, authors: 1, haveReviewed: 0)
        let guides = Shortage(asked: reviewsByGuides, others: guides.count, authors: 0, haveReviewed: 0)
        let missingPeers = reviewsByPeers - (works.count - 1)
        let missingGuides = reviewsByGuides - self.guides.count
        var unmet: [UnmetNeed] = []
        for work in works {
            if missingPeers > 0 {
                unmet.append(.init(submission: work.submission, missing: missingPeers, reason: peers.ofPeers))
            }
            if missingGuides > 0 {
                unmet.append(.init(submission: work.submission, missing: missingGuides, reason: guides.ofGuides))
            }
        }
        if works.count == 1, reviewsByPeers > 0, let alone = works.first {
            unmet.append(.init(reviewer: alone.author, missing: 1, reason: Shortage.onlyOwnWork))
        }
        return unmet
    }
}
