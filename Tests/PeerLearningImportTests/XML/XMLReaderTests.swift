import Testing

@testable import PeerLearningImport

/// Writes down what it hears.
private struct Recorder: XMLHandler {
    var heard: [String] = []
    var elements: [XMLElement] = []
    mutating func start(_ element: XMLElement) {
        heard.append("<\(element.name)>")
        elements.append(element)
    }
    mutating func text(_ text: String) { heard.append(text) }
    mutating func end(_ name: String) { heard.append("</\(name)>") }
}

@Suite("XML from strangers")
struct XMLReaderTests {
    private func read(_ text: String, limits: XMLLimits = .standard) throws -> [String] {
        try read(Array(text.utf8), limits: limits)
    }

    private func read(_ bytes: [UInt8], limits: XMLLimits = .standard) throws -> [String] {
        var recorder = Recorder()
        try XMLReader(limits: limits).read(bytes, into: &recorder)
        return recorder.heard
    }

    private func code(_ text: String) -> String? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return (error as? ImportError)?.code.rawValue
        }
    }

    @Test("C4: elements, text and CDATA come in order, text in one piece")
    func reads() throws {
        #expect(try read("<a>x &amp; <![CDATA[<y>]]> z<b/></a>") == ["<a>", "x & <y> z", "<b>", "</b>", "</a>"])
    }

    @Test("C4: attributes come with their references resolved, namespaces and lines")
    func readsAttributes() throws {
        var recorder = Recorder()
        let text = "<a xmlns:p='urn:p'>\n<p:b c='1 &amp; &#38; &#x26; &lt; 2' p:d='3'/></a>"
        try XMLReader().read(Array(text.utf8), into: &recorder)
        let element = try #require(recorder.elements.last)
        #expect(element["c"] == "1 & & & < 2")
        #expect(element["d"] == "3")
        #expect(element.namespace == "urn:p")
        #expect(element.line == 2)
        #expect(recorder.elements.first?.declaredNamespaces == ["urn:p"])
    }

    @Test("C4: an attribute that spells out a reference is not resolved twice")
    func resolvesOnce() throws {
        var recorder = Recorder()
        try XMLReader().read(Array("<a b='&amp;#38;amp;'/>".utf8), into: &recorder)
        #expect(recorder.elements.first?["b"] == "&#38;amp;")
    }

    @Test("C4: an entity declaration is refused, whatever it declares")
    func refusesEntities() {
        #expect(code("<!DOCTYPE m [<!ENTITY a 'x'>]><m>&a;</m>") == "xml-entity")
        #expect(code("<!DOCTYPE m [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><m/>") == "xml-entity")
        #expect(code("<!DOCTYPE m [<!ENTITY % a 'x'> %a;]><m/>") == "xml-entity")
        #expect(code("<!DOCTYPE m [<!NOTATION n SYSTEM 'n'><!ENTITY a SYSTEM 'b' NDATA n>]><m/>") == "xml-entity")
    }

    @Test("C4: a DOCTYPE without entities is passed over and nothing is fetched")
    func allowsDoctypes() throws {
        let text = """
            <!DOCTYPE m SYSTEM "http://127.0.0.1:9/x.dtd" [<!-- it's --> <!ELEMENT m ANY> <!ATTLIST m a CDATA "d">]>
            <m>x</m>
            """
        #expect(try read(text) == ["<m>", "x", "</m>"])
    }

    @Test("C4: attributes that a DOCTYPE would add are not added")
    func ignoresDefaults() throws {
        var recorder = Recorder()
        try XMLReader().read(Array("<!DOCTYPE m [<!ATTLIST m a CDATA 'd'>]><m b='1'/>".utf8), into: &recorder)
        #expect(recorder.elements.first?.attributes.map(\.name) == ["b"])
    }

    @Test("C4: each limit refuses what passes it")
    func keepsLimits() {
        let deep = String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)
        #expect(code(deep) == "xml-too-deep")
        #expect(code("<a " + (0..<300).map { "a\($0)='1'" }.joined(separator: " ") + "/>") == "xml-too-many-attributes")
        #expect(code("<a " + (0..<20_000).map { "a\($0)='1'" }.joined(separator: " ") + "/>") == "xml-tag-too-long")
        #expect(code("<a>" + String(repeating: "x", count: 1_000_001) + "</a>") == "xml-text-too-long")
        #expect(code("<a>" + String(repeating: "<b/>", count: 500_001) + "</a>") == "xml-too-many-elements")
        #expect(code("<a>" + String(repeating: " ", count: 8_000_001) + "</a>") == "xml-too-large")
    }

    @Test("C4: a long tag cannot hide behind quotes, comments, CDATA or a DOCTYPE")
    func measuresHonestly() {
        let tail = (0..<20_000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(code("<a b='>' \(tail)/>") == "xml-tag-too-long")
        #expect(code("<!DOCTYPE a [<!-- ' -->]><a b='>' \(tail)/>") == "xml-tag-too-long")
        #expect(code("<r><!--> ' --><a b='>' \(tail)/></r>") == "xml-tag-too-long")
        #expect(code("<r><![CDATA[>'\"]]><a b=\">\" \(tail)/></r>") == "xml-tag-too-long")
        #expect(code("<r>it's<?p ' ?><a b=\">\" \(tail)/></r>") == "xml-tag-too-long")
    }

    @Test("C4: long comments and CDATA are no long tags")
    func allowsLongComments() throws {
        let long = String(repeating: "x", count: 100_000)
        #expect(try read("<a><!--\(long)--><![CDATA[\(long)]]></a>") == ["<a>", long, "</a>"])
    }

    @Test("C4: Russian text is read in the encoding that the document names", arguments: ["windows-1251", "KOI8-R"])
    func readsCodePages(_ name: String) throws {
        let page = name == "KOI8-R" ? CodePage.koi8r : .windows1251
        var bytes = Array("<?xml version='1.0' encoding='\(name)'?><a>".utf8)
        for scalar in "Привет".unicodeScalars {
            bytes.append(try #require((UInt8.min...UInt8.max).first { page.scalar($0) == scalar }))
        }
        bytes += Array("</a>".utf8)
        #expect(try read(bytes) == ["<a>", "Привет", "</a>"])
    }

    @Test("C4: UTF-16 is read in either order, with a mark or without")
    func readsUTF16() throws {
        let text = "<?xml version='1.0' encoding='UTF-16'?><a>Привет</a>"
        let big = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        let small = text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        for bytes in [big, small, [0xFE, 0xFF] + big, [0xFF, 0xFE] + small] {
            #expect(try read(bytes) == ["<a>", "Привет", "</a>"])
        }
    }

    @Test("C4: an entity in UTF-16 is refused as well")
    func refusesEntitiesInUTF16() {
        let text = "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><m>&x;</m>"
        let bytes = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(throws: ImportError(.xmlEntity)) { try read(bytes) }
    }

    @Test("C4: a document that calls itself UTF-16 and is UTF-8 is read, and said to be odd")
    func readsMislabelled() throws {
        var recorder = Recorder()
        let text = "<?xml version='1.0' encoding='utf-16'?><a>Привет</a>"
        let diagnostics = try XMLReader().read(Array(text.utf8), into: &recorder)
        #expect(recorder.heard == ["<a>", "Привет", "</a>"])
        #expect(diagnostics.map(\.code.rawValue) == ["xml-encoding-mismatch"])
    }

    @Test(
        "C4: an encoding in which a tag could hide from the limits is refused",
        arguments: ["UTF-7", "ISO-2022-JP", "x-none"])
    func refusesStrangeEncodings(_ name: String) {
        #expect(code("<?xml version='1.0' encoding='\(name)'?><a/>") == "xml-encoding-unknown")
    }

    @Test("C4: broken XML is refused with its line")
    func refusesBroken() {
        #expect(throws: ImportError(.xmlMalformed)) { try read("<a>\n<b></a>") }
        #expect(throws: ImportError(.xmlMalformed)) { try read("") }
        #expect(throws: ImportError(.xmlMalformed)) { try read("<a>") }
        #expect(throws: ImportError(.xmlMalformed)) { try read("<a/><b/>") }
        #expect(throws: ImportError(.xmlMalformed)) { try read("<a>&nbsp;</a>") }
        do {
            _ = try read("<a>\n<b></a>")
        } catch {
            #expect((error as? ImportError)?.line == 2)
        }
    }

    @Test("C4: what a handler throws ends the reading with its line")
    func stops() {
        struct Stopper: XMLHandler {
            mutating func start(_ element: XMLElement) throws(ImportError) {
                if element.name == "b" { throw ImportError(.noCourse) }
            }
            mutating func text(_ text: String) {}
            mutating func end(_ name: String) {}
        }
        var stopper = Stopper()
        #expect(throws: ImportError(.noCourse)) { try XMLReader().read(Array("<a>\n<b/></a>".utf8), into: &stopper) }
    }

    @Test("C4: bare ampersands are mended outside comments and CDATA, references are left alone")
    func mendsAmpersands() {
        let text = "<a b='x&y=1'>R&D &amp; &#169; &nbsp;<!-- & --><![CDATA[&]]></a>"
        let mended = AmpersandRepair.mend(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
        #expect(mended == "<a b='x&amp;y=1'>R&amp;D &amp; &#169; &amp;nbsp;<!-- & --><![CDATA[&]]></a>")
        #expect(AmpersandRepair.mend(Array("<a>&amp;</a>".utf8)) == nil)
    }
}
