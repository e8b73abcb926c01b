public import PeerLearningCore

/// A question as it was found in a file, with what the file says of it besides.
///
/// ```swift
/// let report = PackageImporter().read(fileAt: "questions.gift")
/// let test = try KnowledgeTest(
///     "entry", title: "Entry test", purpose: .entry, report.package?.questions.map(\.question) ?? [],
///     policy: .standard)
/// ```
public struct PackageQuestion: Hashable, Sendable {
    /// The question. Its identifier is the file's own, else `q` and its place in the file, counted from 1.
    public let question: Question
    /// What kind of question the file calls it.
    public let type: QuestionType
    /// The member of the package that it stands in; for a file of its own, the file's name.
    public let file: String?
    /// The line on which it begins, counted from 1; nil where lines mean nothing.
    public let line: Int?
    /// The category that it stands in, as the file writes it; nil where there is none.
    public let category: String?
    /// The answers that the file names, in its order.
    public let answers: [PackageAnswer]

    /// Describes a question of a file.
    public init(
        _ question: Question, type: QuestionType, file: String? = nil, line: Int? = nil, category: String? = nil,
        answers: [PackageAnswer] = []
    ) {
        (self.question, self.type, self.file, self.line) = (question, type, file, line)
        (self.category, self.answers) = (category, answers)
    }
}

/// An answer to a question that a file names.
public struct PackageAnswer: Hashable, Sendable {
    /// The words; of a pair `first -> second`.
    public let text: String
    /// What it is worth, in per cent of the question: from −100 to 100.
    public let fraction: Double
    /// What the file says to those who give it; empty where it says nothing.
    public let feedback: String

    /// Describes an answer.
    public init(_ text: String, fraction: Double, feedback: String = "") {
        (self.text, self.fraction, self.feedback) = (text, fraction, feedback)
    }
}
