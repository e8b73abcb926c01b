/// Reads course packages, whatever their format, without unpacking or changing anything.
///
/// An importer is a value: give it the readers of the formats that you want, and limits to suit your machine.
///
/// ```swift
/// let report = PackageImporter().read(fileAt: "course.zip")
/// print(report.package?.title ?? "refused", report.diagnostics.count)
/// ```
public struct PackageImporter: Sendable {
    /// The readers, asked in this order.
    public let readers: [any PackageReader]

    /// How much of an archive is read before it is refused.
    public let limits: ArchiveLimits

    /// How much XML is read before it is refused.
    public let xmlLimits: XMLLimits

    /// Makes an importer.
    public init(
        readers: [any PackageReader] = .standard, limits: ArchiveLimits = .standard, xmlLimits: XMLLimits = .standard
    ) {
        self.readers = readers
        self.limits = limits
        self.xmlLimits = xmlLimits
    }

    /// Reads the file at `path`: an archive, a manifest that stands alone, or a text with questions.
    ///
    /// Never throws for what a file holds or fails to hold; a file that cannot be opened is a refusal as well. Memory
    /// does not grow with the file, but for the manifest (``ArchiveLimits/manifestBytes``) and the members' names.
    public func read(fileAt path: String) -> ImportReport {
        report(on: path) { (diagnostics) throws(ImportError) in
            let head = try PlainFile.head(of: path, limit: 512)
            switch PackageSource(head: head, name: path) {
            case .archive: return try course(in: PackageArchive(fileAt: path, limits: limits), &diagnostics)
            case .document:
                let bytes = try PlainFile.head(of: path, limit: limits.manifestBytes + 1)
                return try course(inDocument: bytes, named: String(PackageInventory.lastPart(path)), &diagnostics)
            case .text:
                let bytes = try PlainFile.head(of: path, limit: limits.textBytes + 1)
                return try course(inText: bytes, named: String(PackageInventory.lastPart(path)))
            case .empty: throw ImportError(.fileEmpty)
            case .unknown: throw ImportError(.notRecognised)
            }
        }
    }

    /// Whether the file at `path` is an archive, whose members could be kept and served; false where it cannot be opened.
    public static func isArchive(fileAt path: String) -> Bool {
        guard let head = try? PlainFile.head(of: path, limit: 512) else { return false }
        return PackageSource(head: head, name: path) == .archive
    }

    /// Reads a package that is already in memory; `name` is what the report calls it.
    public func read(_ bytes: [UInt8], named name: String) -> ImportReport {
        report(on: name) { (diagnostics) throws(ImportError) in
            switch PackageSource(head: Array(bytes.prefix(512)), name: name) {
            case .archive: return try course(in: PackageArchive(bytes: bytes, limits: limits), &diagnostics)
            case .document:
                return try course(inDocument: bytes, named: String(PackageInventory.lastPart(name)), &diagnostics)
            case .text: return try course(inText: bytes, named: String(PackageInventory.lastPart(name)))
            case .empty: throw ImportError(.fileEmpty)
            case .unknown: throw ImportError(.notRecognised)
            }
        }
    }

    /// The course in the file at `path`, for callers that have no use for a report.
    ///
    /// - Throws: The first ``ImportError`` that refuses the file.
    public func course(inFileAt path: String) throws -> CoursePackage {
        let report = read(fileAt: path)
        if let package = report.package { return package }
        throw report.diagnostics.first { $0.severity == .error }.map(ImportError.init) ?? ImportError(.noCourse)
    }

    private func report(
        on input: String, _ read: (inout [Diagnostic]) throws(ImportError) -> CoursePackage
    ) -> ImportReport {
        var diagnostics: [Diagnostic] = []
        do throws(ImportError) {
            let package = try read(&diagnostics)
            return ImportReport(
                input: input, package: package.isUsable ? package : nil, diagnostics: diagnostics + package.diagnostics)
        } catch {
            return ImportReport(input: input, package: nil, diagnostics: diagnostics + [error.diagnostic])
        }
    }
}

extension CoursePackage {
    /// Whether something of it can be used: not where every question of a file was refused.
    fileprivate var isUsable: Bool {
        let isEmpty = organizations.isEmpty && resources.isEmpty && questions.isEmpty
        return !isEmpty || !diagnostics.contains { $0.severity == .error }
    }
}
