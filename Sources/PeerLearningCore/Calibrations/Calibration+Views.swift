/// A calibration as somebody sees it who judges the exemplars.
public struct CalibrationView: Hashable, Sendable {
    /// The calibration.
    public let calibration: CalibrationID
    /// What it is.
    public let plan: CalibrationPlan
    /// The exemplars, in the order in which they were added.
    public let exemplars: [ExemplarView]
    /// Whether they may review where this calibration is asked for.
    public let mayReview: Bool
    /// How many exemplars they may still judge; nil for no limit.
    public let judgementsLeft: Int?
}

/// An exemplar as somebody sees it who judges it. Who judged it for staff is not in it.
public struct ExemplarView: Hashable, Sendable {
    /// The exemplar.
    public let exemplar: ExemplarID
    /// The document with its text.
    public let document: DocumentID
    /// What they said of it; nil where they have not.
    public let own: [Int]?
    /// What staff says of it, and the document that says why; nil where they may not know, or not yet.
    public let reference: Reference?

    /// What staff says of an exemplar.
    public struct Reference: Hashable, Sendable {
        /// The answer to each criterion.
        public let answers: [Int]
        /// The document that says why.
        public let remark: DocumentID
    }
}

extension Calibration {
    /// What somebody sees who may judge the exemplars: what staff says of one only after they have said it themselves, and
    /// as the plan wants it.
    ///
    /// - Throws: ``Refusal`` with code `unknown` for everybody else, and before it is published.
    public func view(for standing: Standing) throws(Refusal) -> CalibrationView {
        guard let plan, publishedAt != nil, standing.may(.reviewWork) else { throw .unknown("calibration", id) }
        let own = Dictionary(judgements(by: standing.person).map { ($0.exemplar, $0.answers) }) { first, _ in first }
        let isTold = plan.feedback == .atOnce || mayReview(standing.person)
        let views = exemplars.map { exemplar in
            let reference = ExemplarView.Reference(answers: exemplar.reference, remark: exemplar.remark)
            return ExemplarView(
                exemplar: exemplar.id, document: exemplar.document, own: own[exemplar.id],
                reference: own[exemplar.id] != nil && isTold ? reference : nil)
        }
        return CalibrationView(
            calibration: id, plan: plan, exemplars: views, mayReview: mayReview(standing.person),
            judgementsLeft: judgementsLeft(of: standing.person))
    }

    /// The exemplars with what staff says of them: for those who confirm grades.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission` for everybody else.
    public func references(for standing: Standing) throws(Refusal) -> [Exemplar] {
        try standing.require(.confirmGrades)
        return exemplars
    }
}
