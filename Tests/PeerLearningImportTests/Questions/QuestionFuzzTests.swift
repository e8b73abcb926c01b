import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: files of questions that mean harm")
struct QuestionFuzzTests {
    private static let crumbs = [
        "{", "}", "=", "~", "#", "####", "::", "%50%", "%", "-100%", "->", "\\", "\\n", "\n", "\n\n", "\r\n", "//",
        "[html]",
        "<b>", "</", "<img src=", "&amp;", "&#x0;", "T", "FALSE", "1..5", "3:", "*", "A) ", "B. ", "ANSWER: A",
        "ANSWER:",
        "$CATEGORY: x", "[id:a]", "é", "Ж", "👩‍👩‍👧", "\u{0}", "\u{1B}", "\u{202E}", " ", "\t", "word", "9e999", "[id:",
        "What? {=a ~b}", "<script>", "e\u{301}",
    ]

    @Test("C4: whatever stands in a file, each question that comes out can be asked, and each fault has a line")
    func fuzz() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<600 {
            let text = (0..<Int.random(in: 1...40, using: &generator))
                .map { _ in Self.crumbs.randomElement(using: &generator) ?? "" }.joined()
            let report = QuestionSample.read(text)
            let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.count
            for diagnostic in report.diagnostics where diagnostic.code.rawValue.hasPrefix("question-") {
                #expect(
                    (1...lines).contains(diagnostic.line ?? 0), "seed \(seed), round \(round): \(text.debugDescription)"
                )
            }
            let questions = report.package?.questions ?? []
            #expect(Set(questions.map(\.question.id)).count == questions.count, "seed \(seed), round \(round)")
            for found in questions {
                let isSingle = found.part?.cardinality == .single
                let right = found.question.keys.mapValues { isSingle ? Array($0.correct.prefix(1)) : $0.correct }
                let score = try? found.question.score(Answer(right))
                #expect(
                    found.type == .shortanswer
                        || score.map { abs($0.score - $0.maximum) < 1e-9 || $0.score > 0 } == true,
                    "seed \(seed), round \(round): \(text.debugDescription)")
            }
            accepted += questions.isEmpty ? 0 : 1
            _ = report.json()
        }
        #expect(accepted > 20, "seed \(seed)")
    }

    @Test(
        "C4: many lines, open braces and deep nesting take little time",
        arguments: [
            ("lines", "a {=b ~c}\n"), ("blank lines", "\n"), ("open braces", "{"), ("open braces on lines", "{=\n"),
            ("titles", "::"), ("answers", "~a"), ("tags", "<b"), ("paragraphs", "a {\n\n"),
            ("Aiken", "A. b\nANSWER: A\n"),
            ("arrows", "->="), ("backslashes", "\\"), ("hashes", "#"),
        ])
    func hostile(_ name: String, _ piece: String) {
        let bytes = Array(String(repeating: piece, count: 48_000 / piece.utf8.count).utf8)
        let begin = ThreadClock.seconds
        _ = PackageImporter().read(Array("::t:: q {=a ~b}\n".utf8) + bytes, named: "a")
        #expect(ThreadClock.seconds - begin < 20, "\(name)")
    }

    @Test("C4: a file has a most of bytes and of questions")
    func limits() {
        var limits = ArchiveLimits.standard
        limits.textBytes = 100
        let importer = PackageImporter(limits: limits)
        #expect(
            importer.read(Array(repeating: 0x41, count: 101), named: "a").diagnostics.map(\.code) == [.textTooLarge])
        let many = QuestionSample.read(String(repeating: "a{T}\n\n", count: 20_001))
        #expect(many.package?.questions.count == 12_000)
        #expect(many.diagnostics.map(\.code) == [.questionsTooMany])
    }
}
