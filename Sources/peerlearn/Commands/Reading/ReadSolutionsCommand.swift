import ArgumentParser
import PeerLearning

/// `peerlearn read solutions`: the works of a workshop with the talk about them.
struct ReadSolutionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solutions",
        abstract: "The works of the workshop with the talk about them, once reviewing has begun.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let solutions = try await desk.engine.solutions(in: workshop, for: desk.person)
            try desk.show(.list(solutions.map(\.record))) {
                if solutions.isEmpty { desk.console.say("tool.solutions.none") }
                for solution in solutions { tell(solution, desk) }
            }
        }
    }

    private func tell(_ solution: DiscussedSolution, _ desk: Desk) {
        let submission = solution.submission
        print("\(desk.name(submission.author)) [\(desk.short(submission.submission))]")
        if submission.isHidden { desk.quote(nil) }
        for (place, version) in submission.versions.enumerated() {
            if submission.versions.count > 1 {
                desk.console.say("tool.solution.version", ["number": .number(place + 1)])
            }
            desk.quote(solution.versions.indices.contains(place) ? solution.versions[place] : nil)
            desk.tell(links: version.links, files: version.files)
        }
        for comment in solution.comments { desk.tell(comment) }
        print()
    }
}

/// `peerlearn read questions`: the questions that nobody has answered.
struct ReadQuestionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "The questions that nobody but their author has answered, the oldest first.",
        discussion: "Answer one with: peerlearn comment WORK TEXT --answering COMMENT")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let all = try await desk.engine.solutions(in: workshop, for: desk.person)
            let state = try await desk.engine.workshop(workshop)
            let open = state.openQuestions(askedBefore: Instant(milliseconds: .max))
            let asked = open.compactMap { id in
                all.lazy.compactMap { solution in
                    solution.comments.first { $0.comment.comment == id }.map { (solution.submission, $0) }
                }.first
            }
            let records = asked.map { submission, comment -> JSONValue in
                [
                    "submission": .id(submission.submission), "author": .pseudonym(submission.author),
                    "question": comment.record,
                ]
            }
            try desk.show(.list(records)) {
                if asked.isEmpty { desk.console.say("tool.questions.none") }
                for (submission, comment) in asked {
                    desk.console.say("tool.question.about", ["author": .text(desk.name(submission.author))])
                    desk.tell(comment)
                }
            }
        }
    }
}

extension Desk {
    fileprivate func tell(_ reading: DiscussedComment) {
        let comment = reading.comment
        let answers = comment.answered.map { console.text("tool.comment.answers", ["id": .text(short($0))]) } ?? ""
        let asks = comment.isQuestion ? console.text("tool.comment.asks") : ""
        let useful = comment.useful > 0 ? console.text("tool.comment.useful", ["count": .number(comment.useful)]) : ""
        print("    – \(name(comment.author)) [\(short(comment.comment))]\(answers)\(asks)\(useful)")
        quote(reading.text, indent: 6)
    }
}

extension DiscussedSolution {
    fileprivate var record: JSONValue {
        let versions = submission.versions.enumerated().map { place, version -> JSONValue in
            [
                "text": .words(self.versions.indices.contains(place) ? self.versions[place] : nil),
                "links": .list(version.links.map { .text($0) }), "files": .list(version.files.map(\.record)),
            ]
        }
        return [
            "submission": .id(submission.submission), "author": .pseudonym(submission.author),
            "hidden": .flag(submission.isHidden), "versions": .list(versions),
            "comments": .list(comments.map(\.record)),
        ]
    }
}

extension DiscussedComment {
    fileprivate var record: JSONValue {
        .present([
            "comment": .id(comment.comment), "author": comment.author.map { .pseudonym($0) } ?? .null,
            "answers": comment.answered.map { .id($0) }, "question": .flag(comment.isQuestion),
            "useful": .integer(comment.useful), "notUseful": .integer(comment.notUseful), "text": .words(text),
        ])
    }
}
