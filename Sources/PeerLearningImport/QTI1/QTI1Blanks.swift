import PeerLearningCore

/// Puts parts at the places that a text marks with their names, as Canvas does: `Roses are [colour].`
struct QTI1Blanks {
    let parts: [Interaction]
    let blocks: Set<InteractionID>

    /// The text with its parts at their places; a part that stood at the end leaves there if it found its place, and so
    /// does the only one of a question.
    func placed(in text: MarkedText) -> MarkedText {
        var pieces: [MarkedText.Piece] = []
        var met: Set<InteractionID> = []
        for piece in text.pieces {
            guard case .text(let words) = piece else {
                pieces.append(piece)
                continue
            }
            pieces += split(words, &met)
        }
        var seen: Set<InteractionID> = []
        pieces.removeAll { piece in
            guard case .place(let part) = piece, met.contains(part) else { return false }
            return !seen.insert(part).inserted
        }
        return withoutLonePlace(pieces)
    }

    private func withoutLonePlace(_ pieces: [MarkedText.Piece]) -> MarkedText {
        let places = pieces.count { if case .place = $0 { true } else { false } }
        guard places == 1, case .place? = pieces.last else { return MarkedText(pieces).trimmed }
        return MarkedText(Array(pieces.dropLast())).trimmed
    }

    /// The words, with places for the names in brackets that parts go by.
    private func split(_ words: String, _ met: inout Set<InteractionID>) -> [MarkedText.Piece] {
        var pieces: [MarkedText.Piece] = []
        var rest = words[...]
        var plain = ""
        while let opening = rest.firstIndex(of: "["), let closing = rest[opening...].firstIndex(of: "]") {
            let name = String(rest[rest.index(after: opening)..<closing])
            let part = InteractionID("response_" + name)
            guard parts.contains(where: { $0.id == part }), !met.contains(part) else {
                plain += rest[...opening]
                rest = rest[rest.index(after: opening)...]
                continue
            }
            met.insert(part)
            plain += rest[..<opening]
            if !plain.isEmpty { pieces.append(.text(plain)) }
            pieces.append(.place(part))
            plain = ""
            rest = rest[rest.index(after: closing)...]
        }
        plain += rest
        if !plain.isEmpty { pieces.append(.text(plain)) }
        return pieces
    }
}
