import PeerLearningCore

/// Reads texts with questions in them, as Moodle's cloze has them: `Apples are {1:SHORTANSWER:=fruits}.`
///
/// The whole file is one question.
public struct ClozeReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The question, where the file is written so.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let file = try QuestionFile(context) else { return nil }
        let text = file.lines.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
        var open = 0
        guard ClozeField.first(in: text[...], open: &open) != nil else { return nil }
        var list = QuestionList()
        var draft = MoodleDraft(cloze: text)
        list.add(named: nil, line: 1) { id throws(ImportError) in try draft.question(id, category: nil) }
        list.diagnostics.append(contentsOf: draft.notes)
        return file.package(.cloze, list)
    }
}
