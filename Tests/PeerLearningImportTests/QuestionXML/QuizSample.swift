import PeerLearningCore
import Testing

@testable import PeerLearningImport

/// Questions in XML as tests write them.
enum QuizSample {
    /// An item of QTI 2.
    static func item(
        _ body: String, _ responses: String, processing: String = "", outcomes: String = score, attributes: String = ""
    ) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i1" title="T" \(attributes)>
        \(responses)
        \(outcomes)
        <itemBody>\(body)</itemBody>
        \(processing)
        </assessmentItem>
        """
    }

    static let score = #"<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>"#

    static func template(_ name: String) -> String {
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/\(name)\"/>"
    }

    /// The declaration of an answer.
    static func response(
        _ type: String, _ cardinality: String = "single", _ inside: String = "", id: String = "RESPONSE"
    ) -> String {
        "<responseDeclaration identifier=\"\(id)\" cardinality=\"\(cardinality)\" baseType=\"\(type)\">\(inside)</responseDeclaration>"
    }

    static func correct(_ values: String...) -> String {
        "<correctResponse>" + values.map { "<value>\($0)</value>" }.joined() + "</correctResponse>"
    }

    /// A document of QTI 1 with one item.
    static func item1(_ presentation: String, _ processing: String = "", metadata: [String: String] = [:]) -> String {
        let fields = metadata.sorted { $0.key < $1.key }.map {
            "<qtimetadatafield><fieldlabel>\($0)</fieldlabel><fieldentry>\($1)</fieldentry></qtimetadatafield>"
        }
        return """
            <questestinterop><assessment ident="a" title="A"><section ident="s"><item ident="i1" title="T">
            <itemmetadata><qtimetadata>\(fields.joined())</qtimetadata></itemmetadata>
            <presentation>\(presentation)</presentation>
            \(processing)
            </item></section></assessment></questestinterop>
            """
    }

    /// Rules of QTI 1.
    static func rules(_ conditions: String, outcome: String = #"<decvar varname="SCORE" maxvalue="100" minvalue="0"/>"#)
        -> String
    {
        "<resprocessing><outcomes>\(outcome)</outcomes>\(conditions)</resprocessing>"
    }

    static func when(_ condition: String, _ action: String, _ amount: String, more: String? = nil) -> String {
        let attribute = more.map { " continue=\"\($0)\"" } ?? ""
        return "<respcondition\(attribute)><conditionvar>\(condition)</conditionvar>"
            + "<setvar varname=\"SCORE\" action=\"\(action)\">\(amount)</setvar></respcondition>"
    }

    static func when(_ condition: String, _ amount: String, more: String? = nil) -> String {
        when(condition, "Set", amount, more: more)
    }

    /// A document of Moodle with one question.
    static func moodle(_ type: String, _ text: String, _ inside: String = "", grade: String? = "1") -> String {
        let grade = grade.map { "<defaultgrade>\($0)</defaultgrade>" } ?? ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz><question type="\(type)"><name><text>T</text></name>
            <questiontext format="html"><text><![CDATA[\(text)]]></text></questiontext>\(grade)
            \(inside)</question></quiz>
            """
    }

    static func answer(_ fraction: String, _ text: String, _ more: String = "") -> String {
        "<answer fraction=\"\(fraction)\"><text>\(text)</text>\(more)</answer>"
    }

    static func read(_ text: String) -> ImportReport {
        Seeds.keep(text)
        return PackageImporter().read(Array(text.utf8), named: "q.xml")
    }

    /// The only question of a document that is read as it is; notes do not matter.
    static func question(_ text: String, faults: [String] = []) throws -> PackageQuestion {
        let report = read(text)
        let found = report.diagnostics.filter { $0.severity != .note }.map(\.code.rawValue)
        #expect(found == faults, "\(report.diagnostics)")
        let package = try #require(report.package)
        try #require(package.questions.count == 1)
        return package.questions[0]
    }
}

extension PackageQuestion {
    func score(of parts: [InteractionID: [AnswerItem]]) throws -> Double { try question.score(Answer(parts)).score }
}
