/// How a talk is shared among those who take part in it: who speaks how much, and who is answered.
///
/// It is a pure value of the turns; turns of people who are not listed are left out, but an answer of theirs is an answer.
/// Nobody answers themself. A turn names whom it answers and not which of their turns, so answers are counted for each
/// person.
///
/// ```swift
/// let balance = TalkBalance(of: turns, among: people)
/// if let hint = balance.hint(for: "ada") { print(TextCatalogue.core.text(hint, in: .english)) }
/// ```
public struct TalkBalance: Hashable, Sendable {
    /// What one person has of the talk.
    public struct Share: Hashable, Sendable {
        /// How many turns they took.
        public internal(set) var turns = 0
        /// How many words they said.
        public internal(set) var words = 0
        /// How many turns of others answered them.
        public internal(set) var answersReceived = 0
    }

    /// Those who take part, each once, in the order given.
    public let people: [PersonID]
    /// From when on the talk is called one-sided.
    public let thresholds: TalkThresholds
    private let shares: [PersonID: Share]
    private let words: Double
    /// How many turns the people took together.
    public let turns: Int

    /// Weighs the turns of a talk among the people who take part.
    public init(of turns: [TalkTurn], among people: [PersonID], thresholds: TalkThresholds = TalkThresholds()) {
        var shares: [PersonID: Share] = [:]
        self.people = people.filter { shares.updateValue(Share(), forKey: $0) == nil }
        for turn in turns {
            shares[turn.speaker]?.take(turn)
            if let answered = turn.answers, answered != turn.speaker { shares[answered]?.answersReceived += 1 }
        }
        self.shares = shares
        self.thresholds = thresholds
        self.words = self.people.reduce(0) { $0 + Double(shares[$1]?.words ?? 0) }
        self.turns = shares.values.reduce(0) { $0 + $1.turns }
    }

    /// What a person has of the talk; nil where they do not take part.
    public subscript(person: PersonID) -> Share? { shares[person] }

    /// A person's part of all words, from 0 to 1; nil where they do not take part or nobody has said a word.
    public func shareOfWords(_ person: PersonID) -> Double? {
        guard let share = shares[person], words > 0 else { return nil }
        return Double(share.words) / words
    }

    /// A person's part of all turns, from 0 to 1; nil where they do not take part or nobody has spoken.
    public func shareOfTurns(_ person: PersonID) -> Double? {
        guard let share = shares[person], turns > 0 else { return nil }
        return Double(share.turns) / Double(turns)
    }
}

extension TalkBalance {
    /// How unevenly words are shared, by ``gini(of:)``.
    public var giniOfWords: Double? { Self.gini(of: shares.values.map(\.words)) }

    /// How unevenly turns are shared, by ``gini(of:)``.
    public var giniOfTurns: Double? { Self.gini(of: shares.values.map(\.turns)) }

    /// The Gini coefficient of counts, from 0 (equal) to nearly 1 (one has everything); nil where all have nothing.
    ///
    /// Source: the mean-difference form, G = Σᵢ (2i − n − 1) xᵢ / (n Σ x) over sorted x. Negative counts are taken as 0.
    public static func gini(of counts: [Int]) -> Double? {
        let sorted = counts.map { Double(max(0, $0)) }.sorted()
        let total = sorted.reduce(0, +)
        guard total > 0 else { return nil }
        let weighted = sorted.enumerated().reduce(0.0) { sum, count in
            sum + Double(2 * count.offset + 1 - sorted.count) * count.element
        }
        return weighted / (Double(sorted.count) * total)
    }
}

extension TalkBalance.Share {
    fileprivate mutating func take(_ turn: TalkTurn) {
        turns += 1
        let sum = words.addingReportingOverflow(max(0, turn.words))
        words = sum.overflow ? .max : sum.partialValue
    }
}
