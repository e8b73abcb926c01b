/// How learners move among the items below an item.
public struct SequencingControls: Hashable, Sendable {
    /// Whether they may choose any of them.
    public var allowsChoice = true
    /// Whether they may choose an item elsewhere while one of them is open.
    public var allowsChoiceOfOthers = true
    /// Whether they are led from one to the next.
    public var flows = false
    /// Whether they can only go on and never back.
    public var isForwardOnly = false
    /// Whether only the present attempt counts for objectives.
    public var usesCurrentObjectives = true
    /// Whether only the present attempt counts for progress.
    public var usesCurrentProgress = true

    /// The controls that hold where nothing is written down.
    public init() {}
}

/// How often, how long and when an item may be attempted. Durations and times are as the file writes them.
public struct SequencingLimits: Hashable, Sendable {
    /// The most attempts; nil where there is no limit.
    public var attempts: Int?
    /// The longest an attempt may last from its beginning to its end.
    public var attemptDuration: String?
    /// The longest an attempt may last while the item is open.
    public var attemptExperience: String?
    /// The longest all attempts may last together.
    public var activityDuration: String?
    /// The longest all attempts may last together while the item is open.
    public var activityExperience: String?
    /// When the item may first be opened.
    public var begin: String?
    /// When it can no longer be opened.
    public var end: String?

    /// No limits.
    public init() {}
}

/// Whether the items below are drawn by lot or put in another order.
public struct SequencingSelection: Hashable, Sendable {
    /// When something is done.
    public enum Timing: String, Hashable, Sendable, CaseIterable {
        /// Never.
        case never
        /// At the first attempt.
        case once
        /// At every attempt.
        case onEachNewAttempt
    }

    /// When the order changes.
    public var reorderTiming = Timing.never
    /// Whether the order changes.
    public var reorders = false
    /// When items are drawn.
    public var drawTiming = Timing.never
    /// How many items are drawn; nil where all are.
    public var count: Int?

    /// All items in the order of the file.
    public init() {}
}

/// Who sets the state of an item.
public struct SequencingTracking: Hashable, Sendable {
    /// Whether the item's state is kept at all.
    public var isTracked = true
    /// Whether the content says that it is completed; else the system takes that it is.
    public var contentSetsCompletion = false
    /// Whether the content says that the objective is reached; else the system takes that it is.
    public var contentSetsObjective = false

    /// The tracking that holds where nothing is written down.
    public init() {}
}

/// How free the choice among the neighbours of an item is: an extension of ADL.
public struct ChoiceConstraints: Hashable, Sendable {
    /// Whether items below can be chosen only once this one has begun.
    public var preventsActivation = false
    /// Whether only what comes right before or after this item can be chosen.
    public var constrainsChoice = false

    /// Free choice.
    public init() {}
}
