extension GradeEstimates {
    /// What is known of a grader now: the prior for their next workshop.
    ///
    /// People change. With `keeping` below 1 the bias grows less sure by that share of how graders differ, and what was
    /// seen of their noise counts by that share.
    ///
    /// - Returns: Nil where the method does not ask about graders, or there is no such grader.
    public func posterior(of grader: Int, keeping: Double = 0.8) -> GraderPrior? {
        guard biases.indices.contains(grader), biasVariances.indices.contains(grader) else { return nil }
        let keeping = min(1, max(0, keeping))
        let usual = spread.shape ?? 3
        let own = shapes.isEmpty ? usual + Double(graderReviews[grader]) / 4 : shapes[grader]
        let shape = usual + keeping * max(0, own - usual)
        return GraderPrior(
            bias: biases[grader], biasVariance: biasVariances[grader] + (1 - keeping) * spread.bias, shape: shape,
            rate: shape * noiseVariances[grader])
    }

    /// The variance with which another grade by a grader would tell an item's worth: noise, and what is not known of noise
    /// and bias. A place beyond the table stands for somebody who is new.
    public func reviewVariance(of grader: Int) -> Double {
        let shape = shapes.indices.contains(grader) ? shapes[grader] : spread.shape ?? 1e6
        let noise = noise(of: grader)
        let bias = biasVariances.indices.contains(grader) ? biasVariances[grader] : spread.bias
        return noise * (shape / max(shape - 1, 0.5)) + bias
    }

    /// The variance of a grader's noise; the usual one of somebody who is new or where the method does not ask.
    func noise(of grader: Int) -> Double {
        noiseVariances.indices.contains(grader) ? noiseVariances[grader] : spread.noise
    }

    /// How unsure an item is, as a variance; an item that nobody graded is as unsure as items differ.
    public func variance(of item: Int) -> Double {
        self.item(item).map { $0.deviation * $0.deviation } ?? spread.items
    }
}
