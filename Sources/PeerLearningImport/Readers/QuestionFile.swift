import PeerLearningCore

/// A file of questions in plain text, on its way to a course package.
struct QuestionFile {
    let name: String
    let lines: [TextLine]
    private let notes: [Diagnostic]

    /// The text of a file that stands alone; nil where it is no text.
    init?(_ context: PackageContext) throws(ImportError) {
        guard context.standsAlone, context.manifest == nil, context.root == nil, let name = context.manifestPath,
            let bytes = context.documents[name], let plain = PlainText(bytes)
        else { return nil }
        let (lines, firstControl) = try TextLine.lines(of: plain.text)
        var notes: [Diagnostic] = []
        if plain.name != "UTF-8" {
            notes.append(Diagnostic(.note, .textEncoding, ["encoding": .text(plain.name)], file: name))
        }
        if let firstControl {
            notes.append(Diagnostic(.warning, .textHasControls, file: name, line: firstControl))
        }
        (self.name, self.lines, self.notes) = (name, lines, notes)
    }

    /// The package of these questions.
    func package(_ format: PackageFormat, _ list: QuestionList) -> CoursePackage {
        CoursePackage(
            format: format,
            questions: list.questions.map { $0.inFile(name) },
            diagnostics: notes + list.diagnostics.all.map { $0.about(name) })
    }
}
