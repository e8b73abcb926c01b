import PeerLearning

extension Demonstration {
    func handInWork(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        console.heading("demo.step.submission")
        if let author = cast.authors.first, let duty = try await engine.inbox(of: author).first {
            console.item("demo.inbox", ["name": .text(cast.name(author)), "duty": .message(duty.what)])
        }
        for (place, author) in cast.authors.enumerated() {
            let text = solution(of: author).text
            let day = 1 + place % 4
            try await engine.submit(text, to: workshop, by: caller(author, day: day, minute: place * 7))
            let words = text.split { !$0.isLetter && !$0.isNumber }.count
            console.item("demo.submitted", ["name": .text(cast.name(author)), "words": .number(words)])
        }
    }

    func review(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        console.heading("demo.step.review")
        try await engine.advance(workshop, to: .review, by: facilitator(day: 5))
        let unmet = try await engine.allocateReviews(in: workshop, seed: seed, by: facilitator(day: 5, minute: 1))
        try await tellAllocation(in: workshop, of: engine)
        for reason in Set(unmet.map(\.reason)).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            console.item("demo.unmet", ["reason": .message(reason)])
        }
        var count = 0
        for (place, reviewer) in (cast.authors + cast.guides).enumerated() {
            for reading in try await engine.assignments(of: reviewer, in: workshop) where !reading.assignment.isDone {
                try await write(reading, as: reviewer, day: 6, minute: place * 11, in: workshop, of: engine)
                count += 1
            }
        }
        let comments = try await talk(in: workshop, of: engine)
        console.item("demo.reviewed", ["reviews": .number(count), "comments": .number(comments)])
        try await quoteTalk(in: workshop, of: engine)
    }

    /// Writes one review: levels that follow from the work, with a reader's own eye, and remarks on two criteria.
    func write(
        _ reading: AssignedReading, as reviewer: PersonID, day: Int, minute: Int, in workshop: WorkshopID,
        of engine: PeerLearningEngine
    ) async throws {
        let quality = self.quality(of: reading.text)
        let levels = task.rubric.criteria.map { criterion -> Int in
            let seen = quality + (generator.fraction() - 0.5) * 0.4
            return Int((min(1, max(0, seen)) * Double(criterion.answerCount - 1)).rounded())
        }
        try await engine.review(
            reading.assignment.review, in: workshop, levels: levels, remarks: remarks(for: levels),
            by: caller(reviewer, day: day, minute: minute))
    }

    private func remarks(for levels: [Int]) -> String {
        let ranked = levels.indices.sorted { (share(levels[$0], of: $0), $0) < (share(levels[$1], of: $1), $1) }
        let chosen = ranked.count > 1 ? [ranked[ranked.count - 1], ranked[0]] : ranked
        return chosen.map { place in
            let options = story.remarks[place % story.remarks.count].byLevel
            return options[min(options.count - 1, Int(share(levels[place], of: place) * Double(options.count - 1)))]
        }
        .joined(separator: " ")
    }

    private func share(_ level: Int, of criterion: Int) -> Double {
        Double(level) / Double(max(1, task.rubric.criteria[criterion].answerCount - 1))
    }

    private func tellAllocation(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        guard let reviews = try await engine.workshop(workshop).allocation?.reviews else { return }
        let loads = Dictionary(grouping: reviews, by: \.reviewer).mapValues(\.count)
        let peers = cast.authors.map { loads[$0, default: 0] }
        let guides = cast.guides.map { loads[$0, default: 0] }
        console.item(
            "demo.allocated",
            [
                "reviews": .number(reviews.count), "seed": .text(String(seed)), "peers": .text(range(of: peers)),
                "guides": .text(range(of: guides)),
            ])
    }

    /// The least and the most of some figures; one figure where they are all the same.
    private func range(of figures: [Int]) -> String {
        guard let least = figures.min(), let most = figures.max() else { return "0" }
        return least == most ? "\(least)" : "\(least)–\(most)"
    }

    /// The solution that an author hands in.
    func solution(of author: PersonID) -> Story.Solution {
        story.solutions[(cast.authors.firstIndex(of: author) ?? 0) % story.solutions.count]
    }

    private func quality(of text: String?) -> Double {
        if let solution = story.solutions.first(where: { $0.text == text }) { return solution.quality }
        return story.solutions.first { $0.revision == text }.map { min(1, $0.quality + 0.3) } ?? 0.5
    }
}
