extension ReviewAuction {
    /// Sets the level of spare time anew: none stays where the price is higher by more than the tolerance.
    mutating func reviewSpare() {
        spareDesks.removeAll()
        var lowest = Self.beyond
        for reviewer in desks.indices where desks[reviewer].spare < desks[reviewer].spareLimit {
            lowest = min(lowest, prices[reviewer])
        }
        sparePrice = lowest
        for reviewer in desks.indices {
            if desks[reviewer].spare > 0, prices[reviewer] > lowest + tolerance {
                spareMissing += Int(desks[reviewer].spare)
                desks[reviewer].spare = 0
            }
            if desks[reviewer].spare < desks[reviewer].spareLimit {
                spareDesks.insert(.init(price: prices[reviewer], reviewer: Int32(reviewer)))
            }
        }
    }

    /// Puts spare time where the price is lowest: into free seats at once, else in place of the lowest bid. False where there
    /// is no place for it.
    mutating func placeSpare() -> Bool {
        guard let place = cheapest() else { return false }
        spareDesks.removeFirst()
        let next = cheapest()?.price ?? place.price + span
        sparePrice = max(sparePrice, next)
        let reviewer = Int(place.reviewer)
        let desk = desks[reviewer]
        let free = min(desk.most - desk.taken - desk.spare, desk.spareLimit - desk.spare)
        let count = max(1, min(Int(free), spareMissing))
        desks[reviewer].spare += Int32(count)
        spareMissing -= count
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
            spareDesks.insert(.init(price: prices[reviewer], reviewer: Int32(reviewer)))
        }
        return true
    }

    /// The desk with the lowest price where spare time may go; prices in the heap are brought up to date on the way.
    private mutating func cheapest() -> PriceHeap.Entry? {
        while let first = spareDesks.first {
            steps += 1
            let price = prices[Int(first.reviewer)]
            guard price != first.price else { return first }
            spareDesks.removeFirst()
            spareDesks.insert(.init(price: price, reviewer: first.reviewer))
        }
        return nil
    }
}
