import PeerLearningCore
import Testing

@testable import PeerLearningFiles

/// A PNG file of the least that a walk over its chunks has to see.
enum PNGFixture {
    static func chunk(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + contents
        return bigEndian(contents.count, bytes: 4) + body + bigEndian(CRC32.of(body), bytes: 4)
    }

    static func make(_ chunks: [UInt8] = [], after: [UInt8] = []) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) + chunks + chunk("IDAT", [1, 2, 3])
            + chunk("IEND", []) + after
    }
}

@Suite("PNG files")
struct PNGCleanerTests {
    private let name = Array(Canary.name.utf8)

    @Test func `N4: texts, times, Exif, unknown chunks and what follows the end go, the picture stays`() {
        let dirty = PNGFixture.make(
            PNGFixture.chunk("tEXt", Array("Author\0".utf8) + name) + PNGFixture.chunk("zTXt", name)
                + PNGFixture.chunk("iTXt", Array("Title\0".utf8) + name)
                + PNGFixture.chunk("tIME", [7, 230, 1, 1, 1, 1, 1])
                + PNGFixture.chunk("eXIf", JPEGFixture.tiff()) + PNGFixture.chunk("anNa", Canary.utf16),
            after: name)
        let answer = cleaned(dirty)
        #expect(answer.file.bytes == PNGFixture.make())
        #expect(answer.kinds.isSuperset(of: [.author, .title, .times, .location, .custom, .embedded]))
        #expect(answer.remaining.isEmpty)
    }

    @Test func `N4: chunks that colours depend on stay, and the name of a colour profile becomes a neutral one`() {
        let gamma = PNGFixture.chunk("gAMA", [0, 0, 1, 1])
        let answer = cleaned(PNGFixture.make(gamma + PNGFixture.chunk("iCCP", name + [0, 0, 5, 6])))
        #expect(
            answer.file.bytes == PNGFixture.make(gamma + PNGFixture.chunk("iCCP", Array("ICC".utf8) + [0, 0, 5, 6])))
        #expect(answer.kinds == [.device])
    }

    @Test func `N4: a picture that has to be turned keeps that number and no other`() {
        let answer = cleaned(PNGFixture.make(PNGFixture.chunk("eXIf", JPEGFixture.tiff(orientation: 6))))
        #expect(answer.file.bytes == PNGFixture.make(PNGFixture.chunk("eXIf", ExifBlock.minimal(orientation: 6))))
        #expect(cleaned(answer.file.bytes).removed.isEmpty)
    }

    @Test func `N4: a picture that is cut short, or needs a chunk that nobody knows, stays and its author is warned`() {
        let whole = PNGFixture.make()
        for length in 8..<whole.count { #expect(cleaned(Array(whole.prefix(length))).left == [.unreadable]) }
        let odd = PNGFixture.make(PNGFixture.chunk("CgBI", [0]))
        #expect(cleaned(odd).left == [.unreadable] && cleaned(odd).file.bytes == odd)
    }

    @Test func `N4: checksums are those of the standard`() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    }
}
