import PeerLearning

extension Demonstration {
    func grade(in pilot: Pilot, of engine: PeerLearningEngine) async throws {
        console.heading("demo.step.grading")
        try await engine.advance(pilot.workshop, to: .grading, by: facilitator(day: 8))
        try await engine.publishGrades(in: pilot.workshop, by: facilitator(day: 8, minute: 5))
        try await tellGrades(in: pilot.workshop, of: engine)
        try await rateReviews(in: pilot.workshop, of: engine)
        try await reviseTheWeakest(in: pilot.workshop, of: engine)
    }

    private func tellGrades(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        let state = try await engine.workshop(workshop)
        let grades = cast.authors.compactMap { author in state.grade(of: author).map { (author, $0) } }
        for (author, grade) in grades {
            console.item("demo.grade", figures(of: grade).merging(["name": .text(cast.name(author))]) { $1 })
        }
        if let (author, grade) = grades.max(by: { ($0.1.spread ?? 0) < ($1.1.spread ?? 0) }) {
            let arguments = figures(of: grade).merging([
                "name": .text(cast.name(author)), "reason": .message(grade.reason),
            ]) { $1 }
            console.item("demo.gradeReason", arguments)
        }
    }

    private func figures(of grade: Grade) -> [String: Message.Argument] {
        [
            "grade": grade.value.map { .decimal($0, digits: 1) } ?? .text("–"),
            "spread": grade.spread.map { .decimal($0, digits: 1) } ?? .text("–"),
        ]
    }

    /// Authors read their reviews and say which were useful: those with remarks that they can use, more often than not.
    private func rateReviews(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        var useful = 0
        var count = 0
        for (place, author) in cast.authors.enumerated() {
            for feedback in try await engine.feedback(for: author, in: workshop) {
                let isUseful = generator.below(10) < 7
                let thanks = isUseful && generator.below(3) == 0 ? thanks(at: count) : nil
                try await engine.rate(
                    feedback.review.review, useful: isUseful, thanks: thanks, in: workshop,
                    by: caller(author, day: 9, minute: place * 9))
                useful += isUseful ? 1 : 0
                count += 1
            }
        }
        console.item("demo.rated", ["useful": .number(useful), "count": .number(count)])
    }

    private func thanks(at place: Int) -> String? {
        let words = story.comments.compactMap(\.thanks)
        return words.isEmpty ? nil : words[place % words.count]
    }

    /// A third of the authors, those with the lowest grades, revise; one of the reviewers looks at each once more.
    private func reviseTheWeakest(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        let state = try await engine.workshop(workshop)
        let ranked = cast.authors.sorted {
            (state.grade(of: $0)?.value ?? 0, $0) < (state.grade(of: $1)?.value ?? 0, $1)
        }
        for (place, author) in ranked.prefix(max(1, authorCount / 3)).enumerated() {
            let submission = try await engine.submit(
                solution(of: author).revision, to: workshop, by: caller(author, day: 9, minute: 200 + place * 20))
            let reader = try await engine.askSecondLook(
                at: submission, in: workshop, by: facilitator(day: 9, minute: 210 + place * 20))
            for reading in try await engine.assignments(of: reader, in: workshop) where !reading.assignment.isDone {
                try await write(reading, as: reader, day: 9, minute: 300 + place * 20, in: workshop, of: engine)
            }
            console.item("demo.revised", ["name": .text(cast.name(author)), "reader": .text(cast.name(reader))])
        }
    }
}
