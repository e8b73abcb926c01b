/// A piece of an XML document; all pieces together are the document, byte for byte.
enum XMLPiece {
    case start(XMLTag)
    /// An end tag.
    case end(Range<Int>)
    /// Words between tags, or a section of them that needs no escapes.
    case text(Range<Int>)
    /// The declaration at the top, or an instruction for a program.
    case instruction(Range<Int>)
    case comment(Range<Int>)
}

/// A start tag: where it lies, and where its attributes lie within it.
struct XMLTag {
    struct Attribute {
        /// The name without its prefix.
        let name: String
        /// From the blank before the name to the closing quote.
        let whole: Range<Int>
        /// What stands between the quotes.
        let value: Range<Int>
    }

    /// The name without its prefix.
    let name: String
    let range: Range<Int>
    let attributes: [Attribute]
    /// Whether the element ends where it begins.
    let isEmpty: Bool

    subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}
