import PeerLearningCore
import Testing

@testable import PeerLearningFiles

@Suite("JPEG files")
struct JPEGCleanerTests {
    private let name = Array(Canary.name.utf8)

    @Test func `N4: the picture stays byte for byte and everything that tells who took it goes`() {
        let dirty = JPEGFixture.make(
            JPEGFixture.exif() + JPEGFixture.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + name)
                + JPEGFixture.segment(0xED, name) + JPEGFixture.segment(0xFE, name)
                + JPEGFixture.segment(0xE2, Array("MPF\0".utf8) + name) + JPEGFixture.segment(0xE5, Canary.utf16),
            after: JPEGFixture.make(JPEGFixture.exif()))
        let answer = cleaned(dirty)
        #expect(answer.file.bytes == JPEGFixture.make())
        #expect(answer.kinds.isSuperset(of: [.author, .device, .location, .comments, .custom, .embedded]))
        #expect(answer.remaining.isEmpty)
        #expect(Canary.stands(in: dirty) && !Canary.stands(in: answer.file.bytes))
    }

    @Test(arguments: 2...8)
    func `N4: a picture that has to be turned keeps that number and no other`(orientation: Int) {
        for isLittle in [true, false] {
            let dirty = JPEGFixture.make(JPEGFixture.exif(orientation: orientation, isLittle: isLittle))
            let answer = cleaned(dirty)
            #expect(answer.file.bytes == JPEGFixture.make(ExifBlock.segment(orientation: orientation)))
            #expect(!Canary.stands(in: answer.file.bytes))
            let again = cleaned(answer.file.bytes)
            #expect(again.file == answer.file && again.removed.isEmpty)
        }
    }

    @Test func `N4: the author hears of a small picture in the Exif data only where there is one`() {
        var tiff = JPEGFixture.tiff()
        #expect(ExifBlock(tiff)?.kinds == [.device, .author, .location])
        let next = 8 + 2 + 3 * 12
        tiff.replaceSubrange(next..<(next + 4), with: [0, 0, 0, 99])
        #expect(ExifBlock(tiff)?.kinds.contains(.thumbnail) == true)
    }

    @Test func `N4: colours stay, and what hides behind them does not`() {
        let kept = JPEGFixture.profile + JPEGFixture.adobe
        #expect(cleaned(JPEGFixture.make(kept)).file.bytes == JPEGFixture.make(kept))
        #expect(cleaned(JPEGFixture.make(kept)).removed.isEmpty)
        let longer = JPEGFixture.segment(0xEE, Array(JPEGFixture.adobe.dropFirst(4)) + name)
        #expect(cleaned(JPEGFixture.make(longer)).file.bytes == JPEGFixture.make(JPEGFixture.adobe))
    }

    @Test func `N4: a small picture within the JFIF head goes`() {
        let head = JPEGFixture.segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 1, 1, 7, 7, 7])
        let answer = cleaned([0xFF, 0xD8] + head + JPEGFixture.picture + [0xFF, 0xD9])
        #expect(answer.file.bytes == JPEGFixture.make())
        #expect(answer.kinds == [.thumbnail])
    }

    @Test func `N4: a picture that is cut short stays as it is and its author is warned`() {
        let whole = JPEGFixture.make(JPEGFixture.exif())
        for length in 3..<whole.count {
            let cut = Array(whole.prefix(length))
            let answer = cleaned(cut)
            #expect(answer.file.bytes == cut && answer.left == [.unreadable], "cut at \(length)")
        }
    }
}
