import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Books of Moodle backups")
struct BackupBookTests {
    private func backup(_ chapters: [String], ownTitles: Bool = false) -> MoodleBackups {
        var backup = MoodleBackups()
        backup.add(section: 1)
        backup.add(book: 5, chapters, ownTitles: ownTitles)
        return backup
    }

    private static let chapters = [
        MoodleBackups.chapter(22, page: 3, "Two", "second"),
        MoodleBackups.chapter(21, page: 2, "One &lt;a&gt;", "below", isBelow: true),
        MoodleBackups.chapter(20, page: 1, "One", "first <img src=\"@@PLUGINFILE@@/a.png\">", isBelow: true),
        MoodleBackups.chapter(24, page: 5, "Hidden below", "secret", isBelow: true),
        MoodleBackups.chapter(23, page: 4, "Hidden", "secret", isHidden: true),
        MoodleBackups.chapter(25, page: 6, "Three", "third"),
        MoodleBackups.chapter(26, page: 7, "Alone", "secret", isBelow: true, isHidden: true),
    ]

    @Test func `M1: a book opens its first chapter and holds its chapters in their order`() async throws {
        let kept = try await KeptBackup(backup(Self.chapters))
        let book = try #require(kept.report.items.first?.items.first)
        #expect(book.title == "Book" && book.launch == "mod_book/105/chapter-20.html")
        #expect(book.items.map(\.title) == ["One", "Two", "Three"])
        #expect(book.items.map(\.launch) == [20, 22, 25].map { "mod_book/105/chapter-\($0).html" })
        #expect(book.items.first?.items.map(\.title) == ["One <a>"])
        #expect(book.items.map(\.id) == ["chapter-20", "chapter-22", "chapter-25"])
        #expect(await kept.body("mod_book/105/chapter-20.html") == "<h1>One</h1>\nfirst <img src=\"chapter/20/a.png\">")
        #expect(await kept.body("mod_book/105/chapter-21.html") == "<h1>One &lt;a&gt;</h1>\nbelow")
        #expect(await kept.paths.count == 4)
    }

    @Test func `M1: hidden chapters and what stands below them are left out with a note`() async throws {
        let kept = try await KeptBackup(backup(Self.chapters))
        for path in await kept.paths { #expect(await !kept.text(path).contains("secret")) }
        let note = try #require(kept.report.diagnostics.first)
        #expect(kept.report.codes == ["chapters-hidden"] && note.severity == .note)
        #expect(note.file == "activities/book_5/book.xml" && note.message.arguments["count"] == .number(3))
        let russian = TextCatalogue.importing.text(note.message, in: .russian)
        #expect(russian == "В этой книге 3 главы скрыты от учащихся и пропущены.")
    }

    @Test func `M1: the first chapter is below none, so that what stands below it is hidden with it`() {
        let report = backup([
            MoodleBackups.chapter(1, page: 1, "A", "a", isBelow: true, isHidden: true),
            MoodleBackups.chapter(2, page: 2, "B", "b", isBelow: true), MoodleBackups.chapter(3, page: 3, "C", "c"),
        ]).read()
        #expect(report.items.first?.items.first?.items.map(\.title) == ["C"])
    }

    @Test func `M1: the outline has each chapter once, in the order of the book`() async throws {
        let report = backup(Self.chapters).read()
        let units = try #require(try report.package?.programmes().first?.outline.modules.first?.micromodules)
        #expect(units.map(\.launch) == [20, 21, 22, 25].map { "mod_book/105/chapter-\($0).html" })
        #expect(units.map(\.title) == ["Book", "One <a>", "Two", "Three"])
        #expect(units.first?.id == "5")
    }

    @Test func `M1: two items of a manifest that share a page stay two`() throws {
        let items = """
            <item identifier="i1" identifierref="r1"><title>A</title><item identifier="i2" identifierref="r1"><title>B</title>\
            </item></item>
            """
        let report = Manifests.read(Manifests.make(items: items))
        let units = try report.package?.programmes().first?.outline.modules.first?.micromodules
        #expect(units?.map(\.title) == ["A", "B"])
    }

    @Test func `M1: chapters whose texts have their titles get none besides`() async throws {
        let kept = try await KeptBackup(backup([MoodleBackups.chapter(1, page: 1, "T", "words")], ownTitles: true))
        #expect(await kept.body("mod_book/105/chapter-1.html") == "words")
        #expect(await kept.text("mod_book/105/chapter-1.html").contains("<title>T</title>"))
        #expect(kept.report.items.first?.items.first?.items.count == 1)
    }

    @Test func `M1: chapters without or with one identifier are all kept`() async throws {
        let same = (0..<3).map { MoodleBackups.chapter(7, page: $0, "T\($0)", "words \($0)") }
        let none = ["<chapter><pagenum>9</pagenum><title>N</title><content>@@PLUGINFILE@@/a</content></chapter>"]
        let kept = try await KeptBackup(backup(same + none))
        let items = try #require(kept.report.items.first?.items.first?.items)
        #expect(Set(items.compactMap(\.launch)).count == 4 && kept.kept.files == 4)
        for place in 0..<3 { #expect(await kept.body(items[place].launch ?? "").hasSuffix("words \(place)")) }
        #expect(await kept.body(items[3].launch ?? "") == "<h1>N</h1>\n#/a")
    }

    @Test func `M1: an empty book opens nothing`() {
        let item = backup([]).read().items.first?.items.first
        #expect(item?.launch == nil && item?.items.isEmpty == true && item?.title == "Book")
    }

    @Test func `M1: 3,000 chapters come in whole`() async throws {
        let chapters = (0..<3_000).map { MoodleBackups.chapter($0 + 1, page: 3_000 - $0, "T\($0)", "words \($0)") }
        let kept = try await KeptBackup(backup(chapters))
        #expect(kept.kept.files == 3_000 && kept.kept.diagnostics.isEmpty)
        #expect(kept.report.items.first?.items.first?.launch == "mod_book/105/chapter-3000.html")
        #expect(await kept.body("mod_book/105/chapter-1.html") == "<h1>T0</h1>\nwords 0")
    }

    @Test func `M1: of more chapters than a course may have the rest is left out with a warning`() throws {
        let chapter = "<chapter><content>w</content></chapter>"
        var backup = backup([String](repeating: chapter, count: 19_998))
        backup.add(book: 6, [String](repeating: chapter, count: 5))
        backup.add(book: 7, [String](repeating: chapter, count: 20_001))
        let report = backup.read()
        #expect(report.items.first?.items.map(\.items.count) == [19_998, 2, 0])
        #expect(report.codes == ["course-too-large"])
    }
}
