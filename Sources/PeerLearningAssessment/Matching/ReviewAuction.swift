/// Submissions bid for reviewers until the total worth is the largest that there is.
///
/// Each reviewer has a price, and a submission without enough reviews bids for the one who is worth most beyond the price,
/// up to where the next best would be as good, plus a tolerance. The reviewer keeps the best bids and lets the lowest go;
/// the price rises to the lowest that is left. The auction is repeated with ever smaller tolerances; prices, and reviews
/// that are still good enough, stay (Bertsekas, *The auction algorithm*, 1988; Goldberg and Kennedy, *An efficient cost
/// scaling algorithm for the assignment problem*, 1995).
///
/// Of a submission's candidates only a few are looked at: prices never fall, so that those who were not among the best the
/// last time are not now either, as long as the second best of the few offers no less than they did then.
///
/// **Experience.** A submission has two levels of demand: one for experienced reviewers and one for others, of whom it takes
/// a limited number. The levels are the dual prices of a node that reviews by others flow through.
///
/// **Loads.** Who is to get between `least` and `most` reviews gets `most`, of which `most - least` may be spare time. Spare
/// time is one more bidder, who gets what is left; so the price is the same wherever there is some, within the tolerance.
///
/// **Optimal.** A way to improve would be a circle of exchanges. Taking a review from a reviewer costs at most the tolerance
/// less than nothing, everything else nothing less; a circle passes each reviewer once at most. So with a tolerance of 1, and
/// worths multiplied by more than the number of reviewers, no circle gains one unit of worth.
struct ReviewAuction: Sendable {
    /// One submission as a bidder.
    struct Bidder: Sendable {
        /// Where its experienced candidates begin.
        let start: Int32
        /// Where they end and the others begin.
        let split: Int32
        /// Where the others end.
        let end: Int32
        /// Where those of the experienced end who are looked at.
        var front: Int32
        /// Where those of the others end who are looked at.
        var otherFront: Int32
        /// How many reviews it needs.
        let need: Int32
        /// How many may be others'.
        let limit: Int32
        /// How many it lacks.
        var missing: Int32
        /// How many others it has.
        var others: Int32 = 0
        /// What no experienced candidate behind the front exceeds.
        var behind: Int64 = ReviewAuction.beyond
        /// What no other candidate behind the front exceeds.
        var otherBehind: Int64 = ReviewAuction.beyond
    }

    /// The levels of demand of a submission: a list of their own, as bids of others ask for them again and again.
    struct Demand: Sendable {
        /// What an experienced reviewer must offer.
        var level: Int64 = 0
        /// What another reviewer must offer.
        var otherLevel: Int64 = 0
    }

    /// One reviewer as what is bid for.
    struct Desk: Sendable {
        /// Where the seats begin.
        let start: Int32
        /// How many reviews there are to be, spare time among them.
        let most: Int32
        /// How much of it may be spare time.
        let spareLimit: Int32
        /// How many seats are taken.
        var taken: Int32 = 0
        /// How much spare time there is.
        var spare: Int32 = 0
        /// Whether the reviewer is inexperienced.
        let isOther: Bool
    }

    /// A submission at a reviewer, and up to which price it stays.
    struct Seat: Sendable {
        /// The bid, and in one word the submission and the worth: what is written in parts is slow to read as a whole.
        private var cells: SIMD2<Int64>

        init(submission: Int32 = 0, worth: Int32 = 0, bid: Int64 = 0) {
            cells = SIMD2(bid, Int64(UInt32(bitPattern: submission)) | Int64(worth) &<< 32)
        }

        var submission: Int32 { Int32(truncatingIfNeeded: cells[1]) }
        var worth: Int32 { Int32(truncatingIfNeeded: cells[1] &>> 32) }
        var bid: Int64 {
            get { cells[0] }
            set { cells[0] = newValue }
        }
    }

    /// More than every price, and so large that a few may be added.
    static let beyond = Int64.max / 8
    /// How many of a submission's candidates of a kind are looked at first.
    static let frontCount = 6

    /// What bids go by.
    var terms: Terms
    var bidders: [Bidder]
    var demands: [Demand]
    var candidates: [CandidateGraph.Candidate]
    var desks: [Desk]
    var prices: [Int64]
    /// For each reviewer a heap, the lowest bid first. A bid that is written may be lower than what it would be now.
    var seats: [Seat]
    /// Submissions that lack reviews.
    var waiting: [Int32] = []
    var spare: SpareTime
    /// How many candidates were looked at.
    var steps = 0
    /// Room for what the candidates of one submission offer.
    var offers: [Int64]

    /// Nobody has anything yet. There must be a solution, or the auction goes on until its patience ends.
    init(_ original: CandidateGraph, waiverWorth: Int64? = nil) {
        let graph = original.tightened()
        let worths = graph.worths
        let scale = Int64(graph.reviewerCount) + 2
        terms = Terms(
            scale: scale, waiverPrice: waiverWorth.map { $0 * scale } ?? Self.beyond,
            span: (worths.upperBound - worths.lowerBound + 1) * scale)
        candidates = graph.candidates
        bidders = graph.needs.indices.map { submission in
            let (start, split) = (graph.starts[submission], graph.splits[submission])
            let need = graph.needs[submission]
            return Bidder(
                start: start, split: split, end: graph.starts[submission + 1], front: start, otherFront: split,
                need: need, limit: graph.limits[submission], missing: need)
        }
        demands = Array(repeating: Demand(), count: bidders.count)
        offers = Array(repeating: 0, count: bidders.reduce(0) { max($0, Int($1.end - $1.start)) })
        prices = Array(repeating: 0, count: graph.reviewerCount)
        // One seat in front: then four seats of a desk, which most have, usually lie in one line of the cache.
        var end: Int32 = 1
        var room = 0
        desks = []
        desks.reserveCapacity(graph.reviewerCount)
        for reviewer in graph.most.indices {
            let (least, most) = (graph.least[reviewer], graph.most[reviewer])
            desks.append(Desk(start: end, most: most, spareLimit: most - least, isOther: graph.isOther[reviewer]))
            end += most + 1
            room += Int(most)
        }
        seats = Array(repeating: Seat(), count: Int(end))
        spare = SpareTime(missing: room - graph.need)
    }

    /// The pairs that are given, in order.
    var pairs: [AllocationPair] {
        var pairs: [AllocationPair] = []
        pairs.reserveCapacity(bidders.reduce(0) { $0 + Int($1.need) })
        for (submission, bidder) in bidders.enumerated() {
            let first = pairs.count
            let isShort = bidder.need <= 16
            for place in Int(bidder.start)..<Int(bidder.end) where candidates[place].isGiven {
                pairs.append(AllocationPair(submission: Int32(submission), reviewer: ~candidates[place].reviewer))
                var hole = pairs.count - 1
                while isShort, hole > first, pairs[hole - 1].reviewer > pairs[hole].reviewer {
                    pairs.swapAt(hole - 1, hole)
                    hole -= 1
                }
            }
            if !isShort { pairs[first...].sort() }
        }
        return pairs
    }
}
