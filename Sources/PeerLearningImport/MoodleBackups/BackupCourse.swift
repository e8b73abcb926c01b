import PeerLearningCore

/// Makes a course out of the documents of a backup, one by one.
struct BackupCourse {
    /// A place in the table of contents.
    struct Entry {
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
    let leading: LeadingDocument
    let information: XMLNode
    var sections: [Entry] = []
    var activities: [Entry] = []
    var places: [String: Int] = [:]
    var sectionPlaces: [String: Int] = [:]

    var sectionNodes: [Int: XMLNode] = [:]
    var settings: [Int: BackupActivity] = [:]
    var pages: [Int: BackupPage] = [:]
    var pageFiles: [Int: [PackageFile]] = [:]
    /// How many bytes the descriptions of pages may still have.
    var room = 4_000_000
    var hidden: Set<Int> = []
    var workshops: [Int: PackageWorkshop] = [:]
    var people: [PackagePerson] = []
    var scales: [String: [String]] = [:]
    var summary: XMLNode?
    var bank = BackupQuestions()
    var files: BackupFiles
    var notes = DiagnosticList()

    init(_ information: XMLNode, _ leading: LeadingDocument, in context: PackageContext) {
        (self.information, self.leading, self.context) = (information, leading, context)
        files = BackupFiles(in: leading.folder, document: leading.folder + "files.xml")
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
        let fixed = ["questions.xml", "users.xml", "scales.xml", "files.xml", "course/course.xml"].map { path($0) }
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
        } else if path == self.path("files.xml") {
            let folder = leading.folder
            let reading = try reader.readMending(bytes, named: path) { BackupFiles(in: folder, document: path) }
            notes.append(contentsOf: reading.diagnostics + reading.handler.notes.all)
            files = reading.handler
        } else if let place = places[path] {
            let isSettings = path == activities[place].file
            if isSettings, BackupPage.kinds.contains(activities[place].kind) {
                let reader = XMLReader(limits: context.xmlLimits.forTexts)
                return takePage(try reader.readMending(bytes, named: path) { BackupPage() }.handler, at: place)
            }
            let isWorkshop = activities[place].kind == "workshop" && isSettings
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
