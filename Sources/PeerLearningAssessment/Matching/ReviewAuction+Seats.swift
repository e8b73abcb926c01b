extension ReviewAuction {
    /// Gives a review to a candidate; whoever has one too many then lets the lowest bid go. Answers with the submission that
    /// loses its review, or -1 where none does.
    @inline(__always)
    static func give(
        _ place: Int, to submission: Int, _ bidders: inout MutableSpan<Bidder>, _ demands: Span<Demand>,
        _ candidates: inout MutableSpan<CandidateGraph.Candidate>, _ desks: inout MutableSpan<Desk>,
        _ prices: inout MutableSpan<Int64>, _ seats: inout MutableSpan<Seat>, _ spare: inout SpareTime, _ terms: Terms
    ) -> Int {
        let candidate = candidates[place]
        let reviewer = Int(candidate.reviewer)
        candidates[place].reviewer = ~candidate.reviewer
        let level = desks[reviewer].isOther ? demands[submission].otherLevel : demands[submission].level
        sit(submission, candidate.worth, at: level, &desks[reviewer], &seats, terms)
        guard desks[reviewer].taken + desks[reviewer].spare > desks[reviewer].most else { return -1 }
        return letGo(reviewer, &bidders, demands, &candidates, &desks[reviewer], &prices, &seats, &spare, terms)
    }

    /// Takes the lowest bid off a desk and raises the price; answers with the submission, or -1 where it was spare time.
    @inline(__always)
    static func letGo(
        _ reviewer: Int, _ bidders: inout MutableSpan<Bidder>, _ demands: Span<Demand>,
        _ candidates: inout MutableSpan<CandidateGraph.Candidate>, _ desk: inout Desk,
        _ prices: inout MutableSpan<Int64>, _ seats: inout MutableSpan<Seat>, _ spare: inout SpareTime, _ terms: Terms
    ) -> Int {
        refresh(desk, demands, &seats, terms)
        let start = Int(desk.start)
        let lowest = seats[start]
        let spareBid = spare.price + terms.tolerance
        let isSpare = desk.spare > 0 && (desk.taken == 0 || spareBid <= lowest.bid)
        if isSpare {
            if desk.spare == desk.spareLimit {
                spare.desks.insert(.init(price: prices[reviewer], reviewer: Int32(reviewer)))
            }
            desk.spare -= 1
            spare.missing += 1
        } else {
            desk.taken -= 1
            if desk.taken > 0 { sink(seats[start + Int(desk.taken)], desk, &seats) }
            takeBack(&bidders[Int(lowest.submission)], &candidates, from: Int32(reviewer), isOther: desk.isOther)
            refresh(desk, demands, &seats, terms)
        }
        var price = Self.beyond
        if desk.taken > 0 { price = seats[start].bid }
        if desk.spare > 0 { price = min(price, spareBid) }
        prices[reviewer] = price
        return isSpare ? -1 : Int(lowest.submission)
    }

    /// Marks a review as no longer given.
    @inline(__always)
    private static func takeBack(
        _ bidder: inout Bidder, _ candidates: inout MutableSpan<CandidateGraph.Candidate>, from reviewer: Int32,
        isOther: Bool
    ) {
        if isOther { bidder.others -= 1 }
        let start = isOther ? bidder.split : bidder.start
        let front = isOther ? bidder.otherFront : bidder.front
        for place in Int(start)..<Int(front) where candidates[place].reviewer == ~reviewer {
            candidates[place].reviewer = reviewer
            return
        }
    }

    /// Seats a submission at a reviewer.
    @inline(__always)
    static func sit(
        _ submission: Int, _ worth: Int32, at level: Int64, _ desk: inout Desk, _ seats: inout MutableSpan<Seat>,
        _ terms: Terms
    ) {
        let start = Int(desk.start)
        let seat = Seat(
            submission: Int32(submission), worth: worth, bid: Int64(worth) * terms.scale - level + terms.tolerance)
        var place = Int(desk.taken)
        desk.taken += 1
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
    private static func refresh(
        _ desk: Desk, _ demands: Span<Demand>, _ seats: inout MutableSpan<Seat>, _ terms: Terms
    ) {
        guard desk.taken > 0 else { return }
        while true {
            var seat = seats[Int(desk.start)]
            let demand = demands[Int(seat.submission)]
            let level = desk.isOther ? demand.otherLevel : demand.level
            let bid = Int64(seat.worth) * terms.scale - level + terms.tolerance
            guard bid != seat.bid else { return }
            seat.bid = bid
            sink(seat, desk, &seats)
        }
    }

    /// Puts a seat where the first one was, and lower as far as its bid demands.
    @inline(__always)
    private static func sink(_ seat: Seat, _ desk: Desk, _ seats: inout MutableSpan<Seat>) {
        let start = Int(desk.start)
        let count = Int(desk.taken)
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
