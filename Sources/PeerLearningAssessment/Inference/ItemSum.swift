/// What a grader says of an item through a grade, without what the item told them.
struct GraderVoice {
    /// The grade without the grader's bias, as other items tell it.
    var corrected = 0.0
    var bias = 0.0
    var noise = 0.0
    /// One over the sum of noise and the variance of the bias.
    var weight = 0.0

    init() {}

    @inline(__always)
    init(_ grader: GraderState, _ message: GradeMessage, grade: Double) {
        let rest = SIMD2<Double>(grader.standing) - SIMD2<Double>(message.cells)
        let certainty = rest[0]
        let whole = grader.noise * certainty + 1
        let inverse = 1 / (certainty * whole)
        noise = grader.noise
        bias = rest[1] * (inverse * whole)
        corrected = grade - bias
        weight = certainty * certainty * inverse
    }
}

/// What the grades of an item add up to.
struct ItemSum {
    var weight: Double
    var weighted: Double

    @inline(__always)
    mutating func add(_ voice: GraderVoice) {
        weight += voice.weight
        weighted += voice.weight * voice.corrected
    }

    /// A word that simply stands weighs a million times what reviews do.
    mutating func hear(_ word: PriorKnowledge.KnownItem) {
        let own = min(1 / (word.deviation * word.deviation), 1e6 * max(weight, 1e-9))
        weight += own
        weighted += own * word.value
    }
}

/// An item's value and variance, ready to tell its graders.
struct ItemVerdict {
    let weight: Double
    let value: Double
    let variance: Double

    init(_ sum: ItemSum) {
        weight = sum.weight
        variance = 1 / sum.weight
        value = sum.weighted * variance
    }

    /// What the item tells a grader, by everything but their own grade. Where there is nothing else it tells nothing.
    ///
    /// With w the grader's weight, o that of all else, y the corrected grade and s the item's value, others say
    /// s − w (y − s) / o; so what is to be expected of the grader's noise is noise · w · (y − s), and its share in the
    /// deviation's variance noise · w · o / (w + o). It counts as an observation by that share's square (Fisher's scoring).
    @inline(__always)
    func tell(_ voice: GraderVoice, _ told: inout GraderState.Told) -> GradeMessage {
        let others = weight - voice.weight
        guard others > weight * 1e-9 else { return GradeMessage() }
        let near = 1 / (1 + voice.noise * others)
        let distance = voice.corrected - value
        let message = SIMD2<Float>(SIMD2(others, weight * distance + others * voice.bias) * near)
        let scale = voice.noise * voice.weight
        let share = scale * others * variance
        let noise = scale * distance
        let ofNoise = SIMD2<Float>(SIMD2(share * share, noise * noise - voice.noise * share * (1 - share)))
        told.cells += SIMD4(lowHalf: message, highHalf: ofNoise)
        return GradeMessage(cells: message)
    }
}
