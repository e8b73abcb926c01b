/// Makes scores of filled-in forms outside the program: in another process, or in WebAssembly.
///
/// A workshop chooses it by name. It is asked about each form once while an engine runs; the scores that grades were made
/// of are recorded with the grades. Unlike a ``GradingStrategy`` it takes its time and may fail; then nothing is published.
public protocol OutsideStrategy: Sendable {
    /// The name of the strategy, unique among strategies.
    var name: String { get }

    /// A score for each form, in the order given: from 0 to 100, or nil where the form says nothing.
    func scores(of forms: [CompletedForm]) async throws -> [Double?]
}

/// Scores that were made before: what a strategy outside the program has answered about forms.
public struct AnsweredScores: GradingStrategy {
    /// The name of the strategy that answered.
    public let name: String
    private let scores: [CompletedForm: Double]

    /// Keeps answers; a form that is not among them has no score.
    public init(of name: String, _ scores: [CompletedForm: Double]) { (self.name, self.scores) = (name, scores) }

    /// The score that was answered; nil where there was none.
    public func score(of form: CompletedForm) -> Double? { scores[form] }
}
