import PeerLearningCore
import Testing

@testable import PeerLearningFiles

@Suite("Hostile archives")
struct HostileArchiveTests {
    private func archive(_ entries: ZipWriter.Entry...) -> [UInt8] {
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", "<Types/>")
        writer.add("word/document.xml", "<a/>")
        for entry in entries { writer.add(entry) }
        return writer.bytes
    }

    private func entry(_ name: String, _ text: String = "<a/>") -> ZipWriter.Entry {
        ZipWriter.Entry(name: Array(name.utf8), data: Array(text.utf8))
    }

    private func isUnreadable(_ bytes: [UInt8], limits: OfficeLimits = .standard) -> Bool {
        let answer = OfficeFileCleaner(limits: limits).clean(.make(bytes))
        return answer?.left == [.unreadable] && answer?.file.bytes == bytes
    }

    @Test func `N4: the archive that the others are made from is readable`() {
        #expect(OfficeFileCleaner().clean(.make(archive()))?.remaining == [])
    }

    @Test(arguments: [
        "../a.xml", "/etc/a.xml", "word/./a.xml", "word/document.xml", "WORD/document.XML",
    ])
    func `N4: a name that leaves the archive or stands twice makes it unreadable`(name: String) {
        #expect(isUnreadable(archive(entry(name))))
    }

    @Test func `N4: a link makes it unreadable`() {
        var link = entry("word/link.xml", "/etc/passwd")
        link.mode = 0o120_777
        #expect(isUnreadable(archive(link)))
    }

    @Test func `N4: sizes and checksums that lie make it unreadable`() {
        var short = entry("word/a.xml", "<a>123456789</a>")
        short.claimedSize = 4
        #expect(isUnreadable(archive(short)))
        var wrong = entry("word/b.xml")
        wrong.checksum = 7
        #expect(isUnreadable(archive(wrong)))
        var packed = entry("word/c.xml", "no deflate data")
        packed.method = 8
        #expect(isUnreadable(archive(packed)))
    }

    @Test func `N4: an archive that inflates to more than the limit is unreadable, whatever it claims`() throws {
        let zeros = OfficePart(name: "word/media/a.bin", bytes: [UInt8](repeating: 0, count: 2_000_000))
        let parts = try #require(OfficeReading.parts(of: archive(), limits: .standard)) + [zeros]
        let bomb = try #require(OfficeWriting.archive(of: parts))
        #expect(bomb.count < 10_000)
        var limits = OfficeLimits()
        limits.inflatedBytes = 1_000_000
        #expect(isUnreadable(bomb, limits: limits))
        #expect(OfficeFileCleaner().clean(.make(bomb))?.left == [.embedded])
    }

    @Test func `N4: more parts than the limit make it unreadable`() {
        var limits = OfficeLimits()
        limits.parts = 2
        #expect(!isUnreadable(archive(), limits: limits))
        #expect(isUnreadable(archive(entry("word/a.xml")), limits: limits))
    }

    @Test func `N4: an archive cut short at any place is unreadable or unknown, and its author is warned`() {
        let whole = archive()
        for length in 2..<whole.count {
            let cut = Array(whole.prefix(length))
            let answer = cleaned(cut)
            #expect(answer.file.bytes == cut && !answer.remaining.isEmpty, "cut at \(length)")
        }
    }

    @Test func `N4: elements nested without end make a part unreadable`() {
        let deep = String(repeating: "<a>", count: 5_000) + String(repeating: "</a>", count: 5_000)
        #expect(cleaned(archive(entry("word/deep.xml", deep))).left == [.unreadable])
    }
}
