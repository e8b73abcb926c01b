/// The mean, the median or the trimmed mean: methods that look at one item at a time and ask nothing about graders.
public struct SimpleInference: GradeInference {
    /// Which of the grades of an item count.
    public enum Kind: String, Hashable, Sendable {
        /// All count the same.
        case mean
        /// The one in the middle, or half each of the two in the middle.
        case median
        /// All but the highest and the lowest where there are three or more.
        case trimmed
    }

    /// Whether the result is a whole number.
    public enum Rounding: Hashable, Sendable {
        /// It stays as it is.
        case none
        /// It is rounded up, as Open edX does.
        case up
    }

    /// Which of the grades count.
    public let kind: Kind
    /// Whether the result is rounded.
    public let rounding: Rounding
    /// How far grades of one item usually lie apart, as a standard deviation; it counts like four grades.
    public let typicalDeviation: Double

    /// `mean`, `median` or `trimmed`.
    public var name: String { kind.rawValue }

    /// A method of this kind.
    public init(_ kind: Kind, rounding: Rounding = .none, typicalDeviation: Double = 12) {
        self.kind = kind
        self.rounding = rounding
        self.typicalDeviation = typicalDeviation
    }

    /// The estimates. What is known of graders beforehand is not looked at.
    public func estimates(of table: GradeTable, knowing knowledge: PriorKnowledge) -> GradeEstimates {
        let pooled = PooledSpread(table, typical: typicalDeviation)
        var weights = [Double](repeating: 0, count: table.count)
        var values = pooled.means
        var deviations = [Double](repeating: 0, count: table.itemCount)
        var order: [Int] = []
        var gain = HeldOut()
        for item in 0..<table.itemCount {
            let rows = table.rows(of: item)
            guard !rows.isEmpty else { continue }
            if kind != .mean { OrderStatistics.sort(rows, of: table.grades, into: &order) }
            weigh(rows, order, &weights)
            var value = 0.0
            for row in rows { value += weights[row] * table.grades[row] }
            values[item] = rounding == .up ? value.rounded(.up) : value
            deviations[item] = (pooled.within * variance(of: rows.count)).squareRoot()
            if kind != .mean { gain.add(self.drop(order, table.grades), reviews: rows.count) }
        }
        return GradeEstimates(
            method: name, table: table, iterations: 1, gain: gain.gain(meanError: pooled.meanError),
            spread: GradeSpread(
                mean: pooled.mean, items: pooled.between, bias: 0, noise: pooled.within, shape: nil),
            values: values, deviations: deviations, weights: weights, isKnown: [], biases: [], noiseVariances: [],
            biasVariances: [], shapes: [], graderReviews: table.reviewsOfGraders
        ).overruled(by: knowledge)
    }

    private func weigh(_ rows: Range<Int>, _ order: [Int], _ weights: inout [Double]) {
        switch kind {
        case .mean: for row in rows { weights[row] = 1 / Double(rows.count) }
        case .median:
            weights[order[(order.count - 1) / 2]] += 0.5
            weights[order[order.count / 2]] += 0.5
        case .trimmed:
            let kept = order.count > 2 ? order.dropFirst().dropLast() : order[...]
            for row in kept { weights[row] = 1 / Double(kept.count) }
        }
    }

    private func variance(of count: Int) -> Double {
        switch kind {
        case .mean: 1 / Double(count)
        case .median: OrderStatistics.medianVariance(of: count)
        case .trimmed: OrderStatistics.trimmedVariance(of: count)
        }
    }

    /// By how much the squared error in predicting a hidden grade is smaller than the mean's, over an item's grades.
    private func drop(_ order: [Int], _ grades: [Double]) -> Double {
        let count = order.count
        guard count > 1 else { return 0 }
        let total = order.reduce(0) { $0 + grades[$1] }
        let sum = order.indices.reduce(0.0) { sum, place in
            let hidden = grades[order[place]]
            func left(_ at: Int) -> Double { grades[order[at < place ? at : at + 1]] }
            let rest = count - 1
            let mean = (total - hidden) / Double(rest)
            let ends = rest > 2 ? left(0) + left(rest - 1) : 0
            let own =
                kind == .median
                ? (left((rest - 1) / 2) + left(rest / 2)) / 2
                : (total - hidden - ends) / Double(rest > 2 ? rest - 2 : rest)
            return sum + (hidden - mean) * (hidden - mean) - (hidden - own) * (hidden - own)
        }
        return sum / Double(count)
    }
}
