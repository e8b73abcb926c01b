import PeerLearningCore

/// The texts of a page, a label or a book, as its document has them.
struct BackupPageTexts {
    /// A text with its title.
    struct Text {
        var title = ""
        var words = ""
        /// Moodle's number for the format; nil where the document names none.
        var format: String?
    }

    /// Whether the chapters of a book have their titles within their texts.
    private(set) var hasOwnTitles = false
    /// Which kind of activity it is.
    private(set) var kind = ""
    private var whole = Text()
    private var chapters: [Int: Text] = [:]
    private let wanted: Set<Int>
    private var chapter = -1
    private var path: [String] = []
    private var collected = ""

    /// Reads the chapters that stand at these places.
    init(of wanted: Set<Int>) { self.wanted = wanted }

    /// A text; nil where there is none.
    func text(at place: Int?) -> Text? { place.map { chapters[$0] } ?? whole }

    /// The element that holds the text of a page or a label.
    private var leading: String { kind == "page" ? "content" : "intro" }
}

extension BackupPageTexts: XMLHandler {
    mutating func start(_ element: XMLElement) {
        if path.count == 1, kind.isEmpty { kind = element.name }
        path.append(element.name)
        collected = ""
        guard path.count == 4, isInChapters else { return }
        chapter += 1
        if wanted.contains(chapter) { chapters[chapter] = Text() }
    }

    mutating func text(_ text: String) {
        if path.count == 3 || path.count == 5 && isInChapters && chapters[chapter] != nil { collected += text }
    }

    mutating func end(_ name: String) {
        if path.count == 3 {
            take(name)
        } else if path.count == 5, isInChapters {
            takeChapter(name)
        }
        collected = ""
        _ = path.popLast()
    }

    private var isInChapters: Bool { path.count > 3 && path[2] == "chapters" && path[3] == "chapter" }

    private mutating func take(_ name: String) {
        switch name {
        case "name": whole.title = collected.trimmed
        case leading where whole.words.isEmpty: whole.words = collected
        case leading + "format": whole.format = BackupWords.value(collected)
        case "customtitles": hasOwnTitles = BackupWords.value(collected) == "1"
        default: break
        }
    }

    private mutating func takeChapter(_ name: String) {
        switch name {
        case "title": chapters[chapter]?.title = collected.trimmed
        case "content": chapters[chapter]?.words = collected
        case "contentformat": chapters[chapter]?.format = BackupWords.value(collected)
        default: break
        }
    }
}
