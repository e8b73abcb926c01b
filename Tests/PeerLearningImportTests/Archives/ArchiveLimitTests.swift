import Testing

@testable import PeerLearningImport

@Suite("Limits of archives")
struct ArchiveLimitTests {
    private func zeros(_ name: String, copies: Int, claiming size: UInt32? = nil) -> ZipWriter.Entry {
        let count = 1 + 258 * copies
        return ZipWriter.Entry(
            name: Array(name.utf8), data: Zeros.deflated(copies: copies), method: 8, claimedSize: size,
            inflatedSize: UInt32(count), checksum: Checksum.crc32(repeatElement(0, count: count)))
    }

    private func archive(_ entries: [ZipWriter.Entry], _ change: (inout ArchiveLimits) -> Void = { _ in })
        -> PackageArchive
    {
        var zip = ZipWriter()
        for entry in entries { zip.add(entry) }
        var limits = ArchiveLimits.standard
        change(&limits)
        return PackageArchive(bytes: zip.bytes, limits: limits)
    }

    private func drain(_ archive: PackageArchive) throws -> [String] {
        try archive.forEachMember { _, contents in try contents.forEachBlock { _ in } }.map(\.code.rawValue)
    }

    @Test("C4: blank bytes inflate as they should, so that the bombs below are bombs")
    func inflates() throws {
        var count = 0
        try archive([zeros("z", copies: 1_000)]).forEachMember { _, contents in
            try contents.forEachBlock { count += $0.count }
        }
        #expect(count == 258_001)
    }

    @Test("C4: an archive that inflates out of proportion is refused while it inflates")
    func refusesRatio() {
        let bomb = archive([zeros("z", copies: 20_000)]) { $0.ratio = 50 }
        #expect(throws: ImportError(.ratioTooHigh)) { try drain(bomb) }
    }

    @Test("C4: the total counts what comes out of all members together")
    func refusesTotal() {
        let bomb = archive([zeros("a", copies: 1_000), zeros("b", copies: 1_000)]) { $0.totalBytes = 300_000 }
        #expect(throws: ImportError(.archiveTooLarge)) { try drain(bomb) }
    }

    @Test("C4: a member that is too large is named, and the others are read")
    func skipsLargeMembers() throws {
        let mixed = archive([zeros("big", copies: 1_000), zeros("small", copies: 1)]) { $0.memberBytes = 100_000 }
        var read: [String] = []
        let diagnostics = try mixed.forEachMember { member, contents in
            try contents.forEachBlock { _ in }
            read.append(member.path)
        }
        #expect(read == ["small"])
        #expect(diagnostics.map(\.code.rawValue) == ["member-too-large"])
    }

    @Test("C4: more members than allowed refuse the archive")
    func refusesMembers() {
        let many = archive([zeros("a", copies: 1), zeros("b", copies: 1), zeros("c", copies: 1)]) { $0.members = 2 }
        #expect(throws: ImportError(.tooManyMembers)) { try many.index() }
    }

    @Test("C4: a size that was lied about makes the member unusable")
    func refusesLies() throws {
        let diagnostics = try drain(archive([zeros("a", copies: 100, claiming: 10), zeros("b", copies: 1)]))
        #expect(diagnostics == ["member-broken"])
    }

    @Test("C4: a wrong checksum makes the member unusable")
    func refusesWrongChecksums() {
        var entry = zeros("imsmanifest.xml", copies: 1)
        entry.checksum = 1
        #expect((try? drain(archive([entry])))?.isEmpty != true)
    }

    @Test("C4: a manifest larger than allowed is refused without being kept")
    func refusesLargeManifests() {
        var zip = ZipWriter()
        zip.add(zeros("imsmanifest.xml", copies: 40_000))
        let report = PackageImporter().read(zip.bytes, named: "bomb.zip")
        #expect(report.errors == ["ratio-too-high"] || report.errors == ["member-too-large"])
    }

    @Test("C4: a tar.gz counts what it has to inflate to be passed over")
    func countsWhatIsPassedOver() {
        var tar = TarWriter()
        tar.add("a", [UInt8](repeating: 0, count: 300_000))
        var limits = ArchiveLimits.standard
        limits.totalBytes = 100_000
        #expect(throws: ImportError(.archiveTooLarge)) {
            try PackageArchive(bytes: tar.gzipped, limits: limits).index()
        }
    }

    @Test("C4: ten thousand members are listed")
    func listsMany() throws {
        var zip = ZipWriter()
        for number in 0..<10_000 { zip.add("folder\(number % 100)/page\(number).html", "x") }
        #expect(try PackageArchive(bytes: zip.bytes).index().members.count == 10_000)
    }
}
