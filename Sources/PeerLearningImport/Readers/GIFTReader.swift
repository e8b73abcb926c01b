/// Reads files of questions in Moodle's GIFT format.
///
/// A question that cannot be read is an error with its line; the others are read all the same.
public struct GIFTReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The questions, where the file is written in GIFT.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let file = try QuestionFile(context) else { return nil }
        let texts = QuestionTexts(file.lines)
        return texts.dialect == .gift ? file.package(.gift, texts.gift()) : nil
    }
}
