/// A letter in words: plain text for mail or for a push message.
public struct LetterText: Hashable, Sendable {
    /// One line without line breaks.
    public let subject: String
    /// The whole of it; lines end with a line feed.
    public let body: String
}

extension Letter {
    /// The letter in the person's language. A digest is grouped by workshops, tests and cohorts, in the order of their first notices.
    ///
    /// What people have written, such as the title of a task, cannot break a line of it.
    public func text(with texts: TextCatalogue) -> LetterText {
        let say = { (message: Message) in texts.text(message, in: language).onOneLine }
        guard notices.count != 1 else {
            let body = notices.map { say($0.what) + "\n\n" + say($0.why) + "\n" }.joined()
            return LetterText(subject: say(subject), body: body)
        }
        let groups = Dictionary(grouping: notices) { Group(cohort: $0.cohort, workshop: $0.workshop, place: $0.place) }
        var order: [Group] = []
        for notice in notices {
            let group = Group(cohort: notice.cohort, workshop: notice.workshop, place: notice.place)
            if !order.contains(group) { order.append(group) }
        }
        let parts = order.map { group in
            let own = groups[group, default: []]
            let lines = own.map { "• \(say($0.what))\n  \(say($0.why))\n" }
            return ((own.first?.place.onOneLine ?? "") + "\n\n") + lines.joined(separator: "\n")
        }
        return LetterText(subject: say(subject), body: parts.joined(separator: "\n"))
    }

    private struct Group: Hashable {
        let cohort: CohortID
        let workshop: WorkshopID?
        let place: String
    }
}

extension String {
    /// The text with its line breaks and control characters as single spaces.
    fileprivate var onOneLine: String {
        split { character in
            character.isNewline || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
        .joined(separator: " ")
    }
}
