/// A question of a test: what people read, what they may answer, what is right and what it is worth.
///
/// Readers of packages make it of QTI, Moodle and the rest, authors by hand. People are shown its ``face``, which holds
/// nothing of what is right.
///
/// ```swift
/// let question = try Question(
///     "capital", prompt: "Which city is the capital of France?",
///     [.choice([AnswerOption("a", "Lyon"), AnswerOption("b", "Paris")])],
///     keys: ["RESPONSE": .correct(.option("b"))])
/// let score = try question.score(Answer([.option("b")]))
/// ```
public struct Question: Hashable, Sendable {
    /// The question's identifier, unique in its test.
    public let id: QuestionID
    /// The title, for those who put tests together; empty where there is none.
    public let title: String
    /// What is asked.
    public let prompt: MarkedText
    /// The parts that are answered; none where there is only something to read.
    public let interactions: [Interaction]
    /// What is right in each part, and what it is worth.
    public let keys: [InteractionID: AnswerKey]
    /// How the score is computed; nil where what the parts are worth is added up.
    public let program: ScoringProgram?
    /// The least that an answer can be worth: 0, or less where a package takes points away.
    public let minimum: Double
    /// The most that an answer can be worth by what the system judges.
    public let maximum: Double
    /// Why the right answer is right, for who may see it; empty where nothing is said.
    public let explanation: MarkedText

    /// Makes a question.
    ///
    /// - Parameters:
    ///   - keys: What is right in each part; a part without a key is worth nothing, unless a program says otherwise.
    ///   - program: How the score is computed; without it, what the parts are worth is added up.
    ///   - maximum: The most that an answer can be worth; without it, what the parts can be worth together.
    /// - Throws: ``Refusal`` with code `invalid` where parts stand twice, a key belongs to none of them or does not fit it,
    ///   or a number makes no sense.
    public init(
        _ id: QuestionID, title: String = "", prompt: MarkedText, _ interactions: [Interaction] = [],
        keys: [InteractionID: AnswerKey] = [:], program: ScoringProgram? = nil, minimum: Double = 0,
        maximum: Double? = nil, explanation: MarkedText = ""
    ) throws(Refusal) {
        (self.id, self.title, self.prompt, self.interactions) = (id, title, prompt, interactions)
        (self.keys, self.program, self.minimum, self.explanation) = (keys, program, minimum, explanation)
        let attainable = interactions.reduce(0.0) { sum, part in
            sum + (keys[part.id].map { $0.weight * $0.best(in: part) } ?? 0)
        }
        self.maximum = maximum ?? attainable
        try requireSound()
    }

    private func requireSound() throws(Refusal) {
        func refusal(_ name: String) -> Refusal { .because(.invalid, name, ["part": .text(id.rawValue)]) }
        guard !id.rawValue.isBlank else { throw .emptyIdentifier() }
        let parts = Set(interactions.map(\.id))
        guard parts.count == interactions.count, interactions.count <= 1_000 else {
            throw refusal("question.partTwice")
        }
        guard parts.isSuperset(of: keys.keys), keys.values.allSatisfy(\.isSound) else { throw refusal("question.key") }
        guard minimum.isWorth, maximum.isWorth, minimum <= 0, maximum >= 0 else { throw refusal("question.maximum") }
        for part in interactions {
            guard let key = keys[part.id] else { continue }
            guard key.rule == .peers || !part.kind.isForPeers else { throw refusal("question.peers") }
        }
    }

    /// What people see of it before they may know what is right.
    public var face: QuestionFace {
        QuestionFace(id: id, prompt: prompt, interactions: interactions, maximum: maximum)
    }

    /// Whether the system judges a part by the words that were written.
    func isScoredByWords(_ part: InteractionID) -> Bool {
        interactions.contains { $0.id == part && $0.kind.answers == .words }
    }

    /// Whether peers have something to judge in it.
    public var isForPeers: Bool {
        interactions.contains { $0.kind.isForPeers || keys[$0.id]?.rule == .peers }
    }
}
