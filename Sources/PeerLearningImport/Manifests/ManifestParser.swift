import PeerLearningCore

/// Reads an `imsmanifest.xml` of any profile in one pass.
///
/// Elements are known by their local names, in the namespace of the root or in one of content packaging: half the
/// manifests in the wild get their namespaces wrong somewhere. Metadata is read in whatever namespace it stands.
struct ManifestParser {
    var manifest = IMSManifest()

    var places: [Place] = []
    private var bases: [String?] = []
    var items: [IMSManifest.Item] = []
    private var metadata = MetadataParser()
    private var rootNamespace: String?
    /// Which of the manifests within the manifest are open, the innermost last.
    var nested: [Int] = []
    var extensions = XMLTree()
    var extensionDepth = 0
    var notes = DiagnosticList()
    private var collected = ""
    private var line = 0
    private var entries = 0

    /// Where the parser stands.
    enum Place {
        case manifest, nestedManifest, metadata, schema, schemaVersion, metadataFile, description
        case organizations, organization, item, title, resources, resource, other
    }
}

extension ManifestParser: XMLHandler {
    mutating func start(_ element: XMLElement) throws(ImportError) {
        manifest.namespaces.formUnion(element.declaredNamespaces)
        guard extensionDepth == 0, !isExtension(element) else { return try startExtension(element) }
        let place = place(of: element)
        places.append(place)
        bases.append(
            element.attributes.first { $0.name == "base" && ($0.namespace ?? "").hasSuffix("namespace") }?.value)
        collected = ""
        line = element.line
        try open(place, element)
    }

    mutating func text(_ text: String) {
        guard extensionDepth == 0 else { return extensions.text(text) }
        switch places.last {
        case .schema, .schemaVersion, .title, .metadataFile: collected += text
        case .description: metadata.text(text)
        default: break
        }
    }

    mutating func end(_ name: String) {
        guard extensionDepth == 0 else { return endExtension(name) }
        guard let place = places.popLast() else { return }
        bases.removeLast()
        close(place, name)
    }
}

extension ManifestParser {
    private func place(of element: XMLElement) -> Place {
        guard let parent = places.last else { return .manifest }
        if parent == .description { return .description }
        if parent == .metadata, element.name.lowercased() != "schema", element.name.lowercased() != "schemaversion" {
            return isMetadataFile(element) ? .metadataFile : .description
        }
        guard isOurs(element) else { return .other }
        switch (parent, element.name.lowercased()) {
        case (.manifest, "manifest"), (.nestedManifest, "manifest"): return .nestedManifest
        case (.manifest, "metadata"), (.organization, "metadata"), (.item, "metadata"), (.resource, "metadata"):
            return .metadata
        case (.nestedManifest, "metadata"): return .other
        case (.metadata, "schema"): return .schema
        case (.metadata, "schemaversion"): return .schemaVersion
        case (.manifest, "organizations"), (.nestedManifest, "organizations"): return .organizations
        case (.organizations, "organization"): return .organization
        case (.organization, "item"), (.item, "item"): return .item
        case (.organization, "title"), (.item, "title"): return .title
        case (.manifest, "resources"), (.nestedManifest, "resources"): return .resources
        case (.resources, "resource"): return .resource
        default: return .other
        }
    }

    private func isOurs(_ element: XMLElement) -> Bool {
        guard let namespace = element.namespace, namespace != rootNamespace else { return true }
        return namespace.contains("imscp") || namespace.contains("imscc")
    }

    private func isMetadataFile(_ element: XMLElement) -> Bool {
        element.name.lowercased() == "location" && (element.namespace ?? "adlcp").lowercased().contains("adlcp")
    }

    /// The most items and resources together.
    private static let most = 60_000

    private mutating func count(_ element: XMLElement) throws(ImportError) {
        entries += 1
        guard entries <= Self.most else {
            throw ImportError(.xmlTooManyElements, ["limit": .number(Self.most)], line: element.line)
        }
    }

    private mutating func open(_ place: Place, _ element: XMLElement) throws(ImportError) {
        switch place {
        case .manifest: openManifest(element)
        case .nestedManifest:
            nested.append(manifest.nestedManifests.count)
            manifest.nestedManifests.append(.init(identifier: element["identifier"], line: element.line))
        case .organizations: setDefault(element["default"])
        case .organization:
            let organization = organization(element)
            changeOrganizations { $0.append(organization) }
        case .item:
            try count(element)
            items.append(item(element))
        case .resource:
            try count(element)
            manifest.resources.append(resource(element))
        case .metadata where describesCourse: metadata = MetadataParser()
        case .description: metadata.start(element.name)
        case .other where places.dropLast().last == .resource: openPart(of: element)
        default: break
        }
    }

    private mutating func close(_ place: Place, _ name: String) {
        let text = collected.squashed
        switch place {
        case .schema where describesCourse: manifest.schema = manifest.schema ?? nonEmpty(text)
        case .schemaVersion where describesCourse: manifest.schemaVersion = manifest.schemaVersion ?? nonEmpty(text)
        case .metadataFile:
            guard let href = nonEmpty(text) else { break }
            manifest.metadataFiles.append(.init(href: href, line: line))
            if describesCourse {
                manifest.courseMetadataFile = manifest.courseMetadataFile ?? manifest.metadataFiles.last
            }
        case .title: setTitle(text)
        case .item: closeItem()
        case .nestedManifest: nested.removeLast()
        case .description: metadata.end(name)
        case .metadata where places == [.manifest]: manifest.metadata = metadata.metadata
        default: break
        }
        collected = ""
    }

    /// Whether the innermost metadata is the manifest's own rather than an item's or a resource's.
    private var describesCourse: Bool { places.prefix(2).elementsEqual([.manifest, .metadata]) }

    private func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}

extension ManifestParser {
    private mutating func openManifest(_ element: XMLElement) {
        rootNamespace = element.namespace
        manifest.root = element.name.lowercased()
        manifest.identifier = element["identifier"]
    }

    private func organization(_ element: XMLElement) -> IMSManifest.Organization {
        let shares = element["objectivesGlobalToSystem"]?.trimmed.lowercased()
        return IMSManifest.Organization(
            identifier: element["identifier"], sharesObjectives: shares != "false" && shares != "0", line: element.line)
    }

    private func item(_ element: XMLElement) -> IMSManifest.Item {
        IMSManifest.Item(
            identifier: element["identifier"], reference: element["identifierref"],
            parameters: element["parameters"], isVisible: !["false", "0"].contains(element["isvisible"] ?? "true"),
            line: element.line)
    }

    private mutating func resource(_ element: XMLElement) -> IMSManifest.Resource {
        for attribute in element.attributes where attribute.name.lowercased().hasSuffix("scormtype") {
            manifest.scormTypeSpellings.insert(.init(name: attribute.name, namespace: attribute.namespace))
        }
        return IMSManifest.Resource(
            identifier: element["identifier"], type: element["type"], href: element["href"],
            bases: bases.compactMap(\.self), line: element.line)
    }

    private mutating func openPart(of element: XMLElement) {
        guard let last = manifest.resources.indices.last, isOurs(element) else { return }
        switch element.name.lowercased() {
        case "file":
            if let href = element["href"] {
                manifest.resources[last].files.append(.init(href: href, line: element.line))
            }
        case "dependency":
            if let reference = element["identifierref"] {
                manifest.resources[last].dependencies.append(.init(href: reference, line: element.line))
            }
        default: break
        }
    }

    private mutating func setTitle(_ text: String) {
        guard let title = nonEmpty(text) else { return }
        if let last = items.indices.last {
            items[last].title = items[last].title ?? title
        } else {
            changeOrganization { $0.title = $0.title ?? title }
        }
    }

    private mutating func closeItem() {
        guard let item = items.popLast() else { return }
        if let parent = items.indices.last {
            items[parent].items.append(item)
        } else {
            changeOrganization { $0.items.append(item) }
        }
    }
}
