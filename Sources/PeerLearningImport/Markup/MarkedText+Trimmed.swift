import PeerLearningCore

extension MarkedText {
    /// The text without blanks at its ends.
    var trimmed: MarkedText {
        var pieces = pieces
        if case .text(let words)? = pieces.first { pieces[0] = .text(String(words.drop(while: \.isWhitespace))) }
        if case .text(let words)? = pieces.last {
            let end = words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
            pieces[pieces.count - 1] = .text(String(words[..<end]))
        }
        return MarkedText(pieces.filter { $0 != .text("") })
    }
}
