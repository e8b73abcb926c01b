import PeerLearningCore

extension OneRosterReading {
    /// Reads line items into `items`, by their identifiers.
    func readItems(_ table: OneRosterTable, _ items: inout [String: RosterItem], _ draft: inout RosterDraft) {
        for row in 0..<table.table.count where !table.isToBeDeleted(row) {
            guard let id = table.cell(row, "sourcedId") else { continue }
            let maximum = table.cell(row, "resultValueMax")?.score
            items[id] = RosterItem(id: id, title: table.cell(row, "title") ?? id, maximum: maximum)
            _ = draft.place(of: items[id] ?? RosterItem(id: id, title: id))
        }
    }

    /// Reads results; a delta may bring results of items that came with an earlier export.
    func readResults(_ table: OneRosterTable, _ items: [String: RosterItem], _ draft: inout RosterDraft) {
        for row in 0..<table.table.count where !table.isToBeDeleted(row) {
            let line = table.table.line(of: row)
            guard let id = table.cell(row, "lineItemSourcedId"),
                let place = draft.user(
                    table.cell(row, "studentSourcedId"), mayBeNew: !hasUsers, in: table.file, line: line)
            else { continue }
            let item = items[id] ?? RosterItem(id: id, title: id)
            let state = table.cell(row, "scoreStatus") ?? ""
            let text = table.cell(row, "score")
            let score = text.flatMap(\.score)
            if let text, score == nil {
                let arguments: [String: Message.Argument] = [
                    "column": .text("score"), "value": .text(text.printable),
                ]
                draft.note(.warning, .rosterScoreWrong, arguments, in: table.file, line: line)
            }
            if let score, let maximum = item.maximum, score > maximum {
                draft.noteAbove(maximum, score, item.title, in: table.file, line: line)
            }
            let date = table.cell(row, "scoreDate")
            draft.add(
                RosterResult(
                    person: place, item: draft.place(of: item), attempt: 1,
                    score: Self.unscored.contains(state.lowercased()) ? nil : score, state: state, date: date,
                    moment: date.flatMap { Instant(rfc3339: $0.contains("T") ? $0 : $0 + "T00:00:00Z") }))
        }
    }

    /// The words of `scoreStatus` by which a score does not count.
    private static let unscored: Set<String> = ["exempt", "not submitted", "submitted"]
}

extension RosterDraft {
    /// Takes a user of OneRoster, whom `sourcedId` alone tells from others.
    mutating func take(user: RosterPerson, in file: String, line: Int) {
        guard let id = user.sourcedID else {
            note(.warning, .rosterPersonUnidentified, ["name": .text(user.name.printable)], in: file, line: line)
            return
        }
        if let known = place(of: .sourcedID, id) {
            note(
                .warning, .rosterPersonTwice, ["name": .text(user.name.printable), "other": .text(id.printable)],
                in: file, line: line)
            complete(known, with: user)
            return
        }
        if let email = user.email, let other = place(of: .email, email) {
            let arguments: [String: Message.Argument] = [
                "value": .text(email.printable), "one": .text(roster.people[other].name.printable),
                "other": .text(user.name.printable),
            ]
            note(.warning, .rosterIdentifierShared, arguments, in: file, line: line)
        }
        append(user)
    }

    /// The place of the user whom a row refers to; nil, with a warning, where there is none.
    ///
    /// - Parameter mayBeNew: Whether a user whom no file describes is taken by the identifier alone, as where results come
    ///   without users.
    mutating func user(_ id: String?, mayBeNew: Bool = false, in file: String, line: Int) -> Int? {
        if let id, let known = place(of: .sourcedID, id) { return known }
        guard let id, mayBeNew else {
            note(.warning, .rosterReferenceBroken, ["id": .text((id ?? "").printable)], in: file, line: line)
            return nil
        }
        var person = RosterPerson()
        person.sourcedID = id
        return append(person)
    }
}
