import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions in XML that mean harm")
struct QuizFuzzTests {
    private static let crumbs = [
        "<baseValue baseType=\"float\">1e308</baseValue>", "<variable identifier=\"SCORE\"/>", "<sum>", "</sum>",
        "<not>",
        "identifier=\"A\"", "identifier=\"\"", "999999999999999999999", "-1", "NaN", "inf", "0",
        "<correct identifier=\"X\"/>",
        "<varequal respident=\"R\">1</varequal>", "<exitResponse/>", "{1:SA:=a}", "{1:MC:", "[[1]]", "[[99]]", "&amp;",
        "<simpleChoice identifier=\"Z\"/>", "<text>", "%-50%", "Ж", "\u{202E}", "\u{E0F0}0\u{E0F1}", "<file/>",
        "SCORE.max",
        "continue=\"No\"", "<drag><no>1</no></drag>", "pattern=\"(a|b)*\"", "index=\"0\"", "fraction=\"1e9\"",
    ]

    private static let samples = [
        QuizSample.item(
            "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"2\"><simpleChoice identifier=\"A\">a</simpleChoice><simpleChoice identifier=\"B\">b</simpleChoice></choiceInteraction>",
            QuizSample.response("identifier", "multiple", QuizSample.correct("A", "B")),
            processing:
                "<responseProcessing><responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></match><setOutcomeValue identifier=\"SCORE\"><sum><variable identifier=\"SCORE\"/><baseValue baseType=\"float\">2</baseValue></sum></setOutcomeValue></responseIf></responseCondition></responseProcessing>"
        ),
        QuizSample.item1(
            "<response_lid ident=\"R\" rcardinality=\"Multiple\"><render_choice><response_label ident=\"1\"/><response_label ident=\"2\"/></render_choice></response_lid>",
            QuizSample.rules(QuizSample.when("<varequal respident=\"R\">1</varequal>", "Add", "50"))),
        QuizSample.moodle("cloze", "{1:SA:=a} and {2:MC:x~=y} and {1:NM:=3:0.1}"),
        QuizSample.moodle(
            "multichoice", "Q", QuizSample.answer("50", "a") + QuizSample.answer("50", "b") + "<single>false</single>"),
        QuizSample.moodle(
            "ddmarker", "Q",
            "<drag><no>1</no><text>a</text></drag><drop><choice>1</choice><shape>circle</shape><coords>1,1;2</coords></drop>"
        ),
        QuizSample.moodle("ordering", "Q", QuizSample.answer("1", "a") + QuizSample.answer("2", "b")),
    ]

    @Test("C4: whatever stands in a file, each question that comes out can be answered within its bounds")
    func fuzz() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<600 {
            let text = Self.samples.randomElement(using: &generator).map { Self.changed($0, &generator) } ?? ""
            let report = QuizSample.read(text)
            #expect(report.isAccepted || !report.errors.isEmpty, "seed \(seed), round \(round)")
            let questions = report.package?.questions ?? []
            #expect(Set(questions.map(\.question.id)).count == questions.count, "seed \(seed), round \(round)")
            for question in questions.map(\.question) {
                accepted += 1
                let right = question.interactions.map { part in
                    (
                        part.id,
                        Array((question.keys[part.id]?.correct ?? []).prefix(part.cardinality == .single ? 1 : 9))
                    )
                }
                for answer in [Answer(), Answer(Dictionary(right) { first, _ in first })] {
                    guard let score = try? question.score(answer).score else { continue }
                    #expect(
                        score.isFinite && question.minimum <= score && score <= question.maximum,
                        "seed \(seed), round \(round): \(text)")
                }
            }
            _ = report.json()
        }
        #expect(accepted > 120, "seed \(seed)")
    }

    /// The text with a crumb put in, a stretch taken out or doubled.
    private static func changed(_ text: String, _ generator: inout SeededGenerator) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...Int.random(in: 0...2, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0, 1:
                // Between two elements, where it does most.
                let gap = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? place
                bytes.insert(contentsOf: Array((crumbs.randomElement(using: &generator) ?? "").utf8), at: gap)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...6, using: &generator)))
            default: bytes[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("C4: deep rules, many fields, many options and long patterns take little time and are told of")
    func hostile() throws {
        let deep = String(repeating: "<not>", count: 50) + "<null/>" + String(repeating: "</not>", count: 50)
        let documents = [
            QuizSample.item(
                "<textEntryInteraction responseIdentifier=\"RESPONSE\"/>", QuizSample.response("string"),
                processing:
                    "<responseProcessing><responseCondition><responseIf>\(deep)<setOutcomeValue identifier=\"SCORE\"><null/></setOutcomeValue></responseIf></responseCondition></responseProcessing>"
            ),
            QuizSample.moodle("cloze", String(repeating: "{1:SA:=a}", count: 1_200)),
            QuizSample.moodle("cloze", String(repeating: "{1:SA:", count: 4_000)),
            QuizSample.moodle("shortanswer", "Q", (0..<3_000).map { QuizSample.answer("100", "a\($0)*") }.joined()),
            QuizSample.moodle("multichoice", "Q", (0..<3_000).map { QuizSample.answer("100", "a\($0)") }.joined()),
            QuizSample.moodle("calculated", "Q", QuizSample.answer("100", String(repeating: "(", count: 900))),
            QuizSample.item1(
                "<response_str ident=\"R\"><render_fib/></response_str>",
                QuizSample.rules(
                    (0..<4_000).map { QuizSample.when("<varequal respident=\"R\">\($0)</varequal>", "Add", "1") }
                        .joined())),
        ]
        for (place, document) in documents.enumerated() {
            let begin = ThreadClock.seconds
            let report = QuizSample.read(document)
            #expect(ThreadClock.seconds - begin < 20, "\(place)")
            #expect(!report.diagnostics.isEmpty && (report.isAccepted || !report.errors.isEmpty), "\(place)")
        }
    }
}
