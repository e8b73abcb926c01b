import PeerLearningCore

/// Reads the files of one OneRoster export together: users, their roles and enrolments, classes, line items and results.
struct OneRosterReading {
    private let tables: [OneRosterTable]
    private let strangers: [RosterTable]

    init(_ tables: [RosterTable]) {
        self.tables = tables.compactMap { OneRosterTable($0) }
        strangers = tables.filter { OneRosterTable($0) == nil }
    }

    /// Whether the export describes its users.
    var hasUsers: Bool { tables.contains { $0.kind == .users } }

    func read(into draft: inout RosterDraft) {
        for table in strangers { draft.note(.note, .rosterFileUnused, in: table.file) }
        for table in tables { checkColumns(of: table, &draft) }
        for table in tables where table.kind == .manifest { readManifest(table, &draft) }
        for table in tables where table.kind == .users { readUsers(table, &draft) }
        for table in tables where table.kind == .roles { readRoles(table, &draft) }
        for table in tables where table.kind == .classes { readClasses(table, &draft) }
        for table in tables where table.kind == .enrollments { readEnrolments(table, &draft) }
        let items = tables.filter { $0.kind == .lineItems }.reduce(into: [:]) { readItems($1, &$0, &draft) }
        for table in tables where table.kind == .results { readResults(table, items, &draft) }
    }

    private func checkColumns(of table: OneRosterTable, _ draft: inout RosterDraft) {
        let missing = table.kind.required.filter { table.columns[$0.lowercased()] == nil }
        if !missing.isEmpty {
            let names = missing.joined(separator: ", ")
            draft.note(.warning, .rosterColumnsMissing, ["columns": .text(names)], in: table.file, line: 1)
        }
        guard table.kind.isRead, table.kind != .manifest else { return }
        for column in table.table.columns where !column.isEmpty && !table.kind.known.contains(column.lowercased()) {
            draft.note(.note, "table-column-unknown", ["column": .text(column.printable)], in: table.file, line: 1)
        }
    }

    private func readManifest(_ table: OneRosterTable, _ draft: inout RosterDraft) {
        var properties: [String: String] = [:]
        for row in 0..<table.table.count {
            guard let name = table.cell(row, "propertyName") else { continue }
            properties[name.lowercased()] = table.cell(row, "value")?.lowercased()
        }
        let version = properties["oneroster.version"] ?? "–"
        if !["1.1", "1.2"].contains(version) {
            draft.note(.warning, .rosterVersion, ["version": .text(version.printable)], in: table.file)
        }
        for kind in OneRosterKind.allCases where kind != .manifest && kind.isRead {
            let declared = properties["file.\(kind.rawValue.lowercased())"] ?? "absent"
            let file: [String: Message.Argument] = ["file": .text(kind.rawValue + ".csv")]
            let isThere = tables.contains { $0.kind == kind }
            if declared != "absent", !isThere { draft.note(.warning, .rosterFileMissing, file, in: table.file) }
            if declared == "absent", isThere { draft.note(.warning, .rosterFileUndeclared, file, in: table.file) }
        }
    }

    private func readUsers(_ table: OneRosterTable, _ draft: inout RosterDraft) {
        for row in 0..<table.table.count {
            let line = table.table.line(of: row)
            var person = RosterPerson()
            person.sourcedID = table.cell(row, "sourcedId")
            person.idNumber = table.cell(row, "identifier")
            person.username = table.cell(row, "username")
            if let email = table.cell(row, "email") {
                person.email = RosterTable.isAddress(email) ? email.lowercased() : nil
                if person.email == nil {
                    draft.note(
                        .warning, .rosterAddressWrong, ["value": .text(email.printable)], in: table.file, line: line)
                }
            }
            person.firstName = table.cell(row, "preferredGivenName") ?? table.cell(row, "givenName") ?? ""
            person.lastName = table.cell(row, "preferredFamilyName") ?? table.cell(row, "familyName") ?? ""
            person.roles = RosterTable.list(table.cell(row, "role"))
            person.isLeaving = table.isToBeDeleted(row)
            draft.take(user: person, in: table.file, line: line)
            draft.meet(roles: person.roles, in: table.file, line: line)
        }
    }

    private func readRoles(_ table: OneRosterTable, _ draft: inout RosterDraft) {
        for row in 0..<table.table.count where !table.isToBeDeleted(row) {
            let line = table.table.line(of: row)
            guard let role = table.cell(row, "role"),
                let place = draft.user(table.cell(row, "userSourcedId"), in: table.file, line: line)
            else { continue }
            draft.give(role, to: place)
            draft.meet(roles: [role], in: table.file, line: line)
        }
    }

    private func readClasses(_ table: OneRosterTable, _ draft: inout RosterDraft) {
        for row in 0..<table.table.count where !table.isToBeDeleted(row) {
            guard let id = table.cell(row, "sourcedId") else { continue }
            draft.add(RosterClass(id: id, title: table.cell(row, "title") ?? id))
        }
    }

    private func readEnrolments(_ table: OneRosterTable, _ draft: inout RosterDraft) {
        let titles = Dictionary(draft.roster.classes.map { ($0.id, $0.title) }) { first, _ in first }
        for row in 0..<table.table.count where !table.isToBeDeleted(row) {
            let line = table.table.line(of: row)
            guard let id = table.cell(row, "classSourcedId"),
                let place = draft.user(table.cell(row, "userSourcedId"), in: table.file, line: line)
            else { continue }
            if !draft.knownClasses.contains(id) {
                if tables.contains(where: { $0.kind == .classes }) {
                    draft.note(
                        .warning, .rosterReferenceBroken, ["id": .text(id.printable)], in: table.file, line: line)
                }
                draft.add(RosterClass(id: id, title: id))
            }
            draft.enrol(place, in: id, called: titles[id] ?? id, role: table.cell(row, "role"))
        }
    }
}
