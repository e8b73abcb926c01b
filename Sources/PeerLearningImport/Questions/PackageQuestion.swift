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
    /// The parts that the file has, by the names of QTI 2: more than those of ``question`` where it cannot hold them all.
    public let interactions: [String]
    /// What the file states to be right, part by part, as it writes it.
    public let correct: [String: [String]]
    /// What the file tells those who judge answers; empty where it tells them nothing.
    public let rubric: MarkedText
    /// What the file says to people once they have answered.
    public let feedback: [PackageFeedback]

    /// Describes a question of a file.
    ///
    /// - Parameters:
    ///   - interactions: The parts that the file has; without them, those of the question.
    ///   - correct: What the file states to be right; without it, what the question's keys hold.
    public init(
        _ question: Question, type: QuestionType, file: String? = nil, line: Int? = nil, category: String? = nil,
        answers: [PackageAnswer] = [], interactions: [String]? = nil, correct: [String: [String]]? = nil,
        rubric: MarkedText = "", feedback: [PackageFeedback] = []
    ) {
        (self.question, self.type, self.file, self.line) = (question, type, file, line)
        (self.category, self.answers, self.rubric, self.feedback) = (category, answers, rubric, feedback)
        self.interactions = interactions ?? question.interactions.map(\.kind.rawValue)
        self.correct = correct ?? question.statedAnswers
    }

    /// The same question, with the member of the package that it stands in.
    func inFile(_ name: String) -> PackageQuestion {
        PackageQuestion(
            question, type: type, file: name, line: line, category: category, answers: answers,
            interactions: interactions, correct: correct, rubric: rubric, feedback: feedback)
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

/// What a file says to people once they have answered a question.
public struct PackageFeedback: Hashable, Sendable {
    /// The name by which the file's rules show it; empty where it is shown to everybody.
    public let name: String
    /// What it says.
    public let text: MarkedText

    /// Describes what is said.
    public init(_ name: String, _ text: MarkedText) { (self.name, self.text) = (name, text) }
}
