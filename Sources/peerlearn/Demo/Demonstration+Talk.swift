import PeerLearning

extension Demonstration {
    /// People comment on each other's solutions; some are answered, thanked for or found useless. Answers with how many
    /// comments there are.
    func talk(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws -> Int {
        let state = try await engine.workshop(workshop)
        var count = 0
        for (place, comment) in story.comments.enumerated() {
            let author = cast.authors[place % cast.authors.count]
            let speaker = speaker(at: place, besides: author)
            guard let submission = state.submission(of: author) else { continue }
            let posted = try await engine.comment(
                comment.text, on: submission, in: workshop, by: caller(speaker, day: 7, minute: place * 13))
            count += 1
            if let answer = comment.answer {
                let reply = try await engine.comment(
                    answer, on: submission, answering: posted, in: workshop,
                    by: caller(author, day: 7, minute: place * 13 + 5))
                try await engine.rate(
                    reply, useful: true, in: workshop, by: caller(speaker, day: 7, minute: place * 13 + 9))
                count += 1
            }
            try await engine.rate(
                posted, useful: comment.isUseful, thanks: comment.thanks, in: workshop,
                by: caller(author, day: 7, minute: place * 13 + 11))
        }
        return count
    }

    /// Guides speak every third time, authors in turn.
    private func speaker(at place: Int, besides author: PersonID) -> PersonID {
        if place % 3 == 0 { return cast.guides[place % cast.guides.count] }
        let turn = cast.authors[(place * 3 + 1) % cast.authors.count]
        return turn == author ? cast.guides[place % cast.guides.count] : turn
    }

    /// Shows the talk as those who take part see it: under pseudonyms.
    func quoteTalk(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        guard let reader = cast.authors.first else { return }
        let solutions = try await engine.solutions(in: workshop, for: reader).filter {
            $0.comments.contains { $0.comment.useful > 0 }
        }
        for solution in solutions.prefix(3) {
            guard let comment = solution.comments.first(where: { $0.comment.useful > 0 }), let text = comment.text,
                let speaker = comment.comment.author
            else { continue }
            console.item(
                "demo.saidOf",
                [
                    "pseudonym": .message(speaker.name), "other": .message(solution.submission.author.name),
                    "text": .text(text),
                ])
        }
    }
}
