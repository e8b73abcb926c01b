import PeerLearningCore

/// What is to be changed in an XML document, by the names of its elements and attributes without prefixes.
struct XMLRules: Sendable {
    enum AttributeChange {
        case remove(FileTrace.Kind)
        case replace(FileTrace.Kind, with: String)
    }

    enum ElementChange {
        /// The element goes with all that is in it.
        case remove(FileTrace.Kind)
        /// The element stays, and the words in it are replaced.
        case replace(FileTrace.Kind, with: String)
        /// The element stays as it is and cannot be cleaned.
        case report(FileTrace.Kind)
    }

    /// What happens to an attribute; nil where it stays.
    var attribute: @Sendable (_ element: String, _ name: String) -> AttributeChange? = { _, _ in nil }

    /// What happens to an element; nil where it stays. The function reads a value by the attribute's name.
    var element: @Sendable (_ name: String, _ value: (String) -> String?) -> ElementChange? = { _, _ in nil }

    /// Whether a name that was replaced further up is replaced in the words that follow as well.
    var replacesNamesInText = false
}
