import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions in GIFT")
struct GIFTTests {
    @Test("C4: with a right answer among wrong ones, one option is chosen; weights are parts of a whole")
    func singleChoice() throws {
        let found = try QuestionSample.question(
            "::Grant:: Who is buried there? {\n  ~Napoleon # He lies in Paris.\n  =Grant\n  ~%50%Nobody#Nearly.\n}")
        #expect(found.type == .multichoice)
        #expect(found.question.title == "Grant")
        #expect(found.question.prompt == "Who is buried there?")
        #expect(found.part?.kind == .choice)
        #expect(found.part?.cardinality == .single)
        #expect(found.part?.options.map(\.text) == ["Napoleon", "Grant", "Nobody"])
        #expect(found.answers.map(\.fraction) == [0, 100, 50])
        #expect(found.answers.map(\.feedback) == ["He lies in Paris.", "", "Nearly."])
        #expect(try found.score(.option("A")) == 0)
        #expect(try found.score(.option("B")) == 1)
        #expect(try found.score(.option("C")) == 0.5)
        #expect(found.question.keys["RESPONSE"]?.correct == [.option("B")])
        #expect(found.question.maximum == 1)
    }

    @Test("C4: with weights alone several options are chosen; thirds make a whole, wrong ones take away")
    func severalChoices() throws {
        let thirds = try QuestionSample.question("Pick {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}")
        #expect(thirds.part?.cardinality == .multiple)
        #expect(try thirds.score(.option("A"), .option("B"), .option("C")) == 1)
        #expect(try abs(thirds.score(.option("A")) - 1 / 3) < 1e-9)
        #expect(try thirds.score(.option("A"), .option("D")) == 0)
        let halves = try QuestionSample.question("Pick {~%50%a ~%50%b ~%-50%c}")
        #expect(try halves.score(.option("A"), .option("B"), .option("C")) == 0.5)
        #expect(halves.question.keys["RESPONSE"]?.correct == [.option("A"), .option("B")])
    }

    @Test(
        "C4: true and false, each in four spellings, with what is said to those who err first",
        arguments: ["T", "TRUE", "true", " t "])
    func truth(_ word: String) throws {
        let found = try QuestionSample.question("The sun is a star.{\(word)#No.#Yes.#### It burns hydrogen.}")
        #expect(found.type == .truefalse)
        #expect(found.answers.map(\.feedback) == ["Yes.", "No."])
        #expect(found.question.explanation == "It burns hydrogen.")
        #expect(try found.score(.option("true")) == 1)
        #expect(try found.score(.option("false")) == 0)
        #expect(found.part?.arrangement == .asWritten)
        let no = try QuestionSample.question("Солнце холодное.{FALSE}")
        #expect(no.part?.options.map(\.text) == ["Верно", "Неверно"])
        #expect(try no.score(.option("false")) == 1)
    }

    @Test("C4: right answers alone are words to be written, with parts of a whole and wildcards")
    func shortAnswers() throws {
        let found = try QuestionSample.question("Two plus two is {=four =4 =%50%fo*r#Spell it.}")
        #expect(found.type == .shortanswer)
        #expect(found.part?.kind == .textEntry)
        #expect(try found.score(.text(" FOUR ")) == 1)
        #expect(try found.score(.text("4")) == 1)
        #expect(try found.score(.text("foor")) == 0.5)
        #expect(try found.score(.text("five")) == 0)
        let star = try QuestionSample.question("Which sign multiplies? {=\\*}")
        #expect(try star.score(.text("*")) == 1)
        #expect(try star.score(.text("x")) == 0)
    }

    @Test("C4: pairs are matched; what has no left side only distracts, and the same right side stands once")
    func matching() throws {
        let found = try QuestionSample.question("Match. {=cat -> meat =dog -> meat =cow -> grass = -> stone}")
        #expect(found.type == .matching)
        #expect(found.part?.kind == .match)
        #expect(found.part?.options.map(\.text) == ["cat", "dog", "cow"])
        #expect(found.part?.targets.map(\.text) == ["meat", "grass", "stone"])
        #expect(found.part?.arrangement == .alwaysChanges)
        let right = try #require(found.question.keys["RESPONSE"]?.correct)
        #expect(try abs(found.question.score(Answer(right)).score - 1) < 1e-9)
        #expect(try abs(found.score(.directedPair("A", to: "T1"), .directedPair("C", to: "T1")) - 1 / 3) < 1e-9)
    }

    @Test("C4: numbers have a tolerance or a range, and several of them parts of a whole")
    func numbers() throws {
        let near = try QuestionSample.question("What is pi? {#3.1415:0.0005}")
        #expect(near.type == .numerical)
        #expect(near.part?.entry == .number)
        #expect(try near.score(.number(3.142)) == 1)
        #expect(try near.score(.number(3.143)) == 0)
        let range = try QuestionSample.question("From 1 to 5? {#1..5}")
        #expect(try [0.99, 1, 3, 5, 5.01].map { try range.score(.number($0)) } == [0, 1, 1, 1, 0])
        let several = try QuestionSample.question("When? {# =1822:0#Yes. =%50%1822:2#Nearly. =%10%* }")
        #expect(try [1_822, 1_824, 1_900].map { try several.score(.number($0)) } == [1, 0.5, 0.1])
        #expect(several.answers.map(\.feedback) == ["Yes.", "Nearly.", ""])
        let below = try QuestionSample.question("How cold? {#-273,15:0,01}")
        #expect(try below.score(.number(-273.155)) == 1)
    }

    @Test("C4: empty braces ask for a text that people judge, no braces for nothing")
    func essaysAndDescriptions() throws {
        let found = try QuestionSample.questions("Explain it. {}\n\nRead this first.\n\nWhy? { #### Because. }")
        #expect(found.map(\.type) == [.essay, .description, .essay])
        #expect(found[0].part?.kind == .extendedText)
        #expect(found[0].question.isForPeers)
        #expect(found[1].question.interactions.isEmpty)
        #expect(found[2].question.explanation == "Because.")
    }

    @Test("C4: answers within a sentence leave their place in it")
    func withinSentence() throws {
        let found = try QuestionSample.question("// a comment\nGrant is {~buried =entombed ~living} in the tomb.")
        #expect(found.part?.kind == .inlineChoice)
        #expect(found.question.prompt.pieces == [.text("Grant is "), .place("RESPONSE"), .text(" in the tomb.")])
        #expect(found.question.title == "Grant is … in the tomb.")
        let first = try QuestionSample.question("::a:: {=Kyiv ~Lviv} is the capital.")
        #expect(first.question.prompt.pieces == [.place("RESPONSE"), .text(" is the capital.")])
    }

    @Test("C4: signs behind a backslash mean themselves")
    func escapes() throws {
        let found = try QuestionSample.question(
            "::a\\:\\:b:: 2 \\= 1 \\+ \\{1\\} \\~ \\#\\\\?\\nSay {=\\=\\~\\#1 ~\\{\\}}")
        #expect(found.question.title == "a::b")
        #expect(found.question.prompt == "2 = 1 \\+ {1} ~ #\\?\nSay")
        #expect(found.part?.options.map(\.text) == ["=~#1", "{}"])
    }

    @Test("C4: HTML becomes words, and nothing of it stays")
    func html() throws {
        let found = try QuestionSample.question(
            "::t::[html]<p>What is <b>this</b>?<br>It &lt;b&gt; is</p><script>alert(1)</script>"
                + "<img src\\=\"a.png\" alt\\=\"a cat\"> {=[html]<i>A</i>&nbsp;cat ~[plain]<i>B</i>}")
        #expect(
            found.question.prompt.pieces == [
                .text("What is *this*?\nIt <b> is\n\n"), .picture(path: "a.png", description: "a cat"),
            ])
        #expect(found.part?.options.map(\.text) == ["*A* cat", "<i>B</i>"])
    }

    @Test("C4: categories and identifiers of comments are kept, and an identifier counts once")
    func directions() throws {
        let text = """
            $CATEGORY: $course$/Rivers

            // question: 1 [id:dnieper] [tag:water]
            Where? {=Kyiv ~Lviv}

            $CATEGORY: Seas
            Which? {=Black ~Red}

            // [id:dnieper]
            Whose? {=Ours ~Theirs}
            """
        let report = QuestionSample.read(text)
        let found = try #require(report.package?.questions)
        #expect(found.map(\.question.id) == ["dnieper", "q2", "q3"])
        #expect(found.map(\.category) == ["$course$/Rivers", "Seas", "Seas"])
        #expect(found.map(\.line) == [4, 7, 10])
        #expect(QuestionSample.faults(text) == ["question-twice 10"])
    }
}
