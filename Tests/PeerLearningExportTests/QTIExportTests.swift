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
        for seed in UInt64(1)...250 {
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
        #expect(compared > 1_000)
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
