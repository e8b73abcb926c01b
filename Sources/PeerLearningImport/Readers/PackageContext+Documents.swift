import PeerLearningCore

extension PackageContext {
    /// Hands out the contents of members one after another; one is held at a time.
    ///
    /// Those that are in ``documents`` come first, in the order of their paths; the others follow in the order of the
    /// archive, in one pass through it. A path without a member is passed over.
    ///
    /// What `body` throws about one member becomes an error about it, and the others are handed out all the same; so
    /// does a member that is broken or larger than ``ArchiveLimits/manifestBytes``.
    ///
    /// - Parameters:
    ///   - paths: Where the members stand, as ``inventory`` has them.
    ///   - body: What is to be done with a path and its contents.
    /// - Throws: ``ImportError`` where the archive as a whole is broken or passes a limit.
    /// - Returns: An error for each member that could not be used.
    public func forEachDocument(
        at paths: Set<String>, _ body: (String, [UInt8]) throws(ImportError) -> Void
    ) throws(ImportError) -> [Diagnostic] {
        var faults = DiagnosticList()
        for path in paths.sorted() {
            guard let bytes = documents[path] else { continue }
            do throws(ImportError) {
                try body(path, bytes)
            } catch {
                faults.append(error.about(path).diagnostic)
            }
        }
        let others = paths.filter { documents[$0] == nil && inventory.contains($0) }
        guard !others.isEmpty, let archive else { return faults.all }
        faults.append(contentsOf: try archive.forEachDocument(at: others, body))
        return faults.all
    }

    /// The contents of one member; nil where there is no such member. For several use ``forEachDocument(at:_:)``, which
    /// goes through the archive once.
    ///
    /// - Throws: ``ImportError`` where the member or the archive is broken or passes a limit.
    public func document(at path: String) throws(ImportError) -> [UInt8]? {
        var found: [UInt8]?
        let faults = try forEachDocument(at: [path]) { found = $1 }
        if let fault = faults.first { throw ImportError(fault) }
        return found
    }

    /// The document that tells what is in the package, such as `cmi5.xml`: at the root, else the only one among the
    /// shallowest; a document that stands alone is its own. Nil where there is none.
    ///
    /// - Parameter name: The name without folder, in lower case. The reader has it among its ``PackageReader/documents``.
    /// - Throws: ``ImportError`` where there are several and none of them at the root, or where it cannot be read.
    func leadingDocument(named name: String) throws(ImportError) -> LeadingDocument? {
        guard !standsAlone, let path = inventory.paths(named: name).first else { return nil }
        let folder = String(path.folder)
        var notes: [Diagnostic] = []
        if !folder.isEmpty {
            let depth = path.pathParts.count
            let rivals = inventory.paths(named: name).count { $0.pathParts.count == depth }
            guard rivals == 1 else { throw ImportError(.manifestAmbiguous, ["count": .number(rivals)]) }
            notes.append(Diagnostic(.warning, .manifestNotAtRoot, file: path))
        }
        guard let bytes = documents[path] else { throw ImportError(.leadingDocumentUnreadable, file: path) }
        return LeadingDocument(path: path, folder: folder, bytes: bytes, notes: notes)
    }
}

/// The document that tells what is in a package.
struct LeadingDocument {
    /// Its path in the archive.
    let path: String
    /// The folder that it stands in, with its slash; empty at the root.
    let folder: String
    /// Its contents.
    let bytes: [UInt8]
    /// What is odd about its place.
    var notes: [Diagnostic] = []
}
