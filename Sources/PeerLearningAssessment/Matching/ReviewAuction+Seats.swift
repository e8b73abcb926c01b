extension ReviewAuction {
    /// Gives a review to a candidate; whoever has one too many then lets the lowest bid go.
    @inline(__always)
    mutating func give(_ place: Int, to submission: Int, at level: Int64) {
        let reviewer = Int(candidates[place].reviewer)
        candidates[place].reviewer = ~candidates[place].reviewer
        sit(submission, candidates[place].worth, at: level, reviewer)
        guard desks[reviewer].taken + desks[reviewer].spare > desks[reviewer].most else { return }
        let lost = letGo(reviewer)
        guard lost >= 0 else { return }
        if bidders[lost].missing == 0, lost != submission { waiting.append(Int32(lost)) }
        bidders[lost].missing += 1
    }

    /// Takes the lowest bid off a desk and raises the price; answers with the submission, or -1 where it was spare time.
    @inline(__always)
    mutating func letGo(_ reviewer: Int) -> Int {
        refresh(reviewer)
        let lowest = seats[Int(desks[reviewer].start)]
        let spareBid = sparePrice + tolerance
        let isSpare = desks[reviewer].spare > 0 && (desks[reviewer].taken == 0 || spareBid <= lowest.bid)
        if isSpare {
            if desks[reviewer].spare == desks[reviewer].spareLimit {
                spareDesks.insert(.init(price: prices[reviewer], reviewer: Int32(reviewer)))
            }
            desks[reviewer].spare -= 1
            spareMissing += 1
        } else {
            desks[reviewer].taken -= 1
            let last = seats[Int(desks[reviewer].start + desks[reviewer].taken)]
            if desks[reviewer].taken > 0 { sink(last, reviewer) }
            takeBack(Int(lowest.submission), from: reviewer)
            refresh(reviewer)
        }
        var price = Self.beyond
        if desks[reviewer].taken > 0 { price = seats[Int(desks[reviewer].start)].bid }
        if desks[reviewer].spare > 0 { price = min(price, spareBid) }
        prices[reviewer] = price
        return isSpare ? -1 : Int(lowest.submission)
    }

    /// Marks a review as no longer given.
    @inline(__always)
    private mutating func takeBack(_ submission: Int, from reviewer: Int) {
        let mark = ~Int32(reviewer)
        let isOther = desks[reviewer].isOther
        if isOther { bidders[submission].others -= 1 }
        let start = isOther ? bidders[submission].split : bidders[submission].start
        let front = isOther ? bidders[submission].otherFront : bidders[submission].front
        for place in Int(start)..<Int(front) where candidates[place].reviewer == mark {
            candidates[place].reviewer = ~mark
            return
        }
    }

    /// Seats a submission at a reviewer.
    @inline(__always)
    mutating func sit(_ submission: Int, _ worth: Int32, at level: Int64, _ reviewer: Int) {
        let start = Int(desks[reviewer].start)
        let seat = Seat(
            submission: Int32(submission), worth: worth, bid: Int64(worth) * scale - level + tolerance)
        var place = Int(desks[reviewer].taken)
        desks[reviewer].taken += 1
        while place > 0 {
            let parent = (place - 1) / 2
            guard seats[start + parent].bid > seat.bid else { break }
            seats[start + place] = seats[start + parent]
            place = parent
        }
        seats[start + place] = seat
    }

    /// Brings the lowest bid up to date: submissions that have lowered their level would now pay more.
    @inline(__always)
    private mutating func refresh(_ reviewer: Int) {
        guard desks[reviewer].taken > 0 else { return }
        let start = Int(desks[reviewer].start)
        let isOther = desks[reviewer].isOther
        while true {
            var seat = seats[start]
            let bidder = Int(seat.submission)
            let level = isOther ? bidders[bidder].otherLevel : bidders[bidder].level
            let bid = Int64(seat.worth) * scale - level + tolerance
            guard bid != seat.bid else { return }
            seat.bid = bid
            sink(seat, reviewer)
        }
    }

    /// Puts a seat where the first one was, and lower as far as its bid demands.
    @inline(__always)
    private mutating func sink(_ seat: Seat, _ reviewer: Int) {
        let start = Int(desks[reviewer].start)
        let count = Int(desks[reviewer].taken)
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < count else { break }
            if child + 1 < count, seats[start + child + 1].bid < seats[start + child].bid { child += 1 }
            guard seats[start + child].bid < seat.bid else { break }
            seats[start + place] = seats[start + child]
            place = child
        }
        seats[start + place] = seat
    }
}
