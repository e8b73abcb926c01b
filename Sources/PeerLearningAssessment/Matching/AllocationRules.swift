/// The numbers and rules of an allocation.
public struct AllocationRules: Hashable, Sendable {
    /// From which groups a submission's reviewers come.
    public enum Groups: String, Hashable, Sendable, CaseIterable {
        /// From any.
        case any
        /// From the group of an author; people whose group is not known are of none.
        case same
        /// From no group of an author.
        case different
    }

    /// How many reviews people get.
    public enum Loads: Hashable, Sendable {
        /// As equal as capacities allow: the numbers of those who have room differ by one at most. Experienced people who
        /// state a capacity take more, up to it, where the rule of experience needs it.
        case balanced
        /// At least and at most so many, or as many as they have capacity for.
        case between(Int, Int)
    }

    /// What is wished for and need not be, in units of affinity.
    public struct Wishes: Hashable, Sendable {
        /// What an affinity counts: a factor.
        public var affinity: Double
        /// What a reviewer from another group adds; negative where rather one from the same is wished for.
        public var otherGroup: Double
        /// What an experienced reviewer adds.
        public var experience: Double

        /// Makes wishes; without arguments, affinities alone.
        public init(affinity: Double = 1, otherGroup: Double = 0, experience: Double = 0) {
            self.affinity = affinity
            self.otherGroup = otherGroup
            self.experience = experience
        }
    }

    /// How many reviews each submission gets.
    public var reviews = 3
    /// How many of them come from experienced people at least.
    public var experienced = 0
    /// From which groups they come.
    public var groups = Groups.any
    /// How many reviews people get.
    public var loads = Loads.balanced
    /// Whether two people may review each other.
    public var allowsReciprocal = false
    /// What is wished for besides.
    public var wishes = Wishes()

    /// The usual rules: three reviews, equal loads, nobody reviews their reviewer.
    public init() {}
}
