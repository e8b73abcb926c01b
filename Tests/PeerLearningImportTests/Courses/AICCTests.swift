import Testing

@testable import PeerLearningImport

@Suite("Courses of AICC")
struct AICCTests {
    private let crs = """
        [Course]
        Course_ID=C-1
        course_title = Курс
        Version=4.0
        ; a comment
        [Course_Behavior]
        Max_Normal=9
        [Course_Description]
        First line.
        [not a heading]
        """
    private let au = """
        "System_ID","Command_Line","File_Name","Mastery_Score","Max_Time_Allowed","Time_Limit_Action","Web_Launch","type"
        "A1","","a.html","80","00:30:00","E,N","x=1","lesson"
        a2,,"https://e.org/b.aspx?key=1",,,,,
        "A3","","b.html"
        """
    private let des =
        "\u{FEFF}\"system_id\",\"developer_id\",\"TITLE\",\"description\"\r\n"
        + "\"A1\",\"d\",\"One, \"\"quoted\"\"\",\"Two\r\nlines\"\r\n\"A2\",\"d\",\"Two\",\"\"\r\n\"B1\",\"d\",\"Block\",\"\"\r\n"
    private let cst = "\"block\",\"member\",\"member\"\n\"ROOT\",\"B1\",\"A2\"\n\"b1\",\"A1\"\n"

    private func read(_ files: [(String, String)]) -> ImportReport {
        var zip = ZipWriter()
        for (name, text) in files { zip.add(name, text) }
        return PackageImporter().read(zip.bytes, named: "course.zip")
    }

    @Test("M1: blocks, units, titles and limits come together out of the files, whatever their capitals")
    func readsCourse() throws {
        let ort = "objective_id,au_system_id,objective_description\nO1,A1,Aim\nO1,a2,Aim\n"
        let pre = "structure_element,prerequisite\nA2,A1\n"
        let report = read([
            ("x.CRS", crs), ("x.AU", au), ("x.des", des), ("x.Cst", cst), ("x.ort", ort), ("x.pre", pre),
            ("a.html", ""), ("b.html", ""),
        ])
        let package = try #require(report.package)
        #expect(package.format == .aicc)
        #expect(package.identifier == "C-1")
        #expect(package.title == "Курс")
        #expect(package.version == "4.0")
        #expect(package.metadata.description == "First line.\n[not a heading]")
        #expect(package.objectives == [PackageObjective(id: "O1", description: "Aim")])
        #expect(report.items.map(\.title) == ["Block", "Two", nil])
        let unit = try #require(report.items.first?.items.first)
        #expect(unit.title == "One, \"quoted\"")
        #expect(unit.description == "Two\r\nlines")
        #expect(unit.launch == "a.html")
        #expect(unit.objectives == ["O1"])
        #expect(
            unit.delivery
                == PackageDelivery(
                    masteryScore: 80, timeLimit: "00:30:00", timeLimitAction: "E,N", parameters: "x=1", kind: "lesson"))
        #expect(report.items[1].launch == "https://e.org/b.aspx?key=1")
        #expect(report.items[1].delivery?.prerequisites == "A1")
        #expect(report.items[2].launch == "b.html")
        #expect(report.codes == ["aicc-unplaced-unit"])
    }

    @Test("M1: members may stand in more cells than there are columns, and in more rows than one")
    func readsWideRows() {
        let cst = "block,member\nroot,A1,A2\nroot,A3\n"
        let report = read([
            ("x.crs", crs), ("x.au", au), ("x.des", des), ("x.cst", cst), ("a.html", ""), ("b.html", ""),
        ])
        #expect(report.items.map(\.id) == ["A1", "A2", "A3"])
        #expect(report.diagnostics.isEmpty)
    }

    @Test("M1: blocks that hold each other, repetitions and references to nothing are noted and end")
    func endsCircles() {
        let cst = "block,member,member,member\nROOT,B1,B1,nothing\nB1,B2,A1\nB2,B1,A2\n"
        let report = read([
            ("x.crs", crs), ("x.au", au), ("x.des", des), ("x.cst", cst), ("a.html", ""), ("b.html", ""),
        ])
        #expect(report.items.map(\.id) == ["B1", "A3"])
        #expect(report.items.first?.items.map(\.id) == ["B2", "A1"])
        #expect(
            report.codes == [
                "item-refers-to-nothing", "duplicate-item", "item-refers-to-nothing", "aicc-unplaced-unit",
            ])
    }

    @Test("M1: files of another name are taken where there is one of a kind, and windows-1251 is read")
    func takesNeighbours() {
        var zip = ZipWriter()
        let page = CodePage.windows1251
        let bytes = crs.unicodeScalars.compactMap { scalar in
            (UInt8.min...UInt8.max).first { page.scalar($0) == scalar }
        }
        zip.add(.init(name: Array("course.crs".utf8), data: bytes))
        zip.add("units.au", au)
        let report = PackageImporter().read(zip.bytes, named: "a.zip")
        #expect(report.package?.title == "Курс")
        #expect(report.items.map(\.id) == ["A1", "a2", "A3"])
        #expect(report.codes == ["aicc-file-missing", "aicc-file-missing", "missing-file", "missing-file"])
    }

    @Test(
        "M1: several courses in one package are several organizations, and one that is broken costs the other nothing")
    func readsSeveral() {
        let report = read([
            ("a.crs", crs), ("a.au", au), ("b.crs", crs.replacing("C-1", with: "C-2")), ("b.au", au), ("c.crs", "junk"),
            ("d/e.crs", crs),
        ])
        #expect(report.package?.organizations.map(\.id) == ["C-1", "C-2"])
        #expect(report.package?.identifier == "C-1")
        #expect(report.errors == ["aicc-no-course"])
    }

    @Test(
        "M1: a course that lacks what it cannot do without is refused",
        arguments: [
            ("[Course]\n", nil, "aicc-file-missing"), ("junk", "system_id\nA1", "aicc-no-course"),
            ("[Course]\n", "", "aicc-column-missing"), ("[Course]\n", "system_id,file_name\n", "aicc-no-units"),
        ] as [(String, String?, String)])
    func refuses(_ crs: String, _ au: String?, _ code: String) {
        let report = read([("x.crs", crs)] + (au.map { [("x.au", $0)] } ?? []))
        #expect(report.errors == [code])
    }

    @Test(
        "M1: rows are taken apart whatever their marks do",
        arguments: [
            ("a,b\n1,2", [["1", "2"]]), ("a\n\"x\"\"y\" , z\n", [["x\"y", "z"]]),
            ("a\n\"open, \nline", [["open, \nline"]]),
            ("a\r\n 1 ,\" 2 \"\r\n\r\n,\r\n3", [["1", " 2 "], ["3"]]), ("a\rx\"y\rz", [["x\"y"], ["z"]]),
        ])
    func readsRows(_ text: String, _ rows: [[String]]) {
        #expect(AICCTable(text).rows.map(\.cells) == rows)
    }
}
