import PeerLearningCore
import Testing

@testable import PeerLearningFiles

@Suite("PDF files")
struct PDFCleanerTests {
    private func literal(_ bytes: [UInt8]) -> [UInt8] { Array("(".utf8) + bytes + Array(")".utf8) }

    private func property(_ key: String, _ value: [UInt8]) -> [UInt8] { Array("/\(key) ".utf8) + value }

    @Test func `N4: every property is blanked in place, however it is written, and no byte moves`() {
        let hex = "<FEFF" + Canary.utf16.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + ">"
        let info =
            property("Author", literal([0xFE, 0xFF] + Canary.utf16)) + property("Title", Array(hex.utf8))
            + property("Subject", literal(Array("a (nested \(Canary.name)) and \\) \\\\".utf8)))
            + property("Company", literal(Array(Canary.name.utf8)))
            + property("Owner", Array("[(\(Canary.name)) <</A(\(Canary.name))>>]".utf8))
            + property("CreationDate", literal(Array("D:20260101".utf8)))
        let dirty = PDFFixture.make([Array("<<".utf8) + info + Array(">>".utf8)])
        let answer = cleaned(dirty)
        #expect(Canary.stands(in: dirty) && !Canary.stands(in: answer.file.bytes))
        #expect(answer.remaining.isEmpty)
        #expect(answer.kinds == [.author, .title, .company, .custom, .times])
        expectSamePlaces(dirty, answer.file.bytes)
    }

    /// Everything outside the strings stands where it stood.
    private func expectSamePlaces(_ dirty: [UInt8], _ clean: [UInt8]) {
        #expect(clean.count == dirty.count)
        for mark in ["3 0 obj", "/CreationDate", "xref\n0", "trailer", "startxref", "%%EOF"] {
            #expect(clean.firstPlace(of: Array(mark.utf8)) == dirty.firstPlace(of: Array(mark.utf8)), "\(mark)")
        }
    }

    @Test func `N4: a property that stands in an object of its own, under an escaped key, is blanked as well`() {
        let answer = cleaned(PDFFixture.make("<</Auth#6fr 4 0 R>>", "(\(Canary.name))"))
        #expect(!Canary.stands(in: answer.file.bytes))
        #expect(answer.kinds == [.author] && answer.remaining.isEmpty)
        let custom = cleaned(PDFFixture.make("<</Owner[4 0 R]>>", "(\(Canary.name))"))
        #expect(!Canary.stands(in: custom.file.bytes))
        #expect(custom.kinds == [.custom] && custom.remaining.isEmpty)
    }

    @Test func `N4: properties that an earlier revision left behind are blanked, and earlier revisions are reported`() {
        let first = PDFFixture.make("<</Author(\(Canary.name))/Foo(\(Canary.name))>>")
        let second = Array("\n3 0 obj\n<</Author(B)>>\nendobj\ntrailer\n<</Info 3 0 R>>\nstartxref\n0\n%%EOF\n".utf8)
        let answer = cleaned(first + second)
        #expect(!Canary.stands(in: answer.file.bytes))
        #expect(answer.left == [.revisions])
        let orphan = cleaned(PDFFixture.make("<</A 1>>", "<</Producer(x)/Author(\(Canary.name))>>"))
        #expect(!Canary.stands(in: orphan.file.bytes))
    }

    @Test func `N4: XMP becomes a packet that says nothing, and a compressed one is reported`() {
        let xmp = Array("<x:xmpmeta><dc:creator>\(Canary.name)</dc:creator>\(String(repeating: " ", count: 200))".utf8)
        let plain = cleaned(
            PDFFixture.make([Array("<<>>".utf8), PDFFixture.stream("/Type/Metadata/Subtype/XML", xmp)]))
        #expect(!Canary.stands(in: plain.file.bytes))
        #expect(plain.kinds == [.custom] && plain.remaining.isEmpty)
        #expect(plain.file.bytes.firstPlace(of: Array("<x:xmpmeta xmlns:x".utf8)) != nil)
        let tricky = PDFFixture.stream("/Type/Metadata", Array("endstream \(Canary.name)".utf8))
        #expect(!Canary.stands(in: cleaned(PDFFixture.make([Array("<<>>".utf8), tricky])).file.bytes))
        let packed = PDFFixture.stream("/Type/Metadata/Subtype/XML/Filter/FlateDecode", [1, 2, 3])
        #expect(cleaned(PDFFixture.make([Array("<<>>".utf8), packed])).left == [.unreadable])
    }

    @Test func `N4: who wrote a note is blanked, and the name of a form's field stays`() {
        let note = "<</Type/Annot/Subtype/Text/Rect[0 0 1 1]/T(\(Canary.name))/M(D:2026)/Contents(Well done)>>"
        let field = "<</Type/Annot/Subtype/Widget/Rect[0 0 1 1]/T(field-7)>>"
        let answer = cleaned(PDFFixture.make("<<>>", note, field))
        #expect(!Canary.stands(in: answer.file.bytes))
        #expect(answer.kinds == [.comments, .times])
        for words in ["(Well done)", "(field-7)"] {
            #expect(answer.file.bytes.firstPlace(of: Array(words.utf8)) != nil, "\(words)")
        }
    }

    @Test func `N4: pictures within lose their Exif, and chapters keep their titles`() {
        let picture = JPEGFixture.make(JPEGFixture.exif())
        let answer = cleaned(
            PDFFixture.make([
                Array("<<>>".utf8), PDFFixture.stream("/Subtype/Image/Filter/DCTDecode", picture),
                Array("<</Title(Chapter)/Parent 1 0 R>>".utf8),
            ]))
        #expect(!Canary.stands(in: answer.file.bytes) && answer.remaining.isEmpty)
        #expect(answer.file.bytes.firstPlace(of: JPEGFixture.picture) != nil)
        #expect(answer.file.bytes.firstPlace(of: Array("(Chapter)".utf8)) != nil)
    }

    @Test(arguments: [
        ("<</Type/ObjStm/Length 3>>\nstream\nabc\nendstream", FileTrace.Kind.unreadable),
        ("<</Type/EmbeddedFile/Length 3>>\nstream\nabc\nendstream", .embedded),
        ("<</Type/Filespec/EF<</F 9 0 R>>>>", .embedded),
        ("<</Type/Sig/ByteRange[0 1 2 3]/Name(A)>>", .signature),
        ("<</S/URI/URI(file:///C:/Users/anna/x)>>", .location),
        ("<</Subtype/Image/Filter[/ASCII85Decode/DCTDecode]/Length 3>>\nstream\nabc\nendstream", .unreadable),
        ("<</PieceInfo<</A 1>>>>", .custom),
        ("<</A (never closed >>", .unreadable),
    ])
    func `N4: what cannot be blanked is reported`(object: String, kind: FileTrace.Kind) {
        #expect(cleaned(PDFFixture.make("<<>>", object)).left.contains(kind))
        #expect(cleaned(PDFFixture.make("<<>>", "<</A 1>>")).remaining.isEmpty)
    }

    @Test func `N4: properties that are nowhere to be seen are reported`() {
        #expect(cleaned(PDFFixture.make(trailer: "/Info 77 0 R")).left == [.unreadable])
    }

    @Test func `N4: an encrypted file stays as it is and is reported`() {
        let file = PDFFixture.make("<</Author(x)>>", trailer: "/Info 3 0 R/Encrypt 4 0 R")
        #expect(cleaned(file).file.bytes == file && cleaned(file).left == [.unreadable])
    }

    @Test func `N4: what follows the end goes, comments are blanked and the file's mark becomes zeros`() {
        let file = PDFFixture.make("<<>> % \(Canary.name)", trailer: "/Info 3 0 R/ID[<abcdef><(>]")
        let answer = cleaned(file + Array(Canary.name.utf8))
        #expect(!Canary.stands(in: answer.file.bytes))
        #expect(answer.kinds == [.embedded, .software, .identifier])
    }

    @Test func `N4: a name that stands in the text as well is reported`() {
        let page = PDFFixture.stream("", Array("BT (\(Canary.name)) Tj ET".utf8))
        let answer = cleaned(PDFFixture.make([Array("<</Author(\(Canary.name))>>".utf8), page]))
        #expect(answer.left == [.nameInText])
    }

    @Test func `N4: a string in hexadecimal digits becomes one of blanks`() {
        let answer = cleaned(PDFFixture.make("<</Title<41424>>>"))
        #expect(answer.file.bytes.firstPlace(of: Array("/Title<20202>".utf8)) != nil)
    }

    @Test func `N4: a cleaned file is cleaned again without change`() {
        let once = cleaned(PDFFixture.make("<</Author(\(Canary.name))/Title<41>>>"))
        let twice = cleaned(once.file.bytes)
        #expect(twice.file == once.file && twice.removed.isEmpty)
    }
}
