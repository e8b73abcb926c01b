import PeerLearningCore

/// Reads files of questions in Moodle's XML.
///
/// A question that cannot be read is an error with its line; the others are read all the same. The settings of a quiz of
/// Canvas have the same root: they are accepted, and the questions that they belong to are in another file.
public struct MoodleXMLReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The questions, where the file is one of Moodle.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let root = context.root, root.name == "quiz", let file = context.manifestPath,
            let bytes = context.documents[file]
        else { return nil }
        do throws(ImportError) {
            guard var document = try MoodleXML.document(bytes, file: file, limits: context.xmlLimits) else {
                return nil
            }
            let title = document.root.word("title")
            if document.list.isEmpty {
                let isCanvas = root.namespace?.lowercased().contains("canvas") ?? false
                guard isCanvas || document.hasQuestions else { throw ImportError(.questionsNone) }
                document.list.diagnostics.append(
                    Diagnostic(.note, isCanvas ? .questionsElsewhere : .questionsNone, file: file))
            }
            return CoursePackage(
                format: .moodleXML, identifier: document.root["identifier"], title: title.isEmpty ? nil : title,
                questions: document.list.questions.map { $0.inFile(file) }, diagnostics: document.list.diagnostics.all)
        } catch {
            throw error.about(file)
        }
    }
}
