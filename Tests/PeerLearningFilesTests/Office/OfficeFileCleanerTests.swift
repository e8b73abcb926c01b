import PeerLearningCore
import Testing

@testable import PeerLearningFiles

@Suite("Office files")
struct OfficeFileCleanerTests {
    @Test func `N4: the canary is in no part of a cleaned docx, xlsx, pptx or odt, and nothing is left to warn of`() {
        let files = [OfficeFixture.docx(), OfficeFixture.xlsx, OfficeFixture.pptx, OfficeFixture.odt()]
        for (number, dirty) in files.enumerated() {
            let answer = cleaned(dirty)
            #expect(Canary.stands(in: dirty) && !Canary.stands(in: answer.file.bytes), "file \(number)")
            #expect(answer.remaining.isEmpty, "file \(number): \(answer.remaining)")
            #expect(answer.kinds.isSuperset(of: [.author, .times]) || number > 0, "file \(number): \(answer.kinds)")
            #expect(FileKind(of: answer.file.bytes) == FileKind(of: dirty), "file \(number)")
        }
    }

    @Test func `N4: the words of a docx stay, with nothing but names, times and marks of sessions changed`() throws {
        let clean = cleaned(OfficeFixture.docx()).file.bytes
        #expect(
            OfficeFixture.text("word/document.xml", in: clean) == """
                <?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w="w"><w:p>\
                <w:ins w:id="1" w:author="Author" w:date="2000-01-01T00:00:00Z"><w:r><w:t>Hello</w:t></w:r></w:ins>\
                <w:del w:author='Author'><w:delText>old</w:delText></w:del></w:p></w:document>
                """)
        #expect(
            OfficeFixture.text("word/settings.xml", in: clean) == #"<w:settings xmlns:w="w"><w:zoom/></w:settings>"#)
        #expect(OfficeFixture.text("docProps/thumbnail.jpeg", in: clean) == nil)
        let relations = try #require(OfficeFixture.text("_rels/.rels", in: clean))
        #expect(!relations.contains("thumbnail") && relations.contains("word/document.xml"))
        let types = try #require(OfficeFixture.text("[Content_Types].xml", in: clean))
        #expect(!types.contains("Override") && types.contains("Default"))
    }

    @Test func `N4: tables keep their names and their comments, and lose the printer and the folder`() throws {
        let clean = cleaned(OfficeFixture.xlsx).file.bytes
        #expect(OfficeFixture.text("xl/tables/table1.xml", in: clean)?.contains("displayName=\"Table1\"") == true)
        #expect(OfficeFixture.text("xl/comments1.xml", in: clean)?.contains("<t>Author:</t><t>fine</t>") == true)
        #expect(
            OfficeFixture.text("xl/worksheets/sheet1.xml", in: clean)?.contains("<pageSetup paperSize=\"9\"/>") == true)
        #expect(OfficeFixture.text("xl/workbook.xml", in: clean)?.contains("absPath") == false)
    }

    @Test func `N4: an odt keeps its notes and its dates in the text, and its type stands first, stored and bare`()
        throws
    {
        let clean = cleaned(OfficeFixture.odt()).file.bytes
        let text = try #require(OfficeFixture.text("content.xml", in: clean))
        #expect(text.contains("<text:p>note</text:p>") && text.contains(">1 May</text:date>"))
        #expect(text.contains("<dc:date>2000-01-01T00:00:00</dc:date>"))
        #expect(clean.holds(Array("mimetypeapplication/vnd.oasis.opendocument.textPK".utf8), at: 30))
        #expect(OfficeFixture.text("META-INF/manifest.xml", in: clean)?.contains("Thumbnails") == false)
        #expect(OfficeFixture.text("styles.xml", in: clean)?.contains(" fo:color=\"#000000\"/>") == true)
        #expect(OfficeFixture.text("styles.xml", in: clean)?.contains("rsid") == false)
    }

    @Test func `N4: a name that stands in the properties and in the text is reported`() {
        let answer = cleaned(OfficeFixture.make(["word/document.xml": "<w:t>\(Canary.name)</w:t>"]))
        #expect(answer.remaining == [FileTrace(.nameInText, at: "word/document.xml")])
    }

    @Test func `N4: a name that is taken out and stands in the text as well is reported, and the text stays`() {
        let answer = cleaned(OfficeFixture.docx(text: "<w:t>An essay by \(Canary.name)</w:t>"))
        #expect(answer.remaining == [FileTrace(.nameInText, at: "word/document.xml")])
        #expect(OfficeFixture.text("word/document.xml", in: answer.file.bytes)?.contains(Canary.name) == true)
    }

    @Test(arguments: [
        ("word/embeddings/a.xlsx", "PK", FileTrace.Kind.embedded),
        ("word/media/image1.emf", "emf", .embedded),
        ("customXml/item1.xml", "<p>Школа</p>", .custom),
        ("word/header1.xml", "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>", .unreadable),
        ("word/footer1.xml", "<a><b></a>\u{0}", .unreadable),
        ("word/footer2.xml", "<?xml version='1.0' encoding='windows-1251'?><a/>", .unreadable),
        ("word/footer3.xml", "<a", .unreadable),
        ("Иванова/x.xml", "<a/>", .custom),
        ("word/footer4.xml", #"<a descr="C:\Users\anna\a.png"/>"#, .location),
        (
            "word/_rels/document.xml.rels",
            #"<R><Relationship TargetMode="External" Type="image" Target="file:///C:/anna/a.png"/></R>"#, .location
        ),
    ])
    func `N4: a part that cannot be cleaned is reported`(name: String, contents: String, kind: FileTrace.Kind) {
        #expect(cleaned(OfficeFixture.docx([name: contents])).left == [kind])
    }

    @Test func `N4: a part in UTF-16 is reported`() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:hdr w:author=\"\(Canary.name)\"/>"
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", "<Types/>")
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { littleEndian(Int($0), bytes: 2) }
        writer.add(ZipWriter.Entry(name: Array("word/header1.xml".utf8), data: wide))
        #expect(cleaned(writer.bytes).left == [.unreadable])
    }

    @Test func `N4: pictures within are cleaned as pictures`() {
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", "<Types/>")
        writer.add(
            ZipWriter.Entry(name: Array("word/media/image1.jpg".utf8), data: JPEGFixture.make(JPEGFixture.exif())))
        let answer = cleaned(writer.bytes)
        #expect(!Canary.stands(in: answer.file.bytes) && answer.remaining.isEmpty)
        #expect(answer.kinds.contains(.location))
    }

    @Test func `N4: a name that is cut into pieces is replaced once`() {
        let xml = "<a><dc:creator>Can<b>ary</b><![CDATA[-Anna]]></dc:creator><c>x</c></a>"
        let editor = XMLEditor(
            Array(xml.utf8), rules: OfficeFormat.openDocument.rules(OfficePart(name: "", bytes: []), []))
        let copy = editor.map { String(decoding: $0.copy, as: UTF8.self) }
        #expect(copy == "<a><dc:creator>Author<b></b></dc:creator><c>x</c></a>")
    }

    @Test func `N4: signatures go, with the relationship that leads to them`() {
        let more: KeyValuePairs = ["_xmlsignatures/origin.sigs": Canary.name, "_xmlsignatures/sig1.xml": Canary.name]
        let answer = cleaned(OfficeFixture.docx(more))
        #expect(answer.kinds.contains(.signature) && !Canary.stands(in: answer.file.bytes))
    }

    @Test func `N4: an encrypted odt is reported`() {
        let entry = "<m><m:file-entry m:full-path=\"x\"><m:encryption-data/></m:file-entry></m>"
        #expect(cleaned(OfficeFixture.odt(["Configurations2/manifest.xml": entry])).left == [.unreadable])
    }

    @Test func `N4: a cleaned file is cleaned again without change`() {
        for dirty in [OfficeFixture.docx(), OfficeFixture.xlsx, OfficeFixture.pptx, OfficeFixture.odt()] {
            let once = cleaned(dirty)
            let twice = cleaned(once.file.bytes)
            #expect(twice.file == once.file && twice.removed.isEmpty, "\(twice.removed)")
        }
    }

    @Test func `N4: no member of the archive tells a time, an owner or a comment`() {
        let clean = cleaned(OfficeFixture.docx()).file.bytes
        var place = 0
        while let next = clean.firstPlace(of: [0x50, 0x4B, 1, 2], from: place) {
            #expect(clean.little(at: next + 12, bytes: 4) == 0x21_0000)
            #expect(clean.little(at: next + 30, bytes: 4) == 0 && clean.little(at: next + 38, bytes: 4) == 0)
            place = next + 46
        }
        #expect(place > 0 && clean.suffix(2) == [0, 0])
    }
}
