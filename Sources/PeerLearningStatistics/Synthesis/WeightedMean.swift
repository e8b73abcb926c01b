/// The mean of effects, each weighing 1/(its variance + the variance between).
struct WeightedMean {
    let mean: Double
    let total: Double
    let weights: [Double]
    let q: Double

    init(_ effects: [EffectEstimate], between: Double) {
        let weights = effects.map { 1 / ($0.standardError * $0.standardError + between) }
        let total = CompensatedSum.of(weights)
        let mean = CompensatedSum.of(zip(weights, effects).map { $0 / total * $1.value })
        q = CompensatedSum.of(zip(weights, effects).map { $0 * ($1.value - mean) * ($1.value - mean) })
        self.weights = weights
        self.total = total
        self.mean = mean
    }
}
