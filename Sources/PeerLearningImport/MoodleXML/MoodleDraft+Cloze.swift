import PeerLearningCore

extension MoodleDraft {
    /// A text with questions in it. The points of its parts are shares of the grade by their weights; where the file
    /// gives no grade, they are the weights.
    mutating func readCloze() throws(Refusal) {
        guard text.written.utf8.count <= Self.longestText else {
            return note(.warning, .questionTooLong, ["limit": .number(Self.longestText)])
        }
        var placed = PlacedText()
        var fields: [ClozeField] = []
        var rest = text.written[...]
        var open = 0
        while fields.count <= Self.mostFields, let (field, range) = ClozeField.first(in: rest, open: &open) {
            placed.write(rest[..<range.lowerBound])
            fields.append(field)
            placed.put(.place(Self.field(fields.count)))
            rest = rest[range.upperBound...]
        }
        placed.write(rest)
        prompt = placed.text { text.marked($0) }
        guard !fields.isEmpty else { return note(.warning, .questionNotScored) }
        let total = fields.reduce(0) { $0 + $1.weight }
        let share = node.child("defaultgrade") == nil || total == 0 ? 1 : grade / total
        for (place, field) in fields.enumerated() {
            let id = Self.field(place + 1)
            let part = try field.part(id, text)
            parts.append(part)
            keys[id] = field.key(part, text, weight: field.weight * share)
            if keys[id] == nil { note(.warning, .questionFieldUnscored, ["place": .number(place + 1)]) }
        }
    }

    /// The most bytes of a text with fields.
    private static let longestText = 1_000_000

    /// The most fields of a text.
    private static let mostFields = 1_000

    /// The name that Moodle has for a field.
    private static func field(_ number: Int) -> InteractionID { InteractionID("sub\(number)") }
}
