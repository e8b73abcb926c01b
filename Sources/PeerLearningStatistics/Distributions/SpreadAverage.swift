/// The mean of a function of s, where df·s² follows the chi-squared distribution: an average over what the standard
/// deviation of a sample might have come out as.
struct SpreadAverage {
    private let half: Double
    private let step: Double
    private let scale: Double

    /// An average that samples ln s with this step.
    init(degreesOfFreedom: Double, step: Double) {
        half = degreesOfFreedom / 2
        self.step = step
        scale =
            2 * half.squareRoot() * Elementary.densityAtZero * Elementary.exp(-LogGamma.stirlingRest(half)) * step
    }

    /// The mean of a function that is nowhere negative and monotone in s.
    func of(_ function: (Double) -> Double) -> Double {
        var sum = weight(0) * function(1)
        for direction in [-1.0, 1.0] {
            var before = 0.0
            for count in 1..<2_000_000 {
                let u = direction * Double(count) * step
                let weight = weight(u)
                if weight == 0 { break }
                let term = weight * function(Elementary.exp(u))
                sum += term
                if term < before, term < 1e-18 * sum { break }
                before = term
            }
        }
        return scale * sum
    }

    /// The density of ln s without its constant.
    private func weight(_ u: Double) -> Double {
        let rise = Elementary.expm1(2 * u)
        return Elementary.exp(-half * LogExcess.of(rise, ratio: Elementary.exp(2 * u)))
    }
}
