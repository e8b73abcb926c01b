public import PeerLearningCore

/// A test as somebody finds it who may take it.
public struct TestReading: Hashable, Sendable {
    /// The round in which they take it.
    public let round: TestRoundID
    /// Which version of which test it is, and which cohort takes it.
    public let plan: TestRoundPlan
    /// From when until when it can be taken.
    public let window: TestWindow
    /// The title.
    public let title: String
    /// What it is for.
    public let purpose: KnowledgeTest.Purpose
    /// By which rules it is taken.
    public let policy: TestPolicy
    /// How many questions it has.
    public let questions: Int
    /// The most points that the system can give.
    public let maximum: Double
    /// The person's own attempts, in the order in which they began.
    public let attempts: [SittingAttempt]

    /// How many attempts are left; nil where there is no limit.
    public var attemptsLeft: Int? {
        policy.attempts.map { max(0, $0 - attempts.count { !$0.isVoided }) }
    }
}

/// An attempt with its texts, as the one who sits sees it.
public struct SittingReading: Hashable, Sendable {
    /// What they see.
    public let view: SittingView
    /// The words of their answers, by document; one that was erased is not there.
    public let words: [DocumentID: String]
    /// Why it does not count; nil where it does.
    public let reason: String?

    /// An answer with its words.
    public func answer(to question: QuestionID) -> Answer {
        view.questions.first { $0.face.id == question }?.response.reading(words) ?? Answer()
    }
}
