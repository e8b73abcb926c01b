import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Packages of H5P")
struct H5PTests {
    private func read(_ library: String, _ content: String, about: String = "") -> ImportReport {
        let dependencies =
            "\"preloadedDependencies\":[{\"machineName\":\"\(library)\",\"majorVersion\":\"1\",\"minorVersion\":16}]"
        return PackageImporter().read(
            ZipWriter.archive([
                "h5p.json":
                    "{\"title\":\"Тест\",\"language\":\"und\",\"mainLibrary\":\"\(library)\",\(dependencies)\(about)}",
                "content/content.json": content,
            ]), named: "a.h5p")
    }

    private func question(_ report: ImportReport) throws -> Question {
        #expect(report.diagnostics.isEmpty)
        return try #require(report.package?.questions.first?.question)
    }

    @Test("M1: a package says what it is")
    func readsAbout() throws {
        let report = read(
            "H5P.Essay", "{\"taskDescription\":\"Write\"}",
            about: ",\"defaultLanguage\":\"ru\",\"metaDescription\":\"About\",\"metaKeywords\":\"one, two\"")
        let package = try #require(report.package)
        #expect(package.format == .h5p)
        #expect(package.title == "Тест")
        #expect(package.version == "H5P.Essay 1.16")
        #expect(
            package.metadata
                == PackageMetadata(title: "Тест", description: "About", language: "ru", keywords: ["one", "two"]))
        #expect(report.items.map(\.title) == ["Тест"])
    }

    private let answers =
        "\"question\":\"<p>Which?</p>\",\"answers\":[{\"text\":\"<div>A</div>\",\"correct\":true,\"tipsAndFeedback\":{\"chosenFeedback\":\"Yes\"}},{\"text\":\"B\",\"correct\":false},{\"text\":\"C\",\"correct\":true}]"

    @Test("M1: of several right options each brings a point, and each wrong one takes it back")
    func readsChoices() throws {
        let found = try question(read("H5P.MultiChoice", "{\(answers)}"))
        #expect(found.prompt.plain == "Which?")
        #expect(found.maximum == 2)
        #expect(found.interactions.first?.options.map(\.text.plain) == ["A", "B", "C"])
        #expect(try found.score(Answer([.option("A"), .option("C")])).score == 2)
        #expect(try found.score(Answer([.option("A"), .option("B")])).score == 0)
        #expect(try found.score(Answer([.option("C")])).score == 1)
        let whole = try question(read("H5P.MultiChoice", "{\(answers),\"behaviour\":{\"singlePoint\":true}}"))
        #expect(whole.maximum == 1)
        #expect(try whole.score(Answer([.option("C")])).score == 0)
        #expect(try whole.score(Answer([.option("A"), .option("C")])).score == 1)
    }

    @Test("M1: with one right option one is chosen, unless the author says otherwise")
    func readsChoice() throws {
        let one = answers.replacing("\"C\",\"correct\":true", with: "\"C\",\"correct\":false")
        let report = read("H5P.MultiChoice", "{\(one),\"behaviour\":{\"type\":\"auto\",\"randomAnswers\":false}}")
        let found = try question(report)
        #expect(found.interactions.first?.cardinality == .single)
        #expect(found.interactions.first?.arrangement == .asWritten)
        #expect(try found.score(Answer([.option("A")])).score == 1)
        #expect(try found.score(Answer([.option("B")])).score == 0)
        #expect(report.package?.questions.first?.answers.first == PackageAnswer("A", fraction: 100, feedback: "Yes"))
        let several = try question(read("H5P.MultiChoice", "{\(one),\"behaviour\":{\"type\":\"multi\"}}"))
        #expect(several.interactions.first?.cardinality == .multiple)
    }

    @Test("M1: true or false is written as text")
    func readsTruth() throws {
        let found = try question(
            read(
                "H5P.TrueFalse",
                "{\"question\":\"So?\",\"correct\":\"false\",\"l10n\":{\"trueText\":\"Да\",\"falseText\":\"Нет\"}}"))
        #expect(found.interactions.first?.options.map(\.text.plain) == ["Да", "Нет"])
        #expect(try found.score(Answer([.option("false")])).score == 1)
        #expect(try found.score(Answer([.option("true")])).score == 0)
    }

    @Test("M1: blanks take each of their words, with tips, tags and stars that are meant")
    func readsBlanks() throws {
        let content =
            "{\"text\":\"Fill in\",\"questions\":[\"<p>Oslo is in *Norway/Norge:north*, 2 ** 3.</p>\",\"<b>Bern</b> is in *Switzerland*.\"],\"behaviour\":{\"caseSensitive\":false}}"
        let found = try question(read("H5P.Blanks", content))
        #expect(found.prompt.plain == "Fill in\n\nOslo is in …, 2 * 3.\n\n*Bern* is in ….")
        #expect(found.interactions.map(\.prompt.plain) == ["north", ""])
        #expect(try found.score(Answer(["p1": [.text("norge")], "p2": [.text("Switzerland")]])).score == 2)
        let strict = try question(read("H5P.Blanks", content.replacing("false", with: "true")))
        #expect(try strict.score(Answer(["p1": [.text("norge")]])).score == 0)
    }

    @Test("M1: dragged words belong into the gaps that they were taken from, equal ones into either")
    func readsDraggedWords() throws {
        let found = try question(
            read(
                "H5P.DragText",
                "{\"taskDescription\":\"Drag\",\"textField\":\"*the:tip* cat and *the\\\\+Good* *dog*\\nruns\",\"distractors\":\"*cow* *hen*\"}"
            ))
        let part = try #require(found.interactions.first)
        #expect(part.options.map(\.text.plain) == ["the", "dog", "cow", "hen"])
        #expect(part.options.map(\.most) == [2, 1, 1, 1])
        #expect(found.maximum == 3)
        let all = Answer([
            .directedPair("A", to: "G1"), .directedPair("A", to: "G2"), .directedPair("B", to: "G3"),
        ])
        #expect(try found.score(all).score == 3)
        #expect(try found.score(Answer([.directedPair("C", to: "G1")])).score == 0)
    }

    @Test("M1: marked words bring points, others take them back")
    func readsMarkedWords() throws {
        let found = try question(
            read("H5P.MarkTheWords", "{\"taskDescription\":\"Verbs\",\"textField\":\"<p>The *dog* runs *fast*.</p>\"}"))
        #expect(found.interactions.first?.options.map(\.text.plain) == ["The", "dog", "runs", "fast", "."])
        #expect(found.maximum == 2)
        #expect(try found.score(Answer([.option("w2"), .option("w4")])).score == 2)
        #expect(try found.score(Answer([.option("w2"), .option("w1")])).score == 0)
    }

    @Test("M1: an essay is for peers, with what the author looks for")
    func readsEssay() throws {
        let report = read(
            "H5P.Essay",
            "{\"taskDescription\":\"<p>Why?</p>\",\"keywords\":[{\"keyword\":\"light\"},{\"keyword\":\"heat\"}],\"solution\":{\"sample\":\"Because\"}}"
        )
        let found = try question(report)
        #expect(found.isForPeers)
        #expect(found.explanation.plain == "Because")
        #expect(report.package?.questions.first?.rubric.plain == "light, heat")
    }

    @Test("M1: sets and whatever else holds questions give them in order, and a set is a test")
    func readsSets() throws {
        func nested(_ library: String, _ params: String, _ id: String) -> String {
            "{\"library\":\"\(library) 1.16\",\"params\":\(params),\"subContentId\":\"\(id)\",\"metadata\":{\"title\":\"T-\(id)\"}}"
        }
        let truth = "{\"question\":\"So?\",\"correct\":\"true\"}"
        let set =
            "{\"introPage\":{\"title\":\"Exam\",\"introduction\":\"<p>Go</p>\"},\"questions\":[\(nested("H5P.TrueFalse", truth, "a")),\(nested("H5P.MultiChoice", "{\(answers)}", "b"))]}"
        let report = read("H5P.QuestionSet", set)
        #expect(report.package?.questions.map(\.question.id) == ["a", "b"])
        #expect(report.package?.questions.map(\.question.title) == ["T-a", "T-b"])
        #expect(report.package?.tests == [PackageTest(id: "set1", title: "Exam", text: "Go", questions: ["a", "b"])])
        let choices = nested(
            "H5P.SingleChoiceSet",
            "{\"choices\":[{\"subContentId\":\"c\",\"question\":\"One?\",\"answers\":[\"right\",\"wrong\"]}]}", "s")
        let column = read(
            "H5P.Column",
            "{\"content\":[{\"content\":\(choices)},{\"content\":\(nested("H5P.Image", "{}", "i"))},{\"content\":\(nested("H5P.Chart", "{}", "x"))}]}"
        )
        #expect(column.package?.questions.map(\.question.id) == ["c"])
        #expect(try column.package?.questions.first?.question.score(Answer([.option("A")])).score == 1)
        #expect(column.codes == ["h5p-unread-type"])
    }

    @Test("M1: a broken question costs its neighbours nothing")
    func sparesNeighbours() {
        let set =
            "{\"questions\":[{\"library\":\"H5P.MultiChoice 1.16\",\"params\":{\"question\":\"None?\"}},{\"library\":\"H5P.TrueFalse 1.8\",\"params\":{\"question\":\"So?\",\"correct\":\"true\"}}]}"
        let report = read("H5P.QuestionSet", set)
        #expect(report.package?.questions.count == 1)
        #expect(report.errors == ["question-broken"])
        #expect(report.diagnostics.first?.file == "content/content.json")
    }

    @Test(
        "M1: what is no H5P is refused",
        arguments: [
            ("{", "{}", "json-malformed"), ("{}", "{}", "h5p-no-library"), ("[]", "{}", "h5p-no-library"),
            ("{\"mainLibrary\":\"H5P.Blanks\"}", "nonsense", "json-malformed"),
            (
                "{\"mainLibrary\":\"H5P.Blanks\"}",
                String(repeating: "[", count: 200) + String(repeating: "]", count: 200),
                "json-malformed"
            ),
        ])
    func refuses(_ about: String, _ content: String, _ code: String) {
        let zip = ZipWriter.archive(["h5p.json": about, "content/content.json": content])
        #expect(PackageImporter().read(zip, named: "a.h5p").errors == [code])
        #expect(
            PackageImporter().read(ZipWriter.archive(["h5p.json": "{\"mainLibrary\":\"H5P.Blanks\"}"]), named: "a")
                .errors
                == ["member-missing"])
    }

    @Test("M1: a text with very many stars is refused as a whole")
    func refusesStars() {
        let words = (0..<20_000).map { "*w\($0)*" }.joined(separator: " ")
        for library in ["H5P.Blanks", "H5P.DragText", "H5P.MarkTheWords"] {
            let report = read(library, "{\"questions\":[\"\(words)\"],\"textField\":\"\(words)\",\"text\":\"T\"}")
            #expect(report.errors == ["question-broken"])
        }
    }
}
