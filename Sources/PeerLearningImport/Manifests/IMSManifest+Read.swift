extension IMSManifest {
    /// Reads a manifest; where a strict reading fails, mends what exporters commonly get wrong and reads again.
    ///
    /// - Throws: ``ImportError`` with file and line where the manifest is no XML even so, or no manifest.
    /// - Returns: The manifest, and what was odd about it as XML.
    static func read(
        _ bytes: [UInt8], named file: String, limits: XMLLimits
    ) throws(ImportError) -> (manifest: IMSManifest, diagnostics: [Diagnostic]) {
        do throws(ImportError) {
            return try parse(bytes, file, limits, [])
        } catch  where error == ImportError(.xmlMalformed) {
            guard let mended = XMLRepair.mend(bytes) else { throw error.about(file) }
            do throws(ImportError) {
                return try parse(mended.bytes, file, limits, mended.diagnostics)
            } catch let again {
                throw again == error ? error.about(file) : again.about(file)
            }
        } catch {
            throw error.about(file)
        }
    }

    private static func parse(
        _ bytes: [UInt8], _ file: String, _ limits: XMLLimits, _ oddities: [Diagnostic]
    ) throws(ImportError) -> (manifest: IMSManifest, diagnostics: [Diagnostic]) {
        var parser = ManifestParser()
        let diagnostics = try XMLReader(limits: limits).read(bytes, into: &parser)
        guard parser.manifest.root == "manifest" else { throw ImportError(.notAManifest, line: 1) }
        var manifest = parser.manifest
        manifest.profile = manifest.findProfile()
        return (manifest, (oddities + diagnostics).map { $0.about(file) })
    }
}
