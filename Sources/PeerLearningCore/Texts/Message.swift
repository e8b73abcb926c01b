/// A sentence that has not been put into words yet: a key and what fills its gaps.
///
/// Refusals, reasons and diagnostics are messages, so that one and the same fact can be told to each reader in their
/// own language.
///
/// ```swift
/// let message = Message("inbox.review", ["task": .text("Reminders"), "author": .text("Participant 7")])
/// print(TextCatalogue.core.text(message, in: .russian))
/// ```
public struct Message: Hashable, Sendable {
    /// Something that fills a gap of a text.
    public enum Argument: Hashable, Sendable {
        /// Words, put in as they are.
        case text(String)
        /// A count: it chooses the plural form where the text has one.
        case number(Int)
        /// A figure with the given number of digits after the decimal sign of the language.
        case decimal(Double, digits: Int)
        /// Another message, put into words in the same language.
        indirect case message(Message)
    }

    /// The text's name in the catalogue.
    public let key: TextKey

    /// What fills the gaps of the text, by the gap's name.
    public let arguments: [String: Argument]

    /// Makes a message of a key and of what fills its gaps.
    public init(_ key: TextKey, _ arguments: [String: Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }

    /// How deeply messages are nested in it: 1 where none is.
    package var depth: Int {
        arguments.values.reduce(1) { deepest, argument in
            if case .message(let inner) = argument { max(deepest, inner.depth + 1) } else { deepest }
        }
    }
}
