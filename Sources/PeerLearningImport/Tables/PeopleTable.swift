import PeerLearningCore

/// A list of people read out of a table: `id,name[,email,group,experience,orientation,language,timeZone,department,roles]`.
///
/// The order of columns and their capitals do not matter. Moodle's export of participants is understood as it is: first
/// and last name make the name, and where there is no identifier the e-mail address serves as one. Roles and the like
/// are parted by `;`, `,` or `|`. Every fault of the list is told at once.
///
/// ```swift
/// let people = PeopleTable(try TableReader().read(bytes))
/// for fault in people.faults { print(fault) }
/// ```
public struct PeopleTable: Hashable, Sendable {
    /// The people whose rows are in order.
    public let people: [PersonRow]

    /// What is wrong with the list, by line; empty where every row is in order.
    public let faults: [TableError]

    /// What was passed over: columns that are not known.
    public let notes: [Diagnostic]

    /// Reads a list of people out of a table.
    public init(_ table: Table) {
        var places: [PeopleColumn: Int] = [:]
        var notes: [Diagnostic] = []
        for (place, heading) in table.columns.enumerated() {
            guard let column = PeopleColumn(heading: heading), places[column] == nil else {
                notes.append(Diagnostic(.note, "table-column-unknown", ["column": .text(heading)]))
                continue
            }
            places[column] = place
        }
        self.notes = notes
        let missing = Self.missingColumns(places)
        guard missing.isEmpty else {
            people = []
            faults = missing.map { TableError("table-column-missing", ["column": .text($0)], column: $0) }
            return
        }
        (people, faults) = Self.read(table.rows, places)
    }

    private static func missingColumns(_ places: [PeopleColumn: Int]) -> [String] {
        var missing: [String] = []
        if places[.id] == nil, places[.email] == nil { missing.append("id") }
        if places[.name] == nil, places[.firstName] == nil, places[.lastName] == nil { missing.append("name") }
        return missing
    }

    private static func read(
        _ rows: [Table.Row], _ places: [PeopleColumn: Int]
    ) -> (people: [PersonRow], faults: [TableError]) {
        var people: [PersonRow] = []
        var faults: [TableError] = []
        var lines: [String: Int] = [:]
        for row in rows {
            do throws(TableError) {
                let person = try person(row, places)
                if let other = lines.updateValue(row.line, forKey: person.id) {
                    throw TableError(
                        "table-value-repeated",
                        ["column": .text("id"), "value": .text(person.id), "other": .number(other)], line: row.line,
                        column: "id")
                }
                people.append(person)
            } catch {
                faults.append(error)
            }
        }
        return (people, faults)
    }

    private static func person(_ row: Table.Row, _ places: [PeopleColumn: Int]) throws(TableError) -> PersonRow {
        func cell(_ column: PeopleColumn) -> String? {
            guard let place = places[column], row.cells.indices.contains(place) else { return nil }
            return row.cells[place].isEmpty ? nil : row.cells[place]
        }
        guard let id = cell(.id) ?? (places[.id] == nil ? cell(.email) : nil) else { throw empty("id", row) }
        let parts = [cell(.firstName), cell(.lastName)].compactMap(\.self).joined(separator: " ")
        guard let name = cell(.name) ?? (parts.isEmpty ? nil : parts) else { throw empty("name", row) }
        if let email = cell(.email), !isAddress(email) {
            throw TableError(
                "table-cell-wrong", ["column": .text("email"), "value": .text(email)], line: row.line, column: "email")
        }
        return PersonRow(
            line: row.line, id: id, name: name, email: cell(.email), group: cell(.group),
            experience: cell(.experience), orientation: cell(.orientation), language: cell(.language),
            timeZone: cell(.timeZone), department: cell(.department), roles: list(cell(.roles)))
    }

    private static func empty(_ column: String, _ row: Table.Row) -> TableError {
        TableError("table-cell-empty", ["column": .text(column)], line: row.line, column: column)
    }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace }
    }

    private static func list(_ text: String?) -> [String] {
        let parts = (text ?? "").split { ";,|".contains($0) }
        return parts.map { $0.drop(while: \.isWhitespace) }.compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty ? nil : words
        }
    }
}
