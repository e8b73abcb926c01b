/// Reviews that go from hand to hand.
struct ExchangeWay {
    /// The pairs that are given.
    var given: [AllocationPair] = []
    /// The pairs that are taken back.
    var taken: [AllocationPair]
    /// Reviewers who lose spare time.
    var busier: [Int32] = []
    /// Reviewers who get spare time.
    var freer: [Int32] = []
}

extension ReviewAuction {
    /// Whether a review is given.
    func isSeated(_ submission: Int, _ reviewer: Int) -> Bool {
        let desk = desks[reviewer]
        for place in Int(desk.start)..<Int(desk.start + desk.taken) where seats[place].submission == submission {
            return true
        }
        return false
    }

    /// How much worth a way costs.
    func loss(by way: ExchangeWay) -> Int64 {
        way.taken.reduce(0) { $0 + worth($1) } - way.given.reduce(0) { $0 + worth($1) }
    }

    /// Makes the exchanges.
    mutating func follow(_ way: ExchangeWay) {
        for pair in way.taken { unseat(pair) }
        for reviewer in way.busier { desks[Int(reviewer)].spare -= 1 }
        for reviewer in way.freer { desks[Int(reviewer)].spare += 1 }
        for pair in way.given { seat(pair) }
    }

    private func worth(_ pair: AllocationPair) -> Int64 {
        place(pair, isGiven: true).map { Int64(candidates[$0].worth) }
            ?? place(pair, isGiven: false).map { Int64(candidates[$0].worth) } ?? 0
    }

    private func place(_ pair: AllocationPair, isGiven: Bool) -> Int? {
        let bidder = bidders[Int(pair.submission)]
        let mark = isGiven ? ~pair.reviewer : pair.reviewer
        return (Int(bidder.start)..<Int(bidder.end)).first { candidates[$0].reviewer == mark }
    }

    private mutating func unseat(_ pair: AllocationPair) {
        let (submission, reviewer) = (Int(pair.submission), Int(pair.reviewer))
        guard let place = place(pair, isGiven: true) else { return }
        candidates[place].reviewer = pair.reviewer
        if desks[reviewer].isOther { bidders[submission].others -= 1 }
        let start = Int(desks[reviewer].start)
        let end = start + Int(desks[reviewer].taken)
        guard let seat = (start..<end).first(where: { seats[$0].submission == pair.submission }) else { return }
        seats.swapAt(seat, end - 1)
        desks[reviewer].taken -= 1
    }

    private mutating func seat(_ pair: AllocationPair) {
        let (submission, reviewer) = (Int(pair.submission), Int(pair.reviewer))
        guard let place = place(pair, isGiven: false) else { return }
        candidates[place].reviewer = ~pair.reviewer
        if desks[reviewer].isOther { bidders[submission].others += 1 }
        seats[Int(desks[reviewer].start + desks[reviewer].taken)] = Seat(
            submission: pair.submission, worth: candidates[place].worth, bid: 0)
        desks[reviewer].taken += 1
    }
}
