import Foundation
import Testing

@testable import PeerLearningImport

@Suite("Files made to do harm")
struct HostileTests {
    /// What is allowed to be accepted, because it does no harm: titles that look like programs.
    private let harmless: Set<String> = ["stored-xss-titles.zip"]

    @Test(
        "C4: every hostile file is refused or harmless, soon, and leaves nothing behind",
        .enabled(if: Shared.folder("hostile") != nil, "there are no hostile files beside the package"))
    func standsFirm() throws {
        let folder = try #require(Shared.folder("hostile"))
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let targets = ["/tmp/evil.txt", "/tmp/evil", "/abs/evil", folder.path + "/evil.txt", "evil.txt", "e.html"]
        let before = targets.filter { FileManager.default.fileExists(atPath: $0) }
        for name in files where !name.hasSuffix(".py") {
            let begin = ThreadClock.seconds
            let report = PackageImporter().read(fileAt: folder.appendingPathComponent(name).path)
            #expect(ThreadClock.seconds - begin < 5, "\(name)")
            #expect(!report.isAccepted && !report.errors.isEmpty || harmless.contains(name), "\(name)")
            #expect(!report.json().contains("root:"), "\(name)")
        }
        #expect(targets.filter { FileManager.default.fileExists(atPath: $0) } == before)
    }

    @Test(
        "C4: reading every member of a hostile archive ends soon, within its limits",
        .enabled(if: Shared.folder("hostile") != nil, "there are no hostile files beside the package"))
    func drainsWithinLimits() throws {
        let folder = try #require(Shared.folder("hostile"))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where !name.hasSuffix(".py") {
            let archive = PackageArchive(fileAt: folder.appendingPathComponent(name).path)
            var total: Int64 = 0
            _ = try? archive.forEachMember { _, contents in try contents.forEachBlock { total += Int64($0.count) } }
            #expect(total <= 210 * 1_000_000, "\(name)")
        }
    }
}
