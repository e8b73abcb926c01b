/// What each value of an answer is worth, as a QTI `mapping` says: the worths are added up and kept within bounds.
public struct AnswerMapping: Hashable, Sendable {
    /// What one value is worth.
    public struct Entry: Hashable, Sendable {
        /// The value.
        public let item: AnswerItem
        /// What it is worth; below zero where it takes away.
        public let worth: Double
        /// Whether upper and lower case of words are the same.
        public let letterCase: LetterCase

        /// Says what a value is worth.
        public init(_ item: AnswerItem, worth: Double, letterCase: LetterCase = .matters) {
            (self.item, self.worth, self.letterCase) = (item, worth, letterCase)
        }
    }

    /// What values are worth, the first that agrees first.
    public let entries: [Entry]
    /// What a value is worth that no entry names.
    public let otherwise: Double
    /// The least that the sum can be; nil where there is no bound.
    public let lower: Double?
    /// The most that the sum can be; nil where there is no bound.
    public let upper: Double?

    /// Makes a mapping.
    public init(_ entries: [Entry], otherwise: Double = 0, lower: Double? = nil, upper: Double? = nil) {
        (self.entries, self.otherwise, self.lower, self.upper) = (entries, otherwise, lower, upper)
    }

    /// What an answer is worth. An entry counts once, and so does a value; no answer is worth what no entry names. The
    /// bounds are for answers of several values.
    public func worth(of answer: ScoringValue) -> Double {
        guard !answer.isNull else { return bounded(entry(for: .text(""))?.worth ?? otherwise, answer.cardinality) }
        var met: Set<AnswerItem> = []
        let sum = answer.items.reduce(0) { sum, item in
            guard met.insert(item).inserted else { return sum }
            guard let entry = entry(for: item) else { return sum + otherwise }
            return entry.item == item || met.insert(entry.item).inserted ? sum + entry.worth : sum
        }
        return bounded(sum, answer.cardinality)
    }

    private func entry(for item: AnswerItem) -> Entry? { entries.first { $0.agrees(with: item) } }

    private func bounded(_ sum: Double, _ cardinality: Cardinality) -> Double {
        cardinality == .single ? sum : min(max(sum, lower ?? -.infinity), upper ?? .infinity)
    }

    /// The most that answers to this part can be worth, where every entry can be given.
    func best(in part: Interaction) -> Double {
        let most = part.cardinality == .single ? 1 : part.count.most ?? .max
        let gains = entries.map(\.worth).filter { $0 > 0 }.sorted(by: >).prefix(most)
        return bounded(max(gains.reduce(0, +), most == 1 ? otherwise : 0), part.cardinality)
    }

    var isSound: Bool {
        entries.count <= 2_000 && entries.allSatisfy { $0.item.isFinite && $0.worth.isWorth } && otherwise.isWorth
            && (lower ?? 0).isWorth && (upper ?? 0).isWorth && (lower ?? -.infinity) <= (upper ?? .infinity)
    }
}

extension AnswerMapping.Entry {
    fileprivate func agrees(with given: AnswerItem) -> Bool {
        if item == given { return true }
        guard letterCase == .isIgnored, case .text(let wanted) = item, case .text(let words) = given else {
            return false
        }
        return wanted.lowercased() == words.lowercased()
    }
}
