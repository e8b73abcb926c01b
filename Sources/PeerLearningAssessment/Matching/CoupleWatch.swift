/// Tells whether two people would review each other.
struct CoupleWatch {
    private let mutual: MutualReviews
    private let existing: PairsBySubmission
    private let people: Int

    init(_ mutual: MutualReviews, existing: [AllocationPair], submissions: Int, people: Int) {
        self.mutual = mutual
        self.people = people
        self.existing = PairsBySubmission([existing], submissions: submissions)
    }

    /// The couples that there are: two pairs each, by submission and reviewer, in order.
    func couples(in auction: ReviewAuction) -> [(AllocationPair, AllocationPair)] {
        var couples: [(AllocationPair, AllocationPair)] = []
        for (submission, bidder) in auction.bidders.enumerated() {
            for candidate in auction.candidates[Int(bidder.start)..<Int(bidder.end)] where candidate.isGiven {
                let pair = AllocationPair(submission: Int32(submission), reviewer: Int32(candidate.place))
                guard isMutual(submission, candidate.place, in: auction) else { continue }
                for other in counterparts(of: pair, in: auction) where pair < other || !isMovable(other, in: auction) {
                    couples.append((pair, other))
                }
            }
        }
        return couples
    }

    /// Whether an author of the submission reviews something that the reviewer wrote.
    func isMutual(_ submission: Int, _ reviewer: Int, in auction: ReviewAuction) -> Bool {
        guard reviewer < people else { return false }
        for work in mutual.works(of: reviewer) {
            for author in mutual.authors(of: submission) where reviews(Int(work), author, in: auction) { return true }
        }
        return false
    }

    /// Whether two pairs that are not yet given would be mutual.
    func areMutual(_ one: AllocationPair, _ other: AllocationPair) -> Bool {
        mutual.authors(of: Int(one.submission)).contains(other.reviewer)
            && mutual.authors(of: Int(other.submission)).contains(one.reviewer)
    }

    func reviews(_ submission: Int, _ reviewer: Int32, in auction: ReviewAuction) -> Bool {
        auction.isSeated(submission, Int(reviewer)) || existing[submission].contains(reviewer)
    }

    /// Whether a review is not one that was there before.
    func isMovable(_ pair: AllocationPair, in auction: ReviewAuction) -> Bool {
        auction.isSeated(Int(pair.submission), Int(pair.reviewer))
    }

    private func counterparts(of pair: AllocationPair, in auction: ReviewAuction) -> [AllocationPair] {
        mutual.works(of: Int(pair.reviewer)).flatMap { work in
            mutual.authors(of: Int(pair.submission)).filter { reviews(Int(work), $0, in: auction) }.map {
                AllocationPair(submission: work, reviewer: $0)
            }
        }
    }
}
