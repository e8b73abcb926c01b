/// Text or bytes beside the log, which can be erased without harm to the log: a submission, a review's remarks, a comment,
/// an attachment, a person's profile.
public struct Document: Hashable, Sendable {
    /// The identifier by which events refer to it.
    public let id: DocumentID
    /// The person whose words or data these are; erasing the person erases the document. Nil for what is nobody's own.
    public let subject: PersonID?
    /// The media type, such as `text/plain; charset=utf-8`.
    public let mediaType: String
    /// The content.
    public let bytes: [UInt8]

    /// Makes a document of bytes.
    public init(id: DocumentID, subject: PersonID?, mediaType: String, bytes: [UInt8]) {
        self.id = id
        self.subject = subject
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// Makes a document of text, in UTF-8.
    public init(id: DocumentID, subject: PersonID?, text: String) {
        self.init(id: id, subject: subject, mediaType: "text/plain; charset=utf-8", bytes: Array(text.utf8))
    }
}

/// What is known of a document without reading its content.
public struct DocumentDescription: Hashable, Sendable {
    /// The document's identifier.
    public let id: DocumentID
    /// The person whose words or data these are.
    public let subject: PersonID?
    /// The media type.
    public let mediaType: String
    /// The length of the content in bytes.
    public let size: Int

    /// Describes a document; a store does this.
    public init(id: DocumentID, subject: PersonID?, mediaType: String, size: Int) {
        self.id = id
        self.subject = subject
        self.mediaType = mediaType
        self.size = size
    }
}
