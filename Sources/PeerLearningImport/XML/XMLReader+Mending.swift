import PeerLearningCore

extension XMLReader {
    /// Reads a document; where a strict reading fails, mends what exporters commonly get wrong and reads again.
    ///
    /// - Parameters:
    ///   - file: What the document is called in what is said about it.
    ///   - makeHandler: Makes a new listener for each reading.
    /// - Throws: ``ImportError`` with file and line where the document is no XML even so, or what the listener throws.
    /// - Returns: The listener that heard the whole document, and what was odd about the document as XML.
    func readMending<Handler: XMLHandler>(
        _ bytes: [UInt8], named file: String, _ makeHandler: () -> Handler
    ) throws(ImportError) -> (handler: Handler, diagnostics: [Diagnostic]) {
        do throws(ImportError) {
            return try readOnce(bytes, file, makeHandler())
        } catch  where error == ImportError(.xmlMalformed) {
            guard let mended = XMLRepair.mend(bytes) else { throw error.about(file) }
            do throws(ImportError) {
                let reading = try readOnce(mended.bytes, file, makeHandler())
                return (reading.handler, mended.diagnostics.map { $0.about(file) } + reading.diagnostics)
            } catch let again {
                throw again == error ? error.about(file) : again.about(file)
            }
        } catch {
            throw error.about(file)
        }
    }

    private func readOnce<Handler: XMLHandler>(
        _ bytes: [UInt8], _ file: String, _ fresh: Handler
    ) throws(ImportError) -> (handler: Handler, diagnostics: [Diagnostic]) {
        var handler = fresh
        let diagnostics = try read(bytes, into: &handler)
        return (handler, diagnostics.map { $0.about(file) })
    }
}
