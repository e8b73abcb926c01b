/// If something is so, then something is done.
public struct SequencingRule: Hashable, Sendable {
    /// What can be looked at.
    public enum Test: String, Hashable, Sendable, CaseIterable {
        /// The objective is reached.
        case satisfied
        /// It is known whether the objective is reached.
        case objectiveStatusKnown
        /// It is known how well the objective is reached.
        case objectiveMeasureKnown
        /// The measure lies above the threshold.
        case objectiveMeasureGreaterThan
        /// The measure lies below the threshold.
        case objectiveMeasureLessThan
        /// The item is completed.
        case completed
        /// It is known how far the item is.
        case activityProgressKnown
        /// The item was attempted.
        case attempted
        /// There is no attempt left.
        case attemptLimitExceeded
        /// The time is over.
        case timeLimitExceeded
        /// It is too early or too late.
        case outsideAvailableTimeRange
        /// In any case.
        case always
    }

    /// What is done.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// The item is passed over on the way.
        case skip
        /// The item cannot be opened.
        case disabled
        /// The item cannot be chosen.
        case hiddenFromChoice
        /// The way ends here.
        case stopForwardTraversal
        /// The item ends.
        case exit
        /// The item above ends.
        case exitParent
        /// The course ends.
        case exitAll
        /// The item begins anew.
        case retry
        /// The course begins anew.
        case retryAll
        /// The next item is opened.
        case `continue`
        /// The item before is opened.
        case previous
    }

    /// One thing that is looked at.
    public struct Condition: Hashable, Sendable {
        /// What is looked at.
        public var test: Test
        /// Whether the opposite is meant.
        public var isNegated: Bool
        /// The objective that is looked at; nil for the primary one.
        public var objective: String?
        /// The threshold of a measure, from −1 to 1.
        public var threshold: Double?

        /// Describes a condition.
        public init(_ test: Test, isNegated: Bool = false, objective: String? = nil, threshold: Double? = nil) {
            (self.test, self.isNegated, self.objective, self.threshold) = (test, isNegated, objective, threshold)
        }
    }

    /// What is looked at.
    public var conditions: [Condition]
    /// Whether every condition has to be met, rather than one of them.
    public var needsAll: Bool
    /// What is done.
    public var action: Action

    /// Describes a rule.
    public init(_ action: Action, if conditions: [Condition], needsAll: Bool = true) {
        (self.action, self.conditions, self.needsAll) = (action, conditions, needsAll)
    }
}
