import PeerLearningCore

/// Makes a course out of the documents of a backup, one by one.
struct BackupCourse {
    /// A place in the table of contents.
    private struct Entry {
        let id: String
        let section: String?
        let kind: String
        let title: String?
        let file: String?
        let module: String?
    }

    /// The most sections and the most activities that are read.
    private static let most = 20_000

    private let context: PackageContext
    private let leading: LeadingDocument
    private let information: XMLNode
    private var sections: [Entry] = []
    private var activities: [Entry] = []
    private var places: [String: Int] = [:]
    private var sectionPlaces: [String: Int] = [:]

    private var sectionNodes: [Int: XMLNode] = [:]
    private var settings: [Int: BackupActivity] = [:]
    private var hidden: Set<Int> = []
    private var workshops: [Int: PackageWorkshop] = [:]
    private var people: [PackagePerson] = []
    private var scales: [String: [String]] = [:]
    private var summary: XMLNode?
    private var bank = BackupQuestions()
    private var notes = DiagnosticList()

    init(_ information: XMLNode, _ leading: LeadingDocument, in context: PackageContext) {
        (self.information, self.leading, self.context) = (information, leading, context)
        let places = information.child("contents", "sections")?.children("section") ?? []
        let modules = information.child("contents", "activities")?.children("activity") ?? []
        if places.count > Self.most || modules.count > Self.most {
            notes.append(Diagnostic(.warning, .courseTooLarge, ["limit": .number(Self.most)], file: leading.path))
        }
        for node in places.prefix(Self.most) {
            let file = member("section.xml", in: node)
            if let file { sectionPlaces[file] = sections.count }
            sections.append(
                Entry(
                    id: node.value("sectionid") ?? "", section: nil, kind: "section", title: node.value("title"),
                    file: file, module: nil))
        }
        for node in modules.prefix(Self.most) {
            let kind = node.value("modulename") ?? ""
            let file = member("\(kind).xml", in: node)
            let module = member("module.xml", in: node)
            for path in [file, module].compactMap(\.self) { self.places[path] = activities.count }
            activities.append(
                Entry(
                    id: node.value("moduleid") ?? "", section: node.value("sectionid"), kind: kind,
                    title: node.value("title"), file: file, module: module))
        }
    }

    /// A member in the folder that an entry of the table of contents names; a folder outside of the package is none.
    private mutating func member(_ name: String, in node: XMLNode) -> String? {
        guard let directory = node.value("directory") else { return nil }
        guard case .inside(let path) = PackagePath.resolve("\(directory)/\(name)", against: leading.folder) else {
            notes.append(
                Diagnostic(
                    .warning, .unsafeHref, ["href": .text(directory.printable)], file: leading.path, line: node.line))
            return nil
        }
        return context.inventory.path(of: path)
    }

    private func path(_ name: String) -> String { leading.folder + name }

    /// The members that have to be seen.
    var wanted: Set<String> {
        let fixed = ["questions.xml", "users.xml", "scales.xml", "course/course.xml"].map { path($0) }
        return Set(fixed).union(places.keys).union(sectionPlaces.keys)
    }
}

extension BackupCourse {
    /// Reads one member.
    mutating func take(_ path: String, _ bytes: [UInt8]) throws(ImportError) {
        let reader = XMLReader(limits: context.xmlLimits)
        if path == self.path("questions.xml") {
            let reading = try reader.readMending(bytes, named: path) { BackupQuestions(file: path) }
            notes.append(contentsOf: reading.diagnostics)
            bank = reading.handler
        } else if let place = places[path] {
            let isWorkshop = activities[place].kind == "workshop" && path == activities[place].file
            guard isWorkshop || path == activities[place].module else {
                settings[place] = try reader.readMending(bytes, named: path) { BackupActivity() }.handler
                return
            }
            let root = try tree(bytes, path)
            if isWorkshop {
                workshops[place] = root.child("workshop").map { BackupWorkshop.workshop($0, id: activities[place].id) }
            } else if root.value("visible") == "0" {
                hidden.insert(place)
            }
        } else if let place = sectionPlaces[path] {
            sectionNodes[place] = try tree(bytes, path)
        } else if path == self.path("users.xml") {
            people = try tree(bytes, path).children("user").compactMap(Self.person)
        } else if path == self.path("scales.xml") {
            for scale in try tree(bytes, path).children("scale") {
                scales[scale["id"] ?? ""] = scale.value("scale")?.split(separator: ",").map { String($0).trimmed }
            }
        } else {
            summary = try tree(bytes, path)
        }
    }

    private mutating func tree(_ bytes: [UInt8], _ path: String) throws(ImportError) -> XMLNode {
        let (root, oddities) = try XMLNode.read(bytes, named: path, limits: context.xmlLimits)
        notes.append(contentsOf: oddities)
        return root
    }

    private static func person(_ node: XMLNode) -> PackagePerson? {
        guard let id = node["id"] else { return nil }
        return PackagePerson(
            id: id, login: node.value("username"), firstName: node.value("firstname"),
            lastName: node.value("lastname"), email: node.value("email"), number: node.value("idnumber"))
    }
}

extension BackupCourse {
    /// The course.
    mutating func package() -> CoursePackage {
        let questions = bank.finished()
        let title = summary?.value("fullname") ?? information.value("original_course_fullname")
        let id = information.value("original_course_id")
        let found = workshops.sorted { $0.key < $1.key }.map { place, workshop in
            workshop.titled(activities[place].title).resolving(scales)
        }
        return CoursePackage(
            format: .mbz, version: information.value("backup_release"), identifier: identifier ?? id, title: title,
            manifest: leading.path, organizations: [PackageOrganization(id: id, title: title, items: items)],
            defaultOrganization: id, questions: questions.questions, tests: tests(questions), tasks: tasks,
            workshops: found, people: people,
            metadata: PackageMetadata(
                title: title, description: summary?.marked("summary").plain.unlessBlank,
                language: summary?.value("lang")),
            diagnostics: notes.all + questions.diagnostics.all)
    }

    /// A course keeps its number for as long as its site lives: the two together tell it apart from courses elsewhere.
    private var identifier: String? {
        guard let site = information.value("original_wwwroot"), let id = information.value("original_course_id") else {
            return nil
        }
        return "\(site)/course/view.php?id=\(id)"
    }

    private var items: [PackageItem] {
        var left = Dictionary(grouping: activities.indices) { activities[$0].section ?? "" }
        var items: [PackageItem] = []
        for (place, section) in sections.enumerated() {
            let node = sectionNodes[place]
            let order = node?.value("sequence")?.split(separator: ",").map(String.init) ?? []
            let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
            let sorted = (left.removeValue(forKey: section.id) ?? []).sorted {
                (ranks[activities[$0].id] ?? .max, $0) < (ranks[activities[$1].id] ?? .max, $1)
            }
            items.append(
                PackageItem(
                    id: "section-\(section.id)", title: node?.value("name") ?? section.title,
                    isVisible: node?.value("visible") != "0",
                    description: node?.marked("summary").plain.unlessBlank, items: sorted.map { item($0) }))
        }
        return items + left.values.joined().sorted().map { item($0) }
    }

    private func item(_ place: Int) -> PackageItem {
        let entry = activities[place]
        let found = settings[place]
        var link: String?
        if let address = found?["externalurl"], case .web(let web) = PackagePath.resolve(address, against: "") {
            link = web
        }
        let words = found.map { $0.marked("intro").isEmpty ? $0.marked("content") : $0.marked("intro") }
        return PackageItem(
            id: entry.id, title: entry.title ?? found?["name"], link: link, isVisible: !hidden.contains(place),
            description: (workshops[place]?.text ?? words)?.plain.unlessBlank,
            delivery: PackageDelivery(kind: entry.kind).unlessEmpty)
    }

    private var tasks: [PackageTask] {
        activities.indices.compactMap { place in
            let entry = activities[place]
            guard let found = settings[place], ["assign", "assignment", "forum"].contains(entry.kind) else {
                return nil
            }
            let formats = found["assignmenttype"].map { [$0] } ?? []
            return PackageTask(
                id: entry.id, kind: entry.kind == "forum" ? .discussion : .assignment, title: entry.title,
                text: found.marked("intro"),
                maximum: BackupWords.number(found["grade"]).flatMap { $0 > 0 ? $0 : nil }, formats: formats,
                file: entry.file)
        }
    }

    private func tests(_ questions: BackupQuestions.Finished) -> [PackageTest] {
        activities.indices.compactMap { place in
            guard activities[place].kind == "quiz", let found = settings[place] else { return nil }
            let attempts = found["attempts_number"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
            let seconds = BackupWords.number(found["timelimit"]).flatMap { $0 > 0 ? $0 : nil }
            return PackageTest(
                id: activities[place].id, title: activities[place].title, text: found.marked("intro"),
                questions: found.questions.compactMap { questions.names[$0] }, attempts: attempts,
                minutes: seconds.map { $0 / 60 }, maximum: BackupWords.number(found["grade"]))
        }
    }
}

extension String {
    /// The text; nil where there is nothing in it.
    fileprivate var unlessBlank: String? { trimmed.isEmpty ? nil : self }
}
