import Foundation
import PeerLearningCore
import PeerLearningTesting
import Testing

@testable import PeerLearningImport

@Suite("C4: what is wrong in files of questions")
struct QuestionFaultTests {
    @Test(
        "C4: each fault is named with its line, and the other questions are read",
        arguments: [
            ("::open title {=a ~b}", "question-title-open 3"), ("What? {=a\n~b", "question-brace-open 3"),
            ("What?\n=a}", "question-brace-unopened 4"), ("What? {=a\n{=b}}", "question-brace-extra 4"),
            ("{=a ~b}", "question-without-text 3"), ("What? {a}", "question-without-answer 3"),
            ("What? {\nx =a}", "question-without-answer 4"), ("What? {=a ~}", "question-answer-empty 3"),
            ("What? {=a\n=}", "question-answer-empty 4"), ("What? {~a ~b}", "question-nothing-right 3"),
            ("What? {=%0%a}", "question-nothing-right 3"), ("What? {~%-5%a =%-5%b}", "question-nothing-right 3"),
            ("What? {=a\n~%200%b}", "question-weight 4"), ("What? {#three}", "question-number 3"),
            ("What? {#3:-1}", "question-number 3"), ("What? {#}", "question-without-answer 3"),
            ("What? {#5..1}", "question-range 3"), ("What? {=a -> b\n=c}", "question-pair 4"),
            ("What? {=a -> b}", "question-few-pairs 3"), ("What? {=a ->\n=c -> d}", "question-pair 3"),
            ("What? {=\(String(repeating: "a", count: 1_001))}", "question-answer-long 3"),
            ("What? {\(String(repeating: "~a", count: 201))}", "question-too-many-answers 3"),
            (String(repeating: "a", count: 100_001), "question-too-long 3"),
        ])
    func faults(_ bad: String, _ fault: String) {
        let text = "First? {=a ~b}\n\n\(bad)\n\n::Last:: Yes? {T}\n"
        #expect(QuestionSample.faults(text) == [fault])
        #expect(QuestionSample.read(text).package?.questions.map(\.question.title) == ["First?", "Last"])
    }

    @Test("C4: a file of which every question is bad is refused, with all that is wrong")
    func allBad() {
        let report = QuestionSample.read("::a {=b}\n\n::c:: What? {=d")
        #expect(!report.isAccepted)
        #expect(report.diagnostics.map(\.code.rawValue) == ["question-title-open", "question-brace-open"])
        #expect(report.diagnostics.allSatisfy { $0.file == "questions.txt" && $0.severity == .error })
    }

    @Test("C4: bytes may be UTF-8 with a mark, UTF-16 or windows-1251, and lines end in any way")
    func encodings() throws {
        let text = "::Ё:: Столица?\n{=Киев\n~Львов}\n\n::2:: Да?{T}"
        let units = Array(text.utf16)
        let page: [UInt8] = text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
            case 0x401: 0xA8
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
        let cases: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8,
            [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, page,
            Array(text.replacing("\n", with: "\r\n").utf8), Array(text.replacing("\n", with: "\r").utf8),
        ]
        let reports = cases.map { PackageImporter().read($0, named: "a") }
        let first = try #require(reports.first?.package?.questions)
        #expect(first.map(\.question.title) == ["Ё", "2"])
        #expect(first.map(\.line) == [1, 5])
        for report in reports { #expect(report.package?.questions == first) }
        #expect(
            reports.map { $0.diagnostics.map(\.code) } == [
                [], [], [.textEncoding], [.textEncoding], [.textEncoding], [], [],
            ])
    }

    @Test("C4: control characters are left out, and where the first of them stands is said")
    func controls() {
        let report = QuestionSample.read("::a:: Ring\u{7}?\n{=\u{1B}[31mred ~blue}")
        #expect(report.package?.questions.first?.question.prompt == "Ring?")
        #expect(report.package?.questions.first?.answers.first?.text == "[31mred")
        #expect(report.diagnostics.map(\.code) == [.textHasControls])
        #expect(report.diagnostics.first?.line == 1)
    }

    @Test("C4: a text that begins with a tag is no document where questions stand in it")
    func tagFirst() throws {
        #expect(try QuestionSample.question("<p>What?</p> {=a ~b}").question.prompt == "What?")
        #expect(QuestionSample.read("<p>What?</p>").package == nil)
    }

    @Test("C4: questions stand in the line of JSON, with what is right and what answers are worth")
    func json() throws {
        let report = QuestionSample.read("::Pi:: Pi? {#3.14:0.1}\n\nPick {~a =b}\n\nMatch {=a -> b =c -> d}\n\nRead.")
        let object = try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any]
        #expect(object?["accepted"] as? Bool == true)
        #expect(object?["format"] as? String == "gift")
        let questions = try #require(object?["questions"] as? [[String: Any]])
        #expect(questions.map { $0["type"] as? String } == ["numerical", "multichoice", "matching", "description"])
        #expect(questions.map { $0["title"] as? String } == ["Pi", "Pick", "Match", "Read."])
        #expect(questions.map { $0["id"] as? String } == ["q1", "q2", "q3", "q4"])
        #expect(questions.allSatisfy { $0["file"] as? String == "questions.txt" })
        #expect(questions[0]["interactions"] as? [String] == ["textEntryInteraction"])
        #expect(questions[0]["correct"] as? [String: [String]] == ["RESPONSE": ["3.14"]])
        #expect(questions[2]["correct"] as? [String: [String]] == ["RESPONSE": ["A T1", "B T2"]])
        let answers = try #require(questions[1]["answers"] as? [[String: Any]])
        #expect(answers.map { $0["text"] as? String } == ["a", "b"])
        #expect(answers.map { $0["fraction"] as? Double } == [0, 100])
        #expect((questions[3]["correct"] as? [String: Any])?.isEmpty == true)
    }
}
