extension ReviewerFit {
    /// Estimates each grader's noise from what items told them, and how graders spread.
    mutating func sweepGraders() {
        let (shape, rate, bias, severity) = (spread.shape, spread.rate, spread.bias, spread.severity)
        let least = leastNoise
        let isEqual = model.reliability == .equal
        var moments = GraderMoments()
        let priors = priors
        var grader = graders.mutableSpan
        for place in grader.indices {
            let told = grader[place].told
            let (seen, squares) = (told.seen, told.squares)
            moments.squares += squares
            moments.grades += seen
            if !priors.isEmpty, let prior = priors[place] {
                if !isEqual { grader[place].noise = max((prior.rate + squares / 2) / (prior.shape + seen / 2), least) }
                continue
            }
            guard told.weights > 0 else { continue }
            // Divisions go two at a time, each to the same bits as alone.
            let first = SIMD2(1, shape + seen / 2) / SIMD2(1 + bias * told.weights, rate + squares / 2)
            moments.addBias(
                told.deviations - severity * told.weights, weights: told.weights, spread: bias, weight: first[0],
                noise: grader[place].noise)
            if !isEqual {
                let own = first[1]
                let second = SIMD2(own * own, 1) / SIMD2(shape + seen / 2, own)
                moments.addPrecision(own, curvature: second[0])
                grader[place].noise = max(second[1], least)
            }
        }
        moments.settleBias(&spread, pooled)
        if knowledge.known.isEmpty { moments.settleSeverity(&spread) }
        if isEqual {
            spread.rate =
                spread.shape
                * max(
                    pooled.within / 64, (moments.squares + 4 * 0.8 * pooled.within) / (moments.grades + 4))
        } else {
            moments.settleRate(&spread)
            settleShape()
        }
    }

    func prior(of grader: Int) -> GraderPrior? { priors.isEmpty ? nil : priors[grader] }

    /// What items told becomes what graders say in the next sweep.
    mutating func turn(forgetting: Forgetting = .all) {
        let (certainty, severity) = (1 / spread.bias, spread.severity)
        let noise = model.reliability == .equal ? spread.noise : nil
        let priors = priors
        var grader = graders.mutableSpan
        for place in grader.indices {
            let state = grader[place]
            let prior = priors.isEmpty ? nil : priors[place]
            let own = prior.map { 1 / $0.biasVariance } ?? certainty
            var next = GraderState(
                certainty: own + state.told.weights,
                weightedBias: (prior?.bias ?? severity) * own + state.told.deviations,
                noise: noise ?? state.noise)
            if forgetting == .nothingOfNoise { next.told = state.told }
            grader[place] = next
        }
    }

    /// What a turn leaves of the sums of the last sweep.
    enum Forgetting {
        case all
        case nothingOfNoise
    }
}

/// What a sweep over graders tells of how they spread.
struct GraderMoments {
    var squares = 0.0
    var grades = 0.0
    private var score = 0.0
    private var information = 0.0
    private var biases = 0.0
    private var standing = 0.0
    private var precisions = 0.0
    private var curvature = 0.0
    private var count = 0.0

    /// Adds what items told a grader of their bias; its weight is one over one more than the spread times the weights.
    @inline(__always)
    mutating func addBias(_ deviations: Double, weights: Double, spread: Double, weight: Double, noise: Double) {
        let shares = SIMD2(spread * weight * deviations, 1) / SIMD2(repeating: noise * noise)
        biases += shares[0]
        standing += shares[1]
        score += weight * (weight * deviations * deviations - weights)
        information += weight * weights * weight * weights
    }

    /// Adds a grader's precision; its curvature is its square over the shape of what is known of it.
    @inline(__always)
    mutating func addPrecision(_ precision: Double, curvature own: Double) {
        precisions += precision
        curvature += own
        count += 1
    }

    /// One step of Fisher's scoring, weighed against what is usual as if four more graders had been seen.
    func settleBias(_ spread: inout SpreadState, _ pooled: PooledSpread) {
        guard information > 0 else { return }
        let typical = pooled.within * 0.2
        let seen = max(0, spread.bias + score / information)
        let scale = max(typical, spread.bias)
        let usual = 4 / (scale * scale)
        spread.bias = max(pooled.within / 1024, (information * seen + usual * typical) / (information + usual))
    }

    /// Without staff's word nobody knows how severe all are together: the exact ones are taken to be right in the mean, so
    /// that a few who give everybody everything do not lift all items.
    func settleSeverity(_ spread: inout SpreadState) {
        guard standing > 0 else { return }
        spread.severity = -biases / standing
    }

    /// One step of Newton's method for the rate of precisions at the present shape, in its logarithm.
    func settleRate(_ spread: inout SpreadState) {
        guard count > 0 else { return }
        let slope = spread.shape * count - spread.rate * precisions
        let bend = spread.rate * spread.rate * curvature - spread.rate * precisions
        guard bend < 0 else { return }
        spread.rate *= max(0.5, min(2, 1 - slope / bend))
    }
}
