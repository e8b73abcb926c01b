import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: items of QTI 2: what is answered")
struct QTI2InteractionTests {
    private static let choices =
        #"<simpleChoice identifier="A" fixed="true">a</simpleChoice><simpleChoice identifier="B">b <b>c</b></simpleChoice>"#

    @Test("C4: one option is chosen where the answer is single, several where it is not, at most as many as allowed")
    func choice() throws {
        let one = try QuizSample.question(
            QuizSample.item(
                "<p>Which?</p><choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"1\"><prompt>Pick</prompt>\(Self.choices)</choiceInteraction>",
                QuizSample.response("identifier", "single", QuizSample.correct("B")),
                processing: QuizSample.template("match_correct")))
        let part = try #require(one.part)
        #expect(part.kind == .choice && part.cardinality == .single && part.arrangement == .mayChange)
        #expect(part.options.map(\.text) == ["a", "b *c*"])
        #expect(part.options.map(\.isFixed) == [true, false])
        #expect(part.prompt == "Pick" && one.question.prompt == "Which?")
        #expect(one.interactions == ["choiceInteraction"] && one.correct == ["RESPONSE": ["B"]])
        #expect(try one.score(.option("B")) == 1)
        #expect(try one.score(.option("A")) == 0)
        #expect(one.question.maximum == 1)
        let several = try QuizSample.question(
            QuizSample.item(
                "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"0\">\(Self.choices)</choiceInteraction>",
                QuizSample.response("identifier", "multiple", QuizSample.correct("A", "B")),
                processing: QuizSample.template("match_correct.xml")))
        let limited = try QuizSample.question(
            QuizSample.item(
                "<choiceInteraction responseIdentifier=\"RESPONSE\" minChoices=\"3\" maxChoices=\"2\">\(Self.choices)</choiceInteraction>",
                QuizSample.response("identifier", "multiple", QuizSample.correct("A", "B")),
                processing: QuizSample.template("match_correct")))
        #expect(limited.part?.count == AnswerCount(least: 2, most: 2))
        #expect(several.part?.count == .any && several.part?.arrangement == .asWritten)
        #expect(try several.score(.option("B"), .option("A")) == 1)
        #expect(try several.score(.option("A")) == 0)
    }

    @Test("C4: options are ordered, and only the right order counts")
    func order() throws {
        let found = try QuizSample.question(
            QuizSample.item(
                "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">\(Self.choices)</orderInteraction>",
                QuizSample.response("identifier", "ordered", QuizSample.correct("B", "A")),
                processing: QuizSample.template("match_correct")))
        #expect(found.part?.kind == .order)
        #expect(try found.score(.option("B"), .option("A")) == 1)
        #expect(try found.score(.option("A"), .option("B")) == 0)
    }

    @Test("C4: pairs are joined, matched and put into gaps; a limit on their use is kept")
    func pairs() throws {
        let choice = { (id: String, most: Int) in
            "<simpleAssociableChoice identifier=\"\(id)\" matchMax=\"\(most)\">\(id)</simpleAssociableChoice>"
        }
        let joined = try QuizSample.question(
            QuizSample.item(
                "<associateInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"2\">\(choice("A", 1))\(choice("B", 1))\(choice("C", 0))</associateInteraction>",
                QuizSample.response("pair", "multiple", QuizSample.correct("B A")),
                processing: QuizSample.template("match_correct")))
        #expect(joined.part?.options.map(\.most) == [1, 1, nil])
        #expect(try joined.score(.pair("A", "B")) == 1)
        let mapping =
            #"<mapping defaultValue="-1" lowerBound="0"><mapEntry mapKey="A T" mappedValue="2"/><mapEntry mapKey="B U" mappedValue="1"/></mapping>"#
        let matched = try QuizSample.question(
            QuizSample.item(
                "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"0\"><simpleMatchSet>\(choice("A", 1))\(choice("B", 1))</simpleMatchSet><simpleMatchSet>\(choice("T", 2))\(choice("U", 2))</simpleMatchSet></matchInteraction>",
                QuizSample.response("directedPair", "multiple", mapping),
                processing: QuizSample.template("map_response")))
        #expect(matched.question.maximum == 3)
        #expect(try matched.score(.directedPair("A", to: "T"), .directedPair("B", to: "U")) == 3)
        #expect(try matched.score(.directedPair("A", to: "T"), .directedPair("B", to: "T")) == 1)
        #expect(try matched.score(.directedPair("B", to: "T")) == 0)
        let gaps = try QuizSample.question(
            QuizSample.item(
                "<gapMatchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\"><gapText identifier=\"W\" matchMax=\"1\">winter</gapText><gapText identifier=\"S\" matchMax=\"0\">summer</gapText><p>Now is the <gap identifier=\"G1\"/> of our, made <gap identifier=\"G2\"/></p></gapMatchInteraction>",
                QuizSample.response("directedPair", "multiple", QuizSample.correct("W G1", "S G2")),
                processing: QuizSample.template("match_correct")))
        #expect(gaps.part?.targets.map(\.id) == ["G1", "G2"])
        #expect(
            gaps.part?.prompt.pieces == [
                .text("Now is the "), .gap("RESPONSE", "G1"), .text(" of our, made "), .gap("RESPONSE", "G2"),
                .text("\n\n"),
            ] || gaps.part?.prompt.plain.hasPrefix("Now is the … of our, made …") == true)
        #expect(try gaps.score(.directedPair("S", to: "G2"), .directedPair("W", to: "G1")) == 1)
    }

    @Test("C4: fields within a text leave their place, numbers are read as numbers")
    func withinText() throws {
        let found = try QuizSample.question(
            QuizSample.item(
                "<p>2 + 2 = <textEntryInteraction responseIdentifier=\"N\" expectedLength=\"3\"/>, in <inlineChoiceInteraction responseIdentifier=\"L\" shuffle=\"false\"><inlineChoice identifier=\"X\">words</inlineChoice><inlineChoice identifier=\"Y\">signs</inlineChoice></inlineChoiceInteraction>: <textEntryInteraction responseIdentifier=\"S\"/></p>",
                QuizSample.response("integer", "single", QuizSample.correct("4"), id: "N")
                    + QuizSample.response("identifier", "single", QuizSample.correct("X"), id: "L")
                    + QuizSample.response("string", "single", QuizSample.correct("four"), id: "S"),
                processing: "<responseProcessing/>"))
        #expect(
            found.question.prompt.pieces.filter { if case .place = $0 { true } else { false } } == [
                .place("N"), .place("L"), .place("S"),
            ])
        #expect(found.question.interactions.map(\.kind) == [.textEntry, .inlineChoice, .textEntry])
        #expect(found.question.interactions.map(\.entry) == [.number, .words, .words])
        #expect(try found.score(of: ["N": [.number(4)], "L": [.option("X")], "S": [.text("four")]]) == 3)
        #expect(try found.score(of: ["N": [.number(4)], "S": [.text("Four")]]) == 1)
    }

    @Test("C4: regions, points and sliders keep their picture, shapes and scale")
    func pictures() throws {
        let image = #"<object data="../images/map.png" type="image/png" width="206" height="280">Map</object>"#
        let bytes = QuizSample.item(
            "<graphicOrderInteraction responseIdentifier=\"RESPONSE\">\(image)<hotspotChoice shape=\"circle\" coords=\"77,115,8\" identifier=\"A\"/><hotspotChoice shape=\"poly\" coords=\"0,0,9,0,9,9\" identifier=\"B\"/></graphicOrderInteraction>",
            QuizSample.response("identifier", "ordered", QuizSample.correct("B", "A")),
            processing: QuizSample.template("match_correct"))
        var list = QuestionList()
        let document = try #require(try QTI2.document(Array(bytes.utf8), .standard))
        list.add(document, in: "items/q.xml")
        let found = try #require(list.questions.first)
        #expect(
            found.part?.picture == QuestionPicture(path: "images/map.png", description: "Map", width: 206, height: 280))
        #expect(found.part?.options.first?.shape == .circle(x: 77, y: 115, radius: 8))
        let areas =
            #"<areaMapping defaultValue="0"><areaMapEntry shape="rect" coords="0,0,10,10" mappedValue="1"/><areaMapEntry shape="circle" coords="50,50,5" mappedValue="2"/></areaMapping>"#
        let points = try QuizSample.question(
            QuizSample.item(
                "<selectPointInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"2\"><object data=\"a.png\" type=\"image/png\"/></selectPointInteraction>",
                QuizSample.response("point", "multiple", areas), processing: QuizSample.template("map_response_point")))
        #expect(points.question.maximum == 3)
        #expect(try points.score(.point(x: 1, y: 1), .point(x: 50, y: 55)) == 3)
        #expect(try points.score(.point(x: 1, y: 1), .point(x: 2, y: 2)) == 1)
        let slider = try QuizSample.question(
            QuizSample.item(
                "<sliderInteraction responseIdentifier=\"RESPONSE\" lowerBound=\"0\" upperBound=\"100\" step=\"5\"/>",
                QuizSample.response("integer", "single", QuizSample.correct("15")),
                processing: QuizSample.template("match_correct")))
        #expect(slider.part?.scale == SliderScale(lower: 0, upper: 100, step: 5))
        #expect(try slider.score(.number(15)) == 1)
    }

    @Test("C4: texts, files, drawings and foreign parts are for peers, with what scorers are told")
    func peers() throws {
        let rubric = "<rubricBlock view=\"scorer\"><p>Two points for a reason.</p></rubricBlock>"
        let essay = try QuizSample.question(
            QuizSample.item(
                "\(rubric)<rubricBlock view=\"candidate\"><p>Be brief.</p></rubricBlock><extendedTextInteraction responseIdentifier=\"RESPONSE\"><prompt>Why?</prompt></extendedTextInteraction>",
                QuizSample.response("string")))
        #expect(essay.question.isForPeers && essay.question.maximum == 0)
        #expect(essay.rubric == "Two points for a reason.")
        #expect(essay.question.prompt == "Be brief.")
        for kind in ["uploadInteraction", "drawingInteraction"] {
            let found = try QuizSample.question(
                QuizSample.item("<\(kind) responseIdentifier=\"RESPONSE\"/>", QuizSample.response("file")))
            #expect(found.part?.kind == .upload && found.interactions == [kind])
        }
        let foreign = try QuizSample.question(
            QuizSample.item(
                "<customInteraction responseIdentifier=\"RESPONSE\"><x/></customInteraction>",
                QuizSample.response("string")),
            faults: ["question-part-foreign"])
        #expect(foreign.question.isForPeers && foreign.interactions == ["customInteraction"])
    }

    @Test("C4: a hint, a film and feedback are no parts; what is shown later is kept apart")
    func others() throws {
        let found = try QuizSample.question(
            QuizSample.item(
                "<p>Is it?<feedbackInline outcomeIdentifier=\"F\" identifier=\"ok\" showHide=\"show\">Yes!</feedbackInline></p><hottextInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><p>One <hottext identifier=\"A\">two</hottext> three</p></hottextInteraction><endAttemptInteraction responseIdentifier=\"H\" title=\"Hint\"/><mediaInteraction responseIdentifier=\"M\" autostart=\"false\"><object data=\"a.mp3\" type=\"audio/mpeg\"/></mediaInteraction>",
                QuizSample.response("identifier", "single", QuizSample.correct("A"))
                    + QuizSample.response("boolean", id: "H"),
                processing: QuizSample.template("match_correct")))
        #expect(found.question.interactions.map(\.kind) == [.hottext])
        #expect(found.interactions == ["hottextInteraction", "endAttemptInteraction", "mediaInteraction"])
        #expect(found.feedback == [PackageFeedback("ok", "Yes!")])
        #expect(found.part?.options.map(\.text) == ["two"])
        #expect(found.part?.prompt.plain.contains("One …two three") == true)
        #expect(!found.question.prompt.plain.contains("Yes!"))
        #expect(try found.score(.option("A")) == 1)
    }

    @Test("C4: what is shown until somebody answers is read, and so is what holds a part, whenever it is shown")
    func shownAtFirst() throws {
        let found = try QuizSample.question(
            QuizSample.item(
                "<p>Say <feedbackInline outcomeIdentifier=\"F\" identifier=\"x\" showHide=\"hide\">please</feedbackInline></p><feedbackBlock outcomeIdentifier=\"F\" identifier=\"y\" showHide=\"show\"><p>Then <textEntryInteraction responseIdentifier=\"RESPONSE\"/></p></feedbackBlock>",
                QuizSample.response("string", "single", QuizSample.correct("yes")),
                processing: QuizSample.template("match_correct")))
        #expect(found.question.prompt.plain.contains("Say please"))
        #expect(found.feedback.isEmpty)
        #expect(try found.score(.text("yes")) == 1)
    }

    @Test("C4: a part that contradicts itself is left out, and the rest of the question stays")
    func broken() throws {
        let found = try QuizSample.question(
            QuizSample.item(
                "<choiceInteraction responseIdentifier=\"RESPONSE\" maxChoices=\"1\"><simpleChoice identifier=\"A\">a</simpleChoice><simpleChoice identifier=\"A\">b</simpleChoice></choiceInteraction><textEntryInteraction responseIdentifier=\"S\"/>",
                QuizSample.response("identifier")
                    + QuizSample.response("string", "single", QuizSample.correct("x"), id: "S")),
            faults: ["question-part-broken"])
        #expect(found.question.interactions.map(\.id) == ["S"])
        #expect(found.interactions.count == 2)
        #expect(try found.score(of: ["S": [.text("x")]]) == 1)
    }

    @Test("C4: QTI 3 is read by the names of QTI 2")
    func third() throws {
        let text = """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="T">
            <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
            <qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
            <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
            <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1" data-x-y="1">
            <qti-prompt>Which?</qti-prompt><qti-simple-choice identifier="A">a</qti-simple-choice>
            <qti-simple-choice identifier="B">b</qti-simple-choice></qti-choice-interaction></qti-item-body>
            <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
            </qti-assessment-item>
            """
        let report = QuizSample.read(text)
        #expect(report.package?.format == .qti3 && report.package?.version == "3.0")
        let found = try #require(report.package?.questions.first)
        #expect(found.interactions == ["choiceInteraction"] && found.correct == ["RESPONSE": ["B"]])
        #expect(try found.score(.option("B")) == 1)
    }
}
