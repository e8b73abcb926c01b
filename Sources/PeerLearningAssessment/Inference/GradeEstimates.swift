/// What a method makes of a table of grades.
public struct GradeEstimates: Hashable, Sendable {
    /// What an item is worth.
    public struct Item: Hashable, Sendable {
        /// The estimate, on the scale of the grades.
        public let value: Double
        /// The standard deviation of its error: two times in three it is off by no more than this.
        public let deviation: Double
        /// How many grades it rests on.
        public let reviews: Int

        /// Describes an item.
        public init(value: Double, deviation: Double, reviews: Int) {
            self.value = value
            self.deviation = deviation
            self.reviews = reviews
        }
    }

    /// What the grades say of the one who gave them.
    public struct Grader: Hashable, Sendable {
        /// By how many points they grade too high; 0 where the method does not ask.
        public let bias: Double
        /// Which share of the variance of their grades, from 0 to 1, comes from the works and not from chance.
        public let reliability: Double
        /// How many grades they gave.
        public let reviews: Int
    }

    /// One grade's share in an item's estimate.
    public struct Share: Hashable, Sendable {
        /// The row of the grade as it was given.
        public let row: Int
        /// The grader.
        public let grader: Int
        /// The grade.
        public let grade: Double
        /// How much it counts, from 0 to 1; an item's shares add up to 1 where it is not known beforehand.
        public let weight: Double
    }

    /// The name of the method.
    public let method: String
    /// The table it was asked about.
    public let table: GradeTable
    /// How many rounds it took.
    public let iterations: Int
    /// By how much it is better than the mean, as far as the grades themselves can tell; nil where that is not measured.
    public let gain: EstimatedGain?
    /// How grades spread, as the method found it.
    public let spread: GradeSpread
    let values: [Double]
    let deviations: [Double]
    let weights: [Double]
    let isKnown: [Bool]
    let biases: [Double]
    let noiseVariances: [Double]
    let biasVariances: [Double]
    let shapes: [Double]
    let graderReviews: [Int32]

    /// What an item is worth; nil where nobody graded it and it is not known beforehand.
    public func item(_ place: Int) -> Item? {
        guard values.indices.contains(place) else { return nil }
        let reviews = table.reviewCount(of: place)
        guard reviews > 0 || (!isKnown.isEmpty && isKnown[place]) else { return nil }
        return Item(value: values[place], deviation: deviations[place], reviews: reviews)
    }

    /// What the grades say of a grader; nil where there is no such grader.
    public func grader(_ place: Int) -> Grader? {
        guard graderReviews.indices.contains(place) else { return nil }
        let noise = noiseVariances.isEmpty ? spread.noise + spread.bias : noiseVariances[place]
        let whole = spread.items + noise
        return Grader(
            bias: biases.isEmpty ? 0 : biases[place], reliability: whole > 0 ? spread.items / whole : 0,
            reviews: Int(graderReviews[place]))
    }

    /// The grades of an item with what each counts, in the order of graders.
    public func shares(of item: Int) -> [Share] {
        guard (0..<table.itemCount).contains(item) else { return [] }
        return table.rows(of: item).map { row in
            Share(
                row: Int(table.given[row]), grader: Int(table.graders[row]), grade: table.grades[row],
                weight: weights[row])
        }
    }
}

/// How grades spread: variances, in squared points.
public struct GradeSpread: Hashable, Sendable {
    /// The mean of all items.
    public let mean: Double
    /// How items differ.
    public let items: Double
    /// How graders differ in severity; 0 where the method does not ask.
    public let bias: Double
    /// How a grader's grades scatter around what they would give in the mean.
    public let noise: Double
    /// The shape of the distribution of graders' precisions: the smaller, the more they differ; nil where all are taken
    /// to be equal.
    public let shape: Double?
}
