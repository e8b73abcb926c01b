/// What a fit knows of a grader, in one aligned half of a cache line: sums of what up to ten million items told fit in.
struct GraderState {
    private var cells: SIMD8<Float>

    init(certainty: Double, weightedBias: Double, noise: Double) {
        cells = SIMD8(lowHalf: SIMD4(Float(certainty), Float(weightedBias), Float(noise), 0), highHalf: SIMD4())
    }

    /// Certainty and weighted bias together.
    var standing: SIMD2<Float> { cells.lowHalf.lowHalf }
    /// How sure their bias is, one over its variance.
    var certainty: Double { Double(cells[0]) }
    /// Their bias times its certainty.
    var weightedBias: Double { Double(cells[1]) }
    /// The variance of their noise.
    var noise: Double {
        get { Double(cells[2]) }
        set { cells[2] = Float(newValue) }
    }

    /// Some bits of it.
    var trace: UInt32 { cells[2].bitPattern }

    /// What items told in the sweep that is under way.
    var told: Told {
        get { Told(cells: cells.highHalf) }
        set { cells.highHalf = newValue.cells }
    }

    /// What items tell a grader: sums.
    struct Told {
        var cells = SIMD4<Float>()

        /// How much they know of the bias: weights.
        var weights: Double { Double(cells[0]) }
        /// By how much the grades lie above what others say, times weights.
        var deviations: Double { Double(cells[1]) }
        /// How many grades' worth of knowledge of the noise there is.
        var seen: Double { Double(cells[2]) }
        /// The sum of squared noise that goes with it.
        var squares: Double { max(0, Double(cells[3])) }

        static func - (whole: Told, part: Told) -> Told { Told(cells: whole.cells - part.cells) }
    }
}

/// What an item told a grader of their bias through one grade: how much it weighs, and by how much the grade lies above
/// what the others say, times that. Half the width is enough: what is added to sums is what is taken out again.
struct GradeMessage {
    /// The weight, and the deviation times the weight.
    var cells = SIMD2<Float>()
}

/// How things spread, as a fit goes: what empirical Bayes estimates.
struct SpreadState {
    var mean: Double
    var items: Double
    var bias: Double
    /// The bias of graders in the mean.
    var severity = 0.0
    /// Shape and rate of graders' precisions; where all are equal, rate over shape is the noise alone.
    var shape: Double
    var rate: Double

    var noise: Double { rate / shape }
}

/// A ``ReviewerModel`` that is being fitted to a table.
struct ReviewerFit {
    let model: ReviewerModel
    let table: GradeTable
    let knowledge: PriorKnowledge
    let pooled: PooledSpread
    let counts: [Int32]
    /// The prior of each grader who was met before; empty where nobody was.
    let priors: [GraderPrior?]
    var graders: [GraderState]
    var messages: [GradeMessage]
    var values: [Double]
    var variances: [Double]
    var spread: SpreadState
    var rounds = 0
    var trace: UInt32 = 0
    let longestRun: Int

    /// How much the mean of all items weighs in each.
    var pull: Double { model.pull == .none ? 0 : 1 / spread.items }

    init(_ model: ReviewerModel, _ table: GradeTable, _ knowledge: PriorKnowledge) {
        self.model = model
        self.table = table
        self.knowledge = knowledge
        pooled = PooledSpread(table, typical: model.typicalDeviation)
        counts = table.reviewsOfGraders
        longestRun = (0..<table.itemCount).reduce(0) { max($0, table.reviewCount(of: $1)) }
        priors = knowledge.graders.isEmpty ? [] : (0..<table.graderCount).map { knowledge.graders[$0] }
        values = pooled.means
        variances = [Double](repeating: 0, count: table.itemCount)
        let isEqual = model.reliability == .equal
        let noise = pooled.within * 0.8
        let bias = pooled.within * 0.2
        let shape = isEqual ? 1e6 : 3.0
        spread = SpreadState(mean: pooled.mean, items: pooled.between, bias: bias, shape: shape, rate: shape * noise)
        graders = Array(
            repeating: GraderState(certainty: 1 / bias, weightedBias: 0, noise: noise), count: table.graderCount)
        messages = Array(repeating: GradeMessage(), count: table.count)
        for (grader, prior) in knowledge.graders {
            graders[grader] = GraderState(
                certainty: 1 / prior.biasVariance, weightedBias: prior.bias / prior.biasVariance,
                noise: model.reliability == .differing ? prior.noiseVariance : noise)
        }
    }

    /// The least noise that anybody is believed to have. It goes by how far all grades lie apart, not by what the fit makes
    /// of it, so that a few who agree with each other cannot pull it down with them.
    var leastNoise: Double { 0.8 * pooled.within / model.mostPrecision }

    /// Sweeps over items and graders in turn until the items stand still.
    mutating func run() {
        guard table.count > 0 else { return }
        // A share of how far grades lie apart: of a large table nobody waits for what is far below an item's error.
        let enough = (table.count > 100_000 ? 0.03 : 0.0005) * pooled.within.squareRoot()
        while rounds < model.mostRounds {
            if rounds > 0 { turn() }
            rounds += 1
            let moved = sweepItems()
            sweepGraders()
            if moved < enough, rounds > 2 { break }
        }
        turn(forgetting: .nothingOfNoise)
    }
}
