public import PeerLearningCore

/// What is wrong with a file of rules, and where.
public struct RuleFileError: Error, Hashable, Sendable {
    /// The place in the file, as in `rules[2].when.kind`; empty for the file as a whole.
    public let place: String
    /// What is wrong there, and what would be right.
    public let message: Message

    /// Says what is wrong.
    public init(at place: String, _ message: Message) { (self.place, self.message) = (place, message) }
}
