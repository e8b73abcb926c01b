/// What of a test is put into another order.
public struct Shuffling: Hashable, Sendable {
    /// Something that is put into another order.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The questions of a test.
        case questions
        /// The options of a question, where the question allows it.
        case options
    }

    /// What is put into another order.
    public let parts: Set<Part>
    /// The seed that everybody's order follows from; nil where each attempt has its own.
    public let seed: UInt64?

    /// Says what is put into another order: for everybody the same, where there is a seed.
    public init(_ parts: Set<Part>, seed: UInt64? = nil) {
        (self.parts, self.seed) = (parts, seed)
    }

    /// Everything stays as it was written, as far as that does not tell the answers.
    public static let nothing = Shuffling([])
    /// Questions and options, for each attempt anew.
    public static let everything = Shuffling([.questions, .options])
}
