/// Which grading strategy makes scores of the filled-in forms of a workshop.
///
/// The framework has `rubric`, `rubric-points`, `accumulative`, `number-of-errors`, `checklist` and `comments`; a host adds
/// its own to the engine's configuration, in the program or outside it.
///
/// ```swift
/// var policy = WorkshopPolicy.standard
/// policy.strategy = try StrategyChoice("number-of-errors", scores: [1: 80, 2: 50, 4: 0])
/// ```
public struct StrategyChoice: Hashable, Sendable {
    /// The name of the strategy.
    public let name: String
    /// Of `number-of-errors`: the score, from 0 to 100, from so many errors on. A number of errors that is not named gives
    /// what the next smaller one gives, and none gives 100.
    public let scores: [Int: Double]

    /// Chooses a strategy.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where there is no name, or the table has numbers of errors that are not
    ///   from 1 to 1,000 or scores that are not from 0 to 100.
    public init(_ name: String, scores: [Int: Double] = [:]) throws(Refusal) {
        guard !name.isBlank, name.utf8.count <= 200 else { throw .because(.invalid, "policy.strategy.name") }
        guard scores.allSatisfy({ (1...1_000).contains($0.key) && (0...100).contains($0.value) }) else {
            throw .because(.invalid, "policy.strategy.scores")
        }
        (self.name, self.scores) = (name, scores)
    }
}
