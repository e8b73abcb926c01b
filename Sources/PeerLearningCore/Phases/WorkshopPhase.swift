/// The phases that a workshop goes through, in this order.
public enum WorkshopPhase: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// People are enrolled; nobody works yet.
    case setup = 0
    /// Authors hand in and replace what they handed in.
    case submission = 1
    /// Reviewers review; everybody may comment.
    case review = 2
    /// Grades are worked out and published; authors read their reviews and revise.
    case grading = 3
    /// Everybody says what has changed in their understanding; the best solutions go into the library.
    case reflection = 4
    /// Nothing changes any more.
    case closed = 5

    /// Orders phases as a workshop goes through them.
    public static func < (left: WorkshopPhase, right: WorkshopPhase) -> Bool { left.rawValue < right.rawValue }

    /// The phase that follows; nil after the last.
    public var next: WorkshopPhase? { WorkshopPhase(rawValue: rawValue + 1) }

    /// The name of the phase as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "phase.\(self)")) }
}
