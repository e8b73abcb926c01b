/// A step in a computation of a score.
public indirect enum ScoringStep: Hashable, Sendable {
    /// Computes a value and keeps it under a name.
    case set(String, ScoringExpression)
    /// Takes the first branch whose condition holds; where none does, these steps.
    case when([ScoringBranch], otherwise: [ScoringStep] = [])
    /// Ends the computation.
    case stop
}

/// Steps that are taken where a condition holds.
public struct ScoringBranch: Hashable, Sendable {
    /// The condition. What is neither yes nor no does not hold.
    public let condition: ScoringExpression
    /// The steps.
    public let steps: [ScoringStep]

    /// Makes a branch.
    public init(if condition: ScoringExpression, _ steps: [ScoringStep]) {
        (self.condition, self.steps) = (condition, steps)
    }
}
