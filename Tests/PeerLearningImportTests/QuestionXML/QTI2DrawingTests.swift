import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: items of QTI 2 that are made anew for each person")
struct QTI2DrawingTests {
    private static let declarations =
        #"<templateDeclaration identifier="A" cardinality="single" baseType="integer" mathVariable="true"/><templateDeclaration identifier="B" cardinality="single" baseType="float"/><templateDeclaration identifier="W" cardinality="single" baseType="identifier"/>"#

    /// An item with template processing and one number to write, which is right where it is `A` and `B` together.
    private func item(_ steps: String, _ body: String = "", id: String = "i1") -> String {
        QuizSample.item(
            "<p><printedVariable identifier=\"A\"/>+<printedVariable identifier=\"B\" format=\"%.2f\"/>\(body)=<textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
            QuizSample.response("float") + Self.declarations + "<!--\(id)-->",
            processing:
                "<templateProcessing>\(steps)<setCorrectResponse identifier=\"RESPONSE\"><sum><variable identifier=\"A\"/><variable identifier=\"B\"/></sum></setCorrectResponse></templateProcessing>"
                + QuizSample.template("match_correct")
        ).replacing("identifier=\"i1\"", with: "identifier=\"\(id)\"")
    }

    private func set(_ name: String, _ value: String) -> String {
        "<setTemplateValue identifier=\"\(name)\">\(value)</setTemplateValue>"
    }

    private func number(_ text: String) -> String { "<baseValue baseType=\"float\">\(text)</baseValue>" }

    @Test("C4: numbers are put into the text, and the right answer follows from them")
    func constants() throws {
        let found = try QuizSample.question(
            item(set("A", number("3.7")) + set("B", "<product><variable identifier=\"A\"/>\(number("0.5"))</product>")),
            faults: ["question-made-anew"])
        #expect(found.question.prompt.plain.hasPrefix("3+1.50="))
        #expect(try found.score(.number(4.5)) == 1)
        #expect(try found.score(.number(3.5)) == 0)
        #expect(found.correct.isEmpty)
    }

    @Test("C4: chance follows from the item's identifier: the same form each time, others for other items")
    func chance() throws {
        let steps =
            set("A", "<randomInteger min=\"1\" max=\"1000\" step=\"3\"/>")
            + set("B", "<randomFloat min=\"0\" max=\"1\"/>")
        let prompts = try ["a", "a", "b", "c"].map {
            try QuizSample.question(item(steps, id: $0), faults: ["question-made-anew"]).question.prompt
        }
        #expect(prompts[0] == prompts[1])
        #expect(Set(prompts).count == 3)
        let words = prompts[0].plain.split(separator: "+")
        let first = try #require(words.first.flatMap { Int($0) })
        #expect((1...1_000).contains(first) && first % 3 == 1)
    }

    @Test("C4: conditions, constraints and ends of the rules are followed")
    func rules() throws {
        let steps =
            set("B", number("0")) + set("A", "<randomInteger min=\"0\" max=\"9\"/>")
            + "<templateConstraint><gt><variable identifier=\"A\"/>\(number("6"))</gt></templateConstraint>"
            + "<templateCondition><templateIf><lt><variable identifier=\"A\"/>\(number("7"))</lt>\(set("A", number("0")))</templateIf><templateElse>\(set("A", "<sum><variable identifier=\"A\"/>\(number("100"))</sum>"))</templateElse></templateCondition>"
        let found = try QuizSample.question(item(steps), faults: ["question-made-anew"])
        #expect(["107", "108", "109"].contains { found.question.prompt.plain.hasPrefix($0 + "+") })
        let impossible = "<templateConstraint><lt>\(number("1"))\(number("0"))</lt></templateConstraint>"
        let never = try QuizSample.question(
            item(set("A", number("1")) + impossible), faults: ["question-made-anew", "question-not-scored"])
        #expect(never.question.prompt.plain.hasPrefix("…+…"))
        let over = try QuizSample.question(
            item(set("A", number("2")) + set("B", number("2")) + "<exitTemplate/>" + set("A", number("9"))),
            faults: ["question-made-anew", "question-not-scored"])
        #expect(over.question.prompt.plain.hasPrefix("2+2.00="))
    }

    @Test("C4: what a variable decides on is shown or hidden, and formulas hold its number")
    func shown() throws {
        let steps =
            set("A", number("5")) + set("B", number("1")) + set("W", "<baseValue baseType=\"identifier\">x</baseValue>")
        let body =
            "<templateInline templateIdentifier=\"W\" identifier=\"x\" showHide=\"show\">yes</templateInline><templateInline templateIdentifier=\"W\" identifier=\"y\" showHide=\"show\">no</templateInline><math><msup><mi>A</mi><mn>2</mn></msup></math>"
        let found = try QuizSample.question(item(steps, body), faults: ["question-made-anew"])
        #expect(found.question.prompt.plain.hasPrefix("5+1.00yes5^2="))
    }

    @Test("C4: rules that cannot be followed leave their places open, and that is said")
    func leftOut() throws {
        let report = QuizSample.read(item(set("A", "<customOperator class=\"x\"/>")))
        #expect(report.codes.contains("question-template-left-out") && report.isAccepted)
        #expect(report.package?.questions.first?.question.prompt.plain.hasPrefix("…+…=") == true)
    }

    @Test(
        "C4: functions of known numbers are computed",
        arguments: [
            ("<gcd>12 18</gcd>", 6), ("<lcm>4 6</lcm>", 12),
            ("<mathOperator name=\"toRadians\">180</mathOperator>", Double.pi),
            ("<roundTo roundingMode=\"significantFigures\" figures=\"2\">1234</roundTo>", 1_200),
            ("<roundTo roundingMode=\"decimalPlaces\" figures=\"1\">2.25</roundTo>", 2.3),
            ("<statsOperator name=\"popSD\"><ordered>2 4</ordered></statsOperator>", 1),
            ("<sum><repeat numberRepeats=\"4\">2</repeat></sum>", 8),
            ("<index n=\"2\"><ordered>5 7</ordered></index>", 7),
        ])
    func functions(_ expression: String, _ result: Double) throws {
        let written = expression.replacing(/([0-9.]+)(?=[ <])/) { "<baseValue baseType=\"float\">\($0.1)</baseValue>" }
        let tree = QuizSample.item(
            "<p><textEntryInteraction responseIdentifier=\"RESPONSE\"/></p>",
            QuizSample.response("float") + Self.declarations,
            processing:
                "<templateProcessing><setCorrectResponse identifier=\"RESPONSE\">\(written)</setCorrectResponse></templateProcessing>"
                + QuizSample.template("match_correct"))
        let found = try QuizSample.question(tree, faults: ["question-made-anew"])
        #expect(try found.score(.number(result)) == 1, "\(found.question.keys)")
    }
}
