/// What kind of question a file calls a question, by the names that Moodle uses.
///
/// The vocabulary is open: a reader of another format names its own.
public struct QuestionType: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, as `peerlearn import --json` prints it.
    public let rawValue: String

    /// Names a kind of question.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a kind of question.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// One or several options are chosen.
    public static let multichoice: QuestionType = "multichoice"
    /// It is true or false.
    public static let truefalse: QuestionType = "truefalse"
    /// A few words are written.
    public static let shortanswer: QuestionType = "shortanswer"
    /// Two lists are matched.
    public static let matching: QuestionType = "matching"
    /// A number is written.
    public static let numerical: QuestionType = "numerical"
    /// A longer text is written, which people judge.
    public static let essay: QuestionType = "essay"
    /// Nothing is answered: there is only something to read.
    public static let description: QuestionType = "description"
}
