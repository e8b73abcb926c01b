extension ReviewAuction {
    /// How a round ended.
    enum Ending: Sendable {
        /// Everybody has what they need.
        case complete
        /// A submission has nobody left to ask, or the patience came to its end: perhaps there is no solution.
        case doubtful
        /// Prices have become larger than numbers can be.
        case tooLarge
    }

    /// The tolerances of all rounds, largest first. After the first alone the worth is near the largest: each review is
    /// worth at most the tolerance less, as a share of the differences between worths.
    func tolerances(firstShare: Int64) -> [Int64] {
        var tolerances = [max(1, max(span, waiverPrice < Self.beyond ? waiverPrice : 0) / firstShare)]
        while let last = tolerances.last, last > 1 {
            tolerances.append(max(1, last / (last < scale / 8 ? 64 : 16)))
        }
        return tolerances
    }

    /// Auctions once with the given tolerance; patience is how many candidates may be looked at.
    mutating func round(tolerance: Int64, patience: Int) -> Ending {
        begin(tolerance)
        return proceed(patience: patience)
    }

    /// Goes on with a round until it ends.
    mutating func proceed(patience: Int) -> Ending {
        let end = steps.addingReportingOverflow(patience)
        let last = end.overflow ? Int.max : end.partialValue
        while true {
            if let ending = serve(last: last) { return ending }
            guard spare.missing > 0 else { return .complete }
            guard placeSpare(), steps < last else { return .doubtful }
        }
    }

    /// Keeps prices, and those reviews that are still good enough.
    private mutating func begin(_ tolerance: Int64) {
        terms.tolerance = tolerance
        waiting.removeAll(keepingCapacity: true)
        for reviewer in desks.indices { desks[reviewer].taken = 0 }
        Self.review(&waiting, &bidders, &demands, &candidates, &desks, prices, &seats, &offers, &steps, terms)
        reviewSpare()
    }
}
