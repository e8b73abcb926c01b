import PeerLearningCore

/// Writes a programme as a Common Cartridge 1.3.
///
/// Tests and tasks are resources of their own, outside of the table of contents: there they would become micromodules. Their
/// names say where they belong.
///
/// Source: IMS GLC, *Common Cartridge Profile 1.3* (2013); the extension for assignments, 1.0.
struct CartridgeWriter {
    private var contents: ProgrammeContents
    private var documents: [ExportFile] = []
    private var resources: [Element] = []
    private var names: [QuestionID: ExportedNames] = [:]

    init(_ contents: ProgrammeContents) { self.contents = contents }

    func package() -> ExportPackage {
        var writer = self
        let document = writer.manifest().document()
        let manifest = ExportFile(path: "imsmanifest.xml", document, mediaType: "application/xml")
        return ExportPackage(
            files: [manifest] + writer.documents + contents.files, isArchive: true,
            notes: writer.contents.notes.all, names: writer.names)
    }

    private static let base = "http://www.imsglobal.org/xsd/imsccv1p3"

    private mutating func manifest() -> Element {
        let references = launchReferences()
        let organization = contents.ownName("organization")
        let root = contents.ownName("root")
        let items = contents.elements(contents.items) { launch in (references[launch], nil) }
        for (place, entry) in contents.tests.enumerated() { add(entry.test, place, checks: entry.place) }
        for (place, entry) in contents.tasks.enumerated() { add(entry.task, place, of: entry.unit) }
        return Element(
            "manifest",
            [
                "identifier": contents.name, "xmlns": "\(Self.base)/imscp_v1p1",
                "xmlns:lom": "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/resource",
                "xmlns:lomimscc": "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest",
            ],
            [
                metadata,
                Element(
                    "organizations", [:],
                    [
                        Element(
                            "organization", ["identifier": organization, "structure": "rooted-hierarchy"],
                            [Element("item", ["identifier": root], items)])
                    ]),
                Element("resources", [:], resources),
            ])
    }

    private var metadata: Element {
        let title = Element("lomimscc:string", text: contents.programme.title)
        let general = Element("lomimscc:general", [:], [Element("lomimscc:title", [:], [title])])
        return Element(
            "metadata", [:],
            [
                Element("schema", text: "IMS Common Cartridge"), Element("schemaversion", text: "1.3.0"),
                Element("lomimscc:lom", [:], [general]),
            ])
    }

    /// A resource for each page and each address, and one for the files that pages need.
    private mutating func launchReferences() -> [Launch: String] {
        var references: [Launch: String] = [:]
        let launches = contents.launches
        let pages = launches.compactMap { if case .page(let path, _) = $0 { path } else { nil } }
        let others = contents.others(than: Set(pages + pages.map(\.decoded)))
        let shared = others.isEmpty ? nil : contents.ownName("content")
        for (place, launch) in launches.enumerated() {
            switch launch {
            case .page(let path, _):
                let name = contents.ownName("page-\(place + 1)")
                references[launch] = name
                let needs = shared.map { [Element("dependency", ["identifierref": $0])] } ?? []
                resources.append(
                    Element(
                        "resource", ["identifier": name, "type": "webcontent", "href": launch.address],
                        [Element("file", ["href": path])] + needs))
            case .web(let address):
                let name = contents.ownName("link-\(place + 1)")
                references[launch] = name
                let title = contents.items.flatMap { [$0] + $0.items }.first { $0.launch == launch }?.title ?? address
                let link = Element(
                    "webLink", ["xmlns": "\(Self.base)/imswl_v1p3"],
                    [Element("title", text: title), Element("url", ["href": address])])
                add(link.document(), "links/\(name).xml", name, "imswl_xmlv1p3")
            }
        }
        if let shared {
            resources.append(Element("resource", ["identifier": shared, "type": "webcontent"], others))
        }
        return references
    }

    private mutating func add(
        _ document: [UInt8], _ path: String, _ name: String, _ type: String, besides files: [String] = []
    ) {
        let whole = ProgrammeContents.folder + path
        documents.append(ExportFile(path: whole, document, mediaType: "application/xml"))
        resources.append(
            Element(
                "resource", ["identifier": name, "type": type],
                ([whole] + files).map { Element("file", ["href": $0]) }))
    }
}

extension CartridgeWriter {
    private mutating func add(_ test: KnowledgeTest, _ place: Int, checks: TestPlace) {
        var writer = CartridgeTestWriter()
        let document = writer.document(of: test)
        for note in writer.notes.all { contents.note(note) }
        guard let document else { return contents.note(.testLeftOut, ["title": .text(test.title)]) }
        let name = contents.ownName(ActivityName(.test(test.id), at: checks).encoded)
        add(document, "tests/test-\(place + 1).xml", name, "imsqti_xmlv1p2/imscc_xmlv1p3/assessment")
        contents.note(.policy)
    }

    /// A task as an assignment in words, and beside it as a document that holds all of it.
    private mutating func add(_ task: LearningTask, _ place: Int, of unit: MicromoduleID) {
        let name = contents.ownName(ActivityName(.task(task.id), at: .micromodule(unit)).encoded)
        let file = "tasks/task-\(place + 1)"
        let path = ProgrammeContents.folder + "\(file).md"
        let assignment = Element(
            "assignment",
            ["xmlns": "http://www.imsglobal.org/xsd/imscc_extensions/assignment", "identifier": name],
            [
                Element("title", text: task.title), Element("text", ["texttype": "text/html"], text: task.html),
                Element("gradable", ["points_possible": "100"], text: "true"),
                Element(
                    "submission_formats", [:],
                    [Element("format", ["type": "html"]), Element("format", ["type": "file"])]),
            ])
        add(assignment.document(), "\(file).xml", name, "assignment_xmlv1p0", besides: [path])
        documents.append(ExportFile(path: path, Array(task.markdown.utf8), mediaType: "text/markdown"))
        contents.note(.taskInWords, ["title": .text(task.title), "file": .text(path)])
    }
}
