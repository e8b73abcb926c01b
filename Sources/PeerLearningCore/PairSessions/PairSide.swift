/// One of the two.
public enum PairSide: Int, Hashable, Sendable, CaseIterable {
    /// Wrote the work that they talk about; in a consultation the one who asks for advice.
    case author = 0
    /// The other one: a reviewer or a consultant; in an interview the one who asks.
    case partner = 1

    /// The side as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "pair.side.\(self)")) }

    /// The other side.
    public var other: PairSide { self == .author ? .partner : .author }
}
