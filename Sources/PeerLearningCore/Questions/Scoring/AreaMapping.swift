/// What points of a picture are worth, as a QTI `areaMapping` says.
public struct AreaMapping: Hashable, Sendable {
    /// What points of one region are worth.
    public struct Entry: Hashable, Sendable {
        /// The region.
        public let shape: PictureRegion
        /// What points in it are worth together.
        public let worth: Double

        /// Says what points of a region are worth.
        public init(_ shape: PictureRegion, worth: Double) {
            (self.shape, self.worth) = (shape, worth)
        }
    }

    /// The regions; where they overlap, the first counts.
    public let entries: [Entry]
    /// What a point is worth that lies in none of them.
    public let otherwise: Double
    /// The least that the sum can be; nil where there is no bound.
    public let lower: Double?
    /// The most that the sum can be; nil where there is no bound.
    public let upper: Double?

    /// Makes a mapping.
    public init(_ entries: [Entry], otherwise: Double = 0, lower: Double? = nil, upper: Double? = nil) {
        (self.entries, self.otherwise, self.lower, self.upper) = (entries, otherwise, lower, upper)
    }

    /// What an answer is worth. A region counts once, however many points lie in it; no answer is worth nothing. The bounds
    /// are for answers of several points.
    public func worth(of answer: ScoringValue) -> Double {
        var hit: Set<Int> = []
        var sum = 0.0
        for case .point(let x, let y) in answer.items {
            guard let place = entries.firstIndex(where: { $0.shape.contains(x: x, y: y) }) else {
                sum += otherwise
                continue
            }
            if hit.insert(place).inserted { sum += entries[place].worth }
        }
        return bounded(sum, answer.cardinality)
    }

    private func bounded(_ sum: Double, _ cardinality: Cardinality) -> Double {
        cardinality == .single ? sum : min(max(sum, lower ?? -.infinity), upper ?? .infinity)
    }

    /// The most that answers to this part can be worth.
    func best(in part: Interaction) -> Double {
        let most = part.cardinality == .single ? 1 : part.count.most ?? .max
        let gains = entries.map(\.worth).filter { $0 > 0 }.sorted(by: >).prefix(most)
        return bounded(gains.reduce(0, +), part.cardinality)
    }

    var isSound: Bool {
        entries.count <= 200 && entries.allSatisfy { $0.shape.isSound && $0.worth.isWorth } && otherwise.isWorth
            && (lower ?? 0).isWorth && (upper ?? 0).isWorth && (lower ?? -.infinity) <= (upper ?? .infinity)
    }
}
