import PeerLearningCore

/// A table with what its columns were taken for.
struct RosterTable {
    let file: String
    let table: Table
    let places: [RosterColumn: Int]
    let numbered: [NumberedColumn: Int]
    /// What the table was taken for; nil where it is none that is known.
    let format: RosterFormat?

    init(file: String, _ table: Table) {
        self.file = file
        self.table = table
        var places: [RosterColumn: Int] = [:]
        var numbered: [NumberedColumn: Int] = [:]
        for (place, heading) in table.columns.enumerated() {
            if let column = RosterColumn(heading: heading) {
                if places[column] == nil { places[column] = place }
            } else if let column = NumberedColumn(heading: heading) {
                numbered[column] = place
            }
        }
        self.places = places
        self.numbered = numbered
        format = Self.format(of: table, places, numbered)
    }

    private static func format(
        of table: Table, _ places: [RosterColumn: Int], _ numbered: [NumberedColumn: Int]
    ) -> RosterFormat? {
        let plain = Set(table.columns.map(\.plainHeading))
        if plain.contains("sourcedid") || plain == ["propertyname", "value"] { return .oneRoster }
        let hasNames = places[.firstName] != nil || places[.lastName] != nil || places[.fullName] != nil
        let namesPeople = hasNames || places[.email] != nil || places[.idNumber] != nil || places[.username] != nil
        if plain.contains("groupname"), !hasNames { return .groups }
        guard namesPeople else { return nil }
        let isAttempt = places[.state] != nil || places[.started] != nil || places[.completed] != nil
        if isAttempt, table.columns.contains(where: { QuizColumn(heading: $0) != nil }) { return .quizReport }
        if places[.lastDownload] != nil || table.columns.contains(where: { GradeColumn(heading: $0) != nil }) {
            return .gradebook
        }
        if (0..<table.columns.count).contains(where: { holdsGrades($0, of: table) }) { return .gradebook }
        if places[.username] != nil && hasNames || !numbered.isEmpty { return .userUpload }
        return hasNames || places[.email] != nil ? .participants : nil
    }

    /// Whether a column is named as Moodle names items, the activity before the title (`Workshop: Essay`), and holds
    /// numbers alone.
    private static func holdsGrades(_ place: Int, of table: Table) -> Bool {
        guard table.columns[place].contains(": ") else { return false }
        let cells = (0..<table.count).lazy.map { table.text($0, place) }.filter { !$0.isEmpty && $0 != "-" }
        return !cells.isEmpty && cells.allSatisfy { $0.score != nil }
    }

    /// The text in a cell of a row; nil where it is empty or there is no such column.
    func cell(_ row: Int, _ column: RosterColumn) -> String? {
        guard let place = places[column] else { return nil }
        return text(row, place)
    }

    /// The text in a cell of a row; nil where it is empty.
    func text(_ row: Int, _ place: Int) -> String? {
        let text = table.text(row, place)
        return text.isEmpty ? nil : text
    }

    /// What a row says of its person: who they are, and where they belong.
    func person(_ row: Int) -> RosterPerson {
        var person = RosterPerson()
        person.username = cell(row, .username)
        person.idNumber = cell(row, .idNumber)
        person.email = cell(row, .email).flatMap { Self.isAddress($0) ? $0.lowercased() : nil }
        person.firstName = cell(row, .firstName) ?? ""
        person.lastName = cell(row, .lastName) ?? ""
        person.fullName = cell(row, .fullName)
        person.department = cell(row, .department)
        person.language = cell(row, .language)
        person.timeZone = cell(row, .timeZone)
        person.groups = Self.list(cell(row, .groups))
        person.roles = Self.list(cell(row, .roles))
        return person
    }

    static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace }
    }

    /// The parts of a cell that holds several, without blanks around them; Moodle parts groups and roles by commas.
    static func list(_ text: String?) -> [String] {
        var parts: [String] = []
        for part in (text ?? "").split(whereSeparator: { ",;|".contains($0) }) {
            let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !words.isEmpty { parts.appendNew([words]) }
        }
        return parts
    }
}
