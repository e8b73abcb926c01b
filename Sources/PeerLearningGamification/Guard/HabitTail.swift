import Foundation

/// How often the habits of a cohort bring about so much: an exponential tail laid through what most people do.
///
/// Its scale is the larger of those that the upper quartile and the upper tenth ask for, so that a few who game do not bend
/// it and a tail that bends upwards is not cut short.
struct HabitTail {
    private let start: Double
    private let scale: Double

    /// The tail of values from a start on; nil where there are fewer than `least` of them.
    init?(_ values: [Double], from start: Double, leastScale: Double, least: Int = 30) {
        let sorted = values.filter { $0 >= start }.sorted()
        guard sorted.count >= least else { return nil }
        func scale(_ share: Double) -> Double {
            let place = min(sorted.count - 1, Int(Double(sorted.count) * share))
            return (sorted[place] - start) / -log(1 - share)
        }
        self.start = start
        self.scale = max(leastScale, scale(0.75), scale(0.9))
    }

    /// The share of values that are so large or larger.
    func share(above value: Double) -> Double { exp(-max(0, value - start) / scale) }
}

/// A share that differs from person to person: how often so many of so many come about (beta-binomial; Skellam, *A
/// probability distribution derived from the binomial distribution*, 1948), with the correlation within persons by moments
/// (Kleinman, *Proportions with extraneous variance*, 1973).
struct PersonalShare {
    private let mean: Double
    private let correlation: Double

    /// The share of a cohort: how many of how many each person has.
    init(_ people: [(hits: Int, of: Int)]) {
        let (hits, all) = people.reduce((0, 0)) { ($0.0 + $1.hits, $0.1 + $1.of) }
        let mean = min(0.99, (Double(hits) + 0.5) / (Double(all) + 1))
        let noise = mean * (1 - mean)
        let (seen, own, pairs) = people.reduce((0.0, 0.0, 0.0)) { sums, person in
            let (count, gap) = (Double(person.of), Double(person.hits) - Double(person.of) * mean)
            return (sums.0 + gap * gap, sums.1 + count * noise, sums.2 + count * (count - 1) * noise)
        }
        self.mean = mean
        correlation = pairs > 0 ? min(0.9, max(0.01, (seen - own) / pairs)) : 0.01
    }

    /// How many of so many are to be expected.
    func expected(of count: Int) -> Double { mean * Double(count) }

    /// The chance that a person has so many or more of so many.
    func chance(ofAtLeast hits: Int, of count: Int) -> Double {
        guard hits > 0 else { return 1 }
        let both = (1 - correlation) / correlation
        let (alpha, beta) = (mean * both, (1 - mean) * both)
        let all = Double(count)
        let whole = lgamma(alpha + beta) - lgamma(alpha) - lgamma(beta) + lgamma(all + 1) - lgamma(alpha + beta + all)
        let terms = (hits...max(hits, count)).map { number -> Double in
            let hit = Double(number)
            let miss = max(0, all - hit)
            let ways = lgamma(alpha + hit) + lgamma(beta + miss) - lgamma(hit + 1) - lgamma(miss + 1)
            return exp(whole + ways)
        }
        return min(1, terms.reduce(0, +))
    }
}
