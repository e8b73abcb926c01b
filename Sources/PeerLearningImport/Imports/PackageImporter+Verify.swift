extension PackageImporter {
    /// Reads every member of an archive to its end, so that a damaged one is known before learners open it.
    ///
    /// Reading a course looks at the documents that make it up; pages, pictures and films are listed only. This inflates
    /// them too, and compares length and checksum of each with what the archive says of it. Nothing is kept: memory does
    /// not grow with the archive. Costs about as much as `unzip -t`. What is no archive has nothing to verify.
    ///
    /// ```swift
    /// let verification = PackageImporter().verify(fileAt: "course.zip")
    /// print(verification.isWhole ? "whole" : "damaged", verification.members)
    /// ```
    public func verify(fileAt path: String) -> PackageVerification {
        verification { () throws(ImportError) in
            let source = PackageSource(head: try PlainFile.head(of: path, limit: 512), name: path)
            return source == .archive ? PackageArchive(fileAt: path, limits: limits) : nil
        }
    }

    /// Reads every member of an archive in memory to its end; see ``verify(fileAt:)``.
    public func verify(_ bytes: [UInt8]) -> PackageVerification {
        verification { () throws(ImportError) in
            let source = PackageSource(head: Array(bytes.prefix(512)), name: "")
            return source == .archive ? PackageArchive(bytes: bytes, limits: limits) : nil
        }
    }

    private func verification(
        of archive: () throws(ImportError) -> PackageArchive?
    ) -> PackageVerification {
        var found = PackageVerification()
        do throws(ImportError) {
            guard let archive = try archive() else { return found }
            let diagnostics = try archive.walk { (_, contents) throws(ImportError) in
                try contents.forEachBlock { (block) throws(ImportError) in found.bytes += Int64(block.count) }
                found.members += 1
            }.diagnostics
            found.diagnostics = diagnostics.filter { $0.severity == .error }
        } catch {
            found.diagnostics.append(error.diagnostic)
        }
        return found
    }
}

/// What came of reading an archive to its end.
public struct PackageVerification: Hashable, Sendable {
    /// How many members are whole.
    public internal(set) var members = 0

    /// How many bytes came out of all members together.
    public internal(set) var bytes: Int64 = 0

    /// An error for each member that is damaged, or one about the archive, behind which nothing was read.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// Whether everything could be read.
    public var isWhole: Bool { diagnostics.isEmpty }
}

extension ImportReport {
    /// The same report, refused where the archive turned out to be damaged; what the report says already is not said
    /// twice.
    ///
    /// ```swift
    /// let importer = PackageImporter()
    /// let report = importer.read(fileAt: path).verified(importer.verify(fileAt: path))
    /// ```
    public func verified(_ verification: PackageVerification) -> ImportReport {
        let news = verification.diagnostics.filter { !diagnostics.contains($0) }
        return ImportReport(
            input: input, package: verification.isWhole ? package : nil, diagnostics: diagnostics + news)
    }
}
