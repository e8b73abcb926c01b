import PeerLearningCore

/// Names the files that the texts of a course become.
///
/// A page is `mod_page/34/page.html`, with 34 for its context, a label `mod_label/34/label.html`, a chapter
/// `mod_book/34/chapter-17.html`. The files of `files.xml` stand deeper, in `mod_page/34/content/`; one that was forged to
/// have the name of a page keeps it, and the page gets another.
struct BackupPageFiles {
    /// The most files that a course has in all.
    private let most: Int
    private let language: String?
    private var taken: Set<String>
    private var chapters = 0
    /// The files, by the place of their activity in the table of contents.
    private(set) var files: [Int: [PackageFile]] = [:]
    private(set) var isCut = false

    /// Names files beside those of the course; `language` is that of the course.
    init(beside others: [PackageFile], most: Int, language: String?) {
        self.most = most
        self.language = language.flatMap(Self.tag)
        taken = Set(others.map(\.path))
    }

    /// A language as HTML names it: Moodle writes `en_us`.
    private static func tag(_ language: String) -> String? {
        let tag = String(language.map { $0 == "_" ? "-" : $0 }).lowercased()
        let isTag = (2...35).contains(tag.utf8.count) && tag.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
        return isTag ? tag : nil
    }

    /// Names what becomes of an activity: one file, or one for each chapter.
    mutating func add(_ page: BackupPage, of entry: BackupCourse.Entry, at place: Int) {
        guard let member = entry.file else { return }
        let context = page.context.flatMap { $0.isBackupNumber ? $0 : nil } ?? "at-\(place)"
        let folder = "mod_\(entry.kind)/\(context)/"
        guard entry.kind == "book" else {
            guard page.shows(entry.kind == "page" ? "content" : "intro") else { return }
            add(folder + entry.kind, PackagePage(language: language), member, entry.id, place)
            return
        }
        if page.isCut { isCut = true }
        for chapter in page.chapters {
            guard chapters < BackupPage.mostChapters else { return isCut = true }
            chapters += 1
            let note = PackagePage(language: language, place: chapter.place, chapter: chapter.id)
            add(folder + "chapter-" + (chapter.id ?? "at-\(chapter.place)"), note, member, entry.id, place)
        }
    }

    private mutating func add(_ stem: String, _ page: PackagePage, _ member: String, _ activity: String, _ place: Int) {
        guard taken.count < most else { return isCut = true }
        var path = stem + ".html"
        if taken.contains(path) { path = "\(stem)-as-\(taken.count).html" }
        while taken.contains(path) { path = path.dropLast(5) + "_.html" }
        taken.insert(path)
        files[place, default: []].append(PackageFile(path: path, member: member, activity: activity, page: page))
    }
}
