import PeerLearningCore

extension PackageImporter {
    static let manifestName = "imsmanifest.xml"

    /// The course in an archive.
    func course(
        in archive: PackageArchive, _ diagnostics: inout [Diagnostic]
    ) throws(ImportError) -> CoursePackage {
        let wanted = readers.reduce(into: Set([Self.manifestName])) { $0.formUnion($1.documents) }
        let index = try archive.index { wanted.contains(PackageInventory.lastPart($0).lowercased()) }
        diagnostics += index.diagnostics
        let inventory = PackageInventory(paths: index.members.map(\.path))
        let found = try manifestPath(in: inventory, &diagnostics)
        var manifest: IMSManifest?
        if let found {
            guard let bytes = index.documents[found] else { throw unreadable(found, &diagnostics) }
            manifest = try read(bytes, found, &diagnostics)
        }
        let context = PackageContext(
            inventory: inventory, documents: index.documents, manifest: manifest, manifestPath: found,
            xmlLimits: xmlLimits, archive: archive)
        return try course(in: context)
    }

    /// The course in a document that stands alone: a manifest, or one that says by its root what it is.
    func course(
        inDocument bytes: [UInt8], named name: String, _ diagnostics: inout [Diagnostic]
    ) throws(ImportError) -> CoursePackage {
        do throws(ImportError) {
            let root = XMLRoot.find(in: bytes, limits: xmlLimits)
            let other = root.flatMap { $0.name.lowercased() == "manifest" ? nil : $0 }
            let manifest = other == nil ? try read(bytes, name, &diagnostics) : nil
            let context = PackageContext(
                inventory: PackageInventory(paths: []), documents: [name: bytes], manifest: manifest,
                manifestPath: name, root: other, standsAlone: true, xmlLimits: xmlLimits)
            return try course(in: context)
        } catch {
            if Self.mayBeText(bytes), let package = try? course(inText: bytes, named: name) { return package }
            throw error
        }
    }

    /// Whether a document that is no manifest may be a text that begins with a tag: it calls itself nothing else.
    private static func mayBeText(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
        return !["<?xml", "<!doctype", "<html", "<manifest"].contains { head.hasPrefix($0) }
    }

    /// The questions in a plain text.
    func course(inText bytes: [UInt8], named name: String) throws(ImportError) -> CoursePackage {
        guard bytes.count <= limits.textBytes else {
            throw ImportError(.textTooLarge, ["limit": .number(limits.textBytes)])
        }
        let context = PackageContext(
            inventory: PackageInventory(paths: []), documents: [name: bytes], manifestPath: name, standsAlone: true,
            xmlLimits: xmlLimits)
        for reader in readers {
            if let package = try reader.read(context) { return package }
        }
        throw ImportError(.notRecognised)
    }

    private func read(
        _ bytes: [UInt8], _ name: String, _ diagnostics: inout [Diagnostic]
    ) throws(ImportError) -> IMSManifest {
        let reading = try IMSManifest.read(bytes, named: name, limits: xmlLimits)
        diagnostics += reading.diagnostics
        return reading.manifest
    }

    private func course(in context: PackageContext) throws(ImportError) -> CoursePackage {
        for reader in readers {
            if let package = try reader.read(context) { return package }
        }
        if let manifest = context.manifest { throw Self.unsupported(manifest.profile) }
        if let root = context.root {
            throw FormatSigns.format(of: root).map(Self.unsupported)
                ?? ImportError(.notAManifest, file: context.manifestPath, line: 1)
        }
        throw FormatSigns.format(of: context.inventory).map(Self.unsupported) ?? ImportError(.noCourse)
    }

    /// The path of the manifest: at the root, else the only one among the shallowest.
    private func manifestPath(
        in inventory: PackageInventory, _ diagnostics: inout [Diagnostic]
    ) throws(ImportError) -> String? {
        let found = inventory.paths(named: Self.manifestName)
        guard let first = found.first else { return nil }
        if !first.folder.isEmpty {
            let depth = first.pathParts.count
            let rivals = found.filter { $0.pathParts.count == depth }
            guard rivals.count == 1 else { throw ImportError(.manifestAmbiguous, ["count": .number(rivals.count)]) }
            diagnostics.append(Diagnostic(.warning, .manifestNotAtRoot, file: first))
        }
        return first
    }

    /// Why a document that the archive lists could not be kept: the error that was noted about it.
    private func unreadable(_ path: String, _ diagnostics: inout [Diagnostic]) -> ImportError {
        guard let place = diagnostics.firstIndex(where: { $0.file == path && $0.severity == .error }) else {
            return ImportError(.memberMissing, file: path)
        }
        return ImportError(diagnostics.remove(at: place))
    }

    private static func unsupported(_ format: PackageFormat) -> ImportError {
        ImportError(.formatNotSupported, ["format": .text(format.rawValue)])
    }
}
