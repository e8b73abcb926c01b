/// An axis with round ticks, and the places of scores on it.
struct ExperimentScale: Hashable {
    let low: Double
    let high: Double
    /// The scores at which a line is drawn.
    let ticks: [Double]
    /// How many digits the ticks need.
    let digits: Int

    /// An axis that holds some scores; nil where there are none that can be drawn.
    init?(holding scores: [Double]) {
        guard let least = scores.min(), let most = scores.max(), (most - least).isFinite,
            max(abs(least), abs(most)) < 1e12
        else { return nil }
        let span = most > least ? most - least : max(abs(most), 1) * 0.1
        var power = 1.0
        while power * 10 <= span / 5 { power *= 10 }
        while power > span / 5, power > 1e-12 { power /= 10 }
        let step = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= span / 6 } ?? 10 * power
        let first = (least / step).rounded(.down)
        let last = max((most / step).rounded(.up), first + 1)
        guard last - first <= 40, last * step > first * step else { return nil }
        low = first * step
        high = last * step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
        digits = step >= 1 ? 0 : min(6, Int((-power.logarithm).rounded(.up)))
    }

    /// The place of a score, from 0 to 1.
    func place(_ score: Double) -> Double { min(1, max(0, (score - low) / (high - low))) }
}

extension Double {
    /// The common logarithm of a power of ten, to the nearest whole number.
    fileprivate var logarithm: Double {
        var exponent = 0.0
        var rest = self
        while rest < 0.5, exponent > -12 {
            rest *= 10
            exponent -= 1
        }
        return exponent
    }
}
