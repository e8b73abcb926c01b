import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Pages of Moodle backups")
struct BackupPageTests {
    private func backup() -> MoodleBackups {
        var backup = MoodleBackups()
        backup.add(section: 1)
        return backup
    }

    @Test func `M1: a page becomes a whole document that its item launches`() async throws {
        var backup = backup()
        backup.add(page: 12, "<p class=\"a\">Привет &amp; пока</p>", title: "A &lt;b&gt; &amp; \"c\"")
        backup.file("course/course.xml", "<course id=\"7\"><fullname>C</fullname><lang>en_us</lang></course>")
        let kept = try await KeptBackup(backup)
        let item = try #require(kept.report.items.first?.items.first)
        #expect(item.launch == "mod_page/112/page.html" && item.title == "A <b> & \"c\"" && item.items.isEmpty)
        let expected = """
            <!DOCTYPE html>
            <html lang="en-us">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>A &lt;b&gt; &amp; &quot;c&quot;</title>
            </head>
            <body>
            <p class="a">Привет &amp; пока</p>
            </body>
            </html>

            """
        #expect(await kept.text("mod_page/112/page.html") == expected)
        #expect(await kept.store.members(of: "c")?.map(\.mediaType) == ["text/html"])
        #expect(kept.kept.files == 1 && kept.kept.bytes == expected.utf8.count && kept.kept.diagnostics.isEmpty)
        let programme = try #require(try kept.report.package?.programmes().first)
        #expect(programme.outline.modules.first?.micromodules.map(\.launch) == ["mod_page/112/page.html"])
    }

    @Test(arguments: ["", "\"><script>", "r u", "ruruРу", "x", "<"])
    func `M1: a language that is none is left out`(language: String) async throws {
        var backup = backup()
        backup.add(page: 12, "words")
        backup.file(
            "course/course.xml",
            "<course id=\"7\"><fullname>C</fullname><lang>\(MoodleBackups.escaped(language))</lang></course>")
        #expect(try await KeptBackup(backup).text("mod_page/112/page.html").contains("<html>\n"))
    }

    @Test(arguments: [
        (0, "one\ntwo <b>x</b>\n\n<p>\n<i>y</i>\nz</p>", "one<br>\ntwo <b>x</b><p><i>y</i> z</p>"),
        (1, "one\ntwo <b>x</b>", "one\ntwo <b>x</b>"),
        (2, "a < b & \"c\"\nd", "<pre style=\"white-space: pre-wrap\">\na &lt; b &amp; &quot;c&quot;\nd</pre>"),
        (4, "# A\n<b>", "<pre style=\"white-space: pre-wrap\">\n# A\n&lt;b&gt;</pre>"),
    ])
    func `M1: a text is shown by its format`(format: Int, written: String, shown: String) async throws {
        var backup = backup()
        backup.add(page: 12, written, format: format)
        #expect(try await KeptBackup(backup).body("mod_page/112/page.html") == shown)
    }

    @Test func `M1: a label becomes a page where it shows something`() async throws {
        var backup = backup()
        for (id, text) in [
            (1, "<p>Read this</p>"), (2, "<img src=\"@@PLUGINFILE@@/a.png\">"), (3, "<hr>"), (4, "&nbsp; "),
            (5, "<iframe src=\"https://e.org\"></iframe>"),
        ] {
            backup.add(
                "label", id, in: 1, title: "L\(id)",
                inside: "<intro>\(MoodleBackups.escaped(text))</intro><introformat>1</introformat>", context: id)
        }
        let kept = try await KeptBackup(backup)
        let launches = kept.report.items.first?.items.map(\.launch)
        #expect(launches == ["mod_label/1/label.html", "mod_label/2/label.html", nil, nil, "mod_label/5/label.html"])
        #expect(await kept.body("mod_label/2/label.html") == "<img src=\"intro/a.png\">")
        #expect(kept.report.items.first?.items.first?.description == "Read this")
    }

    @Test func `M1: an address on the web stays the launch of its item, and hidden pages stay hidden`() async throws {
        var backup = backup()
        backup.add("url", 3, in: 1, title: "Link", inside: "<externalurl>https://e.org/?a=1&amp;b=2</externalurl>")
        backup.add("page", 4, in: 1, title: "P", inside: "<content>words</content>", visible: 0, context: 44)
        backup.add("page", 5, in: 1, title: "Q", inside: "<intro>only this</intro><content></content>", context: 45)
        let kept = try await KeptBackup(backup)
        let items = kept.report.items.first?.items ?? []
        #expect(items.map(\.isVisible) == [true, false, true])
        #expect(items.map(\.launch) == [nil, "mod_page/44/page.html", nil])
        #expect(items.map(\.description) == [nil, "words", "only this"])
        let units = try kept.report.package?.programmes().first?.outline.modules.first?.micromodules
        #expect(units?.map(\.launch) == ["https://e.org/?a=1&b=2", "mod_page/44/page.html", nil])
    }

    @Test func `M1: two pages of one context and a file that has the name of a page are all kept`() async throws {
        let hash = String(repeating: "a1", count: 20)
        var backup = backup()
        backup.add(page: 12, "first", context: 34)
        backup.add(page: 13, "second", context: 34)
        backup.add("page", 14, in: 1, title: "T", inside: "<content>third</content>", directory: "activities/x")
        backup.file(
            "files.xml",
            """
            <files><file id="1"><contenthash>\(hash)</contenthash><contextid>34</contextid><component>mod_page</component>\
            <filearea>..</filearea><itemid>0</itemid><filepath>/34/</filepath><filename>page.html</filename></file></files>
            """)
        backup.file("files/a1/\(hash)", "forged")
        let kept = try await KeptBackup(backup)
        let launches = (kept.report.items.first?.items ?? []).map { $0.launch ?? "" }
        #expect(Set(launches).count == 3 && kept.kept.files == 4)
        #expect(!launches.contains("mod_page/34/page.html"))
        #expect(await kept.text("mod_page/34/page.html").hasSuffix("forged"))
        for (launch, text) in zip(launches, ["first", "second", "third"]) {
            #expect(await kept.body(launch) == text)
        }
    }

    @Test func `M1: a context that is no number makes no path`() throws {
        var page = BackupPage()
        let document = "<activity contextid=\"../1\"><page><content>w</content></page></activity>"
        try XMLReader().read(Array(document.utf8), into: &page)
        var named = BackupPageFiles(beside: [], most: 9, language: nil)
        named.add(
            page, of: .init(id: "1", section: nil, kind: "page", title: nil, file: "p.xml", module: nil), at: 7)
        #expect(named.files[7]?.map(\.path) == ["mod_page/at-7/page.html"])
    }
}
