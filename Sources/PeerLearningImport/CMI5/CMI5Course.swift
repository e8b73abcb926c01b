import PeerLearningCore

/// Makes a course out of a course structure, and goes on judging it: what is unique, and what addresses lead to.
struct CMI5Course {
    private let context: PackageContext
    private let addresses: AddressCheck
    private let file: String
    private var seen: [String: Set<String>] = [:]
    private var known: Set<String> = []

    var verdict: CMI5Verdict

    init(_ structure: LeadingDocument, in context: PackageContext, verdict: CMI5Verdict) {
        self.context = context
        self.verdict = verdict
        file = structure.path
        addresses = AddressCheck(context: context, file: structure.path, folder: structure.folder)
    }

    /// Whether the document is the structure of a package that is not there: a package's is called `cmi5.xml`.
    private var isOutOfPackage: Bool {
        context.standsAlone && PackageInventory.lastPart(file).lowercased() == "cmi5.xml"
    }

    mutating func package(of tree: XMLNode) -> CoursePackage {
        if isOutOfPackage { verdict.warn(.cmi5WithoutPackage, line: nil) }
        let course = tree.child("course")
        let objectives = (tree.child("objectives")?.children("objective") ?? []).map { objective($0) }
        known = Set(objectives.map(\.id))
        let items = units(in: tree)
        let title = course.flatMap { Self.words("title", of: $0) }
        let metadata = PackageMetadata(
            title: title, description: course.flatMap { Self.words("description", of: $0) },
            language: course?.child("title", "langstring")?["lang"])
        let id = course?["id"]?.trimmed
        return CoursePackage(
            format: .cmi5, version: tree.namespace.map { String(PackageInventory.lastPart($0)) },
            identifier: id, title: title, manifest: file,
            organizations: [PackageOrganization(id: id, title: title, items: items)], defaultOrganization: id,
            objectives: objectives, metadata: metadata, diagnostics: verdict.findings.all)
    }

    private static func words(_ name: String, of element: XMLNode) -> String? {
        element.child(name)?.children("langstring").lazy.compactMap(\.words).first
    }
}

extension CMI5Course {
    private mutating func objective(_ element: XMLNode) -> PackageObjective {
        let id = element["id"]?.trimmed ?? ""
        requireUnique(id, among: "objective", .cmi5DuplicateObjective, "13.1.3.0-1", line: element.line)
        return PackageObjective(
            id: id, title: Self.words("title", of: element), description: Self.words("description", of: element))
    }

    private mutating func units(in element: XMLNode) -> [PackageItem] {
        element.children.compactMap { child in
            switch child.name {
            case "block": block(child)
            case "au": assignableUnit(child)
            default: nil
            }
        }
    }

    private mutating func block(_ element: XMLNode) -> PackageItem {
        let id = element["id"]?.trimmed
        requireUnique(id ?? "", among: "block", .cmi5DuplicateBlock, "13.1.2.0-1", line: element.line)
        return PackageItem(
            id: id, title: Self.words("title", of: element), description: Self.words("description", of: element),
            objectives: served(by: element), items: units(in: element))
    }

    private mutating func assignableUnit(_ element: XMLNode) -> PackageItem {
        let id = element["id"]?.trimmed
        requireUnique(id ?? "", among: "au", .cmi5DuplicateUnit, "13.1.4.0-1", line: element.line)
        let delivery = PackageDelivery(
            masteryScore: element["masteryScore"].flatMap { Double($0.trimmed) }, completion: element["moveOn"],
            launchData: element.trimmedText("launchParameters"), window: element["launchMethod"],
            kind: element["activityType"])
        return PackageItem(
            id: id, title: Self.words("title", of: element), launch: launch(of: element),
            description: Self.words("description", of: element), delivery: delivery.unlessEmpty,
            objectives: served(by: element))
    }

    private mutating func served(by element: XMLNode) -> [String] {
        (element.child("objectives")?.children("objective") ?? []).compactMap { reference in
            guard let id = reference["idref"]?.trimmed else { return nil }
            if !known.contains(id) {
                verdict.warn(.cmi5ObjectiveMissing, ["identifier": .text(id.printable)], line: reference.line)
            }
            return id
        }
    }

    private mutating func requireUnique(
        _ id: String, among kind: String, _ code: DiagnosticCode, _ requirement: String, line: Int
    ) {
        guard !id.isEmpty, !seen[kind, default: []].insert(id).inserted else { return }
        verdict.refuse(code, requirement, ["identifier": .text(id.printable)], line: line)
    }

    private mutating func launch(of unit: XMLNode) -> String? {
        guard let url = unit.trimmedText("url") else { return nil }
        let line = unit.child("url")?.line
        guard CMI5Address.isURL(url) else {
            verdict.refuse(.cmi5AddressInvalid, "13.1.4.0-2", ["href": .text(url.printable)], line: line)
            return nil
        }
        if let name = CMI5Address.reservedName(inQueryOf: url) {
            verdict.refuse(.cmi5QueryConflict, "8.1.0.0-6", ["name": .text(name)], line: line)
        }
        if context.standsAlone, !isOutOfPackage, !CMI5Address.isAbsolute(url) {
            verdict.refuse(.cmi5AddressRelative, "14.2.0.0-1", ["href": .text(url.printable)], line: line)
        }
        switch addresses.look(url) {
        case .fine(let address): return address
        case .missing(let address):
            let path = PackagePath.withoutQuery(address)
            if CMI5Address.isIndexPage(address) {
                verdict.warn(.cmi5IndexPageMissing, ["path": .text(path)], line: line)
            } else {
                verdict.refuse(.cmi5PageMissing, "14.1.0.0-4", ["path": .text(path)], line: line)
            }
            return address
        case .unsafe:
            verdict.warn(.unsafeHref, ["href": .text(url.printable)], line: line)
            return nil
        }
    }
}
