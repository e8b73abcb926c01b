import PeerLearningCore

/// Reads packages of H5P: what they say about themselves, and the questions in them that can be assessed, in whatever they
/// are put together with: question sets, columns, presentations, books, videos.
///
/// Source: h5p.org, *h5p.json definition*, and the `semantics.json` of the content types.
public struct H5PReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// What the package says about itself.
    public var documents: Set<String> { ["h5p.json"] }

    /// The content, where the package is one of H5P.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let leading = try context.leadingDocument(named: "h5p.json") else { return nil }
        let about = try JSONValue.read(leading.bytes, named: leading.path)
        guard let library = about["mainLibrary"]?.text else { throw ImportError(.h5pNoLibrary, file: leading.path) }
        let path = leading.folder + "content/content.json"
        guard let bytes = try context.document(at: path) else { throw ImportError(.memberMissing, file: path) }
        let title = about["title"]?.text
        var contents = H5PContents(file: path)
        contents.take(library, try JSONValue.read(bytes, named: path), title: title)
        let item = PackageItem(id: library, title: title, delivery: PackageDelivery(kind: library))
        return CoursePackage(
            format: .h5p, version: version(of: library, in: about), title: title, manifest: leading.path,
            organizations: [PackageOrganization(title: title, items: [item])], questions: contents.list.questions,
            tests: contents.tests, metadata: metadata(about, title),
            diagnostics: leading.notes + contents.list.diagnostics.all)
    }

    private func version(of library: String, in about: JSONValue) -> String? {
        let own = about["preloadedDependencies"]?.list.first { $0["machineName"]?.text == library }
        guard let major = own?["majorVersion"]?.number.flatMap({ Int(exactly: $0) }),
            let minor = own?["minorVersion"]?.number.flatMap({ Int(exactly: $0) })
        else { return nil }
        return "\(library) \(major).\(minor)"
    }

    private func metadata(_ about: JSONValue, _ title: String?) -> PackageMetadata {
        let language = about["defaultLanguage"]?.text ?? about["language"]?.text
        let keywords = (about["metaKeywords"]?.text ?? "").split(separator: ",").map { String($0).trimmed }
        return PackageMetadata(
            title: title, description: about["metaDescription"]?.text, language: language == "und" ? nil : language,
            keywords: keywords.filter { !$0.isEmpty })
    }
}
