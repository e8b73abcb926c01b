/// What leads where in exchanges of reviews, and what it costs.
///
/// The nodes are submissions as they need an experienced reviewer, then as they need any other, then reviewers, then spare
/// time. A submission leads to those whom it could ask; a reviewer, who takes one more, to the submissions that they could
/// give up for it, and to spare time. The costs are what the prices and levels of an auction leave: never below nothing.
struct ExchangeLinks {
    struct Link {
        let node: Int32
        let cost: Int64
        /// The pair that it would give, if it gives one.
        var asked: AllocationPair?
    }

    private(set) var found: [Link] = []
    private let submissions: Int32
    private let reviewers: Int32
    /// For each reviewer the submissions whose candidate they are.
    private let starts: [Int32]
    private let works: [Int32]

    init(_ auction: ReviewAuction) {
        submissions = Int32(auction.bidders.count)
        reviewers = Int32(auction.desks.count)
        var ends = Array(repeating: Int32(0), count: auction.desks.count + 1)
        for candidate in auction.candidates { ends[candidate.place + 1] += 1 }
        for reviewer in auction.desks.indices { ends[reviewer + 1] += ends[reviewer] }
        starts = ends
        var works = Array(repeating: Int32(0), count: auction.candidates.count)
        for (submission, bidder) in auction.bidders.enumerated() {
            for place in Int(bidder.start)..<Int(bidder.end) {
                let reviewer = auction.candidates[place].place
                works[Int(ends[reviewer])] = Int32(submission)
                ends[reviewer] += 1
            }
        }
        self.works = works
    }

    var nodeCount: Int { Int(2 * submissions + reviewers + 1) }
    private var spare: Int32 { 2 * submissions + reviewers }

    func node(of reviewer: Int32) -> Int32 { 2 * submissions + reviewer }

    /// The submission as it needs a reviewer of that kind.
    func node(_ submission: Int32, at reviewer: Int32, in auction: ReviewAuction) -> Int32 {
        submission + (auction.desks[Int(reviewer)].isOther ? submissions : 0)
    }

    /// Finds what a node leads to.
    mutating func leave(_ node: Int32, in auction: ReviewAuction) {
        found.removeAll(keepingCapacity: true)
        if node == spare {
            for reviewer in auction.desks.indices
            where auction.desks[reviewer].spare < auction.desks[reviewer].spareLimit {
                add(self.node(of: Int32(reviewer)), auction.prices[reviewer] - auction.sparePrice)
            }
        } else if node >= 2 * submissions {
            leaveReviewer(node - 2 * submissions, auction)
        } else {
            let isOther = node >= submissions
            let submission = isOther ? node - submissions : node
            linkKinds(submission, isOther: isOther, isLeaving: true, auction)
            let bidder = auction.bidders[Int(submission)]
            for place in isOther ? bidder.split..<bidder.end : bidder.start..<bidder.split {
                let reviewer = auction.candidates[Int(place)].reviewer
                guard reviewer >= 0 else { continue }
                ask(submission, place, node: self.node(of: reviewer), auction)
            }
        }
    }

    /// Finds what leads to a node.
    mutating func enter(_ node: Int32, in auction: ReviewAuction) {
        found.removeAll(keepingCapacity: true)
        if node == spare {
            for reviewer in auction.desks.indices where auction.desks[reviewer].spare > 0 {
                add(self.node(of: Int32(reviewer)), auction.sparePrice - auction.prices[reviewer])
            }
        } else if node >= 2 * submissions {
            enterReviewer(node - 2 * submissions, auction)
        } else {
            let isOther = node >= submissions
            let submission = isOther ? node - submissions : node
            linkKinds(submission, isOther: isOther, isLeaving: false, auction)
            let bidder = auction.bidders[Int(submission)]
            let demand = auction.demands[Int(submission)]
            let level = isOther ? demand.otherLevel : demand.level
            for place in isOther ? bidder.split..<bidder.end : bidder.start..<bidder.split {
                let candidate = auction.candidates[Int(place)]
                guard candidate.isGiven else { continue }
                add(self.node(of: ~candidate.reviewer), offer(candidate, auction) - level)
            }
        }
    }

    /// From a reviewer who takes one more to what they give up.
    private mutating func leaveReviewer(_ reviewer: Int32, _ auction: ReviewAuction) {
        let desk = auction.desks[Int(reviewer)]
        let price = auction.prices[Int(reviewer)]
        for place in Int(desk.start)..<Int(desk.start + desk.taken) {
            let seat = auction.seats[place]
            let demand = auction.demands[Int(seat.submission)]
            let level = desk.isOther ? demand.otherLevel : demand.level
            add(seat.submission + (desk.isOther ? submissions : 0), Int64(seat.worth) * auction.scale - price - level)
        }
        if desk.spare > 0 { add(spare, auction.sparePrice - price) }
    }

    /// To a reviewer from those who could ask them.
    private mutating func enterReviewer(_ reviewer: Int32, _ auction: ReviewAuction) {
        let desk = auction.desks[Int(reviewer)]
        for entry in Int(starts[Int(reviewer)])..<Int(starts[Int(reviewer) + 1]) {
            let submission = works[entry]
            let bidder = auction.bidders[Int(submission)]
            for place in desk.isOther ? bidder.split..<bidder.end : bidder.start..<bidder.split
            where auction.candidates[Int(place)].reviewer == reviewer {
                let node = submission + (desk.isOther ? submissions : 0)
                ask(submission, place, node: node, auction)
                break
            }
        }
        if desk.spare < desk.spareLimit { add(spare, auction.prices[Int(reviewer)] - auction.sparePrice) }
    }

    /// Links the two kinds of one submission's need: others may be asked up to the limit, and given up for experienced ones.
    private mutating func linkKinds(_ submission: Int32, isOther: Bool, isLeaving: Bool, _ auction: ReviewAuction) {
        let bidder = auction.bidders[Int(submission)]
        let towardsOther = isOther != isLeaving
        guard towardsOther ? bidder.others < bidder.limit : bidder.others > 0 else { return }
        let demand = auction.demands[Int(submission)]
        let gap = demand.level - demand.otherLevel
        add(isOther ? submission : submission + submissions, towardsOther ? gap : -gap)
    }

    private mutating func ask(_ submission: Int32, _ place: Int32, node: Int32, _ auction: ReviewAuction) {
        let candidate = auction.candidates[Int(place)]
        let demand = auction.demands[Int(submission)]
        let level = place >= auction.bidders[Int(submission)].split ? demand.otherLevel : demand.level
        let pair = AllocationPair(submission: submission, reviewer: candidate.reviewer)
        found.append(Link(node: node, cost: max(0, level - offer(candidate, auction)), asked: pair))
    }

    private func offer(_ candidate: CandidateGraph.Candidate, _ auction: ReviewAuction) -> Int64 {
        Int64(candidate.worth) * auction.scale - auction.prices[candidate.place]
    }

    private mutating func add(_ node: Int32, _ cost: Int64) { found.append(Link(node: node, cost: max(0, cost))) }

    /// The exchanges of a way.
    func way(along nodes: [Int32], taking pair: AllocationPair) -> ExchangeWay {
        var way = ExchangeWay(taken: [pair])
        for (one, other) in zip(nodes, nodes.dropFirst()) {
            switch (isReviewer(one), isReviewer(other)) {
            case (false, true) where one == spare: way.freer.append(other - 2 * submissions)
            case (true, false) where other == spare: way.busier.append(one - 2 * submissions)
            case (false, true):
                way.given.append(.init(submission: one % submissions, reviewer: other - 2 * submissions))
            case (true, false):
                way.taken.append(.init(submission: other % submissions, reviewer: one - 2 * submissions))
            default: continue
            }
        }
        return way
    }

    private func isReviewer(_ node: Int32) -> Bool { node >= 2 * submissions && node != spare }
}
