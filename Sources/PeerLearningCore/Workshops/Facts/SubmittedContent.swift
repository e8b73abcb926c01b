/// What an author hands in: a text in a document, with links and files beside it.
public struct SubmittedContent: Hashable, Sendable {
    /// The document that holds the text; it may be empty where there are links or files.
    public let document: DocumentID
    /// The length of the text in words.
    public let words: Int
    /// The addresses that it points to, each beginning with `https://` or `http://`; 50 at most.
    public let links: [String]
    /// The files that belong to it; 20 at most.
    public let files: [SubmittedFile]

    /// Describes what is handed in.
    public init(document: DocumentID, words: Int, links: [String] = [], files: [SubmittedFile] = []) {
        self.document = document
        self.words = words
        self.links = links
        self.files = files
    }

    func validate() throws(Refusal) {
        guard links.count <= 50, files.count <= 20 else { throw .because(.invalid, "content.tooMany") }
        for link in links where !Self.isAddress(link) {
            throw .because(.invalid, "content.link", ["link": .text(String(link.prefix(80)))])
        }
        for file in files {
            guard !file.name.isBlank, file.name.utf8.count <= 255, !file.mediaType.isBlank, file.size >= 0 else {
                throw .because(.invalid, "content.file")
            }
        }
    }

    private static func isAddress(_ link: String) -> Bool {
        let lowered = link.lowercased()
        let rest = ["https://", "http://"].first { lowered.hasPrefix($0) }.map { link.dropFirst($0.count) }
        guard let rest, let first = rest.first, first != "/", link.utf8.count <= 2_000 else { return false }
        return !link.contains { $0.isWhitespace || $0.isNewline || $0 == "<" || $0 == ">" || $0 == "\"" }
            && link.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    func version(
        _ number: Int, of submission: SubmissionID, by author: PersonID, lateness: Duration
    ) -> SubmittedVersion {
        SubmittedVersion(
            submission: submission, author: author, version: number, document: document, words: words, links: links,
            files: files, lateness: lateness)
    }
}
