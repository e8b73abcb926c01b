import PeerLearningCore

extension TaskDocument {
    /// The most bytes that a task may have.
    public static let limit = 1_000_000

    /// Reads a task from the bytes of a file, which have to be UTF-8, with a byte order mark or without.
    ///
    /// - Throws: ``TaskDocumentError`` with the line at fault.
    public init(bytes: [UInt8]) throws(TaskDocumentError) {
        guard bytes.count <= Self.limit else {
            throw TaskDocumentError("task-too-large", ["limit": .number(Self.limit)], line: 1)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw TaskDocumentError("task-not-utf8", line: 1)
        }
        try self.init(markdown: text)
    }

    /// Reads a task from Markdown.
    ///
    /// - Throws: ``TaskDocumentError`` with the line at fault.
    public init(markdown: String) throws(TaskDocumentError) {
        let outline = try TaskOutline(markdown)
        title = outline.title
        goal = try outline.text(of: .goal)
        artefact = try outline.text(of: .artefact)
        criteria = try outline.entries(of: .criteria)
        rubric = try RubricTable.read(try outline.lines(of: .rubric), heading: outline.heading(of: .rubric))
    }
}
