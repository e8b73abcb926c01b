import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions of QTI 1.2")
struct QTI1Tests {
    private func text(_ words: String) -> String {
        "<material><mattext texttype=\"text/html\">\(words)</mattext></material>"
    }

    private func label(_ id: String, _ words: String, _ more: String = "") -> String {
        "<response_label ident=\"\(id)\" \(more)>\(words.isEmpty ? "" : text(words))</response_label>"
    }

    private func choice(_ labels: String) -> String { choice("Single", labels) }

    private func choice(_ cardinality: String, _ labels: String) -> String {
        "<response_lid ident=\"R\" rcardinality=\"\(cardinality)\"><render_choice shuffle=\"Yes\">\(labels)</render_choice></response_lid>"
    }

    private func equal(_ value: String, _ id: String = "R", _ more: String = "") -> String {
        "<varequal respident=\"\(id)\" \(more)>\(value)</varequal>"
    }

    private let field =
        "<response_str ident=\"R\" rcardinality=\"Single\"><render_fib><response_label ident=\"L\"/></render_fib></response_str>"

    @Test("C4: one option is right, and points are what Canvas says the question gives")
    func single() throws {
        let shown =
            text("&lt;p&gt;Is &lt;b&gt;it&lt;/b&gt;?&lt;/p&gt;")
            + choice(label("1", "Yes") + label("2", "No", "rshuffle=\"No\""))
        let rules = QuizSample.rules(QuizSample.when(equal("1"), "100", more: "No"))
        let found = try QuizSample.question(
            QuizSample.item1(shown, rules, metadata: ["question_type": "true_false_question", "points_possible": "4"]))
        #expect(found.type == "true_false_question")
        #expect(found.question.prompt == "Is *it*?")
        #expect(found.part?.options.map(\.isFixed) == [false, true])
        #expect(found.part?.arrangement == .mayChange)
        #expect(found.question.maximum == 4)
        #expect(found.correct == ["R": ["1"]])
        #expect(try found.score(.option("1")) == 4)
        #expect(try found.score(.option("2")) == 0)
        let plain = try QuizSample.question(QuizSample.item1(shown, rules))
        #expect(plain.question.maximum == 100 && plain.type == "choiceInteraction")
        let cartridge = try QuizSample.question(
            QuizSample.item1(shown, rules, metadata: ["cc_profile": "cc.true_false.v0p1", "cc_weighting": "2"]))
        #expect(try cartridge.score(.option("1")) == 2)
    }

    @Test("C4: several options are right together, or each for its part; wrong ones may take away")
    func several() throws {
        let shown = text("Pick") + choice("Multiple", label("A", "a") + label("B", "b") + label("C", "c"))
        let all = QuizSample.rules(
            QuizSample.when("<and>\(equal("A"))\(equal("B"))<not>\(equal("C"))</not></and>", "100"))
        let together = try QuizSample.question(QuizSample.item1(shown, all))
        #expect(together.correct == ["R": ["A", "B"]])
        #expect(try together.score(.option("B"), .option("A")) == 100)
        #expect(try together.score(.option("A")) == 0)
        #expect(try together.score(.option("A"), .option("B"), .option("C")) == 0)
        let parts = QuizSample.rules(
            QuizSample.when(equal("A"), "Add", "50") + QuizSample.when(equal("B"), "Add", "50")
                + QuizSample.when(equal("C"), "Subtract", "25"))
        let each = try QuizSample.question(QuizSample.item1(shown, parts))
        #expect(try each.score(.option("A"), .option("B")) == 100)
        #expect(try each.score(.option("A"), .option("C")) == 25)
        #expect(try each.score(.option("C")) == 0)
        let none = QuizSample.rules(QuizSample.when("<not>\(equal("A"))</not>", "100"))
        #expect(try QuizSample.question(QuizSample.item1(shown, none)).question.score(Answer()).score == 100)
        let open = QuizSample.rules(
            QuizSample.when(equal("C"), "Subtract", "25"), outcome: "<decvar varname=\"SCORE\"/>")
        #expect(try QuizSample.question(QuizSample.item1(shown, open)).score(.option("C")) == -25)
    }

    @Test("C4: a rule ends the rest of its block where it says so, or sets the score and says nothing")
    func continues() throws {
        let shown = text("Pick") + choice(label("A", "a") + label("B", "b"))
        func score(_ more: String?) throws -> Double {
            let rules = QuizSample.rules(
                QuizSample.when(equal("A"), "Set", "10", more: more) + QuizSample.when("<other/>", "Add", "5"))
            return try QuizSample.question(QuizSample.item1(shown, rules)).score(.option("A"))
        }
        #expect(try score("No") == 10)
        #expect(try score("Yes") == 15)
        #expect(try score(nil) == 10)
        let blocks =
            QuizSample.rules(
                QuizSample.when(equal("A"), "Set", "10", more: "No") + QuizSample.when("<other/>", "Set", "1"))
            + QuizSample.rules(QuizSample.when("<other/>", "Multiply", "2"))
        let found = try QuizSample.question(QuizSample.item1(shown, blocks))
        #expect(try found.score(.option("A")) == 20)
        #expect(try found.score(.option("B")) == 2)
    }

    @Test("C4: words are compared without their case unless it counts, and a part of them may do")
    func words() throws {
        let rules = QuizSample.rules(
            QuizSample.when(equal("Kyiv"), "100") + QuizSample.when(equal("Lviv", "R", "case=\"Yes\""), "50")
                + QuizSample.when("<varsubstring respident=\"R\">dnipro</varsubstring>", "25"))
        let found = try QuizSample.question(QuizSample.item1(text("Which city?") + field, rules))
        #expect(found.part?.kind == .textEntry)
        #expect(try ["KYIV ", "Lviv", "lviv", "the Dnipro"].map { try found.score(.text($0)) } == [100, 50, 0, 25])
        #expect(found.question.keys["R"]?.correct == [.text("Kyiv")])
        #expect(
            try QuizSample.question(QuizSample.item1(field, QuizSample.rules(QuizSample.when(equal("a*"), "100"))))
                .score(.text("ab")) == 0)
    }

    @Test("C4: numbers are compared as numbers: alone, in a range, with a margin")
    func numbers() throws {
        let range = QuizSample.rules(
            QuizSample.when(
                "<or>\(equal("42.0"))<and><vargte respident=\"R\">41</vargte><varlte respident=\"R\">43</varlte></and></or>",
                "100"))
        let found = try QuizSample.question(QuizSample.item1(field, range))
        #expect(found.part?.entry == .number)
        #expect(try [42, 41, 43, 43.1].map { try found.score(.number($0)) } == [100, 100, 100, 0])
        #expect(found.correct == ["R": ["42"]])
        let margin = QuizSample.rules(QuizSample.when(equal("200", "R", "margintype=\"percent\" margin=\"5\""), "100"))
        let near = try QuizSample.question(
            QuizSample.item1(field, margin, metadata: ["question_type": "numerical_question"]))
        #expect(try [190, 210, 211].map { try near.score(.number($0)) } == [100, 100, 0])
        let digits = QuizSample.rules(
            QuizSample.when(equal("3.1416", "R", "precisiontype=\"decimals\" precision=\"2\""), "100"))
        let rounded = try QuizSample.question(
            QuizSample.item1(field, digits, metadata: ["question_type": "numerical_question"]))
        #expect(try [3.14, 3.139, 3.15].map { try rounded.score(.number($0)) } == [100, 100, 0])
        let other = QuizSample.rules(
            QuizSample.when("<vargt respident=\"R\">1</vargt><varlt respident=\"R\">2</varlt>", "100"))
        let between = try QuizSample.question(QuizSample.item1(field, other))
        #expect(try [1, 1.5, 2].map { try between.score(.number($0)) } == [0, 100, 0])
    }

    @Test("C4: blanks of Canvas stand where their names stand, as lists or as words to be written")
    func blanks() throws {
        let shown =
            text("Roses are [c1], violets are [c2].")
            + "<response_lid ident=\"response_c1\"><material><mattext>c1</mattext></material><render_choice>\(label("1", "red"))\(label("2", "grey"))</render_choice></response_lid>"
            + "<response_lid ident=\"response_c2\"><material><mattext>c2</mattext></material><render_choice>\(label("3", "blue"))\(label("4", "Violet"))</render_choice></response_lid>"
        let rules = QuizSample.rules(
            QuizSample.when(equal("1", "response_c1"), "Add", "50")
                + QuizSample.when(equal("3", "response_c2"), "Add", "50"))
        let lists = try QuizSample.question(
            QuizSample.item1(
                shown, rules, metadata: ["question_type": "multiple_dropdowns_question", "points_possible": "2"]))
        #expect(
            lists.question.prompt.pieces == [
                .text("Roses are "), .place("response_c1"), .text(", violets are "), .place("response_c2"), .text("."),
            ])
        #expect(lists.question.interactions.map(\.kind) == [.inlineChoice, .inlineChoice])
        #expect(try lists.score(of: ["response_c1": [.option("1")], "response_c2": [.option("3")]]) == 2)
        #expect(try lists.score(of: ["response_c1": [.option("2")], "response_c2": [.option("3")]]) == 1)
        let fields = try QuizSample.question(
            QuizSample.item1(shown, rules, metadata: ["question_type": "fill_in_multiple_blanks_question"]))
        #expect(fields.question.interactions.map(\.kind) == [.textEntry, .textEntry])
        #expect(try fields.score(of: ["response_c1": [.text("Red")], "response_c2": [.text("violet")]]) == 100)
        #expect(try fields.score(of: ["response_c1": [.text("pink")]]) == 0)
    }

    @Test("C4: things are put in order, joined in pairs, pointed at on a picture and set with a slider")
    func others() throws {
        let order = try QuizSample.question(
            QuizSample.item1(
                choice("Ordered", label("A", "a") + label("B", "b") + label("C", "c")),
                QuizSample.rules(QuizSample.when(equal("C") + equal("A") + equal("B"), "5"))))
        #expect(order.part?.kind == .order)
        #expect(try order.score(.option("C"), .option("A"), .option("B")) == 5)
        #expect(try order.score(.option("A"), .option("B"), .option("C")) == 0)
        #expect(order.correct == ["R": ["C", "A", "B"]])
        let pairs = try QuizSample.question(
            QuizSample.item1(
                "<response_grp ident=\"R\" rcardinality=\"Multiple\"><render_choice>\(label("A", "a", "match_group=\"1,2\" match_max=\"1\""))\(label("1", "one"))\(label("2", "two"))</render_choice></response_grp>",
                QuizSample.rules(QuizSample.when("<varsubset respident=\"R\">A,2</varsubset>", "10"))))
        #expect(pairs.part?.kind == .match && pairs.part?.targets.map(\.id) == ["1", "2"])
        #expect(try pairs.score(.directedPair("A", to: "2")) == 10)
        #expect(try pairs.score(.directedPair("A", to: "1")) == 0)
        let spots = try QuizSample.question(
            QuizSample.item1(
                "<response_lid ident=\"R\"><render_hotspot><material><matimage uri=\"m.png\" width=\"90\" height=\"60\"/></material><response_label ident=\"A\" rarea=\"Rectangle\">10,10,20,5</response_label><response_label ident=\"B\" rarea=\"Ellipse\">50,50,10,6</response_label></render_hotspot></response_lid>",
                QuizSample.rules(QuizSample.when(equal("B"), "1"))))
        #expect(spots.part?.kind == .hotspot && spots.part?.picture?.path == "m.png")
        #expect(
            spots.part?.options.map(\.shape) == [
                .rectangle(left: 10, top: 10, right: 30, bottom: 15),
                .ellipse(x: 50, y: 50, horizontal: 5, vertical: 3),
            ])
        #expect(try spots.score(.option("B")) == 1)
        let point = try QuizSample.question(
            QuizSample.item1(
                "<response_xy ident=\"R\"><render_hotspot><material><matimage uri=\"m.png\"/></material></render_hotspot></response_xy>",
                QuizSample.rules(
                    QuizSample.when("<varinside respident=\"R\" areatype=\"Rectangle\">0,0,10,10</varinside>", "3"))))
        #expect(point.part?.kind == .selectPoint)
        #expect(try point.score(.point(x: 10, y: 3)) == 3)
        #expect(try point.score(.point(x: 11, y: 3)) == 0)
        let slider = try QuizSample.question(
            QuizSample.item1(
                "<response_num ident=\"R\"><render_slider lowerbound=\"0\" upperbound=\"10\" step=\"1\"/></response_num>",
                QuizSample.rules(QuizSample.when("<vargte respident=\"R\">7</vargte>", "1"))))
        #expect(slider.part?.scale == SliderScale(lower: 0, upper: 10, step: 1))
        #expect(try slider.score(.number(7)) == 1)
    }

    @Test("C4: essays and files are for peers, and what graders are told is kept")
    func peers() throws {
        let essay = try QuizSample.question(
            QuizSample.item1(text("Why?") + field, metadata: ["question_type": "essay_question"]))
        #expect(essay.part?.kind == .extendedText && essay.question.isForPeers)
        let file = try QuizSample.question(
            QuizSample.item1(text("Hand in"), metadata: ["question_type": "file_upload_question"]))
        #expect(file.part?.kind == .upload && file.interactions == ["uploadInteraction"])
        let silent = try QuizSample.question(QuizSample.item1(text("Say") + field))
        #expect(silent.question.isForPeers)
        let text = try QuizSample.question(
            QuizSample.item1(text("Read"), metadata: ["question_type": "text_only_question"]))
        #expect(text.question.interactions.isEmpty)
    }

    @Test("C4: a question whose numbers are drawn is asked with the first of its sets")
    func formula() throws {
        let sets =
            "<itemproc_extension><calculated><answer_tolerance>10%</answer_tolerance><var_sets><var_set ident=\"1\"><var name=\"x\">9</var><answer>18</answer></var_set><var_set ident=\"2\"><var name=\"x\">1</var><answer>2</answer></var_set></var_sets></calculated></itemproc_extension>"
        let rules = QuizSample.rules(QuizSample.when("<other/>", "100"))
        let found = try QuizSample.question(
            QuizSample.item1(
                text("Twice [x]?") + field, rules + sets,
                metadata: ["question_type": "calculated_question", "points_possible": "3"]),
            faults: ["question-one-set"])
        #expect(found.question.prompt == "Twice 9?")
        #expect(try [18, 19.8, 20].map { try found.score(.number($0)) } == [3, 3, 0])
    }

    @Test("C4: a pool of Blackboard takes its options from the block on the right and its points from the outcome")
    func blackboard() throws {
        func block(_ words: String) -> String {
            "<flow class=\"Block\"><material><mat_extension><mat_formattedtext type=\"HTML\">\(words)</mat_formattedtext></mat_extension></material></flow>"
        }
        let shown =
            "<flow class=\"Block\"><flow class=\"QUESTION_BLOCK\">\(block("Match"))</flow><flow class=\"RESPONSE_BLOCK\"><response_lid ident=\"r1\" rcardinality=\"Single\"><render_choice><flow_label><response_label ident=\"a\"/><response_label ident=\"b\"/></flow_label></render_choice></response_lid></flow><flow class=\"RIGHT_MATCH_BLOCK\">\(block("one"))\(block("two"))</flow></flow>"
        let rules = QuizSample.rules(
            "<respcondition title=\"correct\"><conditionvar>\(equal("b", "r1"))</conditionvar><setvar variablename=\"SCORE\" action=\"Set\">SCORE.max</setvar></respcondition>",
            outcome: #"<decvar varname="SCORE" maxvalue="10.0" minvalue="0"/>"#)
        let found = try QuizSample.question(QuizSample.item1(shown, rules))
        #expect(found.part?.options.map(\.text) == ["one", "two"])
        #expect(try found.score(of: ["r1": [.option("b")]]) == 10)
        let zip = ZipWriter.archive([
            "imsmanifest.xml": Manifests.make(
                Manifests.plain, organizations: "<organizations/>",
                resources: "<resource identifier=\"r\" type=\"assessment/x-bb-qti-pool\" file=\"res1.dat\"/>"),
            "res1.dat": QuizSample.item1(shown, rules),
        ])
        let report = PackageImporter().read(zip, named: "pool.zip")
        #expect(report.package?.format == .qti1)
        #expect(report.package?.questions.first?.file == "res1.dat")
    }

    @Test("C4: banks and sections are gone through, a draw is told of, and one bad item leaves the others")
    func trees() throws {
        let item = { (id: String, inside: String) in
            "<item ident=\"\(id)\" title=\"\(id)\"><presentation>\(inside)</presentation></item>"
        }
        let report = QuizSample.read(
            """
            <QUESTESTINTEROP><objectbank ident="o">\(item("a", text("One")))<section ident="s" title="Rivers">
            <selection_ordering><selection><selection_number>2</selection_number></selection></selection_ordering>
            \(item("b", choice(label("1", "x") + label("1", "y"))))\(item("a", text("Three")))</section></objectbank></QUESTESTINTEROP>
            """)
        #expect(report.package?.questions.map(\.question.title) == ["a", "b", "a"])
        #expect(report.package?.questions.map(\.category) == [nil, "Rivers", "Rivers"])
        #expect(report.package?.questions.map(\.question.id) == ["a", "b", "q3"])
        #expect(report.codes == ["questions-drawn", "question-part-broken", "question-twice"])
        #expect(QuizSample.read("<questestinterop/>").errors == ["questions-none"])
    }

    @Test("C4: rules that cannot be carried over are named, and the right answers count instead")
    func leftOut() throws {
        let rules = QuizSample.rules(
            QuizSample.when(equal("1"), "100") + QuizSample.when("<durlt respident=\"R\">9</durlt>", "Add", "5"))
        let found = try QuizSample.question(
            QuizSample.item1(choice(label("1", "x") + label("2", "y")), rules), faults: ["question-rules-left-out"])
        #expect(try found.score(.option("1")) == 1)
    }
}
