public import PeerLearningAssessment
public import PeerLearningCore

/// A calibration with its texts, as somebody finds it who judges the exemplars.
public struct CalibrationReading: Hashable, Sendable {
    /// What they see.
    public let view: CalibrationView
    /// The exemplars and what staff says about them, by document.
    public let texts: [DocumentID: String]
    /// Whether their judgements are close enough now, and what is missing.
    public let qualification: Qualification.Answer
}

/// An exemplar with its texts, as those find it who confirm grades.
public struct ExemplarReading: Hashable, Sendable {
    /// The exemplar.
    public let exemplar: Exemplar
    /// The work; nil where it was erased.
    public let text: String?
    /// Why it is judged so; nil where that was erased.
    public let remark: String?
}
