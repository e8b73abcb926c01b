/// The name under which a person is known in one workshop and nowhere else.
///
/// Its number is drawn by lot: neither when somebody joined nor who they are can be told from it.
public struct Pseudonym: Hashable, Comparable, Sendable {
    /// The number in "Participant 42".
    public let number: Int

    /// The pseudonym with this number.
    public init(number: Int) { self.number = number }

    /// Orders pseudonyms by number.
    public static func < (left: Pseudonym, right: Pseudonym) -> Bool { left.number < right.number }

    /// The pseudonym as a catalogue says it.
    public var name: Message { Message("pseudonym", ["number": .number(number)]) }
}
