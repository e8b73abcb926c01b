import PeerLearningCore

/// Makes a course out of an IMS manifest: what SCORM and content packaging have in common.
struct CourseBuilder {
    let manifest: IMSManifest
    let context: PackageContext
    private let format: PackageFormat
    private let folder: String

    var version: String?
    private var diagnostics = DiagnosticList()
    var launches: [String: ResourceLaunch] = [:]
    private var itemIdentifiers: Set<String> = []
    private var lookedUp: Set<String> = []
    let nestedPlaces: [String: Int]
    var includedManifests: Set<String> = []
    var inclusionDepth = 0

    /// The deepest nesting of manifests in manifests that is followed.
    static let deepestInclusion = 16

    init(_ manifest: IMSManifest, in context: PackageContext, format: PackageFormat) {
        self.manifest = manifest
        self.context = context
        self.format = format
        nestedPlaces = Dictionary(
            manifest.nestedManifests.enumerated().compactMap { place, found in found.identifier.map { ($0, place) } }
        ) { first, _ in first }
        folder = context.standsAlone ? "" : String((context.manifestPath ?? "").folder)
    }

    mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:],
        line: Int? = nil
    ) {
        let line = line == 0 ? nil : line
        diagnostics.append(Diagnostic(severity, code, arguments, file: context.manifestPath, line: line))
    }

    /// The course.
    ///
    /// - Parameter isQuestionBank: Whether it is a package of questions, which has no table of contents as a rule.
    mutating func build(isQuestionBank: Bool = false) throws(ImportError) -> CoursePackage {
        let resources = manifest.resources.map { resource($0) }
        guard !manifest.organizations.isEmpty || isUsable(resources) || isQuestionBank else {
            throw ImportError(.emptyPackage, file: context.manifestPath)
        }
        let organizations = manifest.organizations.map { organization($0) }
        noteUnusedManifests()
        let standard = isQuestionBank && manifest.organizations.isEmpty ? nil : defaultOrganization()
        checkDependencies()
        checkMetadataFiles()
        let metadata = metadata()
        return CoursePackage(
            format: format, version: version, identifier: manifest.identifier,
            title: standard?.title ?? metadata.title, manifest: context.manifestPath,
            organizations: organizations, defaultOrganization: standard?.identifier, resources: resources,
            metadata: metadata, diagnostics: diagnostics.all)
    }
}

extension CourseBuilder {
    private func isUsable(_ resources: [PackageResource]) -> Bool {
        resources.contains { $0.launch != nil || !$0.files.isEmpty }
    }

    private mutating func defaultOrganization() -> IMSManifest.Organization? {
        guard let first = manifest.organizations.first else {
            note(.warning, .noOrganizations)
            return nil
        }
        guard let wanted = manifest.defaultOrganization, !wanted.isEmpty else { return first }
        if let found = manifest.organizations.first(where: { $0.identifier == wanted }) { return found }
        note(.warning, .defaultOrganizationMissing, ["identifier": .text(wanted)])
        return first
    }

    private mutating func organization(_ original: IMSManifest.Organization) -> PackageOrganization {
        var organization = PackageOrganization(
            id: original.identifier, title: original.title, items: top(of: original).map { item($0) },
            sequencing: sequencing(original.sequencing, line: original.line))
        organization.sharesObjectives = original.sharesObjectives
        return organization
    }

    /// The items at the top. A cartridge has one above them, which stands for the course and has no title.
    private func top(of organization: IMSManifest.Organization) -> [IMSManifest.Item] {
        guard format == .imscc, organization.items.count == 1, let root = organization.items.first,
            root.title == nil, root.reference == nil
        else { return organization.items }
        return root.items
    }

    private mutating func item(_ original: IMSManifest.Item) -> PackageItem {
        if let identifier = original.identifier, !itemIdentifiers.insert(identifier).inserted {
            note(.warning, .duplicateItem, ["identifier": .text(identifier)], line: original.line)
        }
        if original.title == nil { note(.note, .itemWithoutTitle, line: original.line) }
        let launch = launch(of: original)
        if launch != nil, !original.items.isEmpty { note(.note, .parentLaunches, line: original.line) }
        let included = included(by: original)
        if !included.isEmpty { inclusionDepth += 1 }
        defer { if !included.isEmpty { inclusionDepth -= 1 } }
        let below = original.items + included
        return PackageItem(
            id: original.identifier, title: original.title, launch: launch, isVisible: original.isVisible,
            resource: original.reference, delivery: original.delivery,
            sequencing: sequencing(original.sequencing, line: original.line), items: below.map { item($0) })
    }

    private mutating func launch(of item: IMSManifest.Item) -> String? {
        guard let reference = item.reference, !reference.isEmpty else { return nil }
        guard let launch = launches[reference] else {
            guard nestedManifest(reference) == nil else { return nil }
            note(.warning, .itemRefersToNothing, ["reference": .text(reference)], line: item.line)
            return nil
        }
        switch launch {
        case .address(let address): return PackagePath.join(address, parameters: item.parameters)
        case .none: note(.warning, .resourceWithoutHref, ["reference": .text(reference)], line: item.line)
        case .unsafe: break
        }
        return nil
    }
}

extension CourseBuilder {
    private mutating func resource(_ original: IMSManifest.Resource) -> PackageResource {
        let base = PackagePath.base(of: [folder] + original.bases)
        if base == nil { note(.warning, .unsafeHref, ["href": .text(original.bases.joined())], line: original.line) }
        let launch = launch(of: original, base: base)
        register(original, launch)
        let files = original.files.compactMap { path(of: $0, base: base, original.bases) }
        return PackageResource(
            id: original.identifier, type: original.type, href: original.href, launch: launch.target,
            base: base ?? "", files: files, dependencies: original.dependencies.map(\.href))
    }

    private mutating func register(_ original: IMSManifest.Resource, _ launch: ResourceLaunch) {
        guard let identifier = original.identifier else { return }
        guard launches[identifier] == nil else {
            return note(.warning, .duplicateResource, ["identifier": .text(identifier)], line: original.line)
        }
        launches[identifier] = launch
    }

    private mutating func launch(of resource: IMSManifest.Resource, base: String?) -> ResourceLaunch {
        guard let href = resource.href, !PackagePath.trimmed(href).isEmpty else { return .none }
        guard let base else { return .unsafe }
        switch target(href, base: base, resource.bases, line: resource.line) {
        case .inside(let address), .web(let address): return .address(address)
        case .unsafe: return .unsafe
        }
    }

    private mutating func path(of file: IMSManifest.File, base: String?, _ bases: [String]) -> String? {
        guard let base, case .inside(let path) = target(file.href, base: base, bases, line: file.line) else {
            return nil
        }
        return PackagePath.withoutQuery(path)
    }

    /// The reference as seen from the root of the archive, and whether there is anything there.
    private mutating func target(
        _ href: String, base: String, _ bases: [String], line: Int
    ) -> PackagePath.Target {
        let target = PackagePath.resolve(href, against: base)
        switch target {
        case .unsafe: note(.warning, .unsafeHref, ["href": .text(href)], line: line)
        case .web(let address): note(.note, .externalHref, ["href": .text(address)], line: line)
        case .inside(let path):
            if !context.standsAlone { return .inside(present(path, href, bases, line: line)) }
        }
        return target
    }

    /// The path; where there is no such file but there is one if every base is taken for a folder, that one.
    private mutating func present(_ path: String, _ href: String, _ bases: [String], line: Int) -> String {
        let place = PackagePath.withoutQuery(path)
        switch context.inventory.find(place) {
        case .exact: return path
        case .folded(let other):
            noteOnce(place, .fileCaseDiffers, ["path": .text(place), "other": .text(other)], line: line)
            return path
        case .missing:
            let folders = [folder] + bases.map { $0.utf8.last == UInt8(ascii: "/") ? $0 : $0 + "/" }
            if let base = PackagePath.base(of: folders),
                case .inside(let other) = PackagePath.resolve(href, against: base),
                other != path, context.inventory.find(PackagePath.withoutQuery(other)) == .exact
            {
                noteOnce(place, .baseJoined, ["path": .text(other)], line: line)
                return other
            }
            noteOnce(place, .missingFile, ["path": .text(place)], line: line)
            return path
        }
    }

    /// Warns about a file the first time that it is looked up.
    private mutating func noteOnce(
        _ place: String, _ code: DiagnosticCode, _ arguments: [String: Message.Argument], line: Int
    ) {
        guard lookedUp.insert(place).inserted else { return }
        note(.warning, code, arguments, line: line)
    }

    private mutating func checkDependencies() {
        for resource in manifest.resources {
            for dependency in resource.dependencies where launches[dependency.href] == nil {
                note(.warning, .dependencyMissing, ["identifier": .text(dependency.href)], line: dependency.line)
            }
        }
    }

    /// What the manifest says of the course, and where it says nothing, the file with metadata that it points to.
    private mutating func metadata() -> PackageMetadata {
        guard let file = manifest.courseMetadataFile,
            case .inside(let path) = PackagePath.resolve(file.href, against: folder),
            let member = context.inventory.path(of: path)
        else { return manifest.metadata }
        do throws(ImportError) {
            guard let bytes = try context.document(at: member) else { return manifest.metadata }
            let reading = try XMLReader(limits: context.xmlLimits).readMending(bytes, named: member) {
                MetadataParser()
            }
            return manifest.metadata.filled(from: reading.handler.metadata)
        } catch {
            diagnostics.append(error.about(member).diagnostic(as: .warning))
            return manifest.metadata
        }
    }

    private mutating func checkMetadataFiles() {
        guard !context.standsAlone else { return }
        for file in manifest.metadataFiles {
            guard case .inside(let path) = PackagePath.resolve(file.href, against: folder) else { continue }
            if context.inventory.find(path) == .missing {
                note(.warning, .metadataFileMissing, ["path": .text(path)], line: file.line)
            }
        }
    }
}
