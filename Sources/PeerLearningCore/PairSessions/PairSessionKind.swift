/// Who leads a pair session.
public enum PairSessionKind: Int, Hashable, Sendable, CaseIterable {
    /// The author asks for advice: what went wrong, why, and what to do.
    case consultation = 0
    /// The partner asks and the author answers: the partner leads the author to the causes.
    case interview = 1

    /// The kind as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "pair.kind.\(self)")) }
}
