import PeerLearningCore

extension RosterDraft {
    /// Reads a list of participants, or a file for registering users.
    mutating func readPeople(_ table: RosterTable) {
        let file = table.file
        noteUnknownColumns(of: table) { NumberedColumn(heading: $0) != nil }
        var met: [Int: Int] = [:]
        for row in 0..<table.table.count {
            let line = table.table.line(of: row)
            var person = table.person(row)
            if let written = table.cell(row, .email), person.email == nil {
                note(.warning, .rosterAddressWrong, ["value": .text(written.printable)], in: file, line: line)
            }
            let courses = readNumbered(table, row, into: &person)
            guard let place = place(naming: person, in: file, line: line) else { continue }
            for course in courses { add(RosterClass(id: course, title: course)) }
            if let other = met.updateValue(line, forKey: place) {
                let arguments: [String: Message.Argument] = [
                    "name": .text(person.name.printable), "other": .number(other),
                ]
                note(.note, .rosterPersonTwice, arguments, in: file, line: line)
            }
            meet(groups: person.groups, in: file, line: line)
            meet(roles: person.roles, in: file, line: line)
        }
    }

    /// Reads what numbered columns say, and answers with the courses.
    private func readNumbered(_ table: RosterTable, _ row: Int, into person: inout RosterPerson) -> [String] {
        for (column, place) in table.numbered.sorted(by: { $0.key.number < $1.key.number }) {
            guard let text = table.text(row, place) else { continue }
            switch column.kind {
            case .cohort: person.cohorts.appendNew([text])
            case .course: person.classes.appendNew([text])
            case .group: person.groups.appendNew([text])
            case .role: person.roles.appendNew([text])
            case .type: person.roles.appendNew([Self.types[text] ?? text])
            }
        }
        return person.classes
    }

    /// What the numbers of `type1` mean, by Moodle's own help on registering users.
    private static let types = ["1": "student", "2": "editingteacher", "3": "teacher"]

    /// Reads a file by which Moodle makes groups.
    mutating func readGroups(_ table: RosterTable) {
        guard let place = table.table.columns.firstIndex(where: { $0.plainHeading == "groupname" }) else { return }
        for row in 0..<table.table.count {
            if let group = table.text(row, place) { list(group: group) }
        }
    }

    /// Names the columns that are passed over.
    func unknownColumns(of table: RosterTable, but isKnown: (String) -> Bool) -> [String] {
        table.table.columns.filter { !$0.isEmpty && RosterColumn(heading: $0) == nil && !isKnown($0) }
    }

    mutating func noteUnknownColumns(of table: RosterTable, but isKnown: (String) -> Bool) {
        for column in unknownColumns(of: table, but: isKnown) {
            note(.note, "table-column-unknown", ["column": .text(column.printable)], in: table.file, line: 1)
        }
    }
}
