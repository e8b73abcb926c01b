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
            if let submission = waiting.popLast() {
                while bidders[Int(submission)].missing > 0 {
                    guard bid(Int(submission)), steps < last else {
                        if bidders[Int(submission)].missing > 0 { waiting.append(submission) }
                        return .doubtful
                    }
                }
                // Prices stay far below the limit; whoever bids beyond half of it ends the auction before sums overflow.
                guard bidders[Int(submission)].level > -Self.beyond / 4 else { return .tooLarge }
            } else if spareMissing > 0 {
                guard placeSpare(), steps < last else { return .doubtful }
            } else {
                return .complete
            }
        }
    }

    /// Keeps prices, and those reviews that are still good enough.
    private mutating func begin(_ tolerance: Int64) {
        self.tolerance = tolerance
        waiting.removeAll(keepingCapacity: true)
        for reviewer in desks.indices { desks[reviewer].taken = 0 }
        for submission in bidders.indices {
            review(submission)
            let bidder = bidders[submission]
            for place in Int(bidder.start)..<Int(bidder.front) where candidates[place].isGiven {
                sit(submission, candidates[place].worth, at: bidder.level, candidates[place].place)
            }
            for place in Int(bidder.split)..<Int(bidder.otherFront) where candidates[place].isGiven {
                sit(submission, candidates[place].worth, at: bidder.otherLevel, candidates[place].place)
            }
            if bidder.missing > 0 { waiting.append(Int32(submission)) }
        }
        reviewSpare()
    }

    /// Sets the levels of a submission anew and gives up what lies below them by more than the tolerance.
    private mutating func review(_ submission: Int) {
        let experienced = choice(of: submission).offer
        var other = otherChoice(of: submission).offer
        while true {
            let (level, otherLevel) = possibleLevels(submission, experienced, other)
            bidders[submission].level = level
            bidders[submission].otherLevel = otherLevel
            let bidder = bidders[submission]
            let givenUp = giveUp(bidder.split, bidder.otherFront, below: otherLevel - tolerance)
            guard let best = givenUp.best else { break }
            bidders[submission].missing += givenUp.count
            bidders[submission].others -= givenUp.count
            other = max(other, best)
        }
        let bidder = bidders[submission]
        bidders[submission].missing += giveUp(bidder.start, bidder.front, below: bidder.level - tolerance).count
    }

    /// The levels; where nobody is left to ask, what those offer who are asked already.
    private func possibleLevels(_ submission: Int, _ experienced: Int64, _ other: Int64) -> (Int64, Int64) {
        let bidder = bidders[submission]
        var (level, otherLevel) = levels(bidder, experienced, other)
        if Self.isLevel(level) { return (level, otherLevel) }
        let lowest = lowestOffer(bidder.start, bidder.front)
        if !Self.isLevel(otherLevel) { otherLevel = lowestOffer(bidder.split, bidder.otherFront) ?? lowest ?? 0 }
        level = min(lowest ?? otherLevel, otherLevel)
        return (level, otherLevel)
    }

    private func lowestOffer(_ start: Int32, _ end: Int32) -> Int64? {
        candidates[Int(start)..<Int(end)].lazy.filter(\.isGiven).map { [scale, prices] candidate in
            Int64(candidate.worth) * scale - prices[candidate.place]
        }.min()
    }

    private mutating func giveUp(_ start: Int32, _ end: Int32, below level: Int64) -> (count: Int32, best: Int64?) {
        var count: Int32 = 0
        var best: Int64?
        for place in Int(start)..<Int(end) where candidates[place].isGiven {
            let reviewer = candidates[place].place
            let offer = Int64(candidates[place].worth) * scale - prices[reviewer]
            guard offer < level else { continue }
            candidates[place].reviewer = Int32(reviewer)
            count += 1
            best = max(best ?? offer, offer)
        }
        return (count, best)
    }
}
