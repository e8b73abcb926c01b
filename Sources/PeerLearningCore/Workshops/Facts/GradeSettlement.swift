/// An instructor's word on a grade: it counts as it is, or another does.
public struct GradeSettlement: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// The round whose grade it is, counted from 1.
    public let round: Int
    /// The grade that counts instead, from 0 to 100; nil where the one that was published counts.
    public let value: Double?
    /// Who says so.
    public let instructor: PersonID
    /// The document that says why; nil where nothing was said.
    public let reason: DocumentID?

    /// Describes a settlement.
    public init(
        of submission: SubmissionID, round: Int, value: Double? = nil, instructor: PersonID, reason: DocumentID? = nil
    ) {
        self.submission = submission
        self.round = round
        self.value = value
        self.instructor = instructor
        self.reason = reason
    }
}
