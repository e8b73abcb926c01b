/// What a practical check is: what is shown or explained, to whom it is open, and what observers look at.
///
/// ```swift
/// let checklist = try Rubric([RubricCriterion("Greets first", .check), RubricCriterion("Repeats the order", .check)])
/// let plan = try PracticalCheckPlan(title: "Take an order", kind: .show, cohort: cohort, checklist: checklist)
/// ```
public struct PracticalCheckPlan: Hashable, Sendable {
    /// What somebody does.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// “Show how you do it now.”
        case show
        /// “Explain how you would help a colleague with the same task.”
        case explain

        /// What is asked for, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "check.kind.\(rawValue)")) }
    }

    /// How it is observed.
    public enum Mode: String, Hashable, Sendable, CaseIterable {
        /// Observers are there at the appointed moment.
        case live
        /// Observers look at a recording: a link or a file.
        case recorded

        /// How it is observed, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "check.mode.\(rawValue)")) }
    }

    /// The title.
    public let title: String
    /// What is to be shown or explained, in the words of those who lead; may be empty.
    public let instructions: String
    /// What somebody does.
    public let kind: Kind
    /// How it is observed.
    public let mode: Mode
    /// The cohort that it is open to.
    public let cohort: CohortID
    /// What it belongs to in a programme; nil where it belongs to none.
    public let place: PracticalCheckPlace?
    /// What observers look at; anybody who takes the check may read it beforehand.
    public let checklist: Rubric
    /// By which rules it is taken.
    public let policy: PracticalCheckPolicy

    /// Describes a check.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where the title is empty, nothing on the checklist counts, or the rules
    ///   make no sense.
    public init(
        title: String, kind: Kind, mode: Mode = .live, cohort: CohortID, place: PracticalCheckPlace? = nil,
        instructions: String = "", checklist: Rubric, policy: PracticalCheckPolicy = .standard
    ) throws(Refusal) {
        guard !title.isBlank else { throw .because(.invalid, "check.title") }
        guard checklist.criteria.contains(where: { $0.kind != .comment && $0.weight > 0 }) else {
            throw .because(.invalid, "check.checklist")
        }
        try policy.validate()
        (self.title, self.instructions, self.kind, self.mode) = (title, instructions, kind, mode)
        (self.cohort, self.place, self.checklist, self.policy) = (cohort, place, checklist, policy)
    }
}

/// Where a practical check belongs in a programme: to the whole of it, a module or a micromodule.
public struct PracticalCheckPlace: Hashable, Sendable {
    /// The programme.
    public let programme: ProgrammeID
    /// The module; nil for the whole programme.
    public let module: ModuleID?
    /// The micromodule; nil for the whole module.
    public let micromodule: MicromoduleID?

    /// Names a place.
    public init(programme: ProgrammeID, module: ModuleID? = nil, micromodule: MicromoduleID? = nil) {
        (self.programme, self.module, self.micromodule) = (programme, module, micromodule)
    }

    /// Whether a programme has this place.
    func isPart(of programme: Programme) -> Bool {
        guard programme.id == self.programme, programme.exists else { return false }
        guard let module else { return micromodule == nil }
        guard let found = programme.modules.first(where: { $0.id == module }) else { return false }
        return micromodule.map { wanted in found.micromodules.contains { $0.id == wanted } } ?? true
    }
}
