/// A test of knowledge: questions that the system scores by the rules of the package that they came in.
///
/// It belongs to a programme, see ``Programme/test(_:)``. A cohort takes one version of it in a ``TestRound``; who takes it
/// is asked the same questions as everybody else, whatever group of an experiment they are in.
public struct KnowledgeTest: Hashable, Sendable {
    /// What a test is for.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        /// It shows what people know before they begin.
        case entry
        /// It belongs to a module or a micromodule.
        case module
        /// It shows what people know at the end.
        case final

        /// What such a test is called, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "test.purpose.\(rawValue)")) }
    }

    /// How many questions a test may have.
    public static let mostQuestions = 1_000

    /// The test's identifier, unique in its programme; for an imported one it follows from the package's own.
    public let id: TestID
    /// The title.
    public let title: String
    /// What it is for.
    public let purpose: Purpose
    /// The questions, in the order in which they were written.
    public let questions: [TestQuestion]
    /// By which rules it is taken.
    public let policy: TestPolicy

    /// Makes a test.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where there is no title or no question, a question stands twice, there are
    ///   too many, or nothing in it can be scored.
    public init(
        _ id: TestID, title: String, purpose: Purpose, questions: [TestQuestion], policy: TestPolicy
    ) throws(Refusal) {
        guard !id.rawValue.isBlank else { throw .emptyIdentifier() }
        guard !title.isBlank else { throw .emptyText() }
        guard (1...Self.mostQuestions).contains(questions.count),
            Set(questions.map(\.question.id)).count == questions.count
        else { throw .because(.invalid, "test.questions", ["most": .number(Self.mostQuestions)]) }
        guard questions.contains(where: { $0.points > 0 }) else { throw .because(.invalid, "test.noPoints") }
        (self.id, self.title, self.purpose) = (id, title, purpose)
        (self.questions, self.policy) = (questions, policy)
    }

    /// Makes a test of questions that count as much as they are worth.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where the other initialiser does.
    public init(
        _ id: TestID, title: String, purpose: Purpose, _ questions: [Question], policy: TestPolicy
    ) throws(Refusal) {
        try self.init(id, title: title, purpose: purpose, questions: questions.map { TestQuestion($0) }, policy: policy)
    }

    /// The most points that the system can give.
    public var maximum: Double { questions.reduce(0) { $0 + $1.points } }

    /// The question with this identifier; nil where there is none.
    public func question(_ id: QuestionID) -> TestQuestion? { questions.first { $0.question.id == id } }
}

/// A question in a test, and how much it counts there.
public struct TestQuestion: Hashable, Sendable {
    /// The question.
    public let question: Question
    /// How many points its best answer has in the test.
    public let points: Double

    /// Puts a question into a test.
    ///
    /// - Parameter points: How many points its best answer has; without it, as many as the question says. What makes no
    ///   sense counts 0, and so does what only peers judge.
    public init(_ question: Question, points: Double? = nil) {
        let wanted = points ?? question.maximum
        let isSensible = wanted.isWorth && wanted >= 0 && question.maximum > 0
        (self.question, self.points) = (question, isSensible ? wanted : 0)
    }

    /// What an answer that fits the question is worth in the test.
    func scored(_ response: Answer) -> QuestionScore {
        let own = question.scored(response)
        let factor = own.maximum > 0 ? points / own.maximum : 0
        return QuestionScore(
            question: own.question, score: min(own.score * factor, points), maximum: points, parts: own.parts)
    }
}
