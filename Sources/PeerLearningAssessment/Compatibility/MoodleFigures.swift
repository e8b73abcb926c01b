/// The small figures of Moodle's workshop, as it computes and rounds them, for coming from there with the same grades.
public enum MoodleFigures {
    /// A number rounded to so many digits, halves away from zero; five unless you say otherwise.
    public static func rounded(_ value: Double, digits: Int = 5) -> Double {
        let unit = (0..<max(0, digits)).reduce(1.0) { unit, _ in unit * 10 }
        let scaled = value * unit
        // A product such as 1.000005 · 10⁵ falls a little short of its half: the nearest number of 15 digits is meant.
        let nudged = scaled + (scaled < 0 ? -1 : 1) * scaled.magnitude * 4e-16
        return scaled.isFinite ? nudged.rounded(.toNearestOrAwayFromZero) / unit : value
    }

    /// The grade of a submission: the weighted mean of its reviews that have a grade and a weight; nil where there are none.
    public static func submissionGrade(_ reviews: [(grade: Double?, weight: Double)]) -> Double? {
        let counted = reviews.compactMap { review in review.grade.map { ($0, review.weight) } }.filter { $0.1 > 0 }
        let weights = counted.reduce(0) { $0 + $1.1 }
        guard weights > 0 else { return nil }
        return rounded(counted.reduce(0) { $0 + $1.0 * $1.1 } / weights)
    }

    /// The grade of a reviewer: the plain mean over their reviews, a teacher's grade in place of the computed one; reviews
    /// with neither are left out.
    public static func reviewerGrade(_ reviews: [(grade: Double?, override: Double?)]) -> Double? {
        let counted = reviews.compactMap { $0.override ?? $0.grade }
        return counted.isEmpty ? nil : rounded(counted.reduce(0, +) / Double(counted.count))
    }

    /// So many percent of the most there is; nil where it is less than 0 or more than 100 percent.
    public static func value(ofPercent percent: Double, most: Double) -> Double? {
        (0...100).contains(percent) ? percent / 100 * most : nil
    }

    /// The least number that all divide, such as the number of steps that scales of different length share; nil of none,
    /// of a number below 1, or where it grows out of bounds.
    public static func leastCommonMultiple(_ numbers: [Int]) -> Int? {
        guard let first = numbers.first, numbers.allSatisfy({ $0 > 0 }) else { return nil }
        return numbers.dropFirst().reduce(first) { whole, number in
            guard let whole else { return nil }
            var (one, other) = (whole, number)
            while other != 0 { (one, other) = (other, one % other) }
            let product = (whole / one).multipliedReportingOverflow(by: number)
            return product.overflow ? nil : product.partialValue
        }
    }
}
