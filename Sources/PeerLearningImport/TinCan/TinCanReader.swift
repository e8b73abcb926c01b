import PeerLearningCore

/// Reads packages of the Experience API: a `tincan.xml` that names activities, and what each of them opens.
///
/// Source: *Experience API 0.95*, and Rustici Software, *Packaging activities with tincan.xml*. Activities that open
/// nothing are only named there, so that what is said about them can be understood; they are no items of the course.
public struct TinCanReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The list of activities.
    public var documents: Set<String> { ["tincan.xml"] }

    /// The course, where there is a list of activities.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        if context.root?.name == "tincan", let name = context.manifestPath, let bytes = context.documents[name] {
            return try course(LeadingDocument(path: name, folder: "", bytes: bytes), in: context)
        }
        guard let list = try context.leadingDocument(named: "tincan.xml") else { return nil }
        return try course(list, in: context)
    }

    private func course(_ list: LeadingDocument, in context: PackageContext) throws(ImportError) -> CoursePackage {
        let (tree, oddities) = try XMLNode.read(list.bytes, named: list.path, limits: context.xmlLimits)
        guard tree.name == "tincan" else { throw ImportError(.notAManifest, file: list.path, line: tree.line) }
        let addresses = AddressCheck(context: context, file: list.path, folder: list.folder)
        var notes = DiagnosticList()
        notes.append(contentsOf: list.notes + oddities)
        let activities = tree.child("activities")?.children("activity") ?? []
        let items = activities.compactMap { activity -> PackageItem? in
            guard let launch = activity.child("launch"), let address = launch.words else { return nil }
            return PackageItem(
                id: activity["id"]?.trimmed, title: activity.words("name"),
                launch: addresses.launch(address, line: launch.line, &notes),
                description: activity.words("description"),
                delivery: PackageDelivery(kind: activity["type"]).unlessEmpty)
        }
        guard !items.isEmpty else { throw ImportError(.tincanNothingToOpen, file: list.path, line: tree.line) }
        let silent = activities.count - items.count
        if silent > 0 {
            notes.append(Diagnostic(.note, .tincanSilentActivities, ["count": .number(silent)], file: list.path))
        }
        let leading = items.first
        let language = activities.first { $0.child("launch") != nil }?.child("name")?["lang"]
        return CoursePackage(
            format: .tincan, identifier: leading?.id, title: leading?.title, manifest: list.path,
            organizations: [PackageOrganization(id: leading?.id, title: leading?.title, items: items)],
            defaultOrganization: leading?.id,
            metadata: PackageMetadata(title: leading?.title, description: leading?.description, language: language),
            diagnostics: notes.all)
    }
}
