import Foundation
import Testing

@Suite("N11: peerlearn grade")
struct GradeShellTests {
    private static let grades = """
        item,grader,grade,remark
        a,x,70,ok
        a,y,80,
        a,z,75,
        b,x,50,
        b,y,66,
        b,z,58,
        c,x,90,
        c,y,99,
        c,z,91.5,
        """

    private static let methods = [
        "mean", "median", "trimmed", "bias", "vancouver", "adaptive", "pg1", "ordinal", "bradley-terry",
        "plackett-luce",
    ]

    @Test("N11: a table of grades becomes a grade for each work, and what was taken for what is said aside")
    func grades() throws {
        try TableShell.with(["g.csv": Self.grades]) { shell in
            let result = try shell.run("grade", "g.csv", "--method", "mean", "--output", "o.csv", "--graders", "r.csv")
            #expect(result.status == 0)
            #expect(result.output.contains("9 grades of 3 works by 3 graders, method “mean”"), "\(result.output)")
            #expect(result.output.contains("  b: 58.0 ± ") && result.output.contains("(3 reviews)"))
            #expect(result.complaint.contains("g.csv: note: Read as UTF-8, cells parted by ,."))
            #expect(result.complaint.contains("The column “remark” is not known and was passed over."))
            let rows = try shell.rows("o.csv")
            #expect(
                rows.map { Array($0.prefix(2)) } == [["item", "grade"], ["a", "75"], ["b", "58"], ["c", "93.5"]])
            #expect(rows[0] == ["item", "grade", "sd", "reviews"] && rows[1].last == "3")
            #expect(try shell.rows("r.csv").map { $0[0] } == ["grader", "x", "y", "z"])
        }
    }

    @Test("N11: --json prints one object, and the standard method is the one that learns about graders")
    func json() throws {
        try TableShell.with(["g.csv": Self.grades]) { shell in
            let answer = try shell.json("grade", "g.csv", "--graders", "r.csv")
            #expect(answer["items"] as? Int == 3 && answer["graders"] as? Int == 3 && answer["grades"] as? Int == 9)
            #expect(answer["method"] as? String == "adaptive")
            #expect(answer["seconds"] is Double && answer["iterations"] is Int)
            #expect(answer["estimatedGainOverMean"] as? Double ?? 0 > 0)
            let biases = try shell.rows("r.csv").dropFirst().compactMap { Double($0[1]) }
            #expect(biases[0] < 0 && biases[1] > 0)
        }
    }

    @Test("N11: a Russian spreadsheet is read and written as it is", arguments: Self.methods)
    func russian(method: String) throws {
        let text = Self.grades.replacing(",", with: ";").replacing("91.5", with: "91,5").replacing("a;", with: "\"ж\";")
        try TableShell.with([:]) { shell in
            try shell.write(Array(try #require(text.data(using: .windowsCP1251))), to: "g.csv")
            let result = try shell.run(
                "grade", "g.csv", "--method", method, "--excel", "ru", "--output", "o.csv", language: "ru")
            #expect(result.status == 0, "\(result.complaint)")
            #expect(result.output.contains("9 баллов, 3 работы, 3 рецензента, способ «\(method)»"), "\(result.output)")
            #expect(result.complaint.contains("windows-1251"))
            let written = try shell.read("o.csv")
            #expect(written.hasPrefix("\u{FEFF}item;grade;sd;reviews\r\nж;"))
            #expect(!written.contains("."))
        }
    }

    @Test("N11: what staff knows is taken as known, and tells about graders")
    func truth() throws {
        try TableShell.with(["g.csv": Self.grades, "t.csv": "item,truth\na,60\n"]) { shell in
            _ = try shell.json("grade", "g.csv", "--truth", "t.csv", "--output", "o.csv")
            let rows = try shell.rows("o.csv")
            #expect(rows[1] == ["a", "60", "0", "3"])
            #expect(Double(rows[2][1]) ?? 99 < 57)
        }
    }

    @Test("N11: few, single and equal grades give an answer by every method", arguments: Self.methods)
    func small(method: String) throws {
        let tables = [
            "a,x,5", "a,x,5\na,y,5\nb,x,5\nb,y,5", "a,x,1\nb,x,2\nc,x,3", "a,x,1\na,y,2\na,z,3", "-0,x,-1e9\nq,x,1e9",
        ]
        for rows in tables {
            try TableShell.with(["g.csv": "item,grader,grade\n\(rows)\n"]) { shell in
                _ = try shell.json("grade", "g.csv", "--method", method, "--output", "o.csv", "--graders", "r.csv")
                for name in ["o.csv", "r.csv"] {
                    let cells = try shell.rows(name).dropFirst().flatMap { $0.dropFirst() }
                    #expect(cells.allSatisfy { Double($0)?.isFinite == true }, "\(rows): \(cells)")
                }
            }
        }
    }

    @Test(
        "N11: what is no table of grades is refused with file, line and reason, and nothing is written",
        arguments: [
            ("a,x,NaN", "g.csv: line 2: “NaN” in the column “grade” is no number.", "строка 2: «NaN»"),
            ("a,x,-inf", "line 2: “-inf”", "не число"), ("a,x,0x1F", "line 2: “0x1F”", "не число"),
            ("a,x,", "line 2: The cell in the column “grade” is empty.", "Пустая ячейка"),
            (",x,5", "line 2: The cell in the column “item” is empty.", "«item»"),
            ("a,x,5\n\na,x,6", "line 4: “x” graded “a” on line 2 already.", "строка 4: «x» уже оценивает"),
            ("a,x,2e9", "“2e9” cannot stand", "«2e9»"), ("", "there are no grades", "нет баллов"),
            ("a,x", "2 cells where the heading has 3", "ячеек: 2"),
            ("a,\"x,5", "line 2: A quotation mark is opened here", "кавычка"),
        ])
    func refused(rows: String, english: String, russian: String) throws {
        try TableShell.with(["g.csv": "item,grader,grade\n\(rows)\n"]) { shell in
            for (language, words) in [("en", english), ("ru", russian)] {
                let result = try shell.run("grade", "g.csv", "--output", "o.csv", "--json", language: language)
                #expect(result.status == 1 && result.output.isEmpty)
                #expect(result.complaint.contains(words), "\(result.complaint)")
                #expect(throws: (any Error).self) { try shell.read("o.csv") }
            }
        }
    }

    @Test("N11: files that are missing, empty, of other columns or named twice are refused")
    func files() throws {
        let files = [
            "g.csv": Self.grades, "e.csv": "", "t.csv": "item,truth\nq,5\nr,6\n", "u.csv": "item,truth\na,5\na,6\n",
        ]
        try TableShell.with(files) { shell in
            let cases = [
                (["missing.csv"], "there is no such file"), (["."], "it is a folder"),
                (["e.csv"], "e.csv: line 1: The table is empty."),
                (["t.csv"], "There is no column “grader”. There are: “item”, “truth”."),
                (["g.csv", "--truth", "t.csv"], "t.csv: line 2: nobody graded “q” (2 rows name such works)."),
                (["g.csv", "--truth", "u.csv"], "u.csv: line 3: the grade of “a” stands on line 2"),
                (["g.csv", "--output", "./g.csv"], "name another file to write to"),
                (["g.csv", "--output", "no/o.csv"], "cannot be written"),
            ]
            for (words, complaint) in cases {
                let result = try Tool.run(["grade"] + words + ["--language", "en"], in: shell.folder)
                #expect(result.status == 1 && result.output.isEmpty)
                #expect(result.complaint.contains(complaint), "\(result.complaint)")
            }
            #expect(try shell.read("g.csv") == Self.grades)
        }
    }

    @Test("N11: grades beyond the scale are told, and wrong options end with status 64")
    func scale() throws {
        try TableShell.with(["g.csv": Self.grades]) { shell in
            let result = try shell.run("grade", "g.csv", "--max", "60")
            #expect(result.status == 0)
            #expect(result.complaint.contains("7 grades lie outside 0 to 60."), "\(result.complaint)")
            for words in [["--max", "0"], ["--max", "nan"], ["--method", "best"], ["--excel", "fr"]] {
                #expect(try Tool.run(["grade", "g.csv"] + words, in: shell.folder).status == 64)
            }
            let same = ["grade", "g.csv", "--output", "o.csv", "--graders", "o.csv"]
            #expect(try Tool.run(same, in: shell.folder).status == 64)
        }
    }
}
