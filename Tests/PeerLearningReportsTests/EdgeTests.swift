import PeerLearning
import PeerLearningReports
import PeerLearningTesting
import Testing

@Suite struct EdgeTests {
    private func pages(of report: WorkshopReport) -> [String] {
        [Language.english, .russian].map { HTMLReport(report, in: $0).page }
    }

    @Test func `A workshop without work has a report without empty sections`() async throws {
        let report = try await Classroom.open().report()
        #expect(report.meanGrade == nil)
        #expect(report.dominance.gini == nil)
        for page in pages(of: report) {
            for anchor in ["grades", "reviews", "contribution", "dominance", "discussion", "points", "library"] {
                #expect(!page.contains("id=\"\(anchor)\""))
            }
            #expect(page.contains("id=\"task\""))
            #expect(page.contains("id=\"people\""))
        }
    }

    @Test func `One author alone has a report`() async throws {
        let room = try await Classroom.open(authors: 1, guides: 0)
        try await room.engine.submit("Mine.", to: room.workshop, by: Caller(room.authors[0]))
        let report = try await room.report()
        #expect(report.submissions.count == 1)
        #expect(HTMLReport(report, in: .english).page.contains("1 author, 0 guides"))
        #expect(HTMLReport(report, in: .russian).page.contains("1 автор, 0 проводников"))
        #expect(HTMLReport(report, in: .english).page.contains("Grades have not been published yet."))
    }

    @Test func `The texts of somebody who has been erased are in no form of a report (C7)`() async throws {
        let words = Classroom.Words(
            work: "Work-canary", comment: "Comment-canary", reflection: "Reflection-canary")
        let room = try await Classroom.finished(words: words)
        for person in room.authors + room.guides { try await room.engine.erase(person, by: Caller(person)) }
        let report = try await room.report()
        for form in forms(of: report) + ["\(report)"] { #expect(!form.contains("-canary")) }
        #expect(report.library.first?.text == nil)
        #expect(HTMLReport(report, in: .english).page.contains("The text is gone"))
    }

    @Test func `A report of the same workshop at the same moment is the same, byte for byte (C5)`() async throws {
        let first = try await Classroom.finished().report()
        let second = try await Classroom.finished().report()
        #expect(first == second)
        for (form, again) in zip(forms(of: first), forms(of: second)) { #expect(form == again) }
    }

    @Test func `Only the moment changes with the moment`() async throws {
        let room = try await Classroom.finished()
        let later = try await WorkshopReport.gather(
            room.workshop, from: room.engine, for: Classroom.facilitator, at: .example + .hours(1))
        let page = HTMLReport(later, in: .english).page
        #expect(page.contains("2 March 2026 at 10:00 (UTC)"))
        #expect(
            page.replacing("10:00", with: "09:00") == HTMLReport(try await room.report(), in: .english).page)
    }
}
