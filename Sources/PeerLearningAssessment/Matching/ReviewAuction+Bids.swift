extension ReviewAuction {
    /// Lets submissions bid until none of them waits any longer; answers with how the round ends where it does.
    mutating func serve(last: Int) -> Ending? {
        Self.serve(
            &waiting, &bidders, &demands, &candidates, &desks, &prices, &seats, &spare, &offers, &steps, terms, last)
    }

    /// All lists are taken apart once, so that bids go without asking who else holds them.
    private static func serve(
        _ waiting: inout [Int32], _ allBidders: inout [Bidder], _ allDemands: inout [Demand],
        _ allCandidates: inout [CandidateGraph.Candidate], _ allDesks: inout [Desk], _ allPrices: inout [Int64],
        _ allSeats: inout [Seat], _ spare: inout SpareTime, _ allOffers: inout [Int64], _ steps: inout Int,
        _ terms: Terms, _ last: Int
    ) -> Ending? {
        var bidders = allBidders.mutableSpan
        var demands = allDemands.mutableSpan
        var candidates = allCandidates.mutableSpan
        var desks = allDesks.mutableSpan
        var prices = allPrices.mutableSpan
        var seats = allSeats.mutableSpan
        var offers = allOffers.mutableSpan
        while let next = waiting.popLast() {
            let submission = Int(next)
            while bidders[submission].missing > 0 {
                let place = bid(
                    &bidders[submission], &demands[submission], &candidates, prices.span, &offers, &steps, terms)
                if place >= 0 {
                    let lost = give(
                        place, to: submission, &bidders, demands.span, &candidates, &desks, &prices, &seats, &spare,
                        terms)
                    if lost >= 0 {
                        if bidders[lost].missing == 0, lost != submission { waiting.append(Int32(lost)) }
                        bidders[lost].missing += 1
                    }
                }
                guard place >= 0, steps < last else {
                    if bidders[submission].missing > 0 { waiting.append(next) }
                    return .doubtful
                }
            }
            // Prices stay far below the limit; whoever bids beyond half of it ends the auction before sums overflow.
            guard demands[submission].level > -Self.beyond / 4 else { return .tooLarge }
        }
        return nil
    }

    /// Finds one more reviewer for a submission, as a place among the candidates; -1 where nobody is left whom it may ask.
    @inline(__always)
    private static func bid(
        _ bidder: inout Bidder, _ demand: inout Demand, _ candidates: inout MutableSpan<CandidateGraph.Candidate>,
        _ prices: Span<Int64>, _ offers: inout MutableSpan<Int64>, _ steps: inout Int, _ terms: Terms
    ) -> Int {
        let experienced = choice(&bidder, &candidates, prices, &offers, &steps, terms.scale)
        let other = otherChoice(&bidder, &candidates, prices, &offers, &steps, terms.scale)
        let asksOther = experienced.offer < other.offer - terms.nextWaiver(bidder)
        let place = asksOther ? other.place : experienced.place
        guard place >= 0, !asksOther || bidder.others < bidder.need else { return -1 }
        bidder.missing -= 1
        if asksOther {
            bidder.others += 1
            let next = other.next > -Self.beyond ? other.next : other.offer - terms.span
            terms.lower(&demand, bidder, experienced.offer, next)
        } else {
            let next = experienced.next > -Self.beyond ? experienced.next : experienced.offer - terms.span
            terms.lower(&demand, bidder, next, other.offer)
        }
        return place
    }
}
