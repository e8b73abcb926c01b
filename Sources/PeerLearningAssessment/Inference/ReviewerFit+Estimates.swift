extension ReviewerFit {
    /// What the fit found, in one last look at each item.
    ///
    /// An item's error is what its grades' noises and biases let one expect of the weighted mean, where a grader's noise is
    /// not surely known. The same look hides each grade in turn, see ``EstimatedGain``; then what an item told its graders,
    /// of bias and of noise, is taken out of what they say.
    func estimates() -> GradeEstimates {
        var weights = [Double](repeating: 0, count: table.count)
        var deviations = [Double](repeating: 0, count: table.itemCount)
        var values = values
        var isKnown = [Bool](repeating: false, count: knowledge.known.isEmpty ? 0 : table.itemCount)
        let pull = pull
        var hidden = HeldOut()
        var others: [GraderVoice] = []
        let step = max(1, values.count / 16384)
        var weightOf = weights.mutableSpan
        var deviationOf = deviations.mutableSpan
        let (grader, message) = (graders.span, messages.span)
        let (places, grades, starts) = (table.graders.span, table.grades.span, table.starts.span)
        for item in deviationOf.indices {
            let rows = Int(starts[item])..<Int(starts[item + 1])
            guard !rows.isEmpty else {
                deviationOf[item] = variances[item].squareRoot()
                continue
            }
            var error = 0.0
            var whole = ItemSum(weight: pull, weighted: pull * spread.mean)
            for row in rows {
                let place = Int(places[row])
                let voice = GraderVoice(grader[place], message[row], grade: grades[row])
                weightOf[row] = voice.weight
                whole.add(voice)
                error += voice.weight * (1 + voice.weight * voice.noise * (doubt(of: grader[place], place) - 1))
            }
            let inverse = 1 / (whole.weight - pull)
            for row in rows { weightOf[row] *= inverse }
            deviationOf[item] = ((error + pull) / (whole.weight * whole.weight)).squareRoot()
            if item % step == 0 { hide(rows, whole, pull: pull, &others, &hidden) }
        }
        for word in knowledge.known {
            isKnown[word.item] = true
            deviations[word.item] = variances[word.item].squareRoot()
            let share = word.deviation > 0 ? 1 - variances[word.item] / (word.deviation * word.deviation) : 0
            for row in table.rows(of: word.item) { weights[row] *= max(0, share) }
            guard word.deviation == 0 else { continue }
            values[word.item] = word.value
            deviations[word.item] = 0
        }
        return GradeEstimates(
            method: model.name, table: table, iterations: rounds, gain: hidden.gain(meanError: pooled.meanError),
            spread: GradeSpread(
                mean: spread.mean, items: spread.items, bias: spread.bias, noise: spread.noise,
                shape: model.reliability == .equal ? nil : spread.shape),
            values: values, deviations: deviations, weights: weights, isKnown: isKnown,
            biases: graders.map { $0.weightedBias / $0.certainty }, noiseVariances: graders.map(\.noise),
            biasVariances: graders.map { 1 / $0.certainty },
            shapes: model.reliability == .equal ? [] : graders.indices.map { shape(of: $0) }, graderReviews: counts)
    }

    /// By how much the mean of a grader's noise lies above its value at the mean precision.
    private func doubt(of grader: GraderState, _ place: Int) -> Double {
        guard model.reliability == .differing else { return 1 }
        let shape = (prior(of: place)?.shape ?? spread.shape) + grader.told.seen / 2
        return shape / max(shape - 1, 0.5)
    }

    private func shape(of place: Int) -> Double {
        (prior(of: place)?.shape ?? spread.shape) + graders[place].told.seen / 2
    }

    private func hide(
        _ rows: Range<Int>, _ whole: ItemSum, pull: Double, _ others: inout [GraderVoice], _ hidden: inout HeldOut
    ) {
        guard rows.count > 1 else { return }
        others.removeAll(keepingCapacity: true)
        var total = 0.0
        var sum = ItemSum(weight: pull, weighted: pull * spread.mean)
        for row in rows {
            let voice = without(whole, row)
            others.append(voice)
            total += table.grades[row]
            sum.add(voice)
        }
        var drop = 0.0
        for voice in others {
            let grade = voice.corrected + voice.bias
            let mean = (total - grade) / Double(rows.count - 1)
            let own = (sum.weighted - voice.weight * voice.corrected) / (sum.weight - voice.weight)
            drop += (grade - mean) * (grade - mean) - (grade - own) * (grade - own)
        }
        hidden.add(drop / Double(rows.count), reviews: rows.count)
    }

    /// What a grader says through a grade had the item told them nothing, of noise either.
    private func without(_ whole: ItemSum, _ row: Int) -> GraderVoice {
        let place = Int(table.graders[row])
        var grader = graders[place]
        if model.reliability == .differing {
            var told = GraderState.Told()
            _ = ItemVerdict(whole).tell(GraderVoice(grader, messages[row], grade: table.grades[row]), &told)
            let (shape, rate) = prior(of: place).map { ($0.shape, $0.rate) } ?? (spread.shape, spread.rate)
            let left = grader.told - told
            grader.noise = max(
                (rate + left.squares / 2) / (shape + max(0, left.seen) / 2), leastNoise)
        }
        return GraderVoice(grader, messages[row], grade: table.grades[row])
    }
}
