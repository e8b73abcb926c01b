import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Tasks in Markdown")
struct TaskDocumentTests {
    private static let english = """
        # An interview

        ## Goal
        Learn to ask.

        So that people answer.

        ## Artefact
        A recording and a page of notes.

        ## Criteria
        - Three open questions
          that lead on
        - A summary

        ## Rubric
        | Criterion | Weight | Weak (0) | Good (2) | Excellent (3,5) |
        |---|---:|---|---|---|
        | Questions | 2 | Closed | Open \\| follow up | Lead on |
        | Notes | 1 | None | | Full |
        """

    private static let russian = """
        # Интервью
        ## Цель
        Научиться спрашивать.
        ## Результат
        Запись.
        ## Критерии
        1. Три вопроса
        ## Рубрика
        | Критерий | Вес | Слабо (0) | Хорошо (2) |
        |---|---|---|---|
        | Вопросы | 1,5 | Закрытые | Открытые |
        """

    @Test("N1: an English task is read in full")
    func readsEnglish() throws {
        let task = try TaskDocument(markdown: Self.english)
        #expect(task.title == "An interview")
        #expect(task.goal == "Learn to ask.\n\nSo that people answer.")
        #expect(task.artefact == "A recording and a page of notes.")
        #expect(task.criteria == ["Three open questions that lead on", "A summary"])
        #expect(task.rubric.map(\.name) == ["Questions", "Notes"])
        #expect(task.rubric.map(\.weight) == [2, 1])
        #expect(task.rubric[0].levels.map(\.name) == ["Weak", "Good", "Excellent"])
        #expect(task.rubric[0].levels.map(\.points) == [0, 2, 3.5])
        #expect(task.rubric[0].levels.map(\.description) == ["Closed", "Open | follow up", "Lead on"])
        #expect(task.rubric[1].levels[1].description == "")
    }

    @Test("N1: a Russian task is read in full, with a byte order mark and the line ends of Windows as well")
    func readsRussian() throws {
        let task = try TaskDocument(markdown: Self.russian)
        #expect(task.title == "Интервью")
        #expect(task.criteria == ["Три вопроса"])
        #expect(task.rubric[0].weight == 1.5)
        #expect(task.rubric[0].levels.map(\.name) == ["Слабо", "Хорошо"])
        let windows = Self.russian.replacing("\n", with: "\r\n")
        #expect(try TaskDocument(bytes: [0xEF, 0xBB, 0xBF] + Array(windows.utf8)) == task)
    }

    private static let mixed = """
        # Mixed
        ## Goal
        G.
        ## Artefact
        A.
        ## Criteria
        - C
        ## Rubric
        | Criterion | Weight | No (0) | Yes (1) |
        |---|---|---|---|
        | Works | 2 | It fails | It runs |

        | Criterion | Weight | Answer |
        |---|---|---|
        | Style (optional) | 1 | 0–10 |
        | Tested | 1,5 | yes/no |
        | What helps most | 0 | words |
        """

    @Test("N2: criteria without levels are answered by points, yes or no, or words, and some may be left out")
    func readsKinds() throws {
        let task = try TaskDocument(markdown: Self.mixed)
        #expect(task.rubric.map(\.kind) == [.levels, .points(most: 10), .check, .comment])
        #expect(task.rubric.map(\.name) == ["Works", "Style", "Tested", "What helps most"])
        #expect(task.rubric.map(\.isOptional) == [false, true, false, false])
        let russian = Self.mixed.replacing("(optional)", with: "(по желанию)").replacing("yes/no", with: "Да / нет")
            .replacing("| words |", with: "| словами |")
        let translated = try TaskDocument(markdown: russian)
        #expect(translated.rubric == task.rubric)
        let rubric = try task.task().rubric
        #expect(rubric.criteria[1].accepts(-1))
    }

    @Test("N2: an answer that is none is named with its line", arguments: ["0-0", "0–5000", "maybe", "", "-1–3"])
    func wrongKind(answer: String) throws {
        let text = Self.mixed.replacing("0–10", with: answer)
        let error = #expect(throws: TaskDocumentError.self) { try TaskDocument(markdown: text) }
        #expect(error?.code == "task-answer")
        #expect(error?.line == 15)
    }

    @Test(
        "N1: each fault is named with its line",
        arguments: [
            ("# An interview", "An interview", "task-no-title", 1),
            ("# An interview", "# Goal", "task-no-title", 1),
            ("## Goal", "## Aim", "task-section-missing", 20),
            ("Learn to ask.\n\nSo that people answer.\n", "", "task-section-missing", 3),
            ("## Artefact", "## Goal", "task-section-repeated", 8),
            ("## Rubric", "## Table", "task-no-rubric", 20),
            ("Weak (0)", "Weak", "task-level-points", 17),
            ("Weak (0)", "Weak (none)", "task-level-points", 17),
            ("Weak (0)", "Weak (inf)", "task-level-points", 17),
            ("Weak (0)", "Weak (1e400)", "task-level-points", 17),
            ("Weak (0)", "(0)", "task-level-points", 17),
            ("Weak (0)", "Good (0)", "task-level-repeated", 17),
            ("| Questions | 2 |", "| Questions | two |", "task-weight", 19),
            ("| Questions | 2 |", "| Questions | -2 |", "task-weight", 19),
            ("| Questions | 2 |", "| Questions | nan |", "task-weight", 19),
            ("| Questions | 2 |", "| Questions | inf |", "task-weight", 19),
            ("| Questions | 2 |", "| Questions | 0x10 |", "task-weight", 19),
            ("| Questions | 2 |", "| Questions | |", "task-weight", 19),
            ("| Questions | 2 |", "| | 2 |", "task-criterion-empty", 19),
            ("| Notes |", "| questions |", "task-criterion-repeated", 20),
            ("| Notes | 1 |", "| Notes | 1 | more |", "task-cells", 20),
            ("| None | | Full |", "| None |", "task-cells", 20),
        ])
    func namesFaults(_ old: String, _ new: String, _ code: String, _ line: Int) {
        expect(Self.english.replacing(old, with: new), fails: code, at: line)
    }

    @Test("N1: fewer than two levels, weights of nothing and a table without rows are refused")
    func refusesThinRubrics() {
        let head = Self.russian.prefix(upTo: Self.russian.range(of: "| Критерий")?.lowerBound ?? Self.russian.endIndex)
        expect(head + "| К | Вес | Слабо (0) |\n|---|---|---|\n| В | 1 | x |", fails: "task-columns", at: 9)
        expect(head + "| К | Вес |\n|---|---|\n| В | 1 |", fails: "task-columns", at: 9)
        expect(head + "| К | Вес | A (0) | B (1) |\n|---|---|---|---|", fails: "task-no-rubric", at: 9)
        expect(
            head + "| К | Вес | A (0) | B (1) |\n|---|---|---|---|\n| В | 0 | x | y |", fails: "task-weight-zero", at: 9
        )
        expect(head + "only words", fails: "task-no-rubric", at: 8)
    }

    @Test("N1: an empty file and a file that is not UTF-8 are refused")
    func refusesOtherFiles() {
        expect("", fails: "task-empty", at: 1)
        expect(" \n\n", fails: "task-empty", at: 1)
        #expect(throws: TaskDocumentError("task-not-utf8", line: 1)) {
            try TaskDocument(bytes: [0x23, 0x20, 0xC0, 0xC1])
        }
    }

    @Test("N1: any beginning of a task is read or refused, and nothing crashes")
    func survivesTruncation() {
        let bytes = Array(Self.russian.utf8)
        for length in 0..<bytes.count { _ = try? TaskDocument(bytes: Array(bytes.prefix(length))) }
    }

    private func expect(_ markdown: some StringProtocol, fails code: String, at line: Int) {
        do throws(TaskDocumentError) {
            _ = try TaskDocument(markdown: String(markdown))
            Issue.record("was read, though \(code) was expected")
        } catch {
            #expect(error.code.rawValue == code)
            #expect(error.line == line, "\(code)")
        }
    }
}
