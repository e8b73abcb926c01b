import PeerLearningCore

/// Scores a form by how many of its statements do not hold: each weighs so many errors, and a table says what is left.
///
/// No errors give 100. A number of errors that the table does not name gives what the next smaller one gives. It is Moodle's
/// number of errors; the criteria are checks, and a weight of 0 never counts as an error.
///
/// ```swift
/// let strategy = ErrorCountGrading([2: 80, 3: 60, 5: 30, 6: 0])
/// ```
public struct ErrorCountGrading: GradingStrategy {
    /// `number-of-errors`.
    public let name = "number-of-errors"
    /// The score for a number of errors.
    public let scores: [Int: Double]

    /// A strategy with a table; scores beyond 0 to 100 are taken as the end of the scale, and no number as 0.
    public init(_ scores: [Int: Double]) {
        self.scores = scores.mapValues { $0.isNaN ? 0 : min(100, max(0, $0)) }
    }

    /// The score, from 0 to 100; nil where no statement was answered.
    public func score(of form: CompletedForm) -> Double? {
        let answers = form.answers
        guard !answers.isEmpty else { return nil }
        let errors = answers.reduce(0.0) { $0 + ($1.answer == $1.criterion.answerCount - 1 ? 0 : $1.criterion.weight) }
        guard errors >= 1 else { return 100 }
        let reached = scores.keys.filter { $0 > 0 && Double($0) <= errors }.max()
        return reached.flatMap { scores[$0] } ?? 100
    }
}
