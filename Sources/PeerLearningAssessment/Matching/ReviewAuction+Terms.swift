extension ReviewAuction {
    /// What bids go by, the same for all submissions.
    struct Terms: Sendable {
        /// By how much a worth is multiplied.
        let scale: Int64
        /// What an inexperienced reviewer too many costs; ``beyond`` where there must be none.
        let waiverPrice: Int64
        /// More than the difference of any two worths.
        let span: Int64
        /// By how much a bid goes beyond the next best.
        var tolerance: Int64 = 0

        /// What one more inexperienced reviewer costs a submission beyond their price.
        @inline(__always)
        func nextWaiver(_ bidder: Bidder) -> Int64 {
            bidder.others < bidder.limit ? 0 : bidder.others < bidder.need ? waiverPrice : ReviewAuction.beyond
        }

        /// The levels of demand that what candidates who are not asked offer leaves possible, the lowest.
        @inline(__always)
        func levels(_ bidder: Bidder, _ experienced: Int64, _ other: Int64) -> (Int64, Int64) {
            let level = max(experienced, other - nextWaiver(bidder))
            return (level, max(other, level + (bidder.others > bidder.limit ? waiverPrice : 0)))
        }

        /// Lowers the levels of a submission to what is possible. Where nobody is left to ask there is no such level: then
        /// it stays, but not above that of others, who could be given back for it.
        @inline(__always)
        func lower(_ demand: inout Demand, _ bidder: Bidder, _ experienced: Int64, _ other: Int64) {
            let (level, otherLevel) = levels(bidder, experienced, other)
            let newOther = min(demand.otherLevel, ReviewAuction.isLevel(otherLevel) ? otherLevel : ReviewAuction.beyond)
            demand.otherLevel = newOther
            demand.level = min(demand.level, ReviewAuction.isLevel(level) ? level : newOther)
        }
    }

    /// By how much a worth is multiplied.
    var scale: Int64 { terms.scale }
    /// What an inexperienced reviewer too many costs; ``beyond`` where there must be none.
    var waiverPrice: Int64 { terms.waiverPrice }
    /// More than the difference of any two worths.
    var span: Int64 { terms.span }
    /// By how much a bid goes beyond the next best.
    var tolerance: Int64 { terms.tolerance }

    /// Whether a level is one, and not the mark of there being nobody.
    @inline(__always)
    static func isLevel(_ level: Int64) -> Bool { level > -beyond / 2 }
}
