extension ReviewAuction {
    /// The best candidate of a kind, as a place in ``ReviewAuction/candidates``, what they offer, and what the next offers.
    struct Choice {
        var place = -1
        var offer = -ReviewAuction.beyond
        var next = -ReviewAuction.beyond
    }

    /// The best experienced candidate.
    @inline(__always)
    static func choice(
        _ bidder: inout Bidder, _ candidates: inout MutableSpan<CandidateGraph.Candidate>, _ prices: Span<Int64>,
        _ offers: inout MutableSpan<Int64>, _ steps: inout Int, _ scale: Int64
    ) -> Choice {
        guard bidder.start < bidder.split else { return Choice() }
        let found = look(bidder.start, bidder.front, candidates.span, prices, &steps, scale)
        if found.next >= bidder.behind { return found }
        let new = rearrange(bidder.start, bidder.split, &candidates, prices, &offers, &steps, scale)
        (bidder.front, bidder.behind) = (new.front, new.behind)
        return new.choice
    }

    /// The best of the others.
    @inline(__always)
    static func otherChoice(
        _ bidder: inout Bidder, _ candidates: inout MutableSpan<CandidateGraph.Candidate>, _ prices: Span<Int64>,
        _ offers: inout MutableSpan<Int64>, _ steps: inout Int, _ scale: Int64
    ) -> Choice {
        guard bidder.split < bidder.end else { return Choice() }
        let found = look(bidder.split, bidder.otherFront, candidates.span, prices, &steps, scale)
        if found.next >= bidder.otherBehind { return found }
        let new = rearrange(bidder.split, bidder.end, &candidates, prices, &offers, &steps, scale)
        (bidder.otherFront, bidder.otherBehind) = (new.front, new.behind)
        return new.choice
    }

    /// The best of a stretch. Nobody can guess who that is, so it is found without branches.
    @inline(__always)
    private static func look(
        _ start: Int32, _ end: Int32, _ candidates: Span<CandidateGraph.Candidate>, _ prices: Span<Int64>,
        _ steps: inout Int, _ scale: Int64
    ) -> Choice {
        var found = Choice()
        steps += Int(end - start)
        let front = candidates.extracting(Int(start)..<Int(end))
        for place in front.indices {
            let candidate = front[place]
            let ask = candidate.offer(scale, prices)
            let offer = candidate.isGiven ? -Self.beyond : ask
            found.next = max(found.next, min(found.offer, offer))
            found.place = offer > found.offer ? place : found.place
            found.offer = max(found.offer, offer)
        }
        if found.place >= 0 { found.place += Int(start) }
        return found
    }

    /// Notes what everybody of a stretch offers; answers with the best offers of those who are not asked yet.
    @inline(__always)
    private static func rank(
        _ stretch: Span<CandidateGraph.Candidate>, _ prices: Span<Int64>, _ offers: inout MutableSpan<Int64>,
        _ scale: Int64
    ) -> BestOffers {
        var best = BestOffers()
        for place in stretch.indices {
            let candidate = stretch[place]
            let offer = candidate.offer(scale, prices)
            offers[place] = candidate.isGiven ? Self.beyond : offer
            let free = candidate.isGiven ? -Self.beyond : offer
            if free > best.last { best.add(free) }
        }
        return best
    }

    /// Puts those who are asked, and the best of those who are not, to the front; answers with where the front ends, with
    /// what nobody behind it exceeds, and with the best of the front.
    private static func rearrange(
        _ start: Int32, _ end: Int32, _ candidates: inout MutableSpan<CandidateGraph.Candidate>, _ prices: Span<Int64>,
        _ offers: inout MutableSpan<Int64>, _ steps: inout Int, _ scale: Int64
    ) -> (front: Int32, behind: Int64, choice: Choice) {
        let (first, count) = (Int(start), Int(end - start))
        steps += count
        let best = rank(candidates.span.extracting(first..<Int(end)), prices, &offers, scale)
        let behind = best.last
        var ties = Self.frontCount - best.count(above: behind)
        var front = first
        var choice = Choice(place: -1, offer: best.first, next: best.second)
        for block in stride(from: 0, to: count, by: 64) {
            var marks: UInt64 = 0
            for bit in 0..<min(64, count - block) where offers[block + bit] >= behind { marks |= 1 &<< UInt64(bit) }
            while marks != 0 {
                let place = block + marks.trailingZeroBitCount
                marks &= marks - 1
                if offers[place] == behind {
                    ties -= 1
                    guard ties >= 0 else { continue }
                }
                if choice.place < 0, offers[place] == best.first { choice.place = front }
                candidates.swapAt(front, first + place)
                front += 1
            }
        }
        steps += front - first
        return (Int32(front), front == Int(end) ? -Self.beyond : behind, choice)
    }
}

extension CandidateGraph.Candidate {
    /// What the candidate is worth beyond their price. Worths and prices lie far below what would overflow, see
    /// ``ReviewAuction/isExact``.
    @inline(__always)
    func offer(_ scale: Int64, _ prices: Span<Int64>) -> Int64 { Int64(worth) &* scale &- prices[place] }
}

/// The highest offers, one more than ``ReviewAuction/frontCount``, the highest first.
private struct BestOffers {
    private(set) var first = -ReviewAuction.beyond
    private(set) var second = -ReviewAuction.beyond
    private var third = -ReviewAuction.beyond
    private var fourth = -ReviewAuction.beyond
    private var fifth = -ReviewAuction.beyond
    private var sixth = -ReviewAuction.beyond
    private(set) var last = -ReviewAuction.beyond

    /// Puts an offer in its place; the lowest goes.
    @inline(__always)
    mutating func add(_ offer: Int64) {
        var rest = offer
        (first, rest) = (max(first, rest), min(first, rest))
        (second, rest) = (max(second, rest), min(second, rest))
        (third, rest) = (max(third, rest), min(third, rest))
        (fourth, rest) = (max(fourth, rest), min(fourth, rest))
        (fifth, rest) = (max(fifth, rest), min(fifth, rest))
        (sixth, rest) = (max(sixth, rest), min(sixth, rest))
        last = max(last, rest)
    }

    /// How many lie above an offer.
    func count(above offer: Int64) -> Int {
        var count = 0
        if first > offer { count += 1 }
        if second > offer { count += 1 }
        if third > offer { count += 1 }
        if fourth > offer { count += 1 }
        if fifth > offer { count += 1 }
        if sixth > offer { count += 1 }
        return count
    }
}
