import Testing

@testable import PeerLearningImport

@Suite("Archives read to their end")
struct VerificationTests {
    private let importer = PackageImporter()

    private func package(_ change: (inout ZipWriter.Entry) -> Void = { _ in }) -> [UInt8] {
        var zip = ZipWriter()
        zip.add("imsmanifest.xml", Manifests.make())
        var page = ZipWriter.Entry(name: Array("a.html".utf8), data: Array("<p>Привет</p>".utf8))
        change(&page)
        zip.add(page)
        zip.add("film.mp4", "moving")
        return zip.bytes
    }

    @Test("C4: a whole package is read to its last member")
    func passesWholePackages() {
        let found = importer.verify(package())
        #expect(found.isWhole && found.members == 3)
        #expect(found.bytes == Int64(Manifests.make().utf8.count + "<p>Привет</p>".utf8.count + 6))
    }

    @Test("C4: a page that is damaged goes unnoticed when a course is read, and is named when it is verified")
    func namesDamagedMembers() {
        let bytes = package { $0.checksum = 1 }
        let report = importer.read(bytes, named: "course.zip")
        #expect(report.isAccepted && report.diagnostics.isEmpty)
        let found = importer.verify(bytes)
        #expect(!found.isWhole)
        #expect(found.diagnostics.map(\.file) == ["a.html"] && found.diagnostics.map(\.code) == [.memberBroken])
        #expect(found.members == 2)
        let verified = report.verified(found)
        #expect(!verified.isAccepted && verified.codes == ["member-broken"])
        #expect(verified.verified(found).codes == ["member-broken"])
    }

    @Test("C4: a cut archive is not whole; what is no archive has nothing to verify")
    func tellsOthers() {
        #expect(importer.verify(Array(package().dropLast(5))).isWhole == false)
        #expect(importer.verify(Array("What? {=a}".utf8)) == PackageVerification())
    }

    @Test("C4: a page damaged in a tar.gz is not whole")
    func readsTar() {
        var tar = TarWriter()
        tar.add("imsmanifest.xml", Array(Manifests.make().utf8))
        #expect(importer.verify(tar.gzipped).members == 1)
        #expect(!importer.verify(Array(tar.gzipped.prefix(300))).isWhole)
    }
}
