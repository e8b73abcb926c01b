extension ReviewAuction {
    /// The best candidate of a kind, as a place in ``ReviewAuction/candidates``, what they offer, and what the next offers.
    struct Choice {
        var place = -1
        var offer = -ReviewAuction.beyond
        var next = -ReviewAuction.beyond
    }

    /// Finds one more reviewer for a submission; false where nobody is left whom it may ask.
    mutating func bid(_ submission: Int) -> Bool {
        let experienced = choice(of: submission)
        let other = otherChoice(of: submission)
        let asksOther = experienced.offer < other.offer - nextWaiver(bidders[submission])
        let place = asksOther ? other.place : experienced.place
        guard place >= 0, !asksOther || bidders[submission].others < bidders[submission].need else { return false }
        bidders[submission].missing -= 1
        if asksOther {
            bidders[submission].others += 1
            let next = other.next > -Self.beyond ? other.next : other.offer - span
            lower(submission, experienced.offer, next)
            give(place, to: submission, at: bidders[submission].otherLevel)
        } else {
            let next = experienced.next > -Self.beyond ? experienced.next : experienced.offer - span
            lower(submission, next, other.offer)
            give(place, to: submission, at: bidders[submission].level)
        }
        return true
    }

    /// What one more inexperienced reviewer costs a submission beyond their price.
    @inline(__always)
    func nextWaiver(_ bidder: Bidder) -> Int64 {
        bidder.others < bidder.limit ? 0 : bidder.others < bidder.need ? waiverPrice : Self.beyond
    }

    /// The levels of demand that what candidates who are not asked offer leaves possible, the lowest.
    @inline(__always)
    func levels(_ bidder: Bidder, _ experienced: Int64, _ other: Int64) -> (Int64, Int64) {
        let level = max(experienced, other - nextWaiver(bidder))
        return (level, max(other, level + (bidder.others > bidder.limit ? waiverPrice : 0)))
    }

    /// Lowers the levels of a submission to what is possible. Where nobody is left to ask there is no such level: then it
    /// stays, but not above that of others, who could be given back for it.
    @inline(__always)
    private mutating func lower(_ submission: Int, _ experienced: Int64, _ other: Int64) {
        let (level, otherLevel) = levels(bidders[submission], experienced, other)
        let newOther = min(bidders[submission].otherLevel, Self.isLevel(otherLevel) ? otherLevel : Self.beyond)
        bidders[submission].otherLevel = newOther
        bidders[submission].level = min(bidders[submission].level, Self.isLevel(level) ? level : newOther)
    }

    /// Whether a level is one, and not the mark of there being nobody.
    @inline(__always)
    static func isLevel(_ level: Int64) -> Bool { level > -beyond / 2 }

    /// The best experienced candidate.
    @inline(__always)
    mutating func choice(of submission: Int) -> Choice {
        let bidder = bidders[submission]
        guard bidder.start < bidder.split else { return Choice() }
        let found = look(bidder.start, bidder.front)
        if found.next >= bidder.behind { return found }
        (bidders[submission].front, bidders[submission].behind) = rearrange(bidder.start, bidder.split)
        return look(bidder.start, bidders[submission].front)
    }

    /// The best of the others.
    @inline(__always)
    mutating func otherChoice(of submission: Int) -> Choice {
        let bidder = bidders[submission]
        guard bidder.split < bidder.end else { return Choice() }
        let found = look(bidder.split, bidder.otherFront)
        if found.next >= bidder.otherBehind { return found }
        (bidders[submission].otherFront, bidders[submission].otherBehind) = rearrange(bidder.split, bidder.end)
        return look(bidder.split, bidders[submission].otherFront)
    }

    @inline(__always)
    private mutating func look(_ start: Int32, _ end: Int32) -> Choice {
        var found = Choice()
        steps += Int(end - start)
        for place in Int(start)..<Int(end) {
            let candidate = candidates[place]
            if candidate.reviewer < 0 { continue }
            let offer = Int64(candidate.worth) * scale - prices[Int(candidate.reviewer)]
            guard offer > found.next else { continue }
            if offer > found.offer {
                found.next = found.offer
                found.offer = offer
                found.place = place
            } else {
                found.next = offer
            }
        }
        return found
    }

    /// Puts those who are asked, and the best of those who are not, to the front; answers with where the front ends, and
    /// with what nobody behind it exceeds.
    private mutating func rearrange(_ start: Int32, _ end: Int32) -> (front: Int32, behind: Int64) {
        let range = Int(start)..<Int(end)
        steps += range.count
        if offers.count < range.count {
            offers.append(contentsOf: repeatElement(0, count: range.count - offers.count))
        }
        return Self.rearrange(&candidates, range, &offers, &best, prices: prices, scale: scale)
    }

    private static func rearrange(
        _ all: inout [CandidateGraph.Candidate], _ range: Range<Int>, _ made: inout [Int64], _ highest: inout [Int64],
        prices: [Int64], scale: Int64
    ) -> (front: Int32, behind: Int64) {
        var candidates = all.mutableSpan
        var offers = made.mutableSpan
        var best = highest.mutableSpan
        let prices = prices.span
        for place in best.indices { best[place] = -Self.beyond }
        for place in range {
            let candidate = candidates[place]
            guard candidate.reviewer >= 0 else {
                offers[place - range.lowerBound] = Self.beyond
                continue
            }
            let offer = Int64(candidate.worth) * scale - prices[Int(candidate.reviewer)]
            offers[place - range.lowerBound] = offer
            guard offer > best[Self.frontCount] else { continue }
            var rank = Self.frontCount
            while rank > 0, best[rank - 1] < offer {
                best[rank] = best[rank - 1]
                rank -= 1
            }
            best[rank] = offer
        }
        let behind = best[Self.frontCount]
        var ties = Self.frontCount
        for place in best.indices where best[place] > behind { ties -= 1 }
        var front = range.lowerBound
        for place in range {
            let offer = offers[place - range.lowerBound]
            guard offer >= behind else { continue }
            if offer == behind {
                ties -= 1
                guard ties >= 0 else { continue }
            }
            candidates.swapAt(front, place)
            offers.swapAt(front - range.lowerBound, place - range.lowerBound)
            front += 1
        }
        return (Int32(front), front == range.upperBound ? -Self.beyond : behind)
    }
}
