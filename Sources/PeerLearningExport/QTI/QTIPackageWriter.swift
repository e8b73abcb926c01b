import PeerLearningCore

/// Writes a test as a package of QTI: a manifest, the test, an item for each question and the pictures that these name.
struct QTIPackageWriter {
    private let test: KnowledgeTest
    private let version: QTIVersion
    private let files: [ExportFile]

    init(_ test: KnowledgeTest, _ version: QTIVersion, _ files: [ExportFile]) {
        (self.test, self.version, self.files) = (test, version, files)
    }

    /// The package.
    func package() -> ExportPackage {
        var notes = NoteList()
        var names: [QuestionID: ExportedNames] = [:]
        var items: [ExportFile] = []
        var pictures: [String] = []
        for (place, question) in test.questions.enumerated() {
            var writer = QTIItemWriter(question.question, version)
            items.append(ExportFile(path: Self.file(place), writer.document(), mediaType: "application/xml"))
            pictures += question.question.picturePaths
            names[question.question.id] = writer.names.exported
            notes.append(writer.notes.all)
            if question.points != question.question.maximum {
                notes.append(ExportNote(.points, question: question.question.id))
            }
        }
        let known = Set(items.map(\.path) + ["imsmanifest.xml", "test.xml"])
        let wanted = Set(pictures.filter { !$0.contains(":") && !$0.isEmpty })
        let found = files.filter { wanted.contains($0.path) && !known.contains($0.path) && $0.isInside }
        let missing = wanted.subtracting(found.map(\.path))
        if !missing.isEmpty { notes.append(ExportNote(.contentMissing, ["count": .number(missing.count)])) }
        let manifest = manifest(found.map(\.path)).document()
        let outline = version.named(outline).document()
        let own = [
            ExportFile(path: "imsmanifest.xml", manifest, mediaType: "application/xml"),
            ExportFile(path: "test.xml", outline, mediaType: "application/xml"),
        ]
        return ExportPackage(files: own + items + found, isArchive: true, notes: notes.all, names: names)
    }

    private static func file(_ place: Int) -> String { "item\(place + 1).xml" }

    private func manifest(_ pictures: [String]) -> Element {
        let namespace =
            version == .two
            ? "http://www.imsglobal.org/xsd/imscp_v1p1" : "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
        let items = test.questions.indices.map(Self.file)
        var resources = [
            Element(
                "resource",
                ["identifier": "test", "type": version.resourceType("test"), "href": "test.xml"],
                [Element("file", ["href": "test.xml"])]
                    + items.indices.map { Element("dependency", ["identifierref": "item\($0 + 1)"]) })
        ]
        for (place, file) in items.enumerated() {
            let own = Set(test.questions[place].question.picturePaths)
            let shown = pictures.filter { own.contains($0) }
            resources.append(
                Element(
                    "resource",
                    ["identifier": "item\(place + 1)", "type": version.resourceType("item"), "href": file],
                    ([file] + shown).map { Element("file", ["href": $0.asReference]) }))
        }
        return Element(
            "manifest", ["xmlns": namespace, "identifier": test.id.rawValue.encodedAsName],
            [
                Element(
                    "metadata", [:],
                    [
                        Element("schema", text: version == .two ? "QTIv2.1 Package" : "QTI Package"),
                        Element("schemaversion", text: version == .two ? "1.0.0" : "3.0.0"),
                    ]),
                Element("organizations"),
                Element("resources", [:], resources),
            ])
    }

    /// The test: one section with all questions, in order or, where the rules say so, shuffled.
    private var outline: Element {
        var section = Element(
            "assessmentSection", ["identifier": "section", "title": test.title, "visible": "true"])
        if test.policy.shuffling.parts.contains(.questions) {
            section.append(Element("ordering", ["shuffle": "true"]))
        }
        for (place, question) in test.questions.enumerated() {
            let weight = question.question.maximum > 0 ? question.points / question.question.maximum : 0
            let weights =
                question.points == question.question.maximum
                ? [] : [Element("weight", ["identifier": "WEIGHT", "value": weight.figures])]
            section.append(
                Element(
                    "assessmentItemRef",
                    ["identifier": "item\(place + 1)", "href": Self.file(place)], weights))
        }
        var part = Element(
            "testPart", ["identifier": "part", "navigationMode": "nonlinear", "submissionMode": "simultaneous"])
        part.append(section)
        var root = Element(
            "assessmentTest",
            ["xmlns": version.namespace, "identifier": test.id.rawValue, "title": test.title])
        if let limit = test.policy.timeLimit {
            root.append(Element("timeLimits", ["maxTime": (limit / .seconds(1)).figures]))
        }
        root.append(part)
        return root
    }
}

extension Question {
    /// The paths of all pictures that it names.
    var picturePaths: [String] {
        let options = interactions.flatMap { $0.options + $0.targets }
        let texts = [prompt, explanation] + interactions.map(\.prompt) + options.map(\.text)
        return texts.flatMap(\.picturePaths) + interactions.compactMap { $0.picture?.path }
    }
}
