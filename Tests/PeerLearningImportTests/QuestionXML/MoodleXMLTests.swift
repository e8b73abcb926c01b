import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions in Moodle's XML")
struct MoodleXMLTests {
    private typealias Q = QuizSample

    @Test("C4: one option has its fraction, below zero too; of several the sum counts, from nothing to a whole")
    func choice() throws {
        let answers =
            Q.answer("100", "&lt;b&gt;Kyiv&lt;/b&gt;", "<feedback><text>Yes.</text></feedback>")
            + Q.answer("-50", "Lviv") + Q.answer("25", "Odesa")
        let one = try Q.question(
            Q.moodle(
                "multichoice", "<p>Capital?</p>", answers + "<single>true</single><shuffleanswers>0</shuffleanswers>",
                grade: "2.0"))
        #expect(one.type == .multichoice && one.question.title == "T" && one.question.prompt == "Capital?")
        #expect(one.part?.options.map(\.text) == ["*Kyiv*", "Lviv", "Odesa"])
        #expect(one.part?.arrangement == .asWritten)
        #expect(try ["A", "B", "C"].map { try one.score(.option($0)) } == [2, -1, 0.5])
        #expect(one.question.maximum == 2 && one.question.minimum == -1)
        #expect(one.answers.map(\.fraction) == [100, -50, 25] && one.answers.map(\.feedback) == ["Yes.", "", ""])
        let thirds = ["a", "b", "c"].map { Q.answer("33.33333", $0) }.joined() + Q.answer("-100", "d")
        let several = try Q.question(Q.moodle("multichoice", "Pick", thirds + "<single>false</single>"))
        #expect(several.part?.cardinality == .multiple && several.part?.arrangement == .mayChange)
        #expect(try several.score(.option("A"), .option("B"), .option("C")) == 1)
        #expect(try several.score(.option("A"), .option("D")) == 0)
        let set = try Q.question(
            Q.moodle("multichoiceset", "Pick", Q.answer("100", "a") + Q.answer("100", "b") + Q.answer("0", "c")))
        #expect(try set.score(.option("A"), .option("B")) == 1)
        #expect(try set.score(.option("A")) == 0)
    }

    @Test("C4: true and false keep their order, in the language of the question")
    func truth() throws {
        let no = try Q.question(
            Q.moodle("truefalse", "Солнце холодное.", Q.answer("0", "true") + Q.answer("100", "false")))
        #expect(no.part?.options.map(\.text) == ["Верно", "Неверно"] && no.part?.arrangement == .asWritten)
        #expect(try no.score(.option("false")) == 1)
        #expect(try no.score(.option("true")) == 0)
    }

    @Test("C4: words agree by their patterns, the first that does counts, and case where it says so")
    func words() throws {
        let answers = Q.answer("100", "col*r") + Q.answer("50", "*") + Q.answer("0", "colour")
        let found = try Q.question(Q.moodle("shortanswer", "Say", "<usecase>0</usecase>" + answers))
        #expect(try ["Colour", "x"].map { try found.score(.text($0)) } == [1, 0.5])
        let exact = try Q.question(Q.moodle("shortanswer", "Say", "<usecase>1</usecase>" + Q.answer("100", "a\\*b")))
        #expect(try ["a*b", "A*b", "axb"].map { try exact.score(.text($0)) } == [1, 0, 0])
    }

    @Test("C4: numbers have tolerances and fractions; units are told of")
    func numbers() throws {
        let answers =
            Q.answer("100", "3.14", "<tolerance>0.005</tolerance>") + Q.answer("50", "3", "<tolerance>0.2</tolerance>")
            + Q.answer("0", "*")
        let found = try Q.question(Q.moodle("numerical", "Pi?", answers, grade: "4"))
        #expect(found.part?.entry == .number)
        #expect(try [3.145, 3.1, 7].map { try found.score(.number($0)) } == [4, 2, 0])
        let units = "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>"
        _ = try Q.question(Q.moodle("numerical", "Far?", answers + units), faults: ["question-units"])
        _ = try Q.question(Q.moodle("numerical", "Far?", answers + units + "<showunits>3</showunits>"))
    }

    @Test("C4: pairs count for equal parts; what has no left side only distracts, the same right side stands once")
    func pairs() throws {
        func pair(_ left: String, _ right: String) -> String {
            "<subquestion format=\"html\"><text>\(left)</text><answer><text>\(right)</text></answer></subquestion>"
        }
        let found = try Q.question(
            Q.moodle(
                "matching", "Match",
                pair("frog", "amphibian") + pair("cat", "mammal") + pair("newt", "amphibian") + pair("", "insect"),
                grade: "3"))
        #expect(found.part?.options.count == 3 && found.part?.targets.map(\.text) == ["amphibian", "mammal", "insect"])
        #expect(found.part?.arrangement == .alwaysChanges)
        #expect(
            try found.score(.directedPair("A", to: "T1"), .directedPair("B", to: "T2"), .directedPair("C", to: "T1"))
                == 3)
        #expect(try found.score(.directedPair("A", to: "T1"), .directedPair("B", to: "T3")) == 1)
    }

    @Test("C4: a text with questions in it has a part for each, weighed against each other")
    func cloze() throws {
        let text = """
            <p>{1:SHORTANSWER:=Kyiv#ok~%50%Kiev~*#no} lies on the {2:MULTICHOICE_S:Volga~=Dnieper} at {:NM:=50.45:0.1~%50%50:1},
            {1:SAC:=A\\}B} {1:MCH:=x~%-50%y} {2:MULTIRESPONSE:%50%p~%50%q~%-100%r} {not a field} {1:NOTHING:=x}</p>
            """
        let found = try Q.question(Q.moodle("cloze", text, grade: nil))
        let parts = found.question.interactions
        #expect(parts.map(\.kind) == [.textEntry, .inlineChoice, .textEntry, .textEntry, .choice, .choice])
        #expect(parts.map(\.id) == ["sub1", "sub2", "sub3", "sub4", "sub5", "sub6"])
        #expect(parts[1].arrangement == .mayChange && parts[4].arrangement == .asWritten)
        #expect(found.question.maximum == 8 && found.question.minimum == -0.5)
        #expect(found.question.prompt.plain.contains("{not a field} {1:NOTHING:=x}"))
        #expect(found.question.prompt.pieces.first == .place("sub1"))
        let worths: [(InteractionID, AnswerItem, Double)] = [
            ("sub1", .text("kyiv"), 1), ("sub1", .text("KIEV"), 0.5), ("sub1", .text("x"), 0),
            ("sub2", .option("B"), 2), ("sub2", .option("A"), 0), ("sub3", .number(50.5), 1),
            ("sub3", .number(51), 0.5),
            ("sub4", .text("A}B"), 1), ("sub4", .text("a}b"), 0), ("sub5", .option("A"), 1),
            ("sub5", .option("B"), -0.5),
        ]
        for (part, item, worth) in worths { #expect(try found.score(of: [part: [item]]) == worth, "\(part) \(item)") }
        #expect(try found.score(of: ["sub6": [.option("A"), .option("B")]]) == 2)
        #expect(try found.score(of: ["sub6": [.option("A"), .option("C")]]) == 0)
        let graded = try Q.question(Q.moodle("cloze", "{1:SA:=a} {3:SA:=b}", grade: "8"))
        #expect(try graded.score(of: ["sub2": [.text("b")]]) == 6)
        let file = PackageImporter().read(Array("Fruits: {1:MULTICHOICE:=Apple#Correct~Stone}".utf8), named: "a.txt")
        #expect(file.package?.format == .cloze && file.package?.questions.first?.question.title == "Fruits: …")
    }

    @Test("C4: essays are for peers, with what graders are told, and with files where they are asked for")
    func essays() throws {
        let info = "<graderinfo format=\"html\"><text><![CDATA[<p>Look for <b>reasons</b>.</p>]]></text></graderinfo>"
        let both = try Q.question(
            Q.moodle("essay", "Why?", "<responseformat>editor</responseformat><attachments>2</attachments>" + info))
        #expect(both.question.interactions.map(\.kind) == [.extendedText, .upload])
        #expect(both.question.interactions[1].count.most == 2)
        #expect(both.rubric == "Look for *reasons*." && both.question.isForPeers && both.question.maximum == 0)
        let file = try Q.question(
            Q.moodle("essay", "Why?", "<responseformat>noinline</responseformat><attachments>1</attachments>"))
        #expect(file.question.interactions.map(\.kind) == [.upload])
        #expect(try Q.question(Q.moodle("description", "Read")).question.interactions.isEmpty)
    }

    @Test("C4: words are dragged into gaps, or chosen from the list of their group")
    func gaps() throws {
        func word(_ name: String, _ text: String, _ group: Int, _ more: String = "") -> String {
            "<\(name)><text>\(text)</text><group>\(group)</group>\(more)</\(name)>"
        }
        let dragged = try Q.question(
            Q.moodle(
                "ddwtos", "<p>The [[1]] sat on the [[2]].</p>",
                word("dragbox", "cat", 1) + word("dragbox", "mat", 1, "<infinite/>") + word("dragbox", "dog", 1),
                grade: "2"))
        #expect(dragged.part?.kind == .gapMatch && dragged.part?.options.map(\.most) == [1, nil, 1])
        #expect(
            dragged.question.prompt.pieces == [
                .text("The "), .gap("RESPONSE", "G1"), .text(" sat on the "), .gap("RESPONSE", "G2"), .text("."),
            ])
        #expect(try dragged.score(.directedPair("A", to: "G1"), .directedPair("B", to: "G2")) == 2)
        #expect(try dragged.score(.directedPair("C", to: "G1"), .directedPair("B", to: "G2")) == 1)
        let chosen = try Q.question(
            Q.moodle(
                "gapselect", "The [[1]] is [[3]].",
                word("selectoption", "cat", 1) + word("selectoption", "dog", 1) + word("selectoption", "black", 2)))
        #expect(chosen.question.interactions.map { $0.options.map(\.text) } == [["cat", "dog"], ["black"]])
        #expect(try chosen.score(of: ["p1": [.option("A")]]) == 0.5)
        #expect(try chosen.score(of: ["p1": [.option("A")], "p2": [.option("C")]]) == 1)
    }

    @Test("C4: pictures are labelled, and markers set on them; markers too many lower the score")
    func pictures() throws {
        let file = "<file name=\"map.png\" encoding=\"base64\">AAAA</file>"
        let labels =
            "<drag><no>1</no><text>Alps</text><draggroup>1</draggroup></drag><drag><no>2</no><text>Andes</text><draggroup>1</draggroup></drag><drop><text/><no>1</no><choice>2</choice><xleft>10</xleft><ytop>20</ytop></drop>"
        let labelled = try Q.question(Q.moodle("ddimageortext", "Label", file + labels), faults: ["question-files"])
        #expect(labelled.part?.kind == .graphicGapMatch && labelled.part?.picture?.path == "map.png")
        #expect(labelled.part?.targets.first?.shape == .rectangle(left: 10, top: 20, right: 70, bottom: 50))
        #expect(try labelled.score(.directedPair("B", to: "T1")) == 1)
        #expect(try labelled.score(.directedPair("A", to: "T1")) == 0)
        let markers =
            "<drag><no>1</no><text>Peak</text><infinite/></drag><drag><no>2</no><text>Lake</text><noofdrags>1</noofdrags></drag><drop><no>1</no><shape>circle</shape><coords>10,10;5</coords><choice>1</choice></drop><drop><no>2</no><shape>rectangle</shape><coords>50,50;10,20</coords><choice>1</choice></drop><drop><no>3</no><shape>polygon</shape><coords>0,90;20,90;0,99</coords><choice>2</choice></drop>"
        let marked = try Q.question(
            Q.moodle("ddmarker", "Mark", file + markers, grade: "3"), faults: ["question-files"])
        #expect(marked.question.interactions.map(\.count.most) == [nil, 1])
        let (peak, lake) = (AnswerItem.point(x: 12, y: 10), AnswerItem.point(x: 2, y: 92))
        #expect(try marked.score(of: ["m1": [peak, .point(x: 60, y: 70)], "m2": [lake]]) == 3)
        #expect(try marked.score(of: ["m1": [peak]]) == 1)
        let many = try marked.score(of: [
            "m1": [peak, .point(x: 13, y: 10), .point(x: 200, y: 0), .point(x: 0, y: 0)], "m2": [lake],
        ])
        #expect(abs(many - 1.2) < 1e-9)
    }

    @Test("C4: an order is graded by place, by neighbours or as a whole")
    func order() throws {
        let steps = ["plough", "harrow", "sow", "reap"].enumerated().map { Q.answer("\($0 + 1).0000000", $1) }.joined()
        func scores(_ type: String, faults: [String] = []) throws -> [Double] {
            let found = try Q.question(
                Q.moodle("ordering", "Order", "<gradingtype>\(type)</gradingtype>" + steps, grade: "12"), faults: faults
            )
            let answers: [[OptionID]] = [["A", "B", "C", "D"], ["B", "C", "D", "A"], ["A", "C", "B", "D"]]
            return try answers.map { try found.question.score(Answer($0.map { .option($0) })).score }
        }
        #expect(try scores("ABSOLUTE_POSITION") == [12, 0, 6])
        #expect(try scores("RELATIVE_NEXT_EXCLUDE_LAST") == [12, 8, 0])
        #expect(try scores("RELATIVE_NEXT_INCLUDE_LAST") == [12, 6, 3])
        #expect(try scores("ALL_OR_NOTHING") == [12, 0, 0])
        #expect(try scores("LONGEST_ORDERED_SUBSET", faults: ["question-rules-left-out"]) == [12, 0, 0])
    }

    @Test("C4: formulas are computed with the first numbers of their sets")
    func calculated() throws {
        func set(_ name: String, _ values: String...) -> String {
            let items = values.enumerated().map {
                "<dataset_item><number>\($0 + 1)</number><value>\($1)</value></dataset_item>"
            }
            return
                "<dataset_definition><name><text>\(name)</text></name><dataset_items>\(items.joined())</dataset_items></dataset_definition>"
        }
        let sets = "<dataset_definitions>\(set("a", "3", "5"))\(set("b", "4", "12"))</dataset_definitions>"
        let answer = Q.answer(
            "100", "sqrt(pow({a},2)+{b}**2)", "<tolerance>0.01</tolerance><tolerancetype>1</tolerancetype>")
        let found = try Q.question(
            Q.moodle("calculated", "Legs {a} and {b}, sum {={a}+{b}}: hypotenuse?", answer + sets),
            faults: ["question-one-set"])
        #expect(found.question.prompt == "Legs 3 and 4, sum 7: hypotenuse?")
        #expect(try [5, 5.04, 5.06].map { try found.score(.number($0)) } == [1, 1, 0])
        let broken = try Q.question(
            Q.moodle("calculated", "{a}?", Q.answer("100", "system({a})") + sets),
            faults: ["question-one-set", "question-formula", "question-not-scored"])
        #expect(broken.question.maximum == 0 && broken.question.interactions.count == 1)
        let options = Q.answer("100", "{={a}*{b}} m") + Q.answer("0", "{a} m")
        let multi = try Q.question(
            Q.moodle("calculatedmulti", "{a} by {b}?", options + sets), faults: ["question-one-set"])
        #expect(multi.part?.options.map(\.text) == ["12 m", "3 m"])
    }

    @Test(
        "C4: formulas follow the rules of arithmetic, and nothing else is computed",
        arguments: [
            ("1+2*3", 7), ("(1+2)*3", 9), ("-2**2", -4), ("2**3**2", 512), ("7%4", 3), ("10/4/5", 0.5),
            ("1e3+.5", 1_000.5),
            ("abs(-2)+max(1,5,3)", 7), ("round(2.345,2)", 2.35), ("pi()", Double.pi), ("deg2rad(180)", Double.pi),
            ("", nil), ("1+", nil), ("(1", nil), ("1/0", nil), ("{x}", nil), ("exit(1)", nil), ("2 2", 22), ("a", nil),
        ] as [(String, Double?)])
    func formula(_ text: String, _ value: Double?) {
        #expect(Formula.value(of: text, [:]) == value)
    }

    @Test("C4: unknown kinds are kept for people to judge, draws as notes; categories and identifiers stay")
    func others() throws {
        let quiz = """
            <quiz><question type="category"><category><text>$course$/Rivers</text></category></question>
            <question type="stack"><name><text>S</text></name><questiontext format="html"><text>Prove it.</text></questiontext><idnumber>x1</idnumber></question>
            <question type="randomsamatch"><name><text>R</text></name><questiontext><text>Match</text></questiontext></question>
            <question type="multichoice"><name><text>B</text></name><questiontext><text>?</text></questiontext></question></quiz>
            """
        let report = Q.read(quiz)
        let found = try #require(report.package?.questions)
        #expect(report.codes == ["question-type-unknown", "question-random", "question-part-broken"])
        #expect(found.map(\.type.rawValue) == ["stack", "randomsamatch", "multichoice"])
        #expect(found.map(\.category) == Array(repeating: "$course$/Rivers", count: 3))
        #expect(found.map(\.question.id) == ["x1", "q2", "q3"])
        #expect(found[0].question.isForPeers && found[0].line == 2 && found[0].file == "q.xml")
        #expect(Q.read("<quiz/>").errors == ["questions-none"])
        let settings = Q.read(
            "<quiz xmlns=\"http://canvas.instructure.com/xsd/cccv1p0\" identifier=\"i\"><title>Exam</title></quiz>")
        #expect(settings.isAccepted && settings.package?.title == "Exam" && settings.codes == ["questions-elsewhere"])
    }
}
