/// How often chance alone lets useful reviews have scores as high as they have, if an author's ratings have nothing to do
/// with scores.
///
/// Within each work the ratings are dealt out anew among its reviews; works with only one kind of rating say nothing.
/// Scores are rounded to whole points. Up to 40 reviews all ways of dealing are counted (Pitman, *Significance tests which
/// may be applied to samples from any populations*, 1937); beyond, the sum is taken as normal with the mean and variance
/// of drawing without replacement (Mantel, *Chi-square tests with one degree of freedom; extensions of the Mantel–Haenszel
/// procedure*, 1963).
struct RatingChance {
    /// How many reviews say something.
    let reviews: Int
    /// By how many points useful reviews scored higher than others of the same work, on the average of all that say
    /// something.
    let difference: Double
    /// The chance of such a sum of scores or a higher one.
    let p: Double
    /// The smallest chance that these reviews could have given, however they were rated.
    let smallestP: Double

    /// nil where no work has ratings of both kinds.
    init?(_ works: [[ReviewRating]]) {
        let works = works.map(Work.init).filter { $0.useful > 0 && $0.useful < $0.scores.count }
        let reviews = works.reduce(0) { $0 + $1.scores.count }
        guard reviews > 0 else { return nil }
        self.reviews = reviews
        difference = works.reduce(0) { $0 + $1.difference * Double($1.scores.count) } / Double(reviews)
        let sum = works.reduce(0) { $0 + $1.sum }
        if reviews <= 40 {
            let ways = works.reduce([1.0]) { Self.joined($0, $1.ways) }
            p = ways[min(sum, ways.count - 1)...].reduce(0, +)
            smallestP = ways.last { $0 > 0 } ?? 1
        } else {
            let mean = works.reduce(0) { $0 + $1.mean }
            let variance = works.reduce(0) { $0 + $1.variance }
            p = variance > 0 ? NormalTail.above((Double(sum) - 0.5 - mean) / variance.squareRoot()) : 1
            smallestP = variance > 0 ? 0 : 1
        }
    }

    private static func joined(_ left: [Double], _ right: [Double]) -> [Double] {
        var result = Array(repeating: 0.0, count: left.count + right.count - 1)
        for (place, ways) in left.enumerated() where ways > 0 {
            for (offset, others) in right.enumerated() where others > 0 { result[place + offset] += ways * others }
        }
        return result
    }
}

/// The ratings of one work.
private struct Work {
    /// Scores above the lowest of them.
    let scores: [Int]
    let total: Int
    let useful: Int
    let sum: Int

    init(_ ratings: [ReviewRating]) {
        let whole = ratings.map { Int($0.score.rounded()) }
        let lowest = whole.min() ?? 0
        let scores = whole.map { $0 - lowest }
        self.scores = scores
        total = scores.reduce(0, +)
        useful = ratings.count(where: \.isUseful)
        sum = zip(ratings, scores).reduce(0) { $0 + ($1.0.isUseful ? $1.1 : 0) }
    }

    var mean: Double { Double(useful * total) / Double(scores.count) }

    var variance: Double {
        let count = Double(scores.count)
        let middle = Double(total) / count
        let squares = scores.reduce(0) { $0 + (Double($1) - middle) * (Double($1) - middle) }
        return Double(useful) * (count - Double(useful)) / (count * (count - 1)) * squares
    }

    var difference: Double {
        Double(sum) / Double(useful) - Double(total - sum) / Double(scores.count - useful)
    }

    /// The chance of each sum of scores when so many reviews are drawn.
    var ways: [Double] {
        var ways = Array(repeating: Array(repeating: 0.0, count: total + 1), count: useful + 1)
        ways[0][0] = 1
        var reached = 0
        for score in scores {
            for drawn in (0..<useful).reversed() {
                var sum = 0
                while sum <= reached {
                    if ways[drawn][sum] > 0 { ways[drawn + 1][sum + score] += ways[drawn][sum] }
                    sum += 1
                }
            }
            reached += score
        }
        let all = ways[useful].reduce(0, +)
        return ways[useful].map { $0 / all }
    }
}
