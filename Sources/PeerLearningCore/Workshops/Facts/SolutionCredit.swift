/// An author's word that their work builds on a solution in the library.
public struct SolutionCredit: Hashable, Sendable {
    /// The entry on which it builds; it may stand in another workshop.
    public let entry: LibraryEntryID
    /// The work that builds on it.
    public let submission: SubmissionID
    /// Which of its authors says so.
    public let person: PersonID

    /// Describes a credit.
    public init(to entry: LibraryEntryID, in submission: SubmissionID, by person: PersonID) {
        (self.entry, self.submission, self.person) = (entry, submission, person)
    }
}
