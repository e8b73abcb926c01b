import PeerLearning

extension Demonstration {
    func close(_ pilot: Pilot, of engine: PeerLearningEngine) async throws {
        console.heading("demo.step.reflection")
        try await engine.advance(pilot.workshop, to: .reflection, by: facilitator(day: 10))
        try await reflect(in: pilot.workshop, of: engine)
        try await keepTheBest(in: pilot.workshop, of: engine)
        try await confer(in: pilot.cohort, of: engine)
        try await engine.advance(pilot.workshop, to: .closed, by: facilitator(day: 12))
    }

    private func day(_ moment: Instant) -> String { String(moment.rfc3339.prefix(10)) }

    private func reflect(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        for (place, person) in (cast.authors + cast.guides).enumerated() {
            let text = story.reflections[place % story.reflections.count]
            try await engine.reflect(text, in: workshop, by: caller(person, day: 10, minute: 30 + place * 17))
            if place % 5 == 0 { console.item("demo.reflection", ["text": .text(text)]) }
        }
    }

    /// The curator keeps the three best solutions in the library.
    private func keepTheBest(in workshop: WorkshopID, of engine: PeerLearningEngine) async throws {
        let state = try await engine.workshop(workshop)
        let ranked = cast.authors.sorted {
            (state.grade(of: $1)?.value ?? 0, $0) < (state.grade(of: $0)?.value ?? 0, $1)
        }
        for (place, author) in ranked.prefix(3).enumerated() {
            guard let submission = state.submission(of: author) else { continue }
            let problem = solution(of: author).problem
            try await engine.keepInLibrary(
                submission, of: workshop, solving: problem, by: caller(cast.curator, day: 11, minute: place * 10))
            console.item("demo.library", ["problem": .text(problem)])
        }
    }

    private func confer(in cohort: CohortID, of engine: PeerLearningEngine) async throws {
        console.heading("demo.step.points")
        let week = Period.week(of: begin + .days(9), in: try await engine.cohort(cohort).timeZone)
        for row in try await engine.leaderboard(of: cohort, for: cast.facilitator).prefix(5) {
            guard let person = row.person else { continue }
            console.item(
                "demo.rank",
                ["rank": .number(row.rank), "name": .text(cast.name(person)), "points": .number(row.points)])
        }
        for grant in try await engine.ledger().badges.prefix(3) {
            let badge = Message(TextKey(rawValue: "badge.\(grant.badge)"))
            console.item("demo.badge", ["name": .text(cast.name(grant.person)), "badge": .message(badge)])
        }
        let title = try await engine.confer(
            .expertOfTheWeek, in: cohort, for: week, by: facilitator(day: 11, minute: 60))
        console.item(
            "demo.title",
            [
                "title": .message(title.title.name), "first": .text(day(title.period.start)),
                "last": .text(day(title.period.end + .seconds(-1))), "name": .text(cast.name(title.person)),
                "points": .number(title.points),
            ])
    }
}
