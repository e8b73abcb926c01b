import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: items of QTI 2: what answers are worth")
struct QTI2ScoringTests {
    private static let entry = "<p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>"
    private static let choice =
        #"<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="0"><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice><simpleChoice identifier="C">c</simpleChoice></choiceInteraction>"#

    /// A question with one number or word to write, and rules of its own.
    private func question(
        _ type: String, _ processing: String, cardinality: String = "single", _ inside: String = "",
        outcomes: String = QuizSample.score, body: String = entry, faults: [String] = []
    ) throws -> PackageQuestion {
        try QuizSample.question(
            QuizSample.item(
                body, QuizSample.response(type, cardinality, inside),
                processing: "<responseProcessing>\(processing)</responseProcessing>", outcomes: outcomes),
            faults: faults)
    }

    /// A rule that gives one point where a condition holds.
    private func point(_ condition: String, _ points: String = "1") -> String {
        "<responseCondition><responseIf>\(condition)\(set(points))</responseIf></responseCondition>"
    }

    private func set(_ points: String, _ name: String = "SCORE") -> String {
        "<setOutcomeValue identifier=\"\(name)\"><baseValue baseType=\"float\">\(points)</baseValue></setOutcomeValue>"
    }

    private let given = #"<variable identifier="RESPONSE"/>"#

    private func value(_ text: String, _ type: String = "float") -> String {
        "<baseValue baseType=\"\(type)\">\(text)</baseValue>"
    }

    @Test("C4: a mapping gives each value its worth once, within its bounds, by its spelling")
    func mapping() throws {
        let mapping =
            #"<mapping lowerBound="0" upperBound="2" defaultValue="-2"><mapEntry mapKey="A" mappedValue="1"/><mapEntry mapKey="B" mappedValue="1"/></mapping>"#
        let several = try QuizSample.question(
            QuizSample.item(
                Self.choice, QuizSample.response("identifier", "multiple", QuizSample.correct("A", "B") + mapping),
                processing: QuizSample.template("map_response")))
        #expect(try several.score(.option("A"), .option("B")) == 2)
        #expect(try several.score(.option("A")) == 1)
        #expect(try several.score(.option("A"), .option("B"), .option("C")) == 0)
        #expect(several.question.maximum == 2)
        let words =
            #"<mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="1" caseSensitive="false"/><mapEntry mapKey="Jorvik" mappedValue="0.5"/></mapping>"#
        let entry = try QuizSample.question(
            QuizSample.item(
                Self.entry, QuizSample.response("string", "single", words),
                processing: QuizSample.template("map_response")))
        #expect(try ["YORK", "Jorvik", "jorvik"].map { try entry.score(.text($0)) } == [1, 0.5, 0])
    }

    @Test("C4: branches are tried in order, the first that holds counts, and a rule may end the rest")
    func branches() throws {
        let rules = """
            <responseCondition><responseIf><isNull>\(given)</isNull>\(set("0"))<exitResponse/></responseIf>
            <responseElseIf><equal toleranceMode="exact">\(given)\(value("4"))</equal>\(set("3"))</responseElseIf>
            <responseElseIf><gt>\(given)\(value("3"))</gt>\(set("2"))</responseElseIf>
            <responseElse>\(set("-1"))</responseElse></responseCondition>
            <setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/>\(value("1"))</sum></setOutcomeValue>
            """
        let found = try question("float", rules, QuizSample.correct("4"))
        #expect(try found.score(.number(4)) == 4)
        #expect(try found.score(.number(9)) == 3)
        #expect(try found.score(.number(1)) == 0)
        #expect(try found.question.score(Answer()).score == 0)
        #expect(found.question.maximum == 4)
        #expect(found.question.minimum == 0)
    }

    @Test("C4: a score below zero stays below zero")
    func negative() throws {
        let rules =
            "<responseCondition><responseIf><match>\(given)<correct identifier=\"RESPONSE\"/></match>\(set("2"))</responseIf><responseElse>\(set("-1"))</responseElse></responseCondition>"
        let found = try question("string", rules, QuizSample.correct("x"))
        #expect(try found.score(.text("y")) == -1)
        #expect(try found.score(.text("x")) == 2)
        #expect(found.question.minimum == -1 && found.question.maximum == 2)
    }

    @Test(
        "C4: numbers are near enough by their tolerance; relative ones count in per cent",
        arguments: [
            (#"toleranceMode="absolute" tolerance="0.5 1""#, [9.5, 11, 9.4, 11.1], [1.0, 1, 0, 0]),
            (#"toleranceMode="relative" tolerance="10""#, [9, 11, 8.9, 11.1], [1, 1, 0, 0]),
            (#"toleranceMode="absolute" tolerance="1" includeLowerBound="false""#, [9, 9.01, 11], [0, 1, 1]),
            (#"toleranceMode="exact""#, [10, 10.1], [1, 0]),
        ])
    func tolerance(_ mode: String, _ answers: [Double], _ scores: [Double]) throws {
        let found = try question("float", point("<equal \(mode)>\(value("10"))\(given)</equal>"))
        #expect(try answers.map { try found.score(.number($0)) } == scores)
    }

    @Test("C4: numbers that are rounded alike are the same, by decimals and by figures")
    func rounding() throws {
        let decimals = try question(
            "float",
            point(
                "<equalRounded roundingMode=\"decimalPlaces\" figures=\"2\">\(given)\(value("3.14159"))</equalRounded>")
        )
        #expect(try [3.14, 3.1449, 3.145].map { try decimals.score(.number($0)) } == [1, 1, 0])
        let figures = try question(
            "float",
            point(
                "<equalRounded roundingMode=\"significantFigures\" figures=\"3\">\(given)\(value("1234"))</equalRounded>"
            ),
            faults: ["question-rules-left-out"])
        #expect(figures.question.program == nil)
        let small = try question(
            "float",
            point(
                "<equalRounded roundingMode=\"significantFigures\" figures=\"3\">\(given)\(value("0.12345"))</equalRounded>"
            ))
        #expect(try [0.123, 0.1234, 0.124].map { try small.score(.number($0)) } == [1, 1, 0])
    }

    @Test("C4: texts are compared with and without their case, by part and by pattern")
    func texts() throws {
        func scores(_ condition: String, _ answers: [String]) throws -> [Double] {
            let found = try question("string", point(condition))
            return try answers.map { try found.score(.text($0)) }
        }
        let word = value("Kyiv", "string")
        #expect(
            try scores("<stringMatch caseSensitive=\"true\">\(given)\(word)</stringMatch>", ["Kyiv", "kyiv"]) == [1, 0])
        #expect(
            try scores("<stringMatch caseSensitive=\"false\">\(given)\(word)</stringMatch>", ["KYIV", "Lviv"]) == [
                1, 0,
            ])
        #expect(
            try scores("<substring caseSensitive=\"false\">\(word)\(given)</substring>", ["in kyiv", "in Lviv"]) == [
                1, 0,
            ])
        #expect(
            try scores(
                "<patternMatch pattern=\"col(ou|o)r[s]?.*\">\(given)</patternMatch>", ["colour", "colors!", "cooler"])
                == [1, 1, 0])
        #expect(try scores("<not><isNull>\(given)</isNull></not>", ["x"]) == [1])
    }

    @Test("C4: containers are searched, counted and taken apart")
    func containers() throws {
        func scores(_ condition: String, _ answers: [[OptionID]]) throws -> [Double] {
            let found = try question(
                "identifier", point(condition), cardinality: "multiple", QuizSample.correct("A", "B"), body: Self.choice
            )
            return try answers.map { try found.question.score(Answer($0.map { .option($0) })).score }
        }
        let a = value("A", "identifier")
        #expect(try scores("<member>\(a)\(given)</member>", [["A", "C"], ["B"]]) == [1, 0])
        #expect(
            try scores("<contains>\(given)<correct identifier=\"RESPONSE\"/></contains>", [["A", "B", "C"], ["A"]]) == [
                1, 0,
            ])
        #expect(
            try scores(
                "<gte><containerSize>\(given)</containerSize>\(value("2", "integer"))</gte>", [["A", "B"], ["A"]]) == [
                    1, 0,
                ])
        #expect(
            try scores(
                "<match>\(given)<multiple>\(a)\(value("C", "identifier"))</multiple></match>", [["C", "A"], ["A"]]) == [
                    1, 0,
                ])
        #expect(
            try scores(
                "<anyN min=\"1\" max=\"1\"><member>\(a)\(given)</member><member>\(value("B", "identifier"))\(given)</member></anyN>",
                [["A"], ["A", "B"]]) == [1, 0])
        #expect(
            try scores(
                "<and><not><member>\(a)\(given)</member></not><or><member>\(value("C", "identifier"))\(given)</member></or></and>",
                [["C"], ["A", "C"]]) == [1, 0])
    }

    @Test("C4: arithmetic, tables and other outcomes lead to the score; feedback alone is left out")
    func arithmetic() throws {
        let outcomes =
            QuizSample.score
            + #"<outcomeDeclaration identifier="RAW" cardinality="single" baseType="integer"><matchTable defaultValue="0"><matchTableEntry sourceValue="3" targetValue="7"/><matchTableEntry sourceValue="4" targetValue="9"/></matchTable></outcomeDeclaration><outcomeDeclaration identifier="FB" cardinality="single" baseType="identifier"/>"#
        let rules = """
            <setOutcomeValue identifier="FB"><customOperator class="x">\(given)</customOperator></setOutcomeValue>
            <lookupOutcomeValue identifier="RAW">\(given)</lookupOutcomeValue>
            <setOutcomeValue identifier="SCORE"><divide><product><variable identifier="RAW"/>\(value("2"))</product>\(value("4"))</divide></setOutcomeValue>
            """
        let found = try question("integer", rules, QuizSample.correct("4"), outcomes: outcomes)
        #expect(try [3, 4, 5].map { try found.score(.number($0)) } == [3.5, 4.5, 0])
        let bands =
            #"<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><interpolationTable defaultValue="0"><interpolationTableEntry sourceValue="10" targetValue="1"/><interpolationTableEntry sourceValue="20" includeBoundary="false" targetValue="2"/></interpolationTable></outcomeDeclaration>"#
        let banded = try question(
            "integer", "<lookupOutcomeValue identifier=\"SCORE\">\(given)</lookupOutcomeValue>", outcomes: bands)
        #expect(try [9, 10, 20, 21].map { try banded.score(.number($0)) } == [0, 1, 1, 2])
    }

    @Test("C4: rules that cannot be carried over are named with their line, and the right answer counts instead")
    func leftOut() throws {
        let report = QuizSample.read(
            QuizSample.item(
                Self.entry, QuizSample.response("string", "single", QuizSample.correct("x")),
                processing:
                    "<responseProcessing>\(point("<customOperator class=\"x\">\(given)</customOperator>"))</responseProcessing>"
            ))
        let fault = try #require(report.diagnostics.first { $0.code == .questionRulesLeftOut })
        #expect(fault.severity == .warning && fault.file == "q.xml" && fault.line == 6)
        #expect(fault.message.arguments["name"] == .text("customOperator"))
        let found = try #require(report.package?.questions.first)
        #expect(try found.score(.text("x")) == 1)
        #expect(try found.score(.text("y")) == 0)
    }

    @Test("C4: what is not stated to be right is not scored, and that is said")
    func unscored() throws {
        let report = QuizSample.read(QuizSample.item(Self.entry, QuizSample.response("string")))
        #expect(report.codes == ["question-not-scored"])
        #expect(report.package?.questions.first?.question.maximum == 0)
        let plain = QuizSample.read(
            QuizSample.item(Self.entry, QuizSample.response("string", "single", QuizSample.correct("x"))))
        #expect(plain.codes == ["question-scored-by-declarations"])
    }

    @Test("C4: a stated most stands where the right answer is worth no more")
    func maximum() throws {
        let outcomes =
            #"<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="5"/><outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue><value>4</value></defaultValue></outcomeDeclaration>"#
        let rule = point("<match>\(given)<correct identifier=\"RESPONSE\"/></match>", "3")
        #expect(try question("string", rule, QuizSample.correct("x"), outcomes: outcomes).question.maximum == 4)
        let more = point("<match>\(given)<correct identifier=\"RESPONSE\"/></match>", "6")
        #expect(try question("string", more, QuizSample.correct("x"), outcomes: outcomes).question.maximum == 6)
    }

    @Test("C4: a document with several faults keeps every question that can be asked")
    func neighbours() throws {
        let zip = ZipWriter.archive([
            "imsmanifest.xml": Manifests.make(
                Manifests.plain, organizations: "<organizations/>",
                resources: "<resource identifier=\"r\" type=\"imsqti_item_xmlv2p1\" href=\"a.xml\"/>"),
            "a.xml": QuizSample.item(Self.entry, QuizSample.response("string", "single", QuizSample.correct("x"))),
            "b.xml": "<assessmentItem identifier='b'><itemBody>",
            "c.xml":
                "<assessmentTest identifier='t' title='Exam'><testPart identifier='p'><assessmentSection identifier='s' title='S'><assessmentItemRef identifier='r' href='a.xml'/></assessmentSection></testPart></assessmentTest>",
        ])
        let report = PackageImporter().read(zip, named: "a.zip")
        #expect(report.errors == ["xml-malformed"])
        #expect(report.diagnostics.first { $0.code == .xmlMalformed }?.file == "b.xml")
        #expect(report.package?.questions.map(\.file) == ["a.xml"])
        #expect(report.package?.organizations.first?.title == "Exam")
        #expect(report.items.first?.items.first?.launch == "a.xml")
    }
}
