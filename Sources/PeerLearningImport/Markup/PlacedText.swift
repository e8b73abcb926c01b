import PeerLearningCore

/// A text of HTML in which places for answers stand: they are put aside while the HTML is turned into words.
struct PlacedText {
    private var written = ""
    private var places: [MarkedText.Piece] = []

    /// Signs of the private area that stand around the number of a place.
    private static let (opening, closing): (Unicode.Scalar, Unicode.Scalar) = ("\u{E0F0}", "\u{E0F1}")

    /// Adds HTML.
    mutating func write(_ html: some StringProtocol) {
        written.unicodeScalars.append(
            contentsOf: html.unicodeScalars.filter { $0 != Self.opening && $0 != Self.closing })
    }

    /// Adds a place.
    mutating func put(_ piece: MarkedText.Piece) {
        written.unicodeScalars.append(Self.opening)
        written += "\(places.count)"
        written.unicodeScalars.append(Self.closing)
        places.append(piece)
    }

    /// The text with its places.
    ///
    /// - Parameter marked: Turns the HTML into words.
    func text(_ marked: (String) -> MarkedText) -> MarkedText {
        var pieces: [MarkedText.Piece] = []
        for piece in marked(written).pieces {
            guard case .text(let words) = piece else {
                pieces.append(piece)
                continue
            }
            var rest = words.unicodeScalars[...]
            while let start = rest.firstIndex(of: Self.opening), let end = rest[start...].firstIndex(of: Self.closing) {
                let number = Int(String(rest[rest.index(after: start)..<end])) ?? -1
                if start > rest.startIndex { pieces.append(.text(String(rest[..<start]))) }
                if places.indices.contains(number) { pieces.append(places[number]) }
                rest = rest[rest.index(after: end)...]
            }
            if !rest.isEmpty { pieces.append(.text(String(rest))) }
        }
        return MarkedText(pieces)
    }
}
