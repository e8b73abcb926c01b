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
