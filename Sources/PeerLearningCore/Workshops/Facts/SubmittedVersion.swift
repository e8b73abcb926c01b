/// A version of an author's work as it was handed in.
public struct SubmittedVersion: Hashable, Sendable {
    /// The submission, the same for all versions.
    public let submission: SubmissionID
    /// Who handed it in.
    public let author: PersonID
    /// The version, counted from 1.
    public let version: Int
    /// The document that holds the text.
    public let document: DocumentID
    /// The length of the text in words.
    public let words: Int
    /// The addresses that it points to.
    public let links: [String]
    /// The files that belong to it.
    public let files: [SubmittedFile]
    /// How long after the end of grace it came in; zero where it was in time.
    public let lateness: Duration

    /// Describes a version.
    public init(
        submission: SubmissionID, author: PersonID, version: Int, document: DocumentID, words: Int,
        links: [String] = [], files: [SubmittedFile] = [], lateness: Duration = .zero
    ) {
        self.submission = submission
        self.author = author
        self.version = version
        self.document = document
        self.words = words
        self.links = links
        self.files = files
        self.lateness = lateness
    }
}

/// A file that belongs to a version of a submission.
public struct SubmittedFile: Hashable, Sendable {
    /// The document that holds its content.
    public let document: DocumentID
    /// Its name, as readers see it.
    public let name: String
    /// Its media type, such as `application/pdf`.
    public let mediaType: String
    /// Its length in bytes.
    public let size: Int

    /// Describes a file.
    public init(document: DocumentID, name: String, mediaType: String, size: Int) {
        self.document = document
        self.name = name
        self.mediaType = mediaType
        self.size = size
    }
}
