extension ReviewerFit {
    /// Estimates each item from its grades, and tells each grader how far they lie from what the others say.
    ///
    /// What an item told a grader before is taken out of what the grader says to the item, and what the grader says is
    /// taken out of what the item tells them: belief propagation, which on sparse tables is almost exact.
    ///
    /// - Returns: By how much items moved, as a root mean square.
    mutating func sweepItems() -> Double {
        var moments = ItemMoments()
        let frame = ItemSweep(self)
        frame.run(&graders, &messages, &values, &variances, &moments)
        moments.settle(&spread, pooled)
        trace ^= moments.seen
        return moments.movement
    }
}

/// A sweep over items: what stays the same while it runs.
private struct ItemSweep {
    let table: GradeTable
    let known: [PriorKnowledge.KnownItem]
    let spread: SpreadState
    let pull: Double
    let mean: Double
    let longest: Int
    /// The voice of every grader before items have told any of them anything; nil afterwards, or where some were known before.
    let fresh: GraderVoice?

    init(_ fit: ReviewerFit) {
        table = fit.table
        known = fit.knowledge.known
        spread = fit.spread
        pull = fit.pull
        mean = fit.spread.mean
        longest = fit.longestRun
        let isFirst = fit.rounds == 1 && fit.knowledge.graders.isEmpty
        fresh = isFirst ? fit.graders.first.map { GraderVoice($0, GradeMessage(), grade: 0) } : nil
    }

    func run(
        _ graders: inout [GraderState], _ messages: inout [GradeMessage], _ values: inout [Double],
        _ variances: inout [Double], _ moments: inout ItemMoments
    ) {
        var known = known[...]
        var voices = [GraderVoice](repeating: GraderVoice(), count: longest + Self.stretch)
        var voice = voices.mutableSpan
        var grader = graders.mutableSpan
        var message = messages.mutableSpan
        var value = values.mutableSpan
        var variance = variances.mutableSpan
        let starts = table.starts.span
        let of = table.graders.span
        let grades = table.grades.span
        let (pull, mean, spread, fresh) = (pull, mean, spread, fresh)
        var own = ItemMoments()
        var start = 0
        var first = 0
        var ahead = 0
        for item in value.indices {
            let end = Int(starts[item + 1])
            defer { start = end }
            if end > ahead {
                // Graders lie anywhere in memory: a loop in which no row waits for another waits for many at once.
                first = start
                ahead = min(of.count, max(end, start + Self.stretch))
                if var fresh {
                    for row in first..<ahead {
                        fresh.corrected = grades[row] - fresh.bias
                        voice[row - first] = fresh
                    }
                } else {
                    for row in first..<ahead {
                        voice[row - first] = GraderVoice(grader[Int(of[row])], message[row], grade: grades[row])
                    }
                }
            }
            var sum = ItemSum(weight: pull, weighted: pull * mean)
            for row in start..<end { sum.add(voice[row - first]) }
            if start < end {
                let weight = sum.weight - pull
                let error = 1 / weight
                let peers = (sum.weighted - pull * mean) / weight
                own.add(peers, error: error, spread)
                if let word = known.first, word.item == item { own.compare(peers, error: error, with: word) }
            }
            if let word = known.first, word.item == item {
                known.removeFirst()
                sum.hear(word)
            }
            guard sum.weight > 0 else { continue }
            let verdict = ItemVerdict(sum)
            if start < end { own.move(verdict.value - value[item]) }
            value[item] = verdict.value
            variance[item] = verdict.variance
            for row in start..<end {
                message[row] = verdict.tell(voice[row - first], &grader[Int(of[row])].told)
            }
        }
        moments = own
    }

    /// How many rows are heard ahead of the item that is looked at.
    private static var stretch: Int { 256 }
}
