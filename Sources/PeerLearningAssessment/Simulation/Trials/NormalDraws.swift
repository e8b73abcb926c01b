import PeerLearningCore

/// Standard normal numbers from a seeded generator, with the same bits on every machine.
///
/// The polar method (G. Marsaglia and T. A. Bray, *A convenient method for generating normal variables*, 1964): two at a
/// time, from a point in the unit circle.
struct NormalDraws: Sendable {
    var generator: SeededGenerator
    private var spare: Double?

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> Double {
        if let spare {
            self.spare = nil
            return spare
        }
        while true {
            let x = 2 * generator.fraction() - 1
            let y = 2 * generator.fraction() - 1
            let square = x * x + y * y
            guard square > 0, square < 1 else { continue }
            let factor = (-2 * Logarithm.of(square) / square).squareRoot()
            spare = y * factor
            return x * factor
        }
    }

    /// Whether something happens that has a chance of so much.
    mutating func happens(_ chance: Double) -> Bool { generator.fraction() < chance }
}
