import PeerLearningCore
import PeerLearningExport
import PeerLearningImport
import Testing

@Suite struct QTIExportTests {
    /// What may change points or what is accepted, and is told.
    private static let losses: Set<ExportNoteCode> = [.minimum, .rules, .value, .count, .places]

    @Test(arguments: [TestFormat.qti3, .qti2])
    func `M8: the same answers have the same scores after export and import, whatever the question`(
        _ format: TestFormat
    ) async throws {
        var compared = 0
        for seed in UInt64(1)...150 {
            var random = RandomQuestion(seed: seed)
            let question = try random.question("q")
            let test = try KnowledgeTest(
                "t", title: "T", purpose: .entry,
                [
                    question,
                    Question(
                        "z", prompt: "?", [.choice([AnswerOption("a")])], keys: ["RESPONSE": .correct(.option("a"))]),
                ],
                policy: .standard)
            let package = test.exported(as: format)
            let found = try #require(try await package.questions(in: "item1.xml").first, "seed \(seed)")
            guard package.codes(of: "q").isDisjoint(with: Self.losses) else { continue }
            let names = try #require(package.names["q"])
            for _ in 0..<12 {
                let answer = random.answer(question)
                compared += 1
                var difference = question.difference(from: found, answer, names)
                if difference == nil, !package.codes(of: "q").contains(.verdict) {
                    difference = question.verdictDifference(from: found, answer, names)
                }
                if let difference {
                    Issue.record("seed \(seed): \(difference)\n\(try await package.text(of: "item1.xml"))")
                    return
                }
            }
        }
        #expect(compared > 600)
    }
}

extension QTIExportTests {
    @Test(arguments: [TestFormat.qti3, .qti2])
    func `M8: a package of QTI has the questions in their order, their pictures and the test`(
        _ format: TestFormat
    ) async throws {
        let ids = (1...12).map { QuestionID("q \($0)") }
        var questions = try ids.map { try Question.plain($0) }
        questions.append(
            try Question("p", prompt: MarkedText([.picture(path: "img/a b.png", description: "A")])))
        let test = try KnowledgeTest("entry", title: "Entry <1>", purpose: .entry, questions, policy: .standard)
        let picture = ExportFile(path: "img/a b.png", [1, 2, 3])
        let other = ExportFile(path: "img/other.png", [1])
        let package = test.exported(as: format, files: [other, picture])
        #expect(package.files.last?.path == "img/a b.png" && !package.files.contains { $0.path == other.path })
        let report = try await package.read()
        #expect(report.package?.questions.map(\.question.id) == ids + ["p"])
        #expect(report.package?.title == "Entry <1>" && report.package?.format == (format == .qti3 ? .qti3 : .qti2))
        #expect(report.diagnostics.allSatisfy { $0.severity == .note }, "\(report.diagnostics)")
        #expect(test.exported(as: format).notes.contains { $0.code == .contentMissing })
        let weighed = try KnowledgeTest(
            "t", title: "T", purpose: .entry, questions: [TestQuestion(.plain(), points: 3)], policy: .standard)
        #expect(weighed.exported(as: format).codes(of: "z") == [.points])
        #expect(try await package.text(of: "imsmanifest.xml").contains("href=\"img/a%20b.png\""))
        let lines = try Question("l", title: "one\ntwo", prompt: "?")
        let titled = try KnowledgeTest("t", title: "T", purpose: .entry, [lines, .plain()], policy: .standard)
        #expect(try await titled.exported(as: format).questions(in: "item1.xml").first?.title == "one\ntwo")
        #expect(try await weighed.exported(as: format).text(of: "test.xml").contains("value=\"3\""))
    }
}

extension Question {
    /// Where two questions judge a part differently; nil where they agree.
    fileprivate func verdictDifference(from other: Question, _ answer: Answer, _ names: ExportedNames) -> String? {
        guard let own = try? score(answer).parts, let theirs = try? other.score(names.renamed(answer)).parts else {
            return nil
        }
        for part in own {
            let verdict = theirs.first { $0.id == names.parts[part.id] }?.verdict
            if verdict != part.verdict { return "\(part) is \(String(describing: verdict)) for \(answer)" }
        }
        return nil
    }
}
