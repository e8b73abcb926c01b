/// The start of an element, with its namespaces resolved.
public struct XMLElement: Hashable, Sendable {
    /// An attribute; those that declare namespaces are not among them.
    public struct Attribute: Hashable, Sendable {
        /// The name without its prefix.
        public let name: String
        /// The namespace; nil for an attribute without a prefix.
        public let namespace: String?
        /// The value, with its references resolved.
        public let value: String
    }

    /// The name without its prefix.
    public let name: String

    /// The namespace; nil where there is none.
    public let namespace: String?

    /// The attributes in the order of the document.
    public let attributes: [Attribute]

    /// The namespaces that this element declares, used or not.
    public let declaredNamespaces: [String]

    /// The line on which the tag ends, counted from 1.
    public let line: Int

    /// The value of the first attribute of that name, in no namespace or in any.
    public subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
