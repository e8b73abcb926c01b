public import PeerLearningCore

/// The answer to an ``AllocationProblem``: who reviews what, and what could not be.
public struct AllocationPlan: Sendable {
    /// Something that a submission, a reviewer or a pair goes without.
    public struct Unmet: Hashable, Sendable {
        /// What is not kept.
        public let constraint: AllocationConstraint
        /// The submission; nil where a reviewer is meant.
        public let submission: Int32?
        /// The reviewer; nil where a submission is meant.
        public let reviewer: Int32?
        /// How many reviews are missing.
        public let missing: Int
        /// Why there is no way.
        public let reason: Message
    }

    /// All pairs, existing ones among them, in order.
    public let pairs: [AllocationPair]
    /// The affinities of the pairs, added up.
    public let objective: Double
    /// How the answer was found: `circle`, `auction` or `auction, one round`.
    public let method: String
    /// Rules that cannot all be kept. Whether there are any is settled before what follows is sought.
    public let clashes: [AllocationClash]
    /// What could be done about it.
    public let relaxations: [AllocationRelaxation]
    /// All that is not met; empty where everything is.
    public let unmet: [Unmet]

    /// Whether everything is met.
    public var isFeasible: Bool { unmet.isEmpty && clashes.isEmpty }

    /// How much is sought.
    public enum Effort: String, Hashable, Sendable {
        /// The largest worth that there is.
        case best
        /// One round: as many reviews, and nearly as much worth, in a small part of the time.
        case quick
    }
}
