import Foundation

/// A share that differs from person to person: how often so many of so many come about (beta-binomial; Skellam, *A
/// probability distribution derived from the binomial distribution*, 1948), with the correlation within persons by moments
/// (Kleinman, *Proportions with extraneous variance*, 1973).
struct PersonalShare {
    private static let leastCorrelation = 0.05
    private let mean: Double
    private let correlation: Double

    /// The share of a cohort as one person meets it: how many of how many each has, that person left out, so that whoever
    /// games does not set the habit.
    init(_ people: Sums, without person: (hits: Int, of: Int)) {
        let others = people.without(person)
        let mean = min(0.99, (Double(others.hits) + 0.5) / (Double(others.all) + 1))
        let noise = mean * (1 - mean)
        let beyond = others.squares - Double(others.all) * noise
        self.mean = mean
        correlation = min(0.9, max(Self.leastCorrelation, others.pairs > 0 ? beyond / (others.pairs * noise) : 0))
    }

    /// What a cohort's share is reckoned from.
    struct Sums {
        private(set) var hits = 0
        private(set) var all = 0
        private(set) var squares = 0.0
        private(set) var pairs = 0.0
        private let mean: Double

        init(_ people: [(hits: Int, of: Int)]) {
            let (hits, all) = people.reduce((0, 0)) { ($0.0 + $1.hits, $0.1 + $1.of) }
            mean = Double(hits) / Double(max(1, all))
            for person in people { add(person, times: 1) }
        }

        fileprivate func without(_ person: (hits: Int, of: Int)) -> Sums {
            var others = self
            others.add(person, times: -1)
            return others
        }

        private mutating func add(_ person: (hits: Int, of: Int), times: Int) {
            let gap = Double(person.hits) - Double(person.of) * mean
            hits += times * person.hits
            all += times * person.of
            squares += Double(times) * gap * gap
            pairs += Double(times) * Double(person.of * (person.of - 1))
        }
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
