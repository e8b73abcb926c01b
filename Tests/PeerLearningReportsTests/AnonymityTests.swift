import PeerLearning
import PeerLearningReports
import PeerLearningTesting
import Testing

/// Everything that people read of a report.
func forms(of report: WorkshopReport) -> [String] {
    [Language.english, .russian].flatMap { language in
        [
            HTMLReport(report, in: language).page, TextReport(report, in: language).text,
            CSVReport(report, in: language).grades,
        ]
    }
}

@Suite struct AnonymityTests {
    @Test(arguments: [(4, 3), (3, 1), (2, 0), (1, 1)])
    func `A participant's report holds no name and no person's identifier (A3)`(
        authors: Int, guides: Int
    ) async throws {
        let room =
            authors > 2
            ? try await Classroom.finished(authors: authors, guides: guides)
            : try await Classroom.open(authors: authors, guides: guides)
        for reader in room.authors + room.guides {
            let report = try await room.report(for: reader)
            #expect(!report.showsNames)
            for form in forms(of: report) + ["\(report)"] {
                #expect(!form.contains("Canary"))
                #expect(!form.contains("id-author"))
                #expect(!form.contains("id-guide"))
                #expect(!form.contains("id-facilitator"))
            }
        }
    }

    @Test func `A facilitator's report holds every name`() async throws {
        let room = try await Classroom.finished()
        let page = HTMLReport(try await room.report(), in: .english).page
        for place in 0..<4 { #expect(page.contains("Canary author-\(place)")) }
        for place in 0..<3 { #expect(page.contains("Canary guide-\(place)")) }
    }

    @Test func `No pseudonym stands beside points, badges or titles (A3)`() async throws {
        let room = try await Classroom.finished()
        let early = try await room.report(for: room.authors[1])
        #expect(early.standings.isEmpty, "points of a blind workshop tell who reviewed whom until it is closed")
        try await room.close()
        let report = try await room.report(for: room.authors[1])
        let others = report.standings.filter { !$0.person.isReader }
        #expect(!others.isEmpty)
        #expect(others.allSatisfy { $0.person == .somebody && $0.entries.isEmpty })
        #expect(report.badges.allSatisfy { $0.person.isReader })
        #expect(report.titles.allSatisfy { $0.person == .somebody || $0.person.isReader })
        #expect(report.staff.isEmpty)
    }

    @Test func `Where a part has fewer than three people, what tells parts apart is left out (A3)`() async throws {
        let room = try await Classroom.finished(authors: 3, guides: 1)
        let report = try await room.report(for: room.authors[0])
        #expect(report.people.allSatisfy { $0.part == nil && $0.contribution == nil && $0.hasReflected == nil })
        #expect(report.submissions.allSatisfy { $0.reviews.isEmpty })
        #expect(HTMLReport(report, in: .english).page.contains("it is left out"))
    }

    @Test func `People stand in the order of their pseudonyms' numbers, which tells nothing`() async throws {
        let room = try await Classroom.finished()
        let report = try await room.report(for: room.authors[2])
        let numbers = report.people.compactMap(\.person.pseudonym?.number)
        #expect(numbers.count == 7)
        #expect(numbers == numbers.sorted())
        #expect(report.people.count { $0.person.isReader } == 1)
    }

    @Test func `No grade is shown before grades are published (A4)`() async throws {
        let room = try await Classroom.open()
        for author in room.authors { try await room.engine.submit("Text.", to: room.workshop, by: Caller(author)) }
        try await room.engine.advance(room.workshop, to: .review, by: Caller(Classroom.facilitator))
        try await room.engine.allocateReviews(in: room.workshop, seed: 1, by: Caller(Classroom.facilitator))
        for reading in try await room.engine.assignments(of: room.authors[0], in: room.workshop) {
            try await room.engine.review(
                reading.assignment.review, in: room.workshop, levels: [1], remarks: "Good.", by: Caller(room.authors[0])
            )
        }
        let report = try await room.report(for: room.authors[1])
        #expect(report.submissions.allSatisfy { $0.grade == nil })
        #expect(report.submissions.flatMap(\.reviews).allSatisfy { $0.score == nil })
        #expect(report.reviewsDone == 3)
    }
}
