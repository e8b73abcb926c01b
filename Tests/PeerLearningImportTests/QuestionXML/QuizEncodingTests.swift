import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions in XML in other encodings, and questions with faults")
struct QuizEncodingTests {
    /// Bytes of windows-1251 for letters of the Russian alphabet and ASCII.
    private static func windows1251(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            (0x410...0x44F).contains(scalar.value)
                ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(truncatingIfNeeded: scalar.value)
        }
    }

    private static func utf16(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static let question = QuizSample.moodle("shortanswer", "Столица", QuizSample.answer("100", "Киев"))

    @Test("C4: Russian questions are read in windows-1251, in UTF-16 and with a mark of UTF-8")
    func encodings() throws {
        let documents = [
            Self.windows1251(Self.question.replacing("UTF-8", with: "windows-1251")),
            Self.utf16(Self.question.replacing("UTF-8", with: "UTF-16")),
            [0xEF, 0xBB, 0xBF] + Array(Self.question.utf8),
        ]
        for document in documents {
            let found = try #require(PackageImporter().read(document, named: "q.xml").package?.questions.first)
            #expect(found.question.prompt == "Столица")
            #expect(try found.score(.text("киев")) == 1)
        }
    }

    @Test("C4: in a package what exporters get wrong is mended, in a file of its own it is refused")
    func mended() throws {
        let item = QuizSample.item(
            "<p>Он & она</p><textEntryInteraction responseIdentifier=\"RESPONSE\"/>",
            QuizSample.response("string", "single", QuizSample.correct("да")),
            processing: QuizSample.template("match_correct"))
        var zip = ZipWriter()
        zip.add(
            "imsmanifest.xml",
            Manifests.make(
                Manifests.plain, organizations: "<organizations/>",
                resources: "<resource identifier=\"r\" type=\"imsqti_item_xmlv2p1\" href=\"a.xml\"/>"))
        zip.add(ZipWriter.Entry(name: Array("a.xml".utf8), data: Self.windows1251(item)))
        let report = PackageImporter().read(zip.bytes, named: "a.zip")
        #expect(report.package?.questions.first?.question.prompt.plain.hasPrefix("Он & она") == true)
        #expect(Set(report.codes).isSuperset(of: ["xml-encoding-guessed", "xml-ampersand-repaired"]))
        #expect(QuizSample.read(item).errors == ["xml-malformed"])
    }

    @Test("C4: a question with more answers than can be kept is kept without them, and its neighbours are whole")
    func kept() throws {
        let many = (0..<300).map { QuizSample.answer("100", "a\($0)") }.joined()
        let quiz =
            "<quiz><question type=\"shortanswer\"><name><text>A</text></name><questiontext><text>A?</text></questiontext>\(many)</question><question type=\"shortanswer\"><name><text>B</text></name><questiontext><text>B?</text></questiontext>\(QuizSample.answer("100", "b"))</question></quiz>"
        let report = QuizSample.read(quiz)
        #expect(report.codes == ["question-keys-broken"])
        let found = try #require(report.package?.questions)
        #expect(found.map(\.question.maximum) == [0, 1] && found.map(\.question.interactions.count) == [1, 1])
        #expect(found[0].answers.count == 300)
    }

    @Test("C4: a part that is hidden in this form of an item is named all the same")
    func names() throws {
        let found = try QuizSample.question(
            QuizSample.item(
                "<templateBlock templateIdentifier=\"W\" identifier=\"x\" showHide=\"show\"><textEntryInteraction responseIdentifier=\"RESPONSE\"/></templateBlock><p><strong> </strong>Read.</p>",
                QuizSample.response("string", "single", QuizSample.correct("a"))
                    + "<templateDeclaration identifier=\"W\" cardinality=\"single\" baseType=\"identifier\"/>",
                processing:
                    "<templateProcessing><setTemplateValue identifier=\"W\"><baseValue baseType=\"identifier\">y</baseValue></setTemplateValue></templateProcessing>"
            ),
            faults: ["question-made-anew"])
        #expect(found.interactions == ["textEntryInteraction"] && found.question.interactions.isEmpty)
        #expect(found.question.prompt == "Read.")
        #expect(found.correct == ["RESPONSE": ["a"]])
    }
}
