import PeerLearningCore

/// What the document of a page, a label or a book says, without its texts: these are read when they are kept.
///
/// Source: Moodle, `backup_page_stepslib.php`, `backup_label_stepslib.php` and `backup_book_stepslib.php`.
struct BackupPage {
    /// A chapter of a book, without its text.
    struct Chapter {
        /// Where it stands in the document, counted from 0.
        let place: Int
        /// Its identifier, where that is a number.
        let id: String?
        var title: String?
        var number = 0
        var isBelow = false
        var isHidden = false
    }

    /// The activities whose texts become pages.
    static let kinds: Set<String> = ["page", "book", "label"]
    /// The most chapters of a book, and of all books of a course, that are read.
    static let mostChapters = 20_000
    /// The most characters of a text that a description is made of.
    private static let describedLength = 10_000

    private static let kept: Set<String> = ["name", "intro", "introformat", "content", "contentformat"]

    /// The context that its files belong to.
    private(set) var context: String?
    /// Whether there are chapters that were not read.
    private(set) var isCut = false
    private var values: [String: String] = [:]
    private var read: [Chapter] = []
    private var shown: Set<String> = []
    private var path: [String] = []
    private var collected = ""

    /// What it is about, in words; nil where nothing is said, and before it is described.
    private(set) var description: String?

    /// Its own name; nil where it has none.
    var name: String? { BackupWords.value(values["name"]) }

    /// Makes the description of what introduces it, else of what it begins with, and forgets its texts.
    ///
    /// - Parameter room: How many bytes the descriptions of a course may still have; one that is longer is left out.
    mutating func describe(within room: inout Int) {
        let words = ["intro", "content"].lazy.map { [values] name in
            BackupWords.text(values[name], format: values[name + "format"]).plain
        }
        values = values.filter { $0.key == "name" }
        guard let found = words.first(where: { !$0.isBlank }), found.utf8.count <= room else { return }
        room -= found.utf8.count
        description = found
    }

    /// Whether the text of a page or a label has something to show.
    func shows(_ name: String) -> Bool { shown.contains(name) }

    /// The chapters as they are read, without hidden ones and what stands below these. The first is below none.
    var chapters: [Chapter] {
        var chapters = read.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
            .map(\.element)
        if !chapters.isEmpty { chapters[0].isBelow = false }
        var isHidden = false
        return chapters.filter { chapter in
            if !chapter.isBelow { isHidden = chapter.isHidden }
            return !isHidden && !chapter.isHidden
        }
    }

    /// How many chapters learners do not see.
    var hiddenChapters: Int { read.count - chapters.count }
}

extension BackupPage: XMLHandler {
    mutating func start(_ element: XMLElement) {
        if path.isEmpty { context = element["contextid"] }
        path.append(element.name)
        collected = ""
        guard isInChapters, path.count == 4 else { return }
        guard read.count < Self.mostChapters else { return isCut = true }
        read.append(Chapter(place: read.count, id: element["id"].flatMap { $0.isBackupNumber ? $0 : nil }))
    }

    mutating func text(_ text: String) {
        if path.count == 3 || path.count == 5 && isInChapters { collected += text }
    }

    mutating func end(_ name: String) {
        if path.count == 3 {
            keep(name)
        } else if path.count == 5, isInChapters, !isCut, !read.isEmpty {
            note(name)
        }
        collected = ""
        _ = path.popLast()
    }

    private var isInChapters: Bool { path.count > 3 && path[2] == "chapters" && path[3] == "chapter" }

    private mutating func keep(_ name: String) {
        guard Self.kept.contains(name), values[name] == nil else { return }
        if Self.showsSomething(collected) { shown.insert(name) }
        values[name] = String(collected.unicodeScalars.prefix(Self.describedLength))
    }

    private mutating func note(_ name: String) {
        let last = read.count - 1
        switch name {
        case "title": read[last].title = BackupWords.value(collected).map { String($0.prefix(1_000)) }
        case "pagenum": read[last].number = BackupWords.value(collected).flatMap(Int.init) ?? 0
        case "subchapter": read[last].isBelow = BackupWords.value(collected).map { $0 != "0" } ?? false
        case "hidden": read[last].isHidden = BackupWords.value(collected).map { $0 != "0" } ?? false
        default: break
        }
    }

    /// Whether a reader sees more than a line or a gap: words, pictures, films, or anything in a frame.
    private static func showsSomething(_ text: String) -> Bool {
        guard BackupWords.value(text) != nil else { return false }
        let head = String(text.unicodeScalars.prefix(describedLength))
        return head.utf8.count < text.utf8.count || head.contains("src=") || head.contains("data=")
            || !MarkedText(HTMLText.pieces(of: head)).trimmed.isEmpty
    }
}

extension String {
    /// Whether this is a number as Moodle counts what it keeps: safe as a part of a path.
    var isBackupNumber: Bool { (1...20).contains(utf8.count) && utf8.allSatisfy(\.isDigit) }
}
