/// How often one person praised another, and how often the habits of the cohort let one expect it.
struct PraiseTie {
    let pair: Pair
    let count: Int
    let expected: Double

    /// What the habits do not explain.
    var excess: Double { Double(count) - expected }
    /// The same in deviations of a count with this expectation; 1 is added, so that what is hardly ever expected does not
    /// weigh without limit.
    var strength: Double { excess / (expected + 1).squareRoot() }
}

extension PraiseTable {
    /// The ties of all who praised somebody, in the order of people.
    ///
    /// Comments are praised as often as one gives praise and the other gets it in the same workshop (the configuration
    /// model: Newman, *Networks*, 2018, chapter 12); the pair's own praise is left out of both. Reviews are praised where
    /// there are any: by how many of the person's works the other reviewed, how often the one praises reviews and how often
    /// the other's are praised, both drawn towards the cohort's mean with the weight of two reviews.
    func ties() -> [PraiseTie] {
        var counts: [Pair: (comments: [Int: Int], reviews: Int)] = [:]
        var (given, got) = (
            Array(repeating: [Int: Int](), count: people.count), Array(repeating: [Int: Int](), count: people.count)
        )
        var inRoom = Array(repeating: 0, count: roomCount)
        var (reviewsPraised, praisedFor) = (
            Array(repeating: 0, count: people.count), Array(repeating: 0, count: people.count)
        )
        for praise in praises {
            let pair = Pair(praise.from, praise.to)
            if praise.isOfReview {
                counts[pair, default: ([:], 0)].reviews += 1
                reviewsPraised[praise.from] += 1
                praisedFor[praise.to] += 1
            } else {
                counts[pair, default: ([:], 0)].comments[praise.room, default: 0] += 1
                given[praise.from][praise.room, default: 0] += 1
                got[praise.to][praise.room, default: 0] += 1
                inRoom[praise.room] += 1
            }
        }
        var (reviewsGot, reviewsMade) = (
            Array(repeating: 0, count: people.count), Array(repeating: 0, count: people.count)
        )
        for (pair, count) in reviewsFor {
            reviewsGot[pair.from] += count
            reviewsMade[pair.to] += count
        }
        let reviews = reviewsFor.values.reduce(0, +)
        let usual = reviews > 0 ? min(1, Double(praisedFor.reduce(0, +)) / Double(reviews)) : 0

        return counts.map { pair, count in
            var expected = 0.0
            for room in Set(given[pair.from].keys).intersection(got[pair.to].keys) {
                let own = count.comments[room] ?? 0
                let (gives, gets) = ((given[pair.from][room] ?? 0) - own, (got[pair.to][room] ?? 0) - own)
                expected += Double(gives * gets) / Double(max(1, inRoom[room] - own))
            }
            if let seen = reviewsFor[pair], usual > 0 {
                let own = min(count.reviews, seen)
                let habit =
                    (Double(reviewsPraised[pair.from] - own) + 2 * usual) / Double(reviewsGot[pair.from] - seen + 2)
                let worth = (Double(praisedFor[pair.to] - own) + 2 * usual) / Double(reviewsMade[pair.to] - seen + 2)
                expected += Double(seen) * min(1, habit * worth / usual)
            }
            return PraiseTie(pair: pair, count: count.comments.values.reduce(0, +) + count.reviews, expected: expected)
        }
        .sorted { ($0.pair.from, $0.pair.to) < ($1.pair.from, $1.pair.to) }
    }
}
