public import PeerLearningCore

/// Says who reviews what: the seam for ways of allocating that are a host's own.
///
/// An allocator is pure: the same context gives the same pairs on every machine. It never asks anybody to review their own
/// work, nor twice to review the same; what it cannot satisfy it names.
public protocol ReviewAllocator: Sendable {
    /// The name of the method, unique among methods, such as `circular`.
    var name: String { get }

    /// Who reviews what, and what could not be satisfied.
    func pairs(in context: AllocationContext) -> AllocationOutcome
}

/// What an allocator is asked.
public struct AllocationContext: Hashable, Sendable {
    /// The submissions, the people and the numbers.
    public let request: AllocationRequest
    /// Where chance begins: anyone with the same request and seed finds the same pairs.
    public let seed: UInt64

    /// Makes a context.
    public init(request: AllocationRequest, seed: UInt64) {
        self.request = request
        self.seed = seed
    }
}

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

    /// Who reviews what.
    public let pairs: [Pair]
    /// What could not be satisfied, in words; empty where everything could.
    public let unmet: [Message]

    /// Makes an answer.
    public init(pairs: [Pair], unmet: [Message] = []) {
        self.pairs = pairs
        self.unmet = unmet
    }
}
