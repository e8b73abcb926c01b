/// Reads files of questions in the Aiken format.
///
/// A question that cannot be read is an error with its line; the others are read all the same.
public struct AikenReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The questions, where the file is written so.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let file = try QuestionFile(context), AikenText.isWritten(in: file.lines) else { return nil }
        return file.package(.aiken, AikenText.questions(in: file.lines))
    }
}
