import Testing

@testable import PeerLearningImport

@Suite("Names in archives")
struct MemberNameTests {
    private func encoded(_ text: String, _ page: CodePage) -> [UInt8] {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8.min...UInt8.max where bytes[page.scalar(byte)] == nil { bytes[page.scalar(byte)] = byte }
        return text.unicodeScalars.map { bytes[$0] ?? UInt8(ascii: "?") }
    }

    @Test(
        "C4: Russian names without a mark are read in the code page they were written in",
        arguments: [
            "Урок 1.html", "Лекция/Введение в тему.html", "мой курс/ёлка.htm", "ТЕСТ.HTML", "Модуль_2/Задание №3.pdf",
        ])
    func readsRussian(_ name: String) {
        #expect(MemberNameDecoder.decode(encoded(name, .cp866)) == name)
        #expect(MemberNameDecoder.decode(encoded(name, .windows1251)) == name)
        #expect(MemberNameDecoder.decode(Array(name.utf8)) == name)
    }

    @Test(
        "C4: Western names without a mark are read as the zip format prescribes",
        arguments: ["Prüfung.txt", "café/menü.html"])
    func readsWestern(_ name: String) {
        #expect(MemberNameDecoder.decode(encoded(name, .cp437)) == name)
    }

    @Test("C4: a package with Russian names in CP866 finds its files")
    func findsFiles() {
        var zip = ZipWriter()
        let resource =
            "<resource identifier=\"r1\" type=\"webcontent\" href=\"Урок 1.html\"><file href=\"Урок 1.html\"/></resource>"
        zip.add("imsmanifest.xml", Manifests.make(resources: resource))
        zip.add(.init(name: encoded("Урок 1.html", .cp866), data: [1], isUTF8: false))
        let report = PackageImporter().read(zip.bytes, named: "course.zip")
        #expect(report.launch == "Урок 1.html")
        #expect(report.diagnostics.isEmpty)
    }

    @Test("C4: names marked as UTF-8 are read in a process of the locale C")
    func readsMarkedNames() throws {
        let archive = PackageArchive(bytes: ZipWriter.archive(["Урок/Введение.html": "x", "测试.txt": "x"]))
        #expect(try archive.index().members.map(\.path) == ["Урок/Введение.html", "测试.txt"])
    }

    @Test("C4: a backslash parts folders, dots for the same folder vanish")
    func normalises() {
        #expect(MemberName("a\\b.html", limits: .standard) == .path("a/b.html"))
        #expect(MemberName("./a/./b.html", limits: .standard) == .path("a/b.html"))
        #expect(MemberName("a//b.html", limits: .standard) == .path("a/b.html"))
        #expect(MemberName("a..b/..c", limits: .standard) == .path("a..b/..c"))
        #expect(MemberName("a/../\u{301}b", limits: .standard) == .escaping)
    }
}
