/// How much XML is read before it is refused.
///
/// ```swift
/// var limits = XMLLimits.standard
/// limits.depth = 16
/// ```
public struct XMLLimits: Hashable, Sendable {
    /// The most bytes in a document.
    public var bytes = 8_000_000

    /// The most elements that stand in each other.
    public var depth = 64

    /// The most elements in a document.
    public var elements = 500_000

    /// The most attributes on an element.
    public var attributes = 256

    /// The most bytes between `<` and `>`, for the time that a parser takes grows with the square of the attributes.
    public var tagBytes = 64 * 1_024

    /// The most bytes of text in one piece, between two tags.
    public var textBytes = 1_000_000

    /// The limits for documents from strangers.
    public init() {}

    /// The limits for documents from strangers: 8 MB, depth 64, 500,000 elements, 256 attributes, text of 1 MB.
    public static let standard = XMLLimits()
}
