public import PeerLearningCore

/// Something that looks as if points were made and not earned.
///
/// It is a reason to look and not a verdict: people may be friends, quick readers, or of one mind.
public struct GamingFinding: Hashable, Sendable {
    /// What was seen.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Three to eight people praise each other far more than their habits and the cohort's explain.
        case praiseRing = "praise-ring"
        /// Accounts that came late and did nothing but praise one person.
        case madeAccounts = "made-accounts"
        /// A review or comment that is nearly what somebody else had written.
        case copiedText = "copied-text"
        /// One text by one person under different works.
        case repeatedText = "repeated-text"
        /// More praise within ten minutes than anybody gives who reads.
        case burst
        /// Somebody is praised for comments of at most three words.
        case emptyPraise = "empty-praise"
        /// Somebody praises sooner than one can read.
        case hastyPraise = "hasty-praise"
    }

    /// What was seen.
    public let kind: Kind
    /// Whom it is about. Of made accounts and copied texts the last one is who gains, or who wrote first; otherwise in the
    /// order of identifiers.
    public let people: [PersonID]
    /// How many times it was seen: ratings, or texts.
    public let count: Int
    /// How many times the cohort's habits let one expect.
    public let expected: Double
    /// How many such cases or worse are to be expected in the whole cohort where everybody is honest. Of texts, which nobody
    /// writes alike by chance: the share of all pairs of texts that are so much alike.
    public let chance: Double
    /// Where in the log it was seen, in order.
    public let positions: [Int64]
    /// The comments and reviews that it is about.
    public let subjects: Set<String>
    /// The payments that hang on it; empty where the report was not given the ledger.
    public internal(set) var payments: [LedgerPayment] = []

    /// What staff are told: where to look, what was seen and how unlikely it is, and that nobody is accused.
    public var message: Message {
        Message(
            TextKey(rawValue: "guard.\(kind.rawValue)"),
            [
                "people": .number(people.count), "others": .number(people.count - 1), "count": .number(count),
                "expected": .decimal(expected, digits: 1), "unlikely": .message(unlikely),
            ])
    }

    private var unlikely: Message {
        let rarity = chance > 1e-6 ? Int(1 / chance) : 1_000_000
        guard kind.isTested else { return Message("guard.pairs", ["count": .number(rarity)]) }
        return Message(rarity > 1 ? "guard.unlikely" : "guard.likely", ["count": .number(rarity)])
    }
}

extension GamingFinding.Kind {
    /// Whether chance can bring it about, so that false alarms have to be reckoned with.
    var isTested: Bool { self != .copiedText && self != .repeatedText }
}
