/// Moodle's grade for assessment: how far a review lies from the one that lies closest to the average of all.
///
/// For coming from Moodle with the same figures. One or two equally weighted reviews always get 100, and reviews that were
/// not done cost nothing; ``ReviewingGrading`` is the one to take.
///
/// The steps, with roundings where Moodle rounds: answers are brought to 0 to 100; the average review is their weighted
/// mean; the distance of a review is `Σ W |Δ| Δ² / (c · max(variance, 0.01)) / Σ W` over criteria; the best reviews are those
/// with the least distance from the average; the grade is 100 minus the distance from the nearest of them.
public struct BestAssessmentComparison: Hashable, Sendable {
    /// How strictly distances count.
    public enum Strictness: Int, Hashable, Sendable, CaseIterable {
        /// Very lax.
        case veryLax = 9
        /// Lax.
        case lax = 7
        /// Fair, Moodle's own choice.
        case fair = 5
        /// Strict.
        case strict = 3
        /// Very strict.
        case veryStrict = 1
    }

    /// A criterion: what its answers lie between, and its weight.
    public struct Dimension: Hashable, Sendable {
        /// The least answer.
        public let least: Double
        /// The greatest answer.
        public let most: Double
        /// How much it counts.
        public let weight: Double

        /// Describes a criterion.
        public init(least: Double = 0, most: Double = 100, weight: Double = 1) {
            self.least = least
            self.most = most
            self.weight = weight
        }

        /// An answer brought to 0 to 100; where there is only one answer, that.
        public func normalised(_ answer: Double) -> Double {
            guard most > least else { return most }
            return MoodleFigures.rounded((answer - least) / (most - least) * 100)
        }
    }

    /// A review of the submission.
    public struct Assessment: Hashable, Sendable {
        /// How much it counts in the average.
        public let weight: Double
        /// The answer to each criterion.
        public let answers: [Double]

        /// Describes a review.
        public init(weight: Double = 1, answers: [Double]) {
            self.weight = weight
            self.answers = answers
        }
    }

    /// How strictly distances count.
    public let strictness: Strictness
    /// The criteria.
    public let dimensions: [Dimension]

    /// A comparison.
    public init(strictness: Strictness = .fair, dimensions: [Dimension]) {
        self.strictness = strictness
        self.dimensions = dimensions
    }

    /// The grade of each review of one submission; nil for all where no review has a weight or no criterion has.
    public func grades(of assessments: [Assessment]) -> [Double?] {
        let reviews = assessments.map { review in
            Assessment(weight: review.weight, answers: zip(dimensions, review.answers).map { $0.normalised($1) })
        }
        guard let average = Self.average(of: reviews) else { return assessments.map { _ in nil } }
        let variances = Self.variances(of: reviews)
        let distances = reviews.map { distance(from: $0.answers, to: average, variances) }
        guard let least = distances.compactMap({ $0 }).min() else { return assessments.map { _ in nil } }
        let best = zip(reviews, distances).filter { $1 == least }.map(\.0)
        return reviews.map { review in
            best.compactMap { distance(from: review.answers, to: $0.answers, variances) }.min().map {
                MoodleFigures.rounded(min(100, max(0, 100 - $0)))
            }
        }
    }

    /// The average review; nil where none has a weight.
    static func average(of reviews: [Assessment]) -> [Double]? {
        let weights = reviews.reduce(0) { $0 + $1.weight }
        guard weights > 0, let first = reviews.first else { return nil }
        return first.answers.indices.map { place in
            MoodleFigures.rounded(reviews.reduce(0) { $0 + $1.weight * $1.answers[place] } / weights)
        }
    }

    /// The weighted variance of each criterion's answers over all reviews that have a weight (D. West, 1979); nil where
    /// fewer than two have.
    static func variances(of reviews: [Assessment]) -> [Double?] {
        guard let first = reviews.first else { return [] }
        return first.answers.indices.map { place in
            var (weights, mean, squares, count) = (0.0, 0.0, 0.0, 0)
            for review in reviews where review.weight > 0 {
                let distance = review.answers[place] - mean
                let next = weights + review.weight
                let step = distance * review.weight / next
                mean += step
                squares += weights * distance * step
                weights = next
                count += 1
            }
            return count > 1 ? squares / weights : nil
        }
    }

    /// How far a review lies from another; nil where no criterion weighs anything.
    func distance(from answers: [Double], to others: [Double], _ variances: [Double?]) -> Double? {
        var (sum, weights) = (0.0, 0.0)
        for place in dimensions.indices {
            weights += dimensions[place].weight
            let apart = abs(answers[place] - others[place])
            let variance = max(variances[place] ?? 0, 0.01)
            sum += dimensions[place].weight * apart * apart * apart / (Double(strictness.rawValue) * variance)
        }
        return weights > 0 ? MoodleFigures.rounded(sum / weights, digits: 4) : nil
    }
}
