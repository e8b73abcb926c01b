extension GradeEstimates {
    /// The same with the word of staff in place of what peers gave; the peers' grades of those items count nothing.
    func overruled(by knowledge: PriorKnowledge) -> GradeEstimates {
        guard !knowledge.known.isEmpty else { return self }
        var (values, deviations, weights) = (values, deviations, weights)
        var isKnown = [Bool](repeating: false, count: table.itemCount)
        for known in knowledge.known {
            values[known.item] = known.value
            deviations[known.item] = known.deviation
            isKnown[known.item] = true
            for row in table.rows(of: known.item) { weights[row] = 0 }
        }
        return GradeEstimates(
            method: method, table: table, iterations: iterations, gain: gain, spread: spread, values: values,
            deviations: deviations, weights: weights, isKnown: isKnown, biases: biases,
            noiseVariances: noiseVariances, biasVariances: biasVariances, shapes: shapes, graderReviews: graderReviews)
    }
}
