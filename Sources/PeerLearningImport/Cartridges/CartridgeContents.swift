import PeerLearningCore

/// What the documents of a cartridge's resources hold, gathered one by one.
struct CartridgeContents {
    private let context: PackageContext
    private var kinds: [String: CartridgeKind] = [:]
    private var owners: [String: PackageResource] = [:]
    private var resources: [PackageResource] = []

    /// The most bytes of all documents together that tasks are made of; honest cartridges hold some hundred thousand.
    private static let most = 12_000_000
    private var room = most

    private var links: [String: String] = [:]
    private var tasks: [String: PackageTask] = [:]
    private var documents: [String: TaskDocument] = [:]
    private var pages: [String: MarkedText] = [:]
    private var settings: [String: CanvasQuiz] = [:]
    private var rubrics: [String: PackageRubric] = [:]
    private var rubricOf: [String: String] = [:]
    private var titles: [String: String] = [:]
    private var questions = QuestionList()
    private var notes = DiagnosticList()

    init(of package: CoursePackage, in context: PackageContext) {
        self.context = context
        for resource in package.resources {
            guard let id = resource.id, kinds[id] == nil else { continue }
            let kind = CartridgeKind(type: resource.type)
            kinds[id] = kind
            resources.append(resource)
            for path in Self.documents(of: resource, kind) {
                if let member = context.inventory.path(of: path) { owners[member] = owners[member] ?? resource }
            }
        }
        for path in context.inventory.paths where Self.isRicherCopy(path) || Self.isRubrics(path) {
            owners[path] = owners[path] ?? PackageResource(id: nil)
        }
    }

    /// The members that have to be seen.
    var wanted: Set<String> { Set(owners.keys) }

    private static func documents(of resource: PackageResource, _ kind: CartridgeKind) -> [String] {
        let all = [resource.launch].compactMap(\.self) + resource.files
        switch kind {
        case .webLink, .tool, .topic, .assessment, .bank: return Array(all.prefix(1))
        case .assignment: return all.prefix(1) + all.dropFirst().filter(Self.isTaskDocument)
        case .companion:
            let names = Set(all.map { PackageInventory.lastPart($0).lowercased() })
            guard names.contains("assignment_settings.xml") else {
                return all.filter { PackageInventory.lastPart($0).lowercased() == "assessment_meta.xml" }
            }
            return all.filter {
                let name = PackageInventory.lastPart($0).lowercased()
                return name == "assignment_settings.xml" || name.hasSuffix(".html")
            }
        case .page, .other: return []
        }
    }

    private static func isTaskDocument(_ path: String) -> Bool { path.lowercased().hasSuffix(".md") }

    /// Canvas writes each assessment once more, with all that the cartridge's own format cannot say.
    private static func isRicherCopy(_ path: String) -> Bool { path.lowercased().hasSuffix(".xml.qti") }

    private static func isRubrics(_ path: String) -> Bool {
        path.lowercased().hasSuffix("course_settings/rubrics.xml")
    }
}

extension CartridgeContents {
    /// Reads one member.
    mutating func take(_ path: String, _ bytes: [UInt8]) throws(ImportError) {
        if !isOfQuestions(path) {
            guard bytes.count <= room else { throw ImportError(.documentsTooLarge, ["limit": .number(Self.most)]) }
            room -= bytes.count
        }
        if Self.isTaskDocument(path) {
            documents[owners[path]?.id ?? path] = try? TaskDocument(bytes: bytes)
            return
        }
        if path.lowercased().hasSuffix(".html") {
            pages[owners[path]?.id ?? path] = CanvasPage.text(bytes)
            return
        }
        guard !isOfQuestions(path) else {
            titles[path] = try QTI1.read(bytes, file: path, limits: context.xmlLimits, into: &questions)?.title
            return
        }
        let (root, oddities) = try XMLNode.read(bytes, named: path, limits: context.xmlLimits)
        notes.append(contentsOf: oddities)
        take(root, of: owners[path]?.id ?? path, path)
    }

    /// Reads what stands in resources of the manifest itself.
    mutating func takeContents(of manifest: IMSManifest) {
        for resource in manifest.resources {
            guard let id = resource.identifier, let node = resource.content else { continue }
            take(node, of: id, context.manifestPath ?? "")
        }
    }

    private mutating func take(_ root: XMLNode, of id: String, _ path: String) {
        switch root.name {
        case "webLink": takeLink(root.child("url")?["href"], root, id, path)
        case "cartridge_basiclti_link":
            takeLink(root.words("secure_launch_url") ?? root.words("launch_url"), root, id, path)
        case "topic": tasks[id] = CartridgeTask.topic(root, id: id, file: path, in: context)
        case "assignment":
            let task = CartridgeTask.assignment(root, id: id, file: path, in: context)
            tasks[id] = task
            rubricOf[id] = CartridgeTask.rubric(of: root)
        case "quiz": settings[root["identifier"] ?? id] = CanvasQuiz(root)
        case "rubrics": rubrics = CanvasRubrics.rubrics(in: root)
        default: notes.append(Diagnostic(.note, .cartridgeUnknownDocument, ["root": .text(root.name)], file: path))
        }
    }

    private func isOfQuestions(_ path: String) -> Bool {
        guard !Self.isRicherCopy(path) else { return true }
        let kind = owners[path]?.id.flatMap { kinds[$0] }
        return kind == .assessment || kind == .bank
    }

    private mutating func takeLink(_ address: String?, _ root: XMLNode, _ id: String, _ file: String) {
        let address = address?.trimmed ?? ""
        guard case .web(let link) = PackagePath.resolve(address, against: "") else {
            notes.append(
                Diagnostic(.warning, .unsafeHref, ["href": .text(address.printable)], file: file, line: root.line))
            return
        }
        links[id] = link
    }
}

extension CartridgeContents {
    /// The course with all that was found.
    func fill(_ original: CoursePackage, _ faults: [Diagnostic]) -> CoursePackage {
        var package = original
        package.organizations = original.organizations.map { organization in
            PackageOrganization(
                id: organization.id, title: organization.title, items: organization.items.map { filled($0) })
        }
        package.questions = questions.questions
        package.tests = tests
        let doubled = Set(tests.filter { !$0.copies.isEmpty }.flatMap { $0.copies + [$0.file].compactMap(\.self) })
        package.tasks = resources.compactMap { resource in resource.id.flatMap { task($0) } }
        let found = questions.diagnostics.all.filter {
            $0.code != .questionTwice || !doubled.contains($0.file ?? "")
        }
        package.diagnostics = original.diagnostics.filter { !isOfDescribed($0) } + notes.all + found + faults
        return package
    }

    private func filled(_ original: PackageItem) -> PackageItem {
        var item = original
        if let resource = item.resource {
            item.link = links[resource]
            if kinds[resource] == .tool { item.delivery = PackageDelivery(kind: "imsbasiclti") }
        }
        item.items = item.items.map { filled($0) }
        return item
    }

    private func task(_ id: String) -> PackageTask? {
        var found = ownTask(id)
        found?.document = documents[id]
        return found
    }

    private func ownTask(_ id: String) -> PackageTask? {
        guard var task = tasks[id] else { return nil }
        if task.text.isEmpty, let page = pages[id] { task.text = page }
        if let rubric = rubricOf[id] { task.rubric = rubrics[rubric] }
        return task
    }

    private var tests: [PackageTest] {
        var copies: [String: String] = [:]
        for path in owners.keys where Self.isRicherCopy(path) {
            let name = PackageInventory.lastPart(path)
            copies[String(name.dropLast(".xml.qti".count))] = path
        }
        var tests: [PackageTest] = []
        for resource in resources {
            guard let id = resource.id, let kind = kinds[id], kind == .assessment || kind == .bank,
                let own = Self.documents(of: resource, kind).first.flatMap({ context.inventory.path(of: $0) })
            else { continue }
            let richer = copies.removeValue(forKey: id)
            tests.append(test(id, file: richer ?? own, copies: richer == nil ? [] : [own], isBank: kind == .bank))
        }
        for (id, path) in copies.sorted(by: { $0.key < $1.key }) {
            tests.append(test(id, file: path, copies: [], isBank: settings[id] == nil))
        }
        return tests
    }

    private func test(_ id: String, file: String, copies: [String], isBank: Bool) -> PackageTest {
        let quiz = settings[id]
        let title = quiz?.title ?? titles[file] ?? copies.first.flatMap { titles[$0] }
        return PackageTest(
            id: id, title: title, text: quiz?.text ?? "", isBank: isBank, file: file, copies: copies,
            attempts: quiz?.attempts, minutes: quiz?.minutes, maximum: quiz?.maximum)
    }

    /// A resource that a document describes needs no address of its own.
    private func isOfDescribed(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.code == .resourceWithoutHref, case .text(let id)? = diagnostic.message.arguments["reference"]
        else { return false }
        return kinds[id]?.isDescribed == true || tasks[id] != nil
    }
}
