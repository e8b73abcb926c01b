import PeerLearningCore

extension CoursePackage {
    /// The tests and tasks that the package makes, and what it makes nothing of.
    func activities(_ words: ProgrammeWords, in drafts: [OutlineDraft]) -> ActivityDraft {
        var draft = ActivityDraft(placing: ActivityPlacing(in: drafts, words), words)
        let taken = chosenTests
        for (test, questions) in taken {
            let title = (test.title ?? "").heading().unlessBlank(test.id.unlessBlank(drafts[0].title))
            draft.takeTest(test.id, titled: title, rules: test, of: questions)
        }
        if taken.isEmpty, !questions.isEmpty {
            draft.takeTest("questions", titled: drafts[0].title, of: questions)
        }
        if !taken.isEmpty {
            let left = questionsLeft(by: taken.flatMap(\.questions))
            if left > 0 { draft.note(.questionsInBank, ["count": .number(left)]) }
        }
        for task in tasks { draft.take(task) }
        for workshop in workshops { draft.take(workshop) }
        return draft
    }

    /// How many questions no test has taken; poorer copies of those that were taken do not count.
    private func questionsLeft(by taken: [PackageQuestion]) -> Int {
        struct Place: Hashable {
            let file: String?
            let id: QuestionID
        }
        let used = Set(taken.map { Place(file: $0.file, id: $0.question.id) })
        let copies = Set(tests.flatMap(\.copies))
        return questions.count { question in
            !used.contains(Place(file: question.file, id: question.question.id))
                && !copies.contains(question.file ?? "")
        }
    }

    /// The tests with their questions; the banks where nothing but banks is there.
    private var chosenTests: [(test: PackageTest, questions: [PackageQuestion])] {
        let byFile = Dictionary(grouping: questions) { $0.file ?? "" }
        let byID = Dictionary(questions.map { ($0.question.id.rawValue, $0) }) { first, _ in first }
        let all = tests.map { test in
            let named = test.questions.compactMap { byID[$0] }
            return (test: test, questions: named.isEmpty ? test.file.flatMap { byFile[$0] } ?? [] : named)
        }
        .filter { !$0.questions.isEmpty }
        let own = all.filter { !$0.test.isBank }
        return own.isEmpty ? all : own
    }
}
