import PeerLearning
import PeerLearningReports
import PeerLearningTesting
import Testing

@Suite struct GatheringTests {
    @Test func `The figures of a report are those of the workshop (C5)`() async throws {
        let room = try await Classroom.finished()
        let report = try await room.report()
        #expect(report.people.count == 7)
        #expect(report.parts?.authors == 4)
        #expect(report.parts?.guides == 3)
        #expect(report.reviewsAsked == 17)
        #expect(report.reviewsDone == 17)
        #expect(report.submissions.compactMap { $0.grade?.value } == [100, 0, 0, 0])
        #expect(report.submissions.map { $0.grade?.spread } == [0, 0, 0, 0])
        #expect(report.meanGrade == 25)
        #expect(report.phase == .reflection)
        #expect(report.cohort == "Spring")
        #expect(report.reflections == ["I name the cases first."])
        #expect(report.library.map(\.problem) == ["Late payers do not hear from us."])
    }

    @Test func `A second look is marked and compared with the same reviewer's first (N6)`() async throws {
        let report = try await Classroom.finished().report()
        #expect(report.submissions.map(\.versions) == [1, 2, 1, 1])
        #expect(report.submissions[1].secondLook == .compared(before: 0, after: 100))
        #expect(report.submissions[0].secondLook == nil)
        #expect(report.submissions[1].reviews.count { $0.isSecondLook } == 1)
    }

    @Test func `Ranks come with what the points were paid for (N7)`() async throws {
        let report = try await Classroom.finished().report()
        #expect(report.standings.first?.person.name == "Canary author-0")
        for row in report.standings { #expect(row.points == row.entries.map(\.points).reduce(0, +)) }
        #expect(report.titles.map(\.name) == ["expertOfTheWeek"])
        #expect(report.titles.first?.firstDay == CivilDate(year: 2026, month: 3, day: 2))
        #expect(report.titles.first?.lastDay == CivilDate(year: 2026, month: 3, day: 8))
        #expect(report.badges.contains { $0.name == "patternMaker" })
    }

    @Test(arguments: [(9, 1, false), (10, 1, true), (4, 3, false), (4, 0, true)])
    func `Fewer than one experienced person in ten is warned about (N8)`(
        authors: Int, guides: Int, isShort: Bool
    ) async throws {
        let report = try await Classroom.open(authors: authors, guides: guides).report()
        #expect(report.isShortOfExperience == isShort)
        #expect(HTMLReport(report, in: .english).page.contains("too few") == isShort)
    }

    @Test func `Whoever neither takes part nor may see names is refused (A6)`() async throws {
        let room = try await Classroom.finished()
        await #expect(throws: Refusal.self) { try await room.report(for: "stranger") }
    }

    @Test func `A clock is read in the cohort's time zone, before the epoch as well`() {
        let evening = Instant(milliseconds: 1_772_442_000_000)
        #expect(ClockReading(evening, in: "Europe/Moscow").hour == 12)
        #expect(ClockReading(evening, in: "nowhere").timeZone == "UTC")
        let before = ClockReading(Instant(milliseconds: -1), in: "UTC")
        #expect(before.day == CivilDate(year: 1969, month: 12, day: 31))
        #expect(before.hour == 23)
        #expect(before.minute == 59)
    }
}
