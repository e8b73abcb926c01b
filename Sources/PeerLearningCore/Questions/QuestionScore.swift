/// What an answer to a question is worth, and how it came out part by part.
public struct QuestionScore: Hashable, Sendable {
    /// How a part of a question was answered.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// As well as can be.
        case right
        /// In part.
        case partly
        /// Wrongly.
        case wrong
        /// Not at all.
        case unanswered
        /// Peers judge it.
        case forPeers
        /// Nothing says what is right in it.
        case notJudged

        /// What the verdict is called, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "verdict.\(rawValue)")) }
    }

    /// How a part came out.
    public struct Part: Hashable, Sendable {
        /// The part.
        public let id: InteractionID
        /// How it was answered.
        public let verdict: Verdict

        /// Says how a part came out.
        public init(_ id: InteractionID, _ verdict: Verdict) {
            (self.id, self.verdict) = (id, verdict)
        }
    }

    /// The question.
    public let question: QuestionID
    /// What the answer is worth.
    public let score: Double
    /// The most that it could be worth by what the system judges.
    public let maximum: Double
    /// How its parts came out, in their order.
    public let parts: [Part]

    /// Describes what an answer is worth.
    public init(question: QuestionID, score: Double, maximum: Double, parts: [Part]) {
        (self.question, self.score, self.maximum, self.parts) = (question, score, maximum, parts)
    }

    /// Whether peers have something to judge in it.
    public var isForPeers: Bool { parts.contains { $0.verdict == .forPeers } }
    /// Whether no part was answered.
    public var isUnanswered: Bool { parts.allSatisfy { $0.verdict == .unanswered } }
}
