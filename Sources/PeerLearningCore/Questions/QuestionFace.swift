/// What people see of a question while they answer it. It holds nothing of what is right, by its type.
public struct QuestionFace: Hashable, Sendable {
    /// The question's identifier.
    public let id: QuestionID
    /// What is asked.
    public let prompt: MarkedText
    /// The parts that are answered.
    public let interactions: [Interaction]
    /// The most that an answer can be worth by what the system judges.
    public let maximum: Double
}
