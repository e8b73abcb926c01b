/// Reviewers weighted by how far they lie from the others: each item and each grader is judged without the grade between
/// them.
///
/// The message passing of L. de Alfaro and M. Shavlovsky, *CrowdGrader*, 2014, leave-one-out on both sides. The plain method
/// lets a reviewer who happens to agree once take over; here a grader's variance is drawn towards what is usual as if they
/// had given two grades more, and never falls below a tenth of that.
public struct VancouverInference: GradeInference {
    /// `vancouver`.
    public let name = "vancouver"
    /// How many rounds are taken.
    public let rounds: Int
    /// How far grades of one item usually lie apart, as a standard deviation; it counts like four grades.
    public let typicalDeviation: Double
    /// As how many grades the usual variance counts in a grader's own.
    public let usualReviews = 2.0
    /// The least variance of a grader, as a share of the usual one.
    public let leastShare = 0.1

    /// The method.
    public init(rounds: Int = 12, typicalDeviation: Double = 12) {
        self.rounds = rounds
        self.typicalDeviation = typicalDeviation
    }

    /// The estimates. What is known of graders beforehand is not looked at.
    public func estimates(of table: GradeTable, knowing knowledge: PriorKnowledge) -> GradeEstimates {
        let pooled = PooledSpread(table, typical: typicalDeviation)
        var exchange = VancouverExchange(self, table, pooled)
        for _ in 0..<max(1, rounds) { exchange.run() }
        return exchange.estimates(pooled, method: name, rounds: max(1, rounds)).overruled(by: knowledge)
    }
}

/// What is passed between items and graders.
private struct VancouverExchange {
    /// What a grade tells its grader, and what all told them.
    struct Said {
        var weight = 0.0
        var weightedSquare = 0.0
    }

    let table: GradeTable
    let usual: Double
    let least: Double
    let usualWeight: Double
    let counts: [Int32]
    var grades: [Said]
    var graders: [Said]
    var hidden = HeldOut()
    var values: [Double]
    var deviations: [Double]
    var weights: [Double]

    init(_ method: VancouverInference, _ table: GradeTable, _ pooled: PooledSpread) {
        self.table = table
        usual = pooled.within
        least = method.leastShare * pooled.within
        usualWeight = method.usualReviews / pooled.within
        counts = table.reviewsOfGraders
        grades = Array(repeating: Said(), count: table.count)
        graders = Array(repeating: Said(), count: table.graderCount)
        values = pooled.means
        deviations = Array(repeating: 0, count: table.itemCount)
        weights = Array(repeating: 0, count: table.count)
    }

    /// The variance of a grader as other items tell it.
    private func variance(_ row: Int) -> Double {
        let whole = graders[Int(table.graders[row])]
        let own = grades[row]
        let weight = usualWeight + max(0, whole.weight - own.weight)
        let squares = usualWeight * usual + max(0, whole.weightedSquare - own.weightedSquare)
        return max(least, squares / weight)
    }

    mutating func run() {
        var next = [Said](repeating: Said(), count: graders.count)
        hidden = HeldOut()
        for item in values.indices {
            let rows = table.rows(of: item)
            var (whole, weighted, error, total) = (0.0, 0.0, 0.0, 0.0)
            for row in rows {
                let weight = 1 / variance(row)
                weights[row] = weight
                whole += weight
                weighted += weight * table.grades[row]
                error += weight
                total += table.grades[row]
            }
            guard whole > 0 else { continue }
            values[item] = weighted / whole
            deviations[item] = error.squareRoot() / whole
            guard rows.count > 1 else { continue }
            var drop = 0.0
            for row in rows {
                let grade = table.grades[row]
                let others = whole - weights[row]
                let distance = grade - (weighted - weights[row] * grade) / others
                let said = 1 / (least + 1 / others)
                grades[row] = Said(weight: said, weightedSquare: said * distance * distance)
                next[Int(table.graders[row])].weight += said
                next[Int(table.graders[row])].weightedSquare += said * distance * distance
                let plain = grade - (total - grade) / Double(rows.count - 1)
                drop += plain * plain - distance * distance
            }
            hidden.add(drop / Double(rows.count), reviews: rows.count)
            for row in rows { weights[row] /= whole }
        }
        graders = next
    }

    func estimates(_ pooled: PooledSpread, method: String, rounds: Int) -> GradeEstimates {
        let noises = graders.map { told in
            max(least, (usualWeight * usual + told.weightedSquare) / (usualWeight + told.weight))
        }
        return GradeEstimates(
            method: method, table: table, iterations: rounds, gain: hidden.gain(meanError: pooled.meanError),
            spread: GradeSpread(
                mean: pooled.mean, items: pooled.between, bias: 0, noise: pooled.within, shape: nil),
            values: values, deviations: deviations,
            weights: table.count == 0 ? [] : normalised(), isKnown: [], biases: [], noiseVariances: noises,
            biasVariances: [], shapes: [], graderReviews: counts)
    }

    /// An item with one grade rests on that alone.
    private func normalised() -> [Double] {
        var weights = weights
        for item in values.indices where table.reviewCount(of: item) == 1 {
            weights[table.rows(of: item).lowerBound] = 1
        }
        return weights
    }
}
