/// Someone who listens to a document as it is read.
///
/// A conforming type gets properly nested calls: every ``start(_:)`` has its ``end(_:)``, unless reading fails, after
/// which nothing more is called. Text comes in one piece between two tags, with references and CDATA resolved; it may
/// be white space only. Throw to stop reading.
///
/// ```swift
/// struct Titles: XMLHandler {
///     var titles: [String] = []
///     mutating func start(_ element: XMLElement) {}
///     mutating func text(_ text: String) { titles.append(text) }
///     mutating func end(_ name: String) {}
/// }
/// ```
public protocol XMLHandler {
    /// An element begins.
    mutating func start(_ element: XMLElement) throws(ImportError)

    /// Text between two tags.
    mutating func text(_ text: String) throws(ImportError)

    /// The element that began last and has not ended yet ends; `name` is its name without prefix.
    mutating func end(_ name: String) throws(ImportError)
}
