/// Reads files of questions in Moodle's missing word format: sentences with a gap each, and words to choose for it.
///
/// A question that cannot be read is an error with its line; the others are read all the same.
public struct MissingWordReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The questions, where the file is written so.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let file = try QuestionFile(context) else { return nil }
        let texts = QuestionTexts(file.lines)
        return texts.dialect == .missingWord ? file.package(.missingWord, texts.missingWords()) : nil
    }
}
