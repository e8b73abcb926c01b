/// How the state of the items below becomes the state of an item.
public struct RollupRules: Hashable, Sendable {
    /// If items below are in some state, then the item is in some state.
    public struct Rule: Hashable, Sendable {
        /// What the item becomes.
        public enum Action: String, Hashable, Sendable, CaseIterable {
            /// Its objective is reached.
            case satisfied
            /// Its objective is not reached.
            case notSatisfied
            /// It is completed.
            case completed
            /// It is not completed.
            case incomplete
        }

        /// How many of the items below have to meet the conditions.
        public enum Share: Hashable, Sendable {
            /// Every one.
            case all
            /// One or more.
            case any
            /// None.
            case none
            /// So many or more.
            case count(Int)
            /// This part of them or more, from 0 to 1.
            case part(Double)
        }

        /// How many have to meet the conditions.
        public var share: Share
        /// What is looked at in each of them.
        public var conditions: [SequencingRule.Condition]
        /// Whether every condition has to be met, rather than one of them.
        public var needsAll: Bool
        /// What the item becomes.
        public var action: Action

        /// Describes a rule.
        public init(
            _ action: Action, if share: Share = .all, are conditions: [SequencingRule.Condition], needsAll: Bool = false
        ) {
            (self.action, self.share, self.conditions, self.needsAll) = (action, share, conditions, needsAll)
        }
    }

    /// The rules in order; where there are none, those of the specification hold.
    public var rules: [Rule] = []
    /// Whether the item counts for the objective of the one above.
    public var countsForObjective = true
    /// Whether the item counts for the progress of the one above.
    public var countsForProgress = true
    /// The weight of its measure among its neighbours, from 0 to 1.
    public var weight = 1.0

    /// The rules that hold where nothing is written down.
    public init() {}
}

/// When an item counts for the state of the one above it: an extension of ADL.
public struct RollupConsiderations: Hashable, Sendable {
    /// When an item counts.
    public enum Requirement: String, Hashable, Sendable, CaseIterable {
        /// In any case.
        case always
        /// Once it was attempted.
        case ifAttempted
        /// Unless it was skipped.
        case ifNotSkipped
        /// Unless it is suspended.
        case ifNotSuspended
    }

    /// When it counts for reaching the objective.
    public var forSatisfied = Requirement.always
    /// When it counts for missing the objective.
    public var forNotSatisfied = Requirement.always
    /// When it counts for being completed.
    public var forCompleted = Requirement.always
    /// When it counts for being incomplete.
    public var forIncomplete = Requirement.always
    /// Whether the measure decides while the item is still open.
    public var measuresWhileActive = true

    /// It always counts.
    public init() {}
}
