/// Only the order in which each grader put their items counts, not the points: severity and habits of scale drop out.
///
/// Strengths are laid on the scale of the grades, with the mean and the spread that items have there. It needs graders with
/// several items each; with three it knows little, and the deviations say so.
public struct OrdinalInference: GradeInference {
    /// The model of how orders come about.
    public enum Model: String, Hashable, Sendable {
        /// Pairs are compared.
        case bradleyTerry = "bradley-terry"
        /// The best is chosen, then the best of the rest.
        case plackettLuce = "plackett-luce"
    }

    /// The model.
    public let model: Model
    /// How often each item has won and lost beforehand, against one in the middle.
    public let prior: Double
    /// How far grades of one item usually lie apart, as a standard deviation.
    public let typicalDeviation: Double

    /// `bradley-terry` or `plackett-luce`.
    public var name: String { model.rawValue }

    /// A method with this model.
    public init(_ model: Model, prior: Double = 0.5, typicalDeviation: Double = 12) {
        self.model = model
        self.prior = prior
        self.typicalDeviation = typicalDeviation
    }

    /// The estimates. What is known of graders beforehand is not looked at, and the gain is not measured.
    public func estimates(of table: GradeTable, knowing knowledge: PriorKnowledge) -> GradeEstimates {
        let strengths =
            switch model {
            case .bradleyTerry: ItemStrengths(bradleyTerry: Comparisons(of: table), prior: prior)
            case .plackettLuce: ItemStrengths(plackettLuce: Rankings(of: table), prior: prior)
            }
        let pooled = PooledSpread(table, typical: typicalDeviation)
        let graded = (0..<table.itemCount).filter { table.reviewCount(of: $0) > 0 }
        let count = Double(max(1, graded.count))
        let middle = graded.reduce(0) { $0 + strengths.values[$1] } / count
        let square = graded.reduce(0) {
            $0 + (strengths.values[$1] - middle) * (strengths.values[$1] - middle)
        }
        let unit = square > 0 ? (pooled.between * count / square).squareRoot() : 0
        let most = pooled.between.squareRoot()
        var weights = [Double](repeating: 0, count: table.count)
        for item in graded {
            for row in table.rows(of: item) { weights[row] = 1 / Double(table.reviewCount(of: item)) }
        }
        return GradeEstimates(
            method: name, table: table, iterations: strengths.rounds, gain: nil,
            spread: GradeSpread(
                mean: pooled.mean, items: pooled.between, bias: 0, noise: pooled.within, shape: nil),
            values: strengths.values.map { pooled.mean + unit * ($0 - middle) },
            deviations: strengths.deviations.map { unit > 0 ? min(unit * $0, most) : most }, weights: weights,
            isKnown: [], biases: [], noiseVariances: [], biasVariances: [], shapes: [],
            graderReviews: table.reviewsOfGraders
        ).overruled(by: knowledge)
    }
}
