/// A sitting as the one who sits sees it. Options go by the numbers of the form.
public struct SittingView: Hashable, Sendable {
    /// The sitting.
    public let sitting: SittingID
    /// The round that it belongs to.
    public let round: TestRoundID
    /// The test.
    public let test: TestID
    /// The title of the test.
    public let title: String
    /// What the test is for.
    public let purpose: KnowledgeTest.Purpose
    /// The number of the attempt, counted from 1.
    public let attempt: Int
    /// Where it stands.
    public let status: Sitting.Status
    /// When it began.
    public let begunAt: Instant?
    /// When the time is over; nil where there is no limit.
    public let deadline: Instant?
    /// The questions, in the order of the form.
    public let questions: [SittingQuestionView]
    /// The points in all; nil where they may not be known, or not yet.
    public let score: Double?
    /// The most points that the system can give.
    public let maximum: Double
    /// Whether that is enough; nil where it may not be known, or nobody passes or fails.
    public let isPassed: Bool?
    /// The document that says why it does not count; nil where it does.
    public let voiding: DocumentID?
    /// When one learns what.
    public let feedback: TestPolicy.Feedback

    /// How many questions have an answer.
    public var answered: Int { questions.count { !$0.response.isEmpty } }
}

/// A question of a sitting as the one who sits sees it.
public struct SittingQuestionView: Hashable, Sendable {
    /// What is asked.
    public let face: QuestionFace
    /// How many points the best answer has.
    public let points: Double
    /// What was answered; words by the documents that hold them.
    public let response: Answer
    /// What came of it; nil where it may not be known, or not yet.
    public let outcome: TestResult.Entry?
    /// What is right; nil where it may not be known, or not yet.
    public let solution: QuestionSolution?
}

/// What is right, and why.
public struct QuestionSolution: Hashable, Sendable {
    /// The correct answer to each part that has one.
    public let correct: [InteractionID: [AnswerItem]]
    /// Why it is right; empty where nothing is said.
    public let explanation: MarkedText
}

/// A sitting as those see it who may know whose it is.
public struct SittingReport: Hashable, Sendable {
    /// The sitting.
    public let sitting: SittingID
    /// Who sat, and what for.
    public let start: SittingStart
    /// Where it stands.
    public let status: Sitting.Status
    /// When it began.
    public let begunAt: Instant?
    /// When it was over; nil while it is not.
    public let endedAt: Instant?
    /// The answers, by the identifiers of the test; words by the documents that hold them.
    public let answers: [QuestionID: Answer]
    /// What came of it; nil while it is not over.
    public let result: TestResult?
    /// Why it does not count; nil where it does.
    public let voiding: SittingVoiding?
}
