/// People by questions: what analyses of questions and of people's abilities are computed from.
///
/// It is made of the sittings of one version of one test, one for each person. It names people: it is no view.
public struct ResponseMatrix: Hashable, Sendable {
    /// What came of one question with one person.
    public struct Cell: Hashable, Sendable {
        /// The points.
        public let score: Double
        /// Whether the question was answered at all.
        public let isAnswered: Bool
        /// How long it took, in seconds.
        public let seconds: Double
        /// The options that were chosen, part by part.
        public let chosen: [InteractionID: [OptionID]]

        /// The points as a part of the most that there are, from 0 to 1.
        public func fraction(of maximum: Double) -> Double {
            maximum > 0 ? min(max(score / maximum, 0), 1) : 0
        }
    }

    /// The version of the test.
    public let reference: TestReference
    /// The questions that the system scores, in the order of the test: the columns.
    public let questions: [QuestionID]
    /// The most points of each question.
    public let maxima: [Double]
    /// The people, in the order of their identifiers: the rows.
    public let people: [PersonID]
    /// What came of the questions, person by person.
    public let cells: [[Cell]]

    /// Makes a matrix of sittings that count, such as those of ``ResultBook/counted(in:by:)`` over all rounds that take
    /// the version. Sittings of other versions, and ones that are not over, are left out; of a person's several the first
    /// is taken.
    public init(of test: KnowledgeTest, _ reference: TestReference, from lines: [SittingLine]) {
        let asked = test.questions.filter { $0.points > 0 }
        self.reference = reference
        questions = asked.map(\.question.id)
        maxima = asked.map(\.points)
        var rows: [PersonID: SittingLine] = [:]
        for line in lines where line.start.reference == reference && line.result != nil && line.status != .voided {
            if rows[line.start.person] == nil { rows[line.start.person] = line }
        }
        people = rows.keys.sorted()
        cells = people.map { person in
            guard let line = rows[person] else { return [] }
            let entries = Dictionary((line.result?.entries ?? []).map { ($0.score.question, $0) }) { first, _ in first }
            return asked.map { Cell(entries[$0.question.id], line.chosen[$0.question.id] ?? [:]) }
        }
    }

    /// The points as parts of the most that there are, from 0 to 1, person by person: what Rasch and Cronbach take.
    public var fractions: [[Double]] {
        cells.map { row in zip(row, maxima).map { $0.fraction(of: $1) } }
    }
}

extension ResponseMatrix.Cell {
    fileprivate init(_ entry: TestResult.Entry?, _ chosen: [InteractionID: [OptionID]]) {
        score = entry?.score.score ?? 0
        isAnswered = entry.map { !$0.score.isUnanswered } ?? false
        seconds = entry.map { $0.duration / .seconds(1) } ?? 0
        self.chosen = chosen
    }
}
