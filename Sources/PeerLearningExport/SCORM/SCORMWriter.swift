import PeerLearningCore

/// Writes a programme as a package of SCORM 2004, fourth edition.
///
/// Source: ADL, *SCORM 2004 4th Edition Content Aggregation Model*, §3.4 to §4.
struct SCORMWriter {
    private var contents: ProgrammeContents

    init(_ contents: ProgrammeContents) { self.contents = contents }

    func package() -> ExportPackage {
        var writer = self
        let manifest = ExportFile(
            path: "imsmanifest.xml", writer.manifest().document(), mediaType: "application/xml")
        writer.noteLeftOut()
        return ExportPackage(
            files: [manifest] + contents.files, isArchive: true, notes: writer.contents.notes.all, names: [:])
    }

    private mutating func manifest() -> Element {
        let resources = resources()
        let organization = contents.ownName("organization")
        let items = contents.elements(contents.items) { launch in
            guard case .page(let path, let parameters) = launch, Self.isJoined(parameters) else {
                return (resources.names[launch.address], nil)
            }
            return (resources.names[path], parameters.isEmpty ? nil : parameters)
        }
        return Element(
            "manifest",
            [
                "identifier": contents.name, "version": "1",
                "xmlns": "http://www.imsglobal.org/xsd/imscp_v1p1",
                "xmlns:adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
                "xmlns:adlseq": "http://www.adlnet.org/xsd/adlseq_v1p3",
                "xmlns:adlnav": "http://www.adlnet.org/xsd/adlnav_v1p3",
                "xmlns:imsss": "http://www.imsglobal.org/xsd/imsss",
            ],
            [
                Element(
                    "metadata", [:],
                    [Element("schema", text: "ADL SCORM"), Element("schemaversion", text: "2004 4th Edition")]),
                Element(
                    "organizations", ["default": organization],
                    [
                        Element(
                            "organization", ["identifier": organization],
                            [Element("title", text: contents.programme.title)] + items)
                    ]),
                Element("resources", [:], resources.elements),
            ])
    }

    /// Whether an item can add these parameters so that the address is the same again.
    private static func isJoined(_ parameters: String) -> Bool {
        guard let first = parameters.first else { return true }
        let rest = parameters.dropFirst()
        return first == "#" || !(rest.isEmpty || "?&#".contains(rest[rest.startIndex]))
    }

    /// A resource for each page or address, and one for the files that pages need.
    private mutating func resources() -> ProgrammeContents.Resources {
        var found = ProgrammeContents.Resources()
        var pages: Set<String> = []
        var addresses: [(address: String, path: String?)] = []
        for launch in contents.launches {
            switch launch {
            case .page(let path, let parameters):
                addresses.append((Self.isJoined(parameters) ? path : path + parameters, path))
                pages.formUnion([path, path.decoded])
            case .web(let address): addresses.append((address, nil))
            }
        }
        let others = contents.others(than: pages)
        let shared = others.isEmpty ? nil : contents.ownName("content")
        for (address, path) in addresses where found.names[address] == nil {
            let name = contents.ownName("resource-\(found.names.count + 1)")
            found.names[address] = name
            var element = resource(name, path == nil ? "asset" : kind, address)
            if let path { element.append(Element("file", ["href": path])) }
            if let shared, path != nil { element.append(Element("dependency", ["identifierref": shared])) }
            found.elements.append(element)
        }
        if let shared {
            var element = resource(shared, "asset", nil)
            element.content += others.map { .element($0) }
            found.elements.append(element)
        }
        return found
    }

    private func resource(_ name: String, _ kind: String, _ address: String?) -> Element {
        Element(
            "resource",
            ["identifier": name, "type": "webcontent", "adlcp:scormType": kind, "href": address])
    }

    /// Pages that came in a format of SCORM speak with the system that plays them; others do not.
    private var kind: String {
        ["scorm12", "scorm2004", "aicc"].contains(contents.programme.source.format ?? "") ? "sco" : "asset"
    }

    private mutating func noteLeftOut() {
        let items = contents.items.flatMap { $0.items.isEmpty ? [$0] : $0.items }
        for item in items where item.launch == nil { contents.note(.launchMissing, ["title": .text(item.title)]) }
        for (test, _) in contents.tests { contents.note(.testLeftOut, ["title": .text(test.title)]) }
        for (task, _) in contents.tasks { contents.note(.taskLeftOut, ["title": .text(task.title)]) }
    }
}
