/// What a calibration is: whom it is for, by which rubric exemplars are judged, and how close is close enough.
///
/// ```swift
/// let plan = try CalibrationPlan(title: "Before you review", cohort: cohort, rubric: task.rubric, exemplars: 3, limit: 15)
/// ```
public struct CalibrationPlan: Hashable, Sendable {
    /// When one learns what staff says of an exemplar, and why.
    public enum Feedback: String, Hashable, Sendable, CaseIterable {
        /// As soon as one has judged it oneself: training.
        case atOnce
        /// When one is qualified: a test first.
        case whenQualified

        /// What it is called, as a catalogue says it.
        public var name: Message { Message(TextKey(rawValue: "calibration.feedback.\(rawValue)")) }
    }

    /// The title.
    public let title: String
    /// The cohort that it is for.
    public let cohort: CohortID
    /// What exemplars are judged by.
    public let rubric: Rubric
    /// How many exemplars are to be judged, from 1 to 100; the last so many count, so that trying again helps.
    public let exemplars: Int
    /// How far off one may be, in points from 0 to 100: a root mean square over exemplars.
    public let limit: Double
    /// How many times so many exemplars may be judged; nil for no limit. Each exemplar is judged once.
    public let attempts: Int?
    /// When one learns what staff says of an exemplar.
    public let feedback: Feedback

    /// Describes a calibration: three exemplars within 15 points unless you say otherwise.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where the title is empty, nothing of the rubric counts, or a figure is out of
    ///   its range.
    public init(
        title: String, cohort: CohortID, rubric: Rubric, exemplars: Int = 3, limit: Double = 15, attempts: Int? = nil,
        feedback: Feedback = .atOnce
    ) throws(Refusal) {
        guard !title.isBlank else { throw .because(.invalid, "calibration.title") }
        guard rubric.criteria.contains(where: { $0.kind != .comment && $0.weight > 0 }) else {
            throw .because(.invalid, "calibration.rubric")
        }
        guard (1...100).contains(exemplars) else { throw .because(.invalid, "calibration.exemplars") }
        guard (0...100).contains(limit) else { throw .because(.invalid, "calibration.limit") }
        guard attempts.map({ (1...1_000).contains($0) }) ?? true else {
            throw .because(.invalid, "calibration.attempts")
        }
        (self.title, self.cohort, self.rubric, self.exemplars) = (title, cohort, rubric, exemplars)
        (self.limit, self.attempts, self.feedback) = (limit, attempts, feedback)
    }
}

/// A work that staff has judged before.
public struct Exemplar: Hashable, Sendable {
    /// The exemplar's identifier.
    public let id: ExemplarID
    /// The document with its text.
    public let document: DocumentID
    /// What staff says of it: the answer to each criterion, as its ``RubricCriterion/Kind`` says.
    public let reference: [Int]
    /// The document that says why.
    public let remark: DocumentID
    /// The length of the remark in words.
    public let words: Int
    /// Who judged it.
    public let judge: PersonID

    /// Describes an exemplar.
    public init(
        id: ExemplarID, document: DocumentID, reference: [Int], remark: DocumentID, words: Int, by judge: PersonID
    ) {
        (self.id, self.document, self.reference) = (id, document, reference)
        (self.remark, self.words, self.judge) = (remark, words, judge)
    }
}

/// What somebody said of an exemplar.
public struct ExemplarJudgement: Hashable, Sendable {
    /// Who judged.
    public let person: PersonID
    /// The exemplar.
    public let exemplar: ExemplarID
    /// The answer to each criterion, as its ``RubricCriterion/Kind`` says; −1 where it was left out.
    public let answers: [Int]

    /// Describes a judgement.
    public init(by person: PersonID, of exemplar: ExemplarID, answers: [Int]) {
        (self.person, self.exemplar, self.answers) = (person, exemplar, answers)
    }
}
