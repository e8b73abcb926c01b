/// How learners are led through an item of SCORM 2004: what they may open when, and what counts as done.
///
/// A part that is nil was not written down, and the defaults of the specification hold: those of the part's own
/// initializer.
///
/// ```swift
/// let isFree = item.sequencing?.controls?.allowsChoice ?? true
/// ```
///
/// Source: IMS *Simple Sequencing* 1.0 (2003); ADL SCORM 2004 4th Edition, *Sequencing and Navigation* §3, and *Content
/// Aggregation Model* §5.1 and §5.2.
public struct Sequencing: Hashable, Sendable {
    /// How learners move among the items below.
    public var controls: SequencingControls?

    /// What is decided before the item is offered, such as to skip it.
    public var preConditions: [SequencingRule] = []

    /// What ends the item from above while something below it is going on.
    public var exitConditions: [SequencingRule] = []

    /// What follows once the item has ended.
    public var postConditions: [SequencingRule] = []

    /// How often, how long and when the item may be attempted.
    public var limits: SequencingLimits?

    /// Resources that go with the item, by identifier, and what for.
    public var companions: [String: String] = [:]

    /// How the state of the items below becomes the state of this one.
    public var rollup: RollupRules?

    /// The objective that counts for the state of the item; nil where none is written down.
    public var primaryObjective: SequencingObjective?

    /// The other objectives.
    public var objectives: [SequencingObjective] = []

    /// Whether the items below are drawn by lot or put in another order.
    public var selection: SequencingSelection?

    /// Who sets the state of the item.
    public var tracking: SequencingTracking?

    /// How free the choice among neighbours is.
    public var constraints: ChoiceConstraints?

    /// When the item counts for the state of the one above it.
    public var considerations: RollupConsiderations?

    /// Buttons that the system hides while the item is open, such as `previous` or `exitAll`.
    public var hiddenControls: [String] = []

    /// The identifier of the shared sequencing that this one builds upon; nil where it stands alone.
    public var reference: String?

    /// A sequencing of which nothing is written down.
    public init() {}

    /// This sequencing with the parts of a shared one where it has none of its own.
    ///
    /// Source: *Content Aggregation Model* §5.1.11: what stands in the item replaces what is shared, element by element.
    public func building(upon shared: Sequencing) -> Sequencing {
        var whole = self
        whole.controls = controls ?? shared.controls
        if preConditions.isEmpty, exitConditions.isEmpty, postConditions.isEmpty {
            whole.preConditions = shared.preConditions
            whole.exitConditions = shared.exitConditions
            whole.postConditions = shared.postConditions
        }
        whole.limits = limits ?? shared.limits
        whole.companions = companions.isEmpty ? shared.companions : companions
        whole.rollup = rollup ?? shared.rollup
        if primaryObjective == nil, objectives.isEmpty {
            whole.primaryObjective = shared.primaryObjective
            whole.objectives = shared.objectives
        }
        whole.selection = selection ?? shared.selection
        whole.tracking = tracking ?? shared.tracking
        whole.constraints = constraints ?? shared.constraints
        whole.considerations = considerations ?? shared.considerations
        return whole
    }

    /// Whether nothing is written down.
    var isEmpty: Bool { self == Sequencing() }
}
