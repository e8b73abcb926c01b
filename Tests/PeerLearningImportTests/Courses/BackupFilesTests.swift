import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Files of Moodle backups")
struct BackupFilesTests {
    private static let hash = String(repeating: "a1", count: 20)

    private func file(
        _ name: String, context: Int = 31, path: String = "/", hash: String = hash, sortorder: Int = 0
    ) -> String {
        """
        <file id="1"><contenthash>\(hash)</contenthash><contextid>\(context)</contextid><component>mod_resource</component>\
        <filearea>content</filearea><itemid>0</itemid><filepath>\(path)</filepath><filename>\(name)</filename>\
        <sortorder>\(sortorder)</sortorder></file>
        """
    }

    private func read(_ files: [String], resources: Range<Int> = 31..<32) -> ImportReport {
        var backup = MoodleBackups()
        backup.add(section: 1)
        for id in resources { backup.add("resource", id, in: 1, title: "File \(id)", context: id) }
        backup.file("files.xml", "<files>\(files.joined())</files>")
        return backup.read()
    }

    @Test
    func `M11: names that lead out of the package or have no contents are passed over, and their neighbours stay`() {
        let report = read([
            file("a", path: "/../../../../"), file("../../../../b"), file("c", path: "\\\\..\\\\..\\\\..\\\\..\\\\"),
            file("%2e%2e/%2e%2e/%2e%2e/%2e%2e/d"), file("e", hash: "../../moodle_backup.xml"), file("f", hash: "A1"),
            file("."), file(""), file("g"), file("h", path: "/one/two/"),
        ])
        let paths = report.package?.files?.map(\.path)
        #expect(paths == ["mod_resource/31/content/g", "mod_resource/31/content/one/two/h"])
        #expect(report.package?.files?.allSatisfy { $0.member == "files/a1/\(Self.hash)" } == true)
    }

    @Test func `M11: a file whose name is longer than any member's is left out with a word`() {
        let report = read([file("a"), file(String(repeating: "я", count: 600)), file("b")])
        #expect(report.package?.files?.count == 2)
        let told = report.diagnostics.filter { $0.code == .nameTooLong }
        #expect(told.map(\.severity) == [.warning] && told.map(\.file) == ["files.xml"])
    }

    @Test func `M11: an activity opens the main one of its files, else the first, wherever they stand`() {
        let report = read(
            [
                file("a", context: 31), file("b", context: 32), file("c", context: 31, sortorder: 1),
                file("d", context: 32), file("e", context: 31, sortorder: 1),
            ], resources: 31..<34)
        let launches = report.items.flatMap(\.items).map(\.launch)
        #expect(launches == ["mod_resource/31/content/c", "mod_resource/32/content/b", nil])
    }

    @Test func `M11: of a backup without files and pages nothing is served, its lists of people least of all`()
        async throws
    {
        let files = try #require(read([]).package?.files)
        var zip = ZipWriter()
        zip.add("users.xml", "<users/>")
        let store = InMemoryContentStore()
        #expect(try await PackageArchive(bytes: zip.bytes).keep(in: store, as: "c", naming: files).files == 0)
        #expect(await store.members(of: "c") == [])
    }

    @Test func `M11: the time for a backup grows with its files, not with files times activities`() {
        let begin = ThreadClock.seconds
        let report = read((0..<10_000).map { file("f\($0)", context: $0 % 1_500) }, resources: 0..<1_500)
        #expect(ThreadClock.seconds - begin < 20)
        #expect(report.package?.files?.count == 10_000)
    }
}
