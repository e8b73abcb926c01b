extension ReviewAuction {
    /// Sets all levels anew, seats what is still good enough, and notes who waits.
    static func review(
        _ waiting: inout [Int32], _ allBidders: inout [Bidder], _ allDemands: inout [Demand],
        _ allCandidates: inout [CandidateGraph.Candidate], _ allDesks: inout [Desk], _ allPrices: [Int64],
        _ allSeats: inout [Seat], _ allOffers: inout [Int64], _ steps: inout Int, _ terms: Terms
    ) {
        var bidders = allBidders.mutableSpan
        var demands = allDemands.mutableSpan
        var candidates = allCandidates.mutableSpan
        var desks = allDesks.mutableSpan
        let prices = allPrices.span
        var seats = allSeats.mutableSpan
        var offers = allOffers.mutableSpan
        for submission in bidders.indices {
            let experienced = choice(&bidders[submission], &candidates, prices, &offers, &steps, terms.scale).offer
            let other = otherChoice(&bidders[submission], &candidates, prices, &offers, &steps, terms.scale).offer
            let demand = review(&bidders[submission], experienced, other, &candidates, prices, terms)
            demands[submission] = demand
            for place in Int(bidders[submission].start)..<Int(bidders[submission].front) {
                let candidate = candidates[place]
                guard candidate.isGiven else { continue }
                sit(submission, candidate.worth, at: demand.level, &desks[candidate.place], &seats, terms)
            }
            for place in Int(bidders[submission].split)..<Int(bidders[submission].otherFront) {
                let candidate = candidates[place]
                guard candidate.isGiven else { continue }
                sit(submission, candidate.worth, at: demand.otherLevel, &desks[candidate.place], &seats, terms)
            }
            if bidders[submission].missing > 0 { waiting.append(Int32(submission)) }
        }
    }

    /// Finds the levels of a submission and gives up what lies below them by more than the tolerance.
    @inline(__always)
    private static func review(
        _ bidder: inout Bidder, _ experienced: Int64, _ bestOther: Int64,
        _ candidates: inout MutableSpan<CandidateGraph.Candidate>, _ prices: Span<Int64>, _ terms: Terms
    ) -> Demand {
        var other = bestOther
        var demand = possibleLevels(bidder, experienced, other, candidates.span, prices, terms)
        while bidder.split < bidder.otherFront {
            let below = demand.otherLevel - terms.tolerance
            let givenUp = giveUp(bidder.split, bidder.otherFront, below: below, &candidates, prices, terms.scale)
            guard givenUp.count > 0 else { break }
            bidder.missing += givenUp.count
            bidder.others -= givenUp.count
            other = max(other, givenUp.best)
            demand = possibleLevels(bidder, experienced, other, candidates.span, prices, terms)
        }
        let below = demand.level - terms.tolerance
        bidder.missing += giveUp(bidder.start, bidder.front, below: below, &candidates, prices, terms.scale).count
        return demand
    }

    /// The levels; where nobody is left to ask, what those offer who are asked already.
    @inline(__always)
    private static func possibleLevels(
        _ bidder: Bidder, _ experienced: Int64, _ other: Int64, _ candidates: Span<CandidateGraph.Candidate>,
        _ prices: Span<Int64>, _ terms: Terms
    ) -> Demand {
        var (level, otherLevel) = terms.levels(bidder, experienced, other)
        if isLevel(level) { return Demand(level: level, otherLevel: otherLevel) }
        let lowest = lowestOffer(bidder.start, bidder.front, candidates, prices, terms.scale)
        if !isLevel(otherLevel) {
            otherLevel =
                lowestOffer(bidder.split, bidder.otherFront, candidates, prices, terms.scale) ?? lowest ?? 0
        }
        level = min(lowest ?? otherLevel, otherLevel)
        return Demand(level: level, otherLevel: otherLevel)
    }

    private static func lowestOffer(
        _ start: Int32, _ end: Int32, _ candidates: Span<CandidateGraph.Candidate>, _ prices: Span<Int64>,
        _ scale: Int64
    ) -> Int64? {
        var lowest: Int64?
        for place in Int(start)..<Int(end) where candidates[place].isGiven {
            let offer = candidates[place].offer(scale, prices)
            lowest = min(lowest ?? offer, offer)
        }
        return lowest
    }

    @inline(__always)
    private static func giveUp(
        _ start: Int32, _ end: Int32, below level: Int64, _ candidates: inout MutableSpan<CandidateGraph.Candidate>,
        _ prices: Span<Int64>, _ scale: Int64
    ) -> (count: Int32, best: Int64) {
        var count: Int32 = 0
        var best = -beyond
        for place in Int(start)..<Int(end) {
            let candidate = candidates[place]
            let offer = candidate.offer(scale, prices)
            guard candidate.isGiven, offer < level else { continue }
            candidates[place].reviewer = Int32(candidate.place)
            count += 1
            best = max(best, offer)
        }
        return (count, best)
    }
}
