import PeerLearningCore

/// Reads questions of QTI 1.2: documents that stand alone, packages of them, and pools of Blackboard.
///
/// A question that cannot be read is an error with its place; the others are read all the same.
public struct QTI1Reader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The questions, where the file is one of QTI 1.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        if let root = context.root { return try alone(root, context) }
        guard let manifest = context.manifest, manifest.profile == .qti1 || isBlackboard(manifest) else { return nil }
        var builder = CourseBuilder(manifest, in: context, format: .qti1)
        builder.version = manifest.schemaVersion
        var package = try builder.build(isQuestionBank: true)
        guard !context.standsAlone else { return package }
        let paths = Set(context.inventory.paths.filter { Self.mayHoldQuestions($0) && $0 != context.manifestPath })
        var list = QuestionList()
        var title: String?
        let faults = try context.forEachDocument(at: paths) { path, bytes throws(ImportError) in
            guard bytes.containsBytes("questestinterop") || bytes.containsBytes("QUESTESTINTEROP") else { return }
            let head = try QTI1.read(bytes, file: path, limits: context.xmlLimits, into: &list)
            title = title ?? head?.title
        }
        guard !list.isEmpty || !package.organizations.isEmpty || !list.diagnostics.all.isEmpty || !faults.isEmpty else {
            throw ImportError(.questionsNone, file: context.manifestPath)
        }
        package.questions = list.questions
        package.title = package.title ?? title
        package.diagnostics += list.diagnostics.all + faults
        return package
    }

    private func isBlackboard(_ manifest: IMSManifest) -> Bool {
        manifest.resources.contains { $0.type?.lowercased().contains("x-bb-qti") ?? false }
    }

    private static func mayHoldQuestions(_ path: String) -> Bool {
        let path = path.lowercased()
        return [".xml", ".qti", ".dat"].contains { path.hasSuffix($0) }
    }

    private func alone(_ root: XMLRoot, _ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard root.name.lowercased() == "questestinterop", let file = context.manifestPath,
            let bytes = context.documents[file]
        else { return nil }
        do throws(ImportError) {
            guard var document = try QTI1.document(bytes, file: file, limits: context.xmlLimits) else { return nil }
            guard document.identifier != nil || !document.list.isEmpty else { throw ImportError(.questionsNone) }
            if document.list.isEmpty {
                document.list.diagnostics.append(Diagnostic(.note, .questionsNone, file: file))
            }
            return CoursePackage(
                format: .qti1, version: "1.2", identifier: document.identifier, title: document.title,
                questions: document.list.questions, diagnostics: document.list.diagnostics.all)
        } catch {
            throw error.about(file)
        }
    }
}
