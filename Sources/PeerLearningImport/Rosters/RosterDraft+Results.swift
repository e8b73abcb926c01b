import PeerLearningCore

extension RosterDraft {
    /// Reads an export of Moodle's gradebook: a row for each person, a column for each item.
    mutating func readGradebook(_ table: RosterTable) {
        var columns: [(place: Int, item: Int, isPercent: Bool)] = []
        for (place, heading) in table.table.columns.enumerated() where RosterColumn(heading: heading) == nil {
            guard let column = gradeColumn(place, heading, table) else { continue }
            let isPercent = column.display == .percent
            let taken = columns.contains { roster.items[$0.item].title == column.title }
            let id = isPercent && taken ? column.title + " (%)" : column.title
            let item = RosterItem(
                id: id, title: id, unit: isPercent ? .percent : .points, maximum: isPercent ? 100 : nil)
            columns.append((place, self.place(of: item), isPercent))
        }
        for row in 0..<table.table.count {
            let line = table.table.line(of: row)
            guard let person = place(reporting: table.person(row), in: table.file, line: line) else { continue }
            for column in columns {
                guard let text = table.text(row, column.place), text != "-" else { continue }
                let number = column.isPercent ? text.filter { $0 != "%" } : text
                guard let score = score(number, column.item, table, line) else { continue }
                add(
                    RosterResult(
                        person: person, item: column.item, attempt: 1, score: score, state: "", date: nil, moment: nil))
            }
        }
    }

    /// What a column of a gradebook holds; nil where it holds no numbers. Older exports write no bracket: there a column is
    /// an item where all of its cells are numbers.
    private mutating func gradeColumn(_ place: Int, _ heading: String, _ table: RosterTable) -> GradeColumn? {
        if let column = GradeColumn(heading: heading) {
            return column.display == .points || column.display == .percent ? column : nil
        }
        let cells = (0..<table.table.count).lazy.compactMap { table.text($0, place) }.filter { $0 != "-" }
        if !heading.isEmpty, let first = cells.first, first.score != nil, cells.allSatisfy({ $0.score != nil }) {
            return GradeColumn(heading: heading + " (Real)")
        }
        note(.note, "table-column-unknown", ["column": .text(heading.printable)], in: table.file, line: 1)
        return nil
    }

    /// Reads a report of a Moodle quiz: a row for each attempt, and at the end averages, which are passed over.
    mutating func readQuizReport(_ table: RosterTable) {
        let title = table.file.hasSuffix(".csv") ? String(table.file.dropLast(4)) : table.file
        var columns: [(place: Int, item: Int)] = []
        for (place, heading) in table.table.columns.enumerated() {
            guard let column = QuizColumn(heading: heading) else { continue }
            let name = column.question.map { "\(title) Q\($0)" } ?? title
            let item = RosterItem(id: name, title: name, maximum: column.maximum, isPart: column.question != nil)
            columns.append((place, self.place(of: item)))
        }
        noteUnknownColumns(of: table) { QuizColumn(heading: $0) != nil }
        for row in 0..<table.table.count {
            let person = table.person(row)
            if isAverage(row, person, table) { continue }
            let line = table.table.line(of: row)
            guard let place = place(reporting: person, in: table.file, line: line) else { continue }
            let state = table.cell(row, .state) ?? ""
            let date = table.cell(row, .started)
            guard state != "-" else { continue }
            for column in columns {
                let text = table.text(row, column.place) ?? "-"
                let isOpen = ["-", "requires grading", "требуется оценивание", "требует оценивания"].contains(
                    text.lowercased())
                let result = RosterResult(
                    person: place, item: column.item, attempt: 1,
                    score: isOpen ? nil : score(text, column.item, table, line), state: state, date: date,
                    moment: date.flatMap { MoodleDate.moment($0) })
                if result.score != nil || !roster.items[column.item].isPart { add(result) }
            }
        }
    }

    /// Whether a row holds averages: it begins with their name and has neither an identifier nor a state.
    private func isAverage(_ row: Int, _ person: RosterPerson, _ table: RosterTable) -> Bool {
        let isNobody = PersonIdentifier.allCases.allSatisfy { person[$0] == nil } && table.cell(row, .state) == nil
        let word = person.name.lowercased()
        return isNobody && (word.contains("average") || word.contains("средн"))
    }

    private mutating func score(_ text: String, _ item: Int, _ table: RosterTable, _ line: Int) -> Double? {
        let title = roster.items[item].title
        guard let score = text.score else {
            let arguments: [String: Message.Argument] = [
                "column": .text(title.printable), "value": .text(text.printable),
            ]
            note(.warning, .rosterScoreWrong, arguments, in: table.file, line: line)
            return nil
        }
        if let maximum = roster.items[item].maximum, score > maximum {
            noteAbove(maximum, score, title, in: table.file, line: line)
        }
        return score
    }

    /// Says that a score lies above the most that can be reached; it is kept.
    mutating func noteAbove(_ maximum: Double, _ score: Double, _ title: String, in file: String, line: Int) {
        let arguments: [String: Message.Argument] = [
            "item": .text(title.printable), "score": .decimal(score, digits: 2),
            "maximum": .decimal(maximum, digits: 2),
        ]
        note(.warning, .rosterScoreAbove, arguments, in: file, line: line)
    }
}
