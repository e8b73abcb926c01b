import PeerLearning
import PeerLearningTesting
import Testing

@testable import PeerLearningReports

@Suite struct TableTests {
    private func field(_ cell: CSVTable.Cell, as dialect: CSVDialect = .standard) -> String {
        let text = CSVTable(columns: ["x"], rows: [[cell]], dialect: dialect).text
        return String(text.unicodeScalars.drop { $0 != "\n" }.dropFirst().dropLast(2))
    }

    @Test(
        arguments: [
            ("=1+1", "'=1+1"), ("+7 999", "'+7 999"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"),
            ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"), ("\u{0}=1", "'=1"),
            ("Anna", "Anna"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""), ("", ""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("|cmd", "'|cmd"),
        ])
    func `A cell is quoted by RFC 4180, and no cell is a formula (A20)`(text: String, field: String) {
        #expect(self.field(.text(text)) == field)
    }

    @Test func `Figures have a point, and negative ones stay figures`() {
        #expect(field(.figure(62.5)) == "62.50")
        #expect(field(.figure(nil)) == "")
        #expect(field(.count(3)) == "3")
    }

    @Test func `The table of grades has a line for each submission`() async throws {
        let table = CSVReport(try await Classroom.finished().report(), in: .english).grades
        let lines = table.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.count == 6)
        #expect(lines[0] == "Author,Grade,Spread,Reviews,Versions,Why")
        #expect(lines[1].hasPrefix("Canary author-0,100.00,0.00,4,1,"))
        #expect(lines[2].hasPrefix("Canary author-1,0.00,0.00,4,2,"))
        #expect(lines[5].isEmpty)
    }

    @Test(arguments: [("Анна", 4), ("e\u{301}", 1), ("日本", 4), ("👩‍💻", 2), ("", 0), ("\u{200B}", 0)])
    func `A text is as wide as it looks`(text: String, width: Int) { #expect(text.displayWidth == width) }

    @Test func `Columns are aligned whatever the script`() {
        let table = TextTable(
            columns: [.words("Кто"), .figures("Балл")], rows: [["Анна", "5"], ["日本", "12"], ["Bo\nb", "100"]])
        #expect(
            table.lines(within: 40) == [
                "Кто   Балл", "────  ────", "Анна     5", "日本    12", "Bo b   100",
            ])
    }

    @Test(arguments: [Language.english, .russian])
    func `No line of an account is wider than it may be`(language: Language) async throws {
        let long = String(repeating: "слово ", count: 60) + String(repeating: "x", count: 250)
        let words = Classroom.Words(
            title: long, work: long, remarks: long, comment: long, problem: long, reflection: long, name: long,
            cohort: long)
        let room = try await Classroom.finished(words: words)
        for report in [try await room.report(), try await room.report(for: room.guides[0])] {
            for line in TextReport(report, in: language).text.split(separator: "\n") {
                #expect(String(line).displayWidth <= TextReport.width, "\(line)")
            }
        }
    }
}
