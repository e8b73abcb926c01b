extension IMSManifest {
    /// Reads a manifest; where a strict reading fails, mends what exporters commonly get wrong and reads again.
    ///
    /// - Throws: ``ImportError`` with file and line where the manifest is no XML even so, or no manifest.
    /// - Returns: The manifest, and what was odd about it as XML.
    static func read(
        _ bytes: [UInt8], named file: String, limits: XMLLimits
    ) throws(ImportError) -> (manifest: IMSManifest, diagnostics: [Diagnostic]) {
        let reading = try XMLReader(limits: limits).readMending(bytes, named: file) { ManifestParser() }
        var manifest = reading.handler.manifest
        guard manifest.root == "manifest" else { throw ImportError(.notAManifest, file: file, line: 1) }
        manifest.profile = manifest.findProfile()
        return (manifest, reading.diagnostics + reading.handler.notes.all.map { $0.about(file) })
    }
}
