import PeerLearningCore

extension BackupCourse {
    /// Keeps what the document of a page, a label or a book says, without its texts.
    mutating func takePage(_ page: BackupPage, at place: Int) {
        pages[place] = page
        pages[place]?.describe(within: &room)
        if page.hiddenChapters > 0 {
            notes.append(
                Diagnostic(
                    .note, .chaptersHidden, ["count": .number(page.hiddenChapters)], file: activities[place].file))
        }
    }

    /// Names the files that texts become, and notes which file of the package an activity opens.
    mutating func namePages() {
        for (place, entry) in activities.enumerated() where entry.kind == "resource" {
            if let context = settings[place]?.context { files.note(entry.id, opening: context) }
        }
        guard !pages.isEmpty else { return }
        var named = BackupPageFiles(beside: files.files, most: BackupFiles.most, language: summary?.value("lang"))
        for place in pages.keys.sorted() {
            if let page = pages[place] { named.add(page, of: activities[place], at: place) }
        }
        if named.isCut {
            notes.append(
                Diagnostic(.warning, .courseTooLarge, ["limit": .number(BackupPage.mostChapters)], file: leading.path))
        }
        pageFiles = named.files
    }

    /// The item of a page, a label or a book.
    func item(of page: BackupPage, at place: Int) -> PackageItem {
        let entry = activities[place]
        let files = pageFiles[place] ?? []
        return PackageItem(
            id: entry.id, title: entry.title ?? page.name, launch: files.first?.path,
            isVisible: !hidden.contains(place),
            description: page.description, delivery: PackageDelivery(kind: entry.kind).unlessEmpty,
            items: entry.kind == "book" ? items(of: page, files) : [])
    }

    /// The chapters, with those below them.
    private func items(of page: BackupPage, _ files: [PackageFile]) -> [PackageItem] {
        var items: [PackageItem] = []
        for (chapter, file) in zip(page.chapters, files) {
            let item = PackageItem(
                id: chapter.id.map { "chapter-\($0)" }, title: chapter.title, launch: file.path)
            if chapter.isBelow, !items.isEmpty {
                items[items.count - 1].items.append(item)
            } else {
                items.append(item)
            }
        }
        return items
    }
}
