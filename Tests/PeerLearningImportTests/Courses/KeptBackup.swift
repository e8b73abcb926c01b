import PeerLearningCore
import Testing

@testable import PeerLearningImport

/// A backup that was read, with its content in a store.
struct KeptBackup {
    let report: ImportReport
    let kept: KeptContent
    let store = InMemoryContentStore()

    init(_ backup: MoodleBackups, limits: ArchiveLimits = .standard) async throws {
        let zip = backup.zip
        report = PackageImporter().read(zip, named: "backup.mbz")
        let files = try #require(report.package).files
        kept = try await PackageArchive(bytes: zip, limits: limits).keep(in: store, as: "c", naming: files)
    }

    /// The paths of everything that was kept, in their order.
    var paths: [String] { get async { await store.members(of: "c")?.map(\.path) ?? [] } }

    /// A file as text; empty where there is none.
    func text(_ path: String) async -> String {
        String(decoding: await store.bytes(of: path, in: "c", range: 0..<20_000_000) ?? [], as: UTF8.self)
    }

    /// What stands between the first line of the body and the last; empty where there is no such page.
    func body(_ path: String) async -> String {
        let text = await text(path)
        guard let begin = text.firstRange(of: "<body>\n"), let end = text.firstRange(of: "\n</body>\n</html>\n") else {
            return ""
        }
        return String(text[begin.upperBound..<end.lowerBound])
    }
}

extension MoodleBackups {
    /// Adds a page whose text is HTML.
    mutating func add(page id: Int, _ html: String, format: Int = 1, context: Int? = nil, title: String = "Page") {
        add(
            "page", id, in: 1, title: title,
            inside: "<content>\(Self.escaped(html))</content><contentformat>\(format)</contentformat>",
            context: context ?? id + 100)
    }

    /// Adds a book of chapters.
    mutating func add(book id: Int, _ chapters: [String], title: String = "Book", ownTitles: Bool = false) {
        add(
            "book", id, in: 1, title: title,
            inside: "<customtitles>\(ownTitles ? 1 : 0)</customtitles><chapters>\(chapters.joined())</chapters>",
            context: id + 100)
    }

    static func chapter(
        _ id: Int, page: Int, _ title: String, _ html: String, isBelow: Bool = false, isHidden: Bool = false
    ) -> String {
        """
        <chapter id="\(id)"><pagenum>\(page)</pagenum><subchapter>\(isBelow ? 1 : 0)</subchapter><title>\(title)</title>\
        <content>\(escaped(html))</content><contentformat>1</contentformat><hidden>\(isHidden ? 1 : 0)</hidden></chapter>
        """
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
