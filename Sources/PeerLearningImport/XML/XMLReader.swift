import PeerLearningCore

/// Reads XML from strangers: no entities, nothing from outside, and limits on everything.
///
/// A DOCTYPE is allowed and passed over; one that declares an entity refuses the document. The document may be in
/// UTF-8, UTF-16, windows-1251, KOI8-R and other encodings that write ASCII as ASCII.
///
/// ```swift
/// var handler = Titles()
/// try XMLReader().read(bytes, into: &handler)
/// ```
public struct XMLReader: Sendable {
    /// How much is read before the document is refused.
    public let limits: XMLLimits

    /// Makes a reader.
    public init(limits: XMLLimits = .standard) { self.limits = limits }

    /// Reads a document and tells `handler` about it as it goes; returns what was odd about the document.
    ///
    /// - Throws: ``ImportError`` with a line where the document is not well-formed or passes a limit, or what the
    ///   handler throws. The handler has heard everything up to that place.
    @discardableResult
    public func read<Handler: XMLHandler>(
        _ bytes: [UInt8], into handler: inout Handler
    ) throws(ImportError) -> [Diagnostic] {
        guard bytes.count <= limits.bytes else {
            throw ImportError(.xmlTooLarge, ["limit": .number(limits.bytes)])
        }
        let text = try XMLEncoding.prepare(bytes)
        try TagGuard.check(text.bytes, limit: limits.tagBytes)
        try LibXMLParser.parse(text, limits: limits, into: &handler)
        return text.diagnostics
    }
}
