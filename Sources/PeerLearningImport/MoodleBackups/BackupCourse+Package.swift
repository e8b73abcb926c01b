import PeerLearningCore

extension BackupCourse {
    /// The course.
    mutating func package() -> CoursePackage {
        let questions = bank.finish()
        namePages()
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
            files: files.files + pageFiles.sorted { $0.key < $1.key }.flatMap(\.value),
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
        if let page = pages[place] { return item(of: page, at: place) }
        let entry = activities[place]
        let found = settings[place]
        var link: String?
        if let address = found?["externalurl"], case .web(let web) = PackagePath.resolve(address, against: "") {
            link = web
        }
        let words = found.map { $0.marked("intro").isEmpty ? $0.marked("content") : $0.marked("intro") }
        let page = entry.kind == "resource" ? found?.context.flatMap(files.opened) : nil
        return PackageItem(
            id: entry.id, title: entry.title ?? found?["name"], launch: page, link: link,
            isVisible: !hidden.contains(place),
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
