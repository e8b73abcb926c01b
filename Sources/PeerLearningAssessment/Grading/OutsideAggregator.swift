public import PeerLearningCore

/// Makes grades of scores outside the program: in another process, or in WebAssembly.
///
/// It is asked when grades are published, and never again: what it answered is recorded with the grades, and a replay asks
/// nobody. Unlike a ``GradeAggregator`` it takes its time and may fail; then nothing is published.
public protocol OutsideAggregator: Sendable {
    /// The name of the method, unique among methods.
    var name: String { get }

    /// A grade for each submission, in the order given; without scores, a grade without a value.
    func grades(in context: GradingContext) async throws -> [Grade]
}

extension GradingContext {
    /// Whether grades are an answer about these submissions: one for each, in their order, from 0 to 100.
    public func isAnswered(by grades: [Grade]) -> Bool {
        grades.map(\.submission) == submissions.map(\.submission)
            && grades.allSatisfy { grade in grade.value.map { (0...100).contains($0) } ?? true }
    }
}
