import PeerLearningCore

/// Makes a course out of the files of AICC.
struct AICCCourse {
    private let files: AICCFiles
    private let settings: AICCSettings
    private let tables: [String: AICCTable]
    private let addresses: AddressCheck
    private var notes = DiagnosticList()
    private var units: [String: AICCTable.Row] = [:]
    private var placed: Set<String> = []
    private let descriptions: [String: AICCTable.Row]
    private let prerequisites: [String: AICCTable.Row]
    private let objectives: (all: [PackageObjective], served: [String: [String]])

    /// The deepest nesting of blocks that is followed.
    private static let deepest = 32

    init(_ files: AICCFiles, _ texts: [String: String], _ context: PackageContext) throws(ImportError) {
        self.files = files
        guard let course = texts[files.course] else {
            throw ImportError(.leadingDocumentUnreadable, file: files.course)
        }
        settings = AICCSettings(course)
        guard settings.describesCourse else { throw ImportError(.aiccNoCourse, file: files.course) }
        tables = files.others.compactMapValues { texts[$0].map(AICCTable.init) }
        descriptions = Self.rows(of: tables["des"], by: tables["des"]?.column("system_id"))
        prerequisites = Self.rows(of: tables["pre"], by: 0)
        objectives = Self.objectives(in: tables["ort"])
        addresses = AddressCheck(
            context: context, file: files.others["au"] ?? files.course, folder: String(files.course.folder))
    }

    mutating func package() throws(ImportError) -> CoursePackage {
        guard let table = tables["au"] else {
            throw ImportError(.aiccFileMissing, ["ending": .text(".au")], file: files.course)
        }
        guard table.column("system_id") != nil else {
            throw ImportError(.aiccColumnMissing, ["column": .text("system_id")], file: files.others["au"], line: 1)
        }
        for row in table.rows {
            guard let id = table.cell(row, "system_id") else { continue }
            if units.updateValue(row, forKey: Self.key(id)) != nil {
                note(.warning, .duplicateItem, ["identifier": .text(id)], in: "au", line: row.line)
            }
        }
        guard !units.isEmpty else { throw ImportError(.aiccNoUnits, file: files.others["au"]) }
        for (ending, table) in tables.sorted(by: { $0.key < $1.key }) where table.isCut {
            note(.warning, .courseTooLarge, ["limit": .number(table.rows.count)], in: ending)
        }
        for ending in ["des", "cst"] where tables[ending] == nil {
            note(.warning, .aiccFileMissing, ["ending": .text(".\(ending)")], in: nil)
        }
        let title = settings["course", "course_title"]
        let items = tree() + unplaced()
        let id = settings["course", "course_id"]
        let metadata = PackageMetadata(title: title, description: settings.description)
        return CoursePackage(
            format: .aicc, version: settings["course", "version"], identifier: id, title: title,
            manifest: files.course, organizations: [PackageOrganization(id: id, title: title, items: items)],
            defaultOrganization: id, objectives: objectives.all, metadata: metadata, diagnostics: notes.all)
    }

    private mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument],
        in ending: String?, line: Int? = nil
    ) {
        let file = ending.flatMap { files.others[$0] } ?? files.course
        notes.append(Diagnostic(severity, code, arguments, file: file, line: line))
    }

    /// Identifiers differ in capitals from file to file.
    private static func key(_ id: String) -> String { id.lowercased() }
}

/// The arrangement.
extension AICCCourse {
    private mutating func tree() -> [PackageItem] {
        guard let table = tables["cst"], let block = table.column("block") else { return [] }
        var members: [String: [(id: String, line: Int)]] = [:]
        for row in table.rows {
            guard row.cells.indices.contains(block), !row.cells[block].isEmpty else { continue }
            let found = row.cells.enumerated().filter { place, cell in
                let column = table.columns.indices.contains(place) ? table.columns[place] : "member"
                return place != block && column == "member" && !cell.isEmpty
            }
            members[Self.key(row.cells[block]), default: []] += found.map { ($0.element, row.line) }
        }
        return items(in: "root", members, above: ["root"])
    }

    private mutating func items(
        in block: String, _ members: [String: [(id: String, line: Int)]], above: Set<String>
    ) -> [PackageItem] {
        var items: [PackageItem] = []
        for (id, line) in members[block] ?? [] {
            let key = Self.key(id)
            let isBlock = members[key] != nil
            guard !above.contains(key), above.count <= Self.deepest, isBlock || units[key] != nil else {
                note(.warning, .itemRefersToNothing, ["reference": .text(id.printable)], in: "cst", line: line)
                continue
            }
            guard placed.insert(key).inserted else {
                note(.warning, .duplicateItem, ["identifier": .text(id.printable)], in: "cst", line: line)
                continue
            }
            var item = self.item(id)
            if isBlock { item.items = self.items(in: key, members, above: above.union([key])) }
            items.append(item)
        }
        return items
    }

    /// The units that stand in no block: they are part of the course all the same.
    private mutating func unplaced() -> [PackageItem] {
        guard let table = tables["au"] else { return [] }
        return table.rows.compactMap { row in
            guard let id = table.cell(row, "system_id"), placed.insert(Self.key(id)).inserted else { return nil }
            if tables["cst"] != nil {
                note(.warning, .aiccUnplacedUnit, ["identifier": .text(id.printable)], in: "au", line: row.line)
            }
            return item(id)
        }
    }
}

/// The units and blocks.
extension AICCCourse {
    private mutating func item(_ id: String) -> PackageItem {
        let words = words(of: id)
        var item = PackageItem(id: id, title: words("title"), description: words("description"))
        item.objectives = objectives.served[Self.key(id)] ?? []
        guard let table = tables["au"], let row = units[Self.key(id)] else { return item }
        if let address = table.cell(row, "file_name") {
            item.launch = addresses.launch(address, line: row.line, &notes)
        }
        item.delivery =
            PackageDelivery(
                masteryScore: table.cell(row, "mastery_score").flatMap(Double.init),
                prerequisites: prerequisites[Self.key(id)]?.cells.dropFirst().first,
                timeLimit: table.cell(row, "max_time_allowed"),
                timeLimitAction: table.cell(row, "time_limit_action"), launchData: table.cell(row, "core_vendor"),
                parameters: table.cell(row, "web_launch"), kind: table.cell(row, "type")
            ).unlessEmpty
        return item
    }

    private func words(of id: String) -> (String) -> String? {
        guard let table = tables["des"], let row = descriptions[Self.key(id)] else { return { _ in nil } }
        return { table.cell(row, $0) }
    }

    private static func rows(of table: AICCTable?, by column: Int?) -> [String: AICCTable.Row] {
        guard let table, let column else { return [:] }
        let found = table.rows.compactMap { row in
            row.cells.indices.contains(column) ? (key(row.cells[column]), row) : nil
        }
        return Dictionary(found) { first, _ in first }
    }

    private static func objectives(
        in table: AICCTable?
    ) -> (all: [PackageObjective], served: [String: [String]]) {
        var all: [PackageObjective] = []
        var seen: Set<String> = []
        var served: [String: [String]] = [:]
        for row in table?.rows ?? [] {
            guard let table, let id = table.cell(row, "objective_id") ?? table.cell(row, "course_element"),
                let unit = table.cell(row, "au_system_id") ?? table.cell(row, "member")
            else { continue }
            served[key(unit), default: []].append(id)
            guard seen.insert(id).inserted else { continue }
            all.append(PackageObjective(id: id, description: table.cell(row, "objective_description")))
        }
        return (all, served)
    }
}
