import PeerLearning
import PeerLearningReports
import Testing

struct GradebookTests {
    private func row(
        _ identifier: String, work: Double? = 50, reviewing: Double? = nil, name: String = "A B", feedback: String = ""
    ) -> Gradebook.Row {
        Gradebook.Row(identifier: identifier, name: name, work: work, reviewing: reviewing, feedback: feedback)
    }

    private func lines(_ book: Gradebook, in language: Language = .english) -> [String] {
        String(decoding: book.moodle(by: .email, in: language), as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test
    func `M13: Moodle gets one column that identifies, grades with a decimal point, and a dash where there is none`() {
        let book = Gradebook(
            title: "Essay", rows: [row("b@e.org", work: 82.5), row("a@e.org", work: nil, reviewing: 64)])
        #expect(
            lines(book) == [
                "Email address,Full name,Workshop: Essay (submission),Workshop: Essay (submission) (Feedback),"
                    + "Workshop: Essay (assessment)", "a@e.org,A B,-,,64", "b@e.org,A B,82.5,,-",
            ])
    }

    @Test
    func `M13: the headings stay whole where a title has commas, marks and line ends, in Russian as well`() {
        let book = Gradebook(title: "Essay, \"new\"\none", rows: [row("a@e.org")])
        #expect(lines(book, in: .russian)[0].hasPrefix("Email address,Full name,Семинар: Essay new one (работа),"))
    }

    @Test(arguments: [(Double.nan, "-"), (.infinity, "-"), (-5, "0"), (250, "100"), (33.333_333_3, "33.33333")])
    func `M13: a grade is a number from 0 to 100, or none`(value: Double, written: String) {
        let book = Gradebook(title: "Essay", rows: [row("a@e.org", work: value, reviewing: 1)])
        #expect(lines(book)[1] == "a@e.org,A B,\(written),,1")
    }

    @Test
    func `M13: grades are brought to the maximum of the other system, whoever has none is not written`() {
        let rows = [row("a@e.org", work: 82.5, reviewing: 50), row("b@e.org", work: nil)]
        let book = Gradebook(title: "Essay", rows: rows, scale: Gradebook.Scale(work: 80, reviewing: 20))
        #expect(lines(book).dropFirst() == ["a@e.org,A B,66,,10"])
    }

    @Test(arguments: ["=1+1", "=cmd|'/C calc'!A0", "@SUM(A1)", "+cmd|' /C'!A0", "\t=1", "-2+3+cmd|'x'!A0"])
    func `M13: names and feedback never begin a formula, and an identifier that is one is not written`(formula: String)
    {
        let book = Gradebook(title: "E", rows: [row("a@e.org", name: formula, feedback: formula), row(formula)])
        #expect(book.unsafe.map(\.identifier) == [formula])
        for cell in lines(book).dropFirst().flatMap({ $0.split(separator: ",") }) {
            let first = cell.first { $0 != "\"" } ?? "x"
            #expect(!"=+@\t".contains(first), "\(cell)")
        }
        #expect(lines(book).count == 2)
    }

    @Test(arguments: ["+7@e.org", "-1", "007", "иванов", "a_b.c@e.org"])
    func `M13: an identifier stands to the letter, or Moodle would not find the person`(identifier: String) {
        #expect(lines(Gradebook(title: "E", rows: [row(identifier)]))[1].hasPrefix(identifier + ","))
    }

    @Test
    func `M13: OneRoster gets a manifest that names what is there, items with their maxima, and results`() throws {
        let day = try #require(CivilDate(year: 2026, month: 3, day: 9))
        let place = OneRosterPlace(classID: "c1", workshop: "w1", assigned: day, due: day)
        let rows = [row("u1", work: 82.5, reviewing: 64, feedback: "=1+1"), row("u2", work: nil, reviewing: 10)]
        let book = Gradebook(title: "Essay", rows: rows, scale: Gradebook.Scale(work: 80))
        let files = book.oneRoster(in: place, on: day, titled: .english)
        let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(files.map(\.name) == ["manifest.csv", "categories.csv", "lineItems.csv", "results.csv"])
        #expect(texts["manifest.csv"]?.contains("file.results,bulk\r\n") == true)
        #expect(texts["manifest.csv"]?.contains("file.users,absent\r\n") == true)
        #expect(
            texts["lineItems.csv"]?.contains(
                "w1-work,,,Workshop: Essay (submission),,2026-03-09,2026-03-09,c1,peer-learning,,0,80\r\n") == true)
        #expect(
            texts["results.csv"]?.split(separator: "\r\n").dropFirst().map(String.init) == [
                "w1-work-u1,,,w1-work,u1,fully graded,66,2026-03-09,'=1+1",
                "w1-reviewing-u1,,,w1-reviewing,u1,fully graded,64,2026-03-09,",
                "w1-reviewing-u2,,,w1-reviewing,u2,fully graded,10,2026-03-09,",
            ])
    }
}
