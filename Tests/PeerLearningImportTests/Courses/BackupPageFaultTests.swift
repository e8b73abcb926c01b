import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Faults in pages of Moodle backups")
struct BackupPageFaultTests {
    private func backup() -> MoodleBackups {
        var backup = MoodleBackups()
        backup.add(section: 1)
        return backup
    }

    @Test(arguments: [
        "<activity><page><content>w", "<activity contextid=\"2\"><page><content>a</b></content></page></activity>",
        "no", "",
    ])
    func `M11: a page whose XML is broken or cut costs itself only`(xml: String) async throws {
        var backup = backup()
        backup.add("page", 2, in: 1, title: "Broken", directory: "activities/broken")
        backup.add(page: 3, "whole")
        var zip = ZipWriter()
        zip.add("moodle_backup.xml", backup.contents)
        for (name, text) in backup.files { zip.add(name, name == "activities/broken/page.xml" ? xml : text) }
        let report = PackageImporter().read(zip.bytes, named: "b.mbz")
        #expect(report.items.first?.items.map(\.title) == ["Broken", "Page"])
        #expect(report.items.first?.items.map(\.launch) == [nil, "mod_page/103/page.html"])
        let told = report.diagnostics.filter { $0.severity == .error }
        #expect(told.map(\.code) == [.xmlMalformed] && told.map(\.file) == ["activities/broken/page.xml"])
    }

    @Test func `M11: a page that breaks before it is kept is named with its line, and its neighbours are kept`()
        async throws
    {
        var backup = backup()
        backup.add(page: 2, "first")
        backup.add(page: 3, "second")
        backup.add(page: 4, "third")
        backup.add(book: 5, [MoodleBackups.chapter(1, page: 1, "T", "w"), MoodleBackups.chapter(2, page: 2, "T", "w")])
        let files = try #require(backup.read().package).files
        var zip = ZipWriter()
        for (name, text) in backup.files {
            switch name {
            case "activities/page_2/page.xml": zip.add(name, String(text.dropLast(20)))
            case "activities/page_4/page.xml": break
            case "activities/book_5/book.xml":
                zip.add(
                    name,
                    "<activity><book><chapters><chapter><content>x</content></chapter></chapters></book></activity>")
            default: zip.add(name, text)
            }
        }
        let store = InMemoryContentStore()
        let kept = try await PackageArchive(bytes: zip.bytes).keep(in: store, as: "c", naming: files)
        let paths = await store.members(of: "c")?.map(\.path)
        #expect(paths == ["mod_page/103/page.html", "mod_book/105/chapter-1.html"])
        #expect(kept.files == 2 && kept.diagnostics.map(\.code) == [.xmlMalformed, .missingFile])
        #expect(kept.diagnostics.first?.file == "activities/page_2/page.xml" && kept.diagnostics.first?.line != nil)
        #expect(kept.diagnostics.last?.message.arguments["path"] == .text("mod_book/105/chapter-2.html"))
    }

    @Test func `M11: a member that is kept as it is and makes pages does both`() async throws {
        var backup = backup()
        backup.add(page: 2, "first")
        let member = "activities/page_2/page.xml"
        let files = try #require(backup.read().package?.files) + [PackageFile(path: "raw.xml", member: member)]
        let store = InMemoryContentStore()
        let kept = try await PackageArchive(bytes: backup.zip).keep(in: store, as: "c", naming: files)
        #expect(kept.files == 2 && kept.diagnostics.isEmpty)
        #expect(await store.members(of: "c")?.map(\.path) == ["mod_page/102/page.html", "raw.xml"])
    }

    @Test func `M11: a page of nearly 8 MB in one piece is kept whole, and one of more is told`() async throws {
        let text = String(repeating: "words & pictures ", count: 370_000)
        var backup = backup()
        backup.add(page: 2, text, format: 2)
        backup.add(page: 3, "small")
        backup.add(
            "page", 4, in: 1, title: "Large", inside: "<content>\(String(repeating: "x", count: 8_000_000))</content>")
        let kept = try await KeptBackup(backup)
        #expect(kept.kept.files == 2)
        #expect(kept.kept.bytes > 370_000 * 21)
        #expect(kept.report.errors == ["member-too-large"])
        #expect((kept.report.items.first?.items.first?.description?.utf8.count ?? 0) <= 10_000)
        #expect(await kept.body("mod_page/103/page.html") == "small")
    }

    @Test func `M11: pages count against the limits of the archive as they are written`() async throws {
        var backup = backup()
        backup.add(book: 5, [String](repeating: "<chapter><content>w</content></chapter>", count: 40))
        var limits = ArchiveLimits.standard
        limits.members = 20
        await #expect(throws: ImportError(.tooManyMembers)) { try await KeptBackup(backup, limits: limits) }
        limits = .standard
        limits.totalBytes = 5_000
        await #expect(throws: ImportError(.archiveTooLarge)) { try await KeptBackup(backup, limits: limits) }
        limits.totalBytes = 200_000
        #expect(try await KeptBackup(backup, limits: limits).kept.files == 40)
    }

    @Test func `M11: what pages are about takes no more room than a course may have for it`() throws {
        var room = 25
        var described: [String?] = []
        for words in ["десять", "двенадцать", "сто", "семь"] {
            var page = BackupPage()
            let document = "<activity><page><intro> </intro><content>\(words)</content></page></activity>"
            try XMLReader().read(Array(document.utf8), into: &page)
            page.describe(within: &room)
            described.append(page.description)
        }
        #expect(described == ["десять", nil, "сто", nil] && room == 7)
    }

    @Test(arguments: [UInt64(3), 20_261_124])
    func `M11: whatever bytes of a book change, its neighbours are kept`(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        var backup = backup()
        let links = "<a href=\"@@PLUGINFILE@@/a%20b\">$@PAGEVIEWBYID*3@$</a> & я"
        backup.add(book: 5, (1...4).map { MoodleBackups.chapter($0, page: $0, "T", links, isBelow: $0 == 2) })
        backup.add(page: 3, "whole")
        for _ in 0..<40 {
            var zip = ZipWriter()
            zip.add("moodle_backup.xml", backup.contents)
            for (name, text) in backup.files {
                var bytes = Array(text.utf8)
                for _ in 0..<(name.hasSuffix("book.xml") ? Int.random(in: 1...4, using: &random) : 0) {
                    let place = bytes.indices.randomElement(using: &random) ?? 0
                    if Bool.random(using: &random) {
                        bytes.remove(at: place)
                    } else {
                        bytes[place] = "<>&/\"ch1 \u{0}".utf8.randomElement(using: &random) ?? 0
                    }
                }
                zip.add(ZipWriter.Entry(name: Array(name.utf8), data: bytes))
            }
            let package = try #require(PackageImporter().read(zip.bytes, named: "b.mbz").package, "seed \(seed)")
            let store = InMemoryContentStore()
            let kept = try await PackageArchive(bytes: zip.bytes).keep(in: store, as: "c", naming: package.files)
            #expect(kept.files == package.files?.count, "seed \(seed)")
            let page = await store.bytes(of: "mod_page/103/page.html", in: "c", range: 0..<10_000)
            #expect(String(decoding: page ?? [], as: UTF8.self).contains("\nwhole\n"), "seed \(seed)")
        }
    }

    @Test func `M11: many pages that fight for one name take time that grows with their number`() throws {
        let begin = ThreadClock.seconds
        var backup = backup()
        for id in 0..<3_000 { backup.add(page: id, "w", context: 34) }
        let launches = Set((backup.read().items.first?.items ?? []).compactMap(\.launch))
        #expect(launches.allSatisfy { $0.utf8.count < 40 })
        #expect(launches.count == 3_000 && ThreadClock.seconds - begin < 20)
    }
}
