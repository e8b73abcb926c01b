/// Words for people to read, with pictures and places for answers among them.
///
/// ```swift
/// let prompt: MarkedText = "Which *two* of these are prime?"
/// ```
public struct MarkedText: Hashable, Sendable {
    /// A stretch of a text.
    public enum Piece: Hashable, Sendable {
        /// Words. `*` surrounds what is stressed, a backtick what is code, and an empty line parts paragraphs; there are no
        /// other marks, and no HTML.
        case text(String)
        /// A picture: its path in the package, and what it shows in words.
        case picture(path: String, description: String)
        /// Here stands this part of the question, such as a field to write in.
        case place(InteractionID)
        /// Here stands a gap that options of this part are put into, or a passage that can be marked.
        case gap(InteractionID, OptionID)
    }

    /// The stretches, in order.
    public let pieces: [Piece]

    /// Makes a text of stretches.
    public init(_ pieces: [Piece]) { self.pieces = pieces }

    /// Makes a text of words.
    public init(_ words: String) { self.init(words.isEmpty ? [] : [.text(words)]) }

    /// Whether there is nothing in it.
    public var isEmpty: Bool {
        pieces.allSatisfy { if case .text(let words) = $0 { words.isBlank } else { false } }
    }

    /// What can be said aloud of it: the words and the descriptions of pictures, with `…` for each gap.
    public var plain: String {
        pieces.reduce(into: "") { spoken, piece in
            switch piece {
            case .text(let words): spoken += words
            case .picture(_, let description): spoken += description
            case .place, .gap: spoken += "…"
            }
        }
    }
}

extension MarkedText: ExpressibleByStringLiteral {
    /// Makes a text of words.
    public init(stringLiteral value: String) { self.init(value) }
}
