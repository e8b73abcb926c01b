/// A solution in the library: which version, and the document that says what problem it solves.
public struct LibraryEntry: Hashable, Sendable {
    /// The entry's identifier.
    public let entry: LibraryEntryID
    /// The submission that it shows.
    public let submission: SubmissionID
    /// The version that it shows.
    public let version: Int
    /// The document that says what problem it solves.
    public let problem: DocumentID
    /// Who put it there.
    public let curator: PersonID

    /// Describes an entry.
    public init(entry: LibraryEntryID, submission: SubmissionID, version: Int, problem: DocumentID, curator: PersonID) {
        self.entry = entry
        self.submission = submission
        self.version = version
        self.problem = problem
        self.curator = curator
    }
}
