/// What a sweep over items tells of how they spread.
struct ItemMoments {
    private var weights = 0.0
    private var weighted = 0.0
    private var score = 0.0
    private var information = 0.0
    private var moved = 0.0
    private var offset = 0.0
    private var offsetWeight = 0.0
    private var count = 0.0
    private(set) var seen: UInt32 = 0

    mutating func add(_ value: Double, error: Double, _ spread: SpreadState) {
        let weight = 1 / (spread.items + error)
        let distance = value - spread.mean
        weights += weight
        weighted += weight * value
        score += weight * (weight * distance * distance - 1)
        information += weight * weight
    }

    /// By how much graders lie above staff's word on an item.
    mutating func compare(_ peers: Double, error: Double, with word: PriorKnowledge.KnownItem) {
        let weight = 1 / (error + word.deviation * word.deviation)
        offset += weight * (peers - word.value)
        offsetWeight += weight
    }

    /// Brings a grader near, and keeps a trace so that nobody takes the look for idle.
    @inline(__always)
    mutating func look(at grader: GraderState) { seen ^= grader.trace }

    mutating func move(_ by: Double) {
        moved += by * by
        count += 1
    }

    var movement: Double { count > 0 ? (moved / count).squareRoot() : 0 }

    /// Sets mean and variance of items: one step of Fisher's scoring, weighed against what is usual as if four more items
    /// had been seen.
    func settle(_ spread: inout SpreadState, _ pooled: PooledSpread) {
        guard weights > 0, information > 0 else { return }
        if offsetWeight > 0 {
            let usual = 4 / pooled.within
            spread.severity = (offset + offsetWeight * spread.severity) / (offsetWeight + usual)
        }
        spread.mean = weighted / weights
        let seen = max(0, spread.items + score / information)
        let scale = max(pooled.between, spread.items)
        let usual = 4 / (scale * scale)
        spread.items = max(
            pooled.within / 64, (information * seen + usual * pooled.between) / (information + usual))
    }
}
