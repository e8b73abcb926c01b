import PeerLearningCore

/// The questions of an H5P content, in order, and the sets that they form.
struct H5PContents {
    private let file: String
    private(set) var list = QuestionList()
    private(set) var tests: [PackageTest] = []
    private var unread: Set<String> = []

    init(file: String) { self.file = file }

    /// Content types that are only read, watched or listened to, or hold others.
    private static let silent: Set<String> = [
        "AdvancedText", "Text", "Image", "Video", "Audio", "Link", "Table", "Column", "Row", "RowColumn",
        "CoursePresentation", "InteractiveBook", "InteractiveVideo", "Accordion", "Nil", "GoToQuestion", "Shape",
        "ContinuousText", "ExportableTextArea", "BranchingScenario", "SingleChoiceSet", "QuestionSet", "Summary",
    ]

    /// Reads a content and whatever is put together in it.
    ///
    /// - Parameter library: The content type, such as `H5P.MultiChoice 1.16`.
    mutating func take(_ library: String, _ params: JSONValue, title: String?, id: String? = nil) {
        let name = library.split(separator: " ").first.map(String.init) ?? library
        let type = name.hasPrefix("H5P.") ? String(name.dropFirst(4)) : name
        switch type {
        case "MultiChoice", "TrueFalse", "Blanks", "DragText", "MarkTheWords", "Essay":
            add(H5PQuestion(type: type, params: params, title: title), id)
        case "SingleChoiceSet": takeChoices(params, title)
        case "QuestionSet": takeSet(params, title, id)
        default:
            let before = list.questions.count
            search(params)
            guard list.questions.count == before, !Self.silent.contains(type), unread.insert(name).inserted else {
                return
            }
            list.diagnostics.append(Diagnostic(.note, .h5pUnreadType, ["type": .text(name.printable)], file: file))
        }
    }

    private mutating func add(_ question: H5PQuestion, _ id: String?) {
        guard list.hasRoom else { return }
        list.add(named: id, line: 1, in: file) { id throws(ImportError) in try question.question(id).inFile(file) }
    }

    private mutating func takeChoices(_ params: JSONValue, _ title: String?) {
        for choice in params["choices"]?.list ?? [] {
            add(H5PQuestion(type: "SingleChoice", params: choice, title: nil), choice["subContentId"]?.text)
        }
    }

    private mutating func takeSet(_ params: JSONValue, _ title: String?, _ id: String?) {
        let before = list.questions.count
        for question in params["questions"]?.list ?? [] { takeNested(question) }
        let intro = params["introPage"]
        tests.append(
            PackageTest(
                id: id ?? "set\(tests.count + 1)", title: intro?["title"]?.text ?? title,
                text: intro?["introduction"]?.marked ?? "",
                questions: list.questions[before...].map(\.question.id.rawValue)))
        if let size = params["poolSize"]?.number, size > 0, Int(exactly: size) != list.questions.count - before {
            let count = Int(exactly: size) ?? 0
            list.diagnostics.append(Diagnostic(.note, .questionsDrawn, ["count": .number(count)], file: file))
        }
    }

    private mutating func takeNested(_ value: JSONValue) {
        guard let library = value["library"]?.text, let params = value["params"] else { return search(value) }
        take(library, params, title: value["metadata"]?["title"]?.text, id: value["subContentId"]?.text)
    }

    /// Looks for contents within a value, however it is built.
    private mutating func search(_ value: JSONValue) {
        for child in value.list { takeNested(child) }
        for child in value.members { takeNested(child) }
    }
}
