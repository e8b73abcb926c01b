/// A format that tests and their questions are written in.
public enum TestFormat: String, Hashable, Sendable, CaseIterable {
    /// QTI 3.0 in a package: an item for each question and a test that names them.
    case qti3
    /// QTI 2.1 in a package.
    case qti2
    /// Moodle's XML: one document.
    case moodleXML = "moodlexml"
}
