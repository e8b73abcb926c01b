/// What came of a sitting: the points in all and question by question, and the time that was taken.
public struct TestResult: Hashable, Sendable {
    /// What came of one question.
    public struct Entry: Hashable, Sendable {
        /// What the answer is worth, and how its parts came out.
        public let score: QuestionScore
        /// How long it took: from what was done before until the answer, all changes together. Nothing where it was not
        /// answered.
        public let duration: Duration

        /// Describes what came of a question.
        public init(_ score: QuestionScore, duration: Duration) {
            (self.score, self.duration) = (score, duration)
        }
    }

    /// What came of each question, in the order of the test.
    public let entries: [Entry]
    /// The points in all, from 0 to ``maximum``.
    public let score: Double
    /// The most points that the system could give.
    public let maximum: Double
    /// Whether that is enough; nil where nobody passes or fails.
    public let isPassed: Bool?
    /// How long the sitting lasted, at most until its deadline.
    public let duration: Duration

    /// Describes what came of a sitting.
    public init(entries: [Entry], score: Double, maximum: Double, isPassed: Bool?, duration: Duration) {
        (self.entries, self.score, self.maximum) = (entries, score, maximum)
        (self.isPassed, self.duration) = (isPassed, duration)
    }

    /// The part of the points that was reached, from 0 to 1.
    public var fraction: Double { maximum > 0 ? score / maximum : 0 }

    /// The questions in which peers have something to judge; their points are not in the score.
    public var forPeers: [QuestionID] { entries.filter(\.score.isForPeers).map(\.score.question) }
}

extension KnowledgeTest {
    /// What answers are worth together. An answer that does not fit its question is none.
    func result(of answers: [QuestionID: Answer], taking spent: [QuestionID: Duration], _ duration: Duration)
        -> TestResult
    {
        let entries = questions.map { asked in
            var response = answers[asked.question.id] ?? Answer()
            do throws(Refusal) { try asked.question.check(response) } catch { response = Answer() }
            return TestResult.Entry(asked.scored(response), duration: spent[asked.question.id, default: .zero])
        }
        let sum = entries.reduce(0) { $0 + $1.score.score }
        let score = min(max(sum, 0), maximum)
        let isPassed = policy.passMark.map { score >= $0 * maximum - 1e-9 * maximum }
        return TestResult(entries: entries, score: score, maximum: maximum, isPassed: isPassed, duration: duration)
    }
}
