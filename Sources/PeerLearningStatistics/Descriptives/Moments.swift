/// Count, mean and sum of squared deviations of some values: all that most tests need.
///
/// Two passes (Chan, Golub and LeVeque, *American Statistician* 37, 1983, the corrected form), each summed with
/// compensation: NIST's hard cases come out to the last digits. The mean is kept in two parts.
struct Moments {
    let count: Int
    let mean: Double
    let meanRest: Double
    let squares: Double
    let minimum: Double
    let maximum: Double

    /// The moments of at least one value. Throws `tooFew`, `notFinite` (places count from `first`) or `outOfRange`.
    init(_ values: [Double], first: Int = 0) throws(StatisticsFailure) {
        try Check.atLeast(1, found: values.count)
        var sum = CompensatedSum()
        var least = Double.infinity
        var most = -Double.infinity
        for value in values {
            sum.add(value)
            if value < least { least = value }
            if value > most { most = value }
        }
        guard sum.value.isFinite else { throw Self.reason(values, first: first) }
        count = values.count
        minimum = least
        maximum = most
        guard least < most else {
            (mean, meanRest, squares) = (least, 0, 0)
            return
        }
        let n = Double(count)
        let centre = sum.value / n
        var deviations = CompensatedSum()
        var squared = CompensatedSum()
        for value in values {
            let deviation = value - centre
            deviations.add(deviation)
            squared.add(deviation * deviation)
        }
        let rest = deviations.value / n
        mean = centre + rest
        meanRest = rest - (mean - centre)
        squares = try Check.result(squared.value - rest * deviations.value)
        guard squares >= .leastNormalMagnitude else { throw .outOfRange }
    }

    /// Whether all values are equal.
    var isConstant: Bool { minimum == maximum }

    /// The variance with n − 1 below. Throws `tooFew` for one value.
    func variance() throws(StatisticsFailure) -> Double {
        try Check.atLeast(2, found: count)
        return squares / Double(count - 1)
    }

    /// How far this mean lies above another, with the digits that a plain difference of the two would lose.
    func meanAbove(_ other: Moments) -> Double { (mean - other.mean) + (meanRest - other.meanRest) }

    private static func reason(_ values: [Double], first: Int) -> StatisticsFailure {
        for (place, value) in values.enumerated() where !value.isFinite { return .notFinite(at: first + place) }
        return .outOfRange
    }
}

extension Moments {
    /// The moments of each group, with places of bad values counted on from group to group.
    static func ofEach(_ groups: [[Double]]) throws(StatisticsFailure) -> [Moments] {
        var result: [Moments] = []
        var first = 0
        for group in groups {
            result.append(try Moments(group, first: first))
            first += group.count
        }
        return result
    }
}
