import PeerLearningCore

/// Reads items of QTI 2.0 to 2.2, of APIP and of QTI 3.0: documents that stand alone, and packages of them.
///
/// Every item in a package is read, whether the manifest names it or not. A test becomes an organization. What of an item
/// cannot be carried over is a diagnostic, and the question is kept with what is known of it.
public struct QTIReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The questions, where the file is one of QTI 2 or 3.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        if let root = context.root { return try alone(root, context) }
        guard let manifest = context.manifest, manifest.profile == .qti2 || manifest.profile == .qti3 else {
            return nil
        }
        var builder = CourseBuilder(manifest, in: context, format: manifest.profile)
        builder.version = manifest.schemaVersion
        var package = try builder.build(isQuestionBank: true)
        guard !context.standsAlone else { return package }
        let paths = Set(
            context.inventory.paths.filter { $0.lowercased().hasSuffix(".xml") && $0 != context.manifestPath })
        var list = QuestionList()
        var tests: [PackageOrganization] = []
        let faults = try context.forEachDocument(at: paths) { path, bytes throws(ImportError) in
            guard let document = try QTI2.mended(bytes, path, context.xmlLimits) else { return }
            list.add(document, in: path)
            if document.root.name == "assessmentTest" { tests.append(QTITest(document.root, file: path).organization) }
        }
        guard !list.isEmpty || !tests.isEmpty || !package.organizations.isEmpty || !faults.isEmpty else {
            throw ImportError(.questionsNone, file: context.manifestPath)
        }
        package.questions = list.questions
        if package.organizations.isEmpty {
            package.organizations = tests
            package.title = tests.first?.title ?? package.title
        }
        package.diagnostics += list.diagnostics.all + faults
        return package
    }

    private func alone(_ root: XMLRoot, _ context: PackageContext) throws(ImportError) -> CoursePackage? {
        let isThird = root.name.hasPrefix("qti-")
        let name = isThird ? QTI3Vocabulary.name(root.name) : root.name
        guard QTI2.isRoot(name), let file = context.manifestPath, let bytes = context.documents[file] else {
            return nil
        }
        do throws(ImportError) {
            guard let document = try QTI2.document(bytes, context.xmlLimits) else { return nil }
            var list = QuestionList()
            list.add(document, in: file)
            if document.items.isEmpty { list.diagnostics.append(Diagnostic(.note, .questionsElsewhere, file: file)) }
            let organization =
                document.root.name == "assessmentTest" ? [QTITest(document.root, file: file).organization] : []
            return CoursePackage(
                format: isThird ? .qti3 : .qti2, version: QTI2.version(root.namespace),
                identifier: document.root["identifier"], title: document.root["title"], organizations: organization,
                questions: list.questions, diagnostics: list.diagnostics.all)
        } catch {
            throw error.about(file)
        }
    }
}
