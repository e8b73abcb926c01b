/// The conditional likelihood of the Rasch model at some difficulties, with its slopes.
struct RaschStep {
    let difficulties: [Double]
    let logLikelihood: Double
    private let data: RaschCounts
    private let easiness: [Double]
    private let functions: SymmetricFunctions

    init(_ data: RaschCounts, _ difficulties: [Double]) {
        self.data = data
        self.difficulties = difficulties
        easiness = difficulties.map { Elementary.exp(-$0) }
        functions = SymmetricFunctions(easiness)
        var sum = CompensatedSum()
        for (count, difficulty) in zip(data.solved, difficulties) { sum.add(-count * difficulty) }
        for (score, people) in data.scores.enumerated() where people > 0 {
            sum.add(-people * Elementary.log(functions.all[score]))
        }
        logLikelihood = sum.value
    }

    /// The change that leads to the top of the parabola; `nil` where there is none.
    func newton() -> [Double]? {
        let (matrix, level) = information()
        guard level > 0, let factor = PositiveDefinite(matrix, size: data.items) else { return nil }
        let change = factor.solve(slope())
        let mean = CompensatedSum.of(change) / Double(change.count)
        return change.map { $0 - mean }
    }

    /// The standard errors of difficulties with sum 0.
    func standardErrors() -> [Double]? {
        let (matrix, level) = information()
        guard let factor = PositiveDefinite(matrix, size: data.items) else { return nil }
        let shift = 1 / (level * Double(data.items) * Double(data.items))
        return factor.inverseDiagonal().map { max(0, $0 - shift).squareRoot() }
    }

    private func slope() -> [Double] {
        difficulties.indices.map { item in
            var sum = CompensatedSum()
            sum.add(-data.solved[item])
            for score in 1..<data.items where data.scores[score] > 0 {
                sum.add(data.scores[score] * chance(item, score: score))
            }
            return sum.value
        }
    }

    private func chance(_ item: Int, score: Int) -> Double {
        easiness[item] * functions.without[item][score - 1] / functions.all[score]
    }

    /// The information with a constant added to each cell, which gives the direction that the sum 0 forbids a curvature
    /// too.
    private func information() -> (matrix: [Double], level: Double) {
        let k = data.items
        var matrix = Array(repeating: 0.0, count: k * k)
        for i in 0..<k {
            for j in 0...i {
                let both = i == j ? [] : functions.without(i, j)
                var sum = 0.0
                for score in 1..<k where data.scores[score] > 0 {
                    let first = chance(i, score: score)
                    let joint =
                        i == j
                        ? first : (score > 1 ? easiness[i] * easiness[j] * both[score - 2] / functions.all[score] : 0)
                    sum += data.scores[score] * (joint - first * chance(j, score: score))
                }
                matrix[i * k + j] = sum
                matrix[j * k + i] = sum
            }
        }
        let level = (0..<k).reduce(0.0) { $0 + matrix[$1 * k + $1] } / Double(k * k)
        return (matrix.map { $0 + level }, level)
    }
}
