public import PeerLearningCore

/// What an allocator answers.
public struct AllocationOutcome: Hashable, Sendable {
    /// A submission and somebody who is to review it.
    public struct Pair: Hashable, Sendable {
        /// What is to be reviewed.
        public let submission: SubmissionID
        /// Who is to review it.
        public let reviewer: PersonID

        /// Pairs a submission with a reviewer.
        public init(_ submission: SubmissionID, _ reviewer: PersonID) {
            self.submission = submission
            self.reviewer = reviewer
        }
    }

    /// Who is asked for a review now. What was asked for before is not in it.
    public let pairs: [Pair]
    /// Reviews that were asked for before, have not come in, and are taken back.
    public let released: [ReviewID]
    /// What could not be satisfied; empty where everything could.
    public let unmet: [UnmetNeed]

    /// Makes an answer.
    public init(pairs: [Pair], released: [ReviewID] = [], unmet: [UnmetNeed] = []) {
        self.pairs = pairs
        self.released = released
        self.unmet = unmet
    }

    /// Why something could not be satisfied, each reason once, in the order of ``unmet``.
    public var reasons: [Message] {
        var seen: Set<Message> = []
        return unmet.map(\.reason).filter { seen.insert($0).inserted }
    }
}
