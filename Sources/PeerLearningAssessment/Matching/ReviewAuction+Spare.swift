extension ReviewAuction {
    /// What is known of spare time.
    struct SpareTime: Sendable {
        /// How much of it has no place.
        var missing: Int
        /// The level of prices at which it is taken.
        var price: Int64 = 0
        /// Reviewers who may get more of it, a heap by the price that they had when they were put in.
        var desks = PriceHeap()
    }

    /// The level of prices at which spare time is taken.
    var sparePrice: Int64 { spare.price }

    /// Sets the level of spare time anew: none stays where the price is higher by more than the tolerance.
    mutating func reviewSpare() {
        spare.desks.removeAll()
        var lowest = Self.beyond
        for reviewer in desks.indices where desks[reviewer].spare < desks[reviewer].spareLimit {
            lowest = min(lowest, prices[reviewer])
        }
        spare.price = lowest
        for reviewer in desks.indices {
            if desks[reviewer].spare > 0, prices[reviewer] > lowest + tolerance {
                spare.missing += Int(desks[reviewer].spare)
                desks[reviewer].spare = 0
            }
            if desks[reviewer].spare < desks[reviewer].spareLimit {
                spare.desks.insert(.init(price: prices[reviewer], reviewer: Int32(reviewer)))
            }
        }
    }

    /// Puts spare time where the price is lowest: into free seats at once, else in place of the lowest bid. False where there
    /// is no place for it.
    mutating func placeSpare() -> Bool {
        guard let place = cheapest() else { return false }
        spare.desks.removeFirst()
        let next = cheapest()?.price ?? place.price + span
        spare.price = max(spare.price, next)
        let reviewer = Int(place.reviewer)
        let desk = desks[reviewer]
        let free = min(desk.most - desk.taken - desk.spare, desk.spareLimit - desk.spare)
        let count = max(1, min(Int(free), spare.missing))
        desks[reviewer].spare += Int32(count)
        spare.missing -= count
        if free <= 0 {
            let lost = letGo(reviewer)
            if lost >= 0 {
                if bidders[lost].missing == 0 { waiting.append(Int32(lost)) }
                bidders[lost].missing += 1
            } else if desk.spare + 1 == desk.spareLimit {
                // Letting go has put the desk back already.
                return true
            }
        }
        if desks[reviewer].spare < desks[reviewer].spareLimit {
            spare.desks.insert(.init(price: prices[reviewer], reviewer: Int32(reviewer)))
        }
        return true
    }

    /// The desk with the lowest price where spare time may go; prices in the heap are brought up to date on the way.
    private mutating func cheapest() -> PriceHeap.Entry? {
        while let first = spare.desks.first {
            steps += 1
            let price = prices[Int(first.reviewer)]
            guard price != first.price else { return first }
            spare.desks.removeFirst()
            spare.desks.insert(.init(price: price, reviewer: first.reviewer))
        }
        return nil
    }

    private mutating func letGo(_ reviewer: Int) -> Int {
        Self.letGo(reviewer, &bidders, demands, &candidates, &desks, &prices, &seats, &spare, terms)
    }

    private static func letGo(
        _ reviewer: Int, _ bidders: inout [Bidder], _ demands: [Demand],
        _ candidates: inout [CandidateGraph.Candidate], _ desks: inout [Desk], _ prices: inout [Int64],
        _ seats: inout [Seat], _ spare: inout SpareTime, _ terms: Terms
    ) -> Int {
        var bidder = bidders.mutableSpan
        var candidate = candidates.mutableSpan
        var price = prices.mutableSpan
        var seat = seats.mutableSpan
        return letGo(
            reviewer, &bidder, demands.span, &candidate, &desks[reviewer], &price, &seat, &spare, terms)
    }
}
