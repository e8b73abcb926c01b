extension XMLNode {
    /// The text in it without blanks around it and within; nil where nothing is left.
    var words: String? {
        let words = text.squashed
        return words.isEmpty ? nil : words
    }

    /// The words of the first element of that name; nil where there is none or it is empty.
    func words(_ name: String) -> String? { child(name)?.words }

    /// The text of the first element of that name without blanks around it; nil where nothing is left.
    func trimmedText(_ name: String) -> String? {
        guard let text = child(name)?.text.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// The first element on that way down; nil where the way ends before.
    func child(_ name: String, _ others: String...) -> XMLNode? {
        others.reduce(child(name)) { $0?.child($1) }
    }
}

extension XMLNode {
    /// The most elements of a document that is held whole.
    static let mostElements = 200_000

    /// Reads a document whole; where a strict reading fails, mends what exporters commonly get wrong and reads again.
    ///
    /// - Throws: ``ImportError`` with file and line where the document is no XML even so, or passes a limit.
    static func read(
        _ bytes: [UInt8], named file: String, limits: XMLLimits
    ) throws(ImportError) -> (root: XMLNode, diagnostics: [Diagnostic]) {
        var limits = limits
        limits.elements = min(limits.elements, mostElements)
        let reading = try XMLReader(limits: limits).readMending(bytes, named: file) { XMLTree() }
        guard let root = reading.handler.root else { throw ImportError(.xmlMalformed, file: file) }
        return (root, reading.diagnostics)
    }
}
