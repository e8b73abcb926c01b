import PeerLearningCore

/// Writes a test as a document of Moodle's XML.
///
/// Source: Moodle's documentation, *Moodle XML format*, and the pages of the question types.
struct MoodleWriter {
    private let test: KnowledgeTest

    init(_ test: KnowledgeTest) { self.test = test }

    func package() -> ExportPackage {
        var notes = NoteList()
        var names: [QuestionID: ExportedNames] = [:]
        var root = Element("quiz", [:], [category])
        for entry in test.questions {
            var writer = MoodleQuestionWriter(entry)
            if let element = writer.element() {
                root.append(element)
                names[entry.question.id] = writer.names
            }
            notes.append(writer.notes.all)
        }
        let file = ExportFile(path: "questions.xml", root.document(), mediaType: "application/xml")
        return ExportPackage(files: [file], isArchive: false, notes: notes.all, names: names)
    }

    private var category: Element {
        let title = test.title.replacing("/", with: "//")
        return Element(
            "question", ["type": "category"],
            [Element("category", [:], [Element("text", text: "$course$/top/\(title)")])])
    }
}
