/// Something to be computed over an answer: the expressions of QTI response processing.
///
/// ```swift
/// let isRight = ScoringExpression.apply(.match, [.response("RESPONSE"), .correct("RESPONSE")])
/// ```
public indirect enum ScoringExpression: Hashable, Sendable {
    /// This value.
    case value(ScoringValue)
    /// The answer to a part of the question.
    case response(InteractionID)
    /// The correct answer to a part of the question.
    case correct(InteractionID)
    /// What the answer is worth by the mapping of the part.
    case mapped(InteractionID)
    /// What the answer is worth by the regions of the part.
    case mappedAreas(InteractionID)
    /// What the answer is worth by the numbers of the part.
    case numbers(InteractionID)
    /// What the answer is worth by the patterns of the part.
    case patterns(InteractionID)
    /// What was computed before under this name.
    case outcome(String)
    /// The result of an operation.
    case apply(ScoringOperator, [ScoringExpression])

    /// A number.
    public static func number(_ number: Double) -> ScoringExpression { .value(.number(number)) }

    /// Yes or no.
    public static func truth(_ truth: Bool) -> ScoringExpression { .value(.truth(truth)) }
}
