import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Links in pages of Moodle backups")
struct BackupLinkTests {
    private func body(
        _ text: String, format: String = "1", to files: [PackageFile] = []
    ) throws -> (text: String, left: Int) {
        var bytes: [UInt8] = []
        var output = HTMLBlocks { bytes.append(contentsOf: $0) }
        var body = BackupBody(text, at: "mod_page/34/page.html", files: "content/", BackupLinks(to: files))
        try body.write(format: format, to: &output)
        try output.end()
        let written = String(decoding: bytes, as: UTF8.self)
        return (String(written.dropLast("\n</body>\n</html>\n".count)), body.left)
    }

    @Test(arguments: [
        ("/a.png", "content/a.png"), ("/my%20pic%281%29.png", "content/my%20pic%281%29.png"),
        ("/my pic.png", "content/my pic.png"),
        ("/%D0%A1%D0%BB.pdf?forcedownload=1", "content/%D0%A1%D0%BB.pdf?forcedownload=1"),
        ("/Слайд 1/b.png#t", "content/Слайд 1/b.png#t"), ("/..a/b..", "content/..a/b.."),
        ("/a...png", "content/a...png"),
        ("/50%25.png", "content/50%25.png"), ("/%", "content/%"), ("/%2", "content/%2"), ("/./a", "content/./a"),
    ])
    func `M1: a file of the page is found beside it, as its name is written`(written: String, link: String) throws {
        let (text, left) = try body("<img src=\"@@PLUGINFILE@@\(written)\"> @@PLUGINFILE")
        #expect(text == "<img src=\"\(link)\"> @@PLUGINFILE" && left == 0)
    }

    @Test(arguments: [
        "/../../x", "/%2e%2e/x", "/a/../x", "/.%2E/", "/..", "/..?x", "/a%2f..%2fx", "\\..\\x", "", "x", "/a\\..\\x",
        "/.\t./x",
        "/%5C..%5c",
    ])
    func `M1: a link that climbs out of the page's files leads nowhere`(written: String) throws {
        let (text, left) = try body("<a href=\"@@PLUGINFILE@@\(written)\">x</a>")
        #expect(text == "<a href=\"#\(written)\">x</a>" && left == 1)
    }

    @Test func `M1: links between the activities of a course lead to what was made, and nowhere else`() async throws {
        let hash = String(repeating: "b2", count: 20)
        var backup = MoodleBackups()
        backup.add(section: 1)
        backup.add(
            page: 1,
            """
            <a href="$@PAGEVIEWBYID*2@$#part">a</a><a href="$@BOOKVIEWBYID*5@$">b</a><a href="$@BOOKVIEWBYIDCH*5*12@$">c</a>\
            <a href="$@RESOURCEVIEWBYID*9@$">d</a><a href="$@PAGEVIEWBYID*2@$&amp;x=1">e</a><a href="$@BOOKCHAPTER*5*11@$">f</a>\
            <a href="$@PAGEVIEWBYID*1@$">g</a>|$@NULL@$|$@PAGEVIEWBYID*2|$@*@|$@|<a href="$@FORUMVIEWBYID*99@$">h</a>\
            <a href="$@COURSEVIEWBYID*7@$">i</a><a href="$@BOOKVIEWBYIDCH*5*13@$&amp;y=2">j</a>
            """)
        backup.add(page: 2, "other")
        backup.add(
            book: 5,
            [
                MoodleBackups.chapter(11, page: 1, "A", "a"), MoodleBackups.chapter(12, page: 2, "B", "b"),
                MoodleBackups.chapter(13, page: 3, "C", "c", isHidden: true),
            ])
        backup.add("resource", 9, in: 1, title: "Slides", context: 31)
        backup.file(
            "files.xml",
            """
            <files><file id="1"><contenthash>\(hash)</contenthash><contextid>31</contextid><component>mod_resource</component>\
            <filearea>content</filearea><itemid>0</itemid><filepath>/</filepath><filename>Лист "1"?.pdf</filename></file></files>
            """)
        backup.file("files/b2/\(hash)", "slides")
        let kept = try await KeptBackup(backup)
        #expect(
            await kept.body("mod_page/101/page.html") == """
                <a href="../102/page.html#part">a</a><a href="../../mod_book/105/chapter-11.html">b</a>\
                <a href="../../mod_book/105/chapter-12.html">c</a>\
                <a href="../../mod_resource/31/content/%D0%9B%D0%B8%D1%81%D1%82%20%221%22%3F.pdf">d</a>\
                <a href="../102/page.html#&amp;x=1">e</a><a href="../../mod_book/105/chapter-11.html">f</a>\
                <a href="page.html">g</a>|$@NULL@$|$@PAGEVIEWBYID*2|$@*@|$@|<a href="#">h</a>\
                <a href="#">i</a><a href="#&amp;y=2">j</a>
                """)
        let note = try #require(kept.kept.diagnostics.last)
        #expect(kept.kept.diagnostics.map(\.code) == [.linksWithoutTarget] && note.severity == .note)
        #expect(note.file == "mod_page/101/page.html" && note.message.arguments["count"] == .number(3))
        #expect(
            TextCatalogue.importing.text(note.message, in: .english)
                == "3 links of this page lead to something that is not in the course; they do nothing.")
    }

    @Test func `M1: an address between pages is relative, from wherever the page stands`() {
        for (path, page, expected) in [
            ("a/b/c.html", "a/b/d.html", "c.html"), ("a/b/c.html", "a/x/d.html", "../b/c.html"),
            ("c.html", "a/x/d.html", "../../c.html"), ("a/b", "a", "a/b"), ("a/b/c", "a/b/c", "c"),
            ("a/a/b", "a/b", "a/b"), ("a/b", "a/b/c", "../b"), ("x/é &<", "x/y", "%C3%A9%20%26%3C"),
        ] {
            #expect(BackupLinks.address(of: path, from: page) == expected)
        }
    }

    @Test(arguments: [UInt64(1), 20_261_122, 77]) func `M1: all but the links stays as it was`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = [
            ("@@PLUGINFILE@@/a%20b", "content/a%20b"), ("\"@@PLUGINFILE@@/../x\"", "\"#/../x\""),
            ("$@PAGEVIEWBYID*2@$", "../2/p.html"),
            ("$@XVIEWBYID*3@$", "#"), ("@", "@"), ("@@", "@@"), ("$", "$"), ("$@", "$@"), ("*", "*"), ("<p>", "<p>"),
            ("я\n", "я\n"),
            ("@$", "@$"), ("PLUGINFILE", "PLUGINFILE"), (" ", " "), ("\"", "\""),
        ]
        let files = [PackageFile(path: "mod_page/2/p.html", member: "m", activity: "2")]
        for _ in 0..<300 {
            // A quotation mark stands between two pieces, so that no link goes on in the next.
            let chosen = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }
            let (text, _) = try body(chosen.map { $0.0 + "\"" }.joined(), to: files)
            #expect(text == chosen.map { $0.1 + "\"" }.joined(), "seed \(seed)")
        }
    }

    @Test(arguments: [UInt64(2), 20_261_123]) func `M1: lines of the guessed format break where Moodle breaks them`(
        seed: UInt64
    )
        throws
    {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let signs = (0..<Int.random(in: 0...24, using: &random)).map { _ in
                "<>a \n\t".randomElement(using: &random) ?? "a"
            }
            let written = String(signs)
            #expect(try body(written, format: "0").text == Self.shownByMoodle(written), "seed \(seed)")
        }
    }

    @Test func `M1: a line that ends in two signs, as on Windows, breaks once`() throws {
        #expect(try body("a\r\nb\r\r\nc\r\n<b>d</b>", format: "0").text == "a<br>\nb<br>\n<br>\nc <b>d</b>")
    }

    /// The four steps of Moodle one after another, slowly.
    private static func shownByMoodle(_ written: String) -> String {
        written.replacing(/>[ \n\t]+</, with: "><").replacing("\n<", with: " <").replacing(">\n", with: "> ")
            .replacing("\n", with: "<br>\n")
    }
}
