import Foundation
import Testing

@Suite("M9: experiments from a shell")
struct CompareShellTests {
    private static let data = """
        id;arm;programme;class;before;after
        a1;control;maths;k1;41;52,5
        a2;control;maths;k1;38;49
        a3;control;maths;k2;45;61
        a4;control;history;k2;50;
        a5;control;history;k3;36;47
        b1;peers;maths;p1;40;63
        b2;peers;maths;p1;44;70
        b3;peers;history;p2;37;60
        b4;peers;history;p2;49;74

        """

    private func inFolder(_ body: (URL) throws -> Void) throws {
        try Tool.inFolder { folder in
            try Data(Self.data.utf8).write(to: folder.appendingPathComponent("data.csv"))
            try body(folder)
        }
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private let columns = ["data.csv", "--group", "arm", "--pre", "before", "--post", "after"]

    @Test("M9: data are compared, as tables, JSON, CSV and a page")
    func data() throws {
        try inFolder { folder in
            let told = try Tool.run(
                ["compare"] + columns + [
                    "--programme", "programme", "--report", "r.html", "--csv", "t.csv", "--excel", "ru",
                ],
                in: folder)
            #expect(told.status == 0, "\(told.complaint)")
            #expect(told.output.contains("Table 1."))
            #expect(told.output.contains("9 people were assigned: “control” — 5, “peers” — 4."))
            let page = try String(contentsOf: folder.appendingPathComponent("r.html"), encoding: .utf8)
            #expect(page.contains("<svg") && page.hasPrefix("<!doctype html>"))
            let table = try String(contentsOf: folder.appendingPathComponent("t.csv"), encoding: .utf8)
            #expect(table.contains("Mean score;"))
            let json = try object(Tool.run(["compare"] + columns + ["--json"], in: folder).output)
            let comparisons = try #require(json["comparisons"] as? [[String: Any]])
            #expect(comparisons.map { $0["label"] as? String }.contains("total · peers · post · welch"))
            let welch = try #require(comparisons.last)
            // scipy: ttest_ind([52.5, 49, 61, 47], [63, 70, 60, 74], equal_var=False)
            #expect(abs(try #require(welch["t"] as? Double) - -3.231646294553008) < 1e-9)
            #expect(abs(try #require(welch["df"] as? Double) - 5.993089784083956) < 1e-9)
            for key in ["p", "low", "high", "meanDifference", "standardError"] { #expect(welch[key] is Double) }
            #expect((json["totals"] as? [String: Any])?["people"] as? Int == 9)
        }
    }

    @Test("M9: published figures are recomputed; both kinds of tables make one report")
    func summary() throws {
        try Tool.inFolder { folder in
            let tests = "label,meanDifference,standardError,df\npost,-22.74947,0.46006,294\n"
            let means = """
                programme,arm,stage,n,mean
                1,control,pre,10,30
                1,peers,pre,30,31
                2,control,pre,20,40
                2,peers,pre,20,42
                1,control,post,10,50
                1,peers,post,30,60
                2,control,post,20,60
                2,peers,post,20,70

                """
            try Data(tests.utf8).write(to: folder.appendingPathComponent("t.csv"))
            try Data(means.utf8).write(to: folder.appendingPathComponent("m.csv"))
            let files = ["compare", "--summary", "m.csv", "--summary", "t.csv"]
            let json = try object(Tool.run(files + ["--json"], in: folder).output)
            let comparison = try #require((json["comparisons"] as? [[String: Any]])?.first)
            #expect(comparison["label"] as? String == "post")
            #expect(abs(try #require(comparison["t"] as? Double) - -49.449) < 0.001)
            let totals = try #require(json["totals"] as? [String: Any])
            #expect(totals["people"] as? Int == 80)
            #expect(totals["measurements"] as? Int == 160)
            let russian = try Tool.run(files + ["--language", "ru"], in: folder)
            #expect(russian.output.contains("Тестирование прошли 80 человек, всего измерений 160."))
            #expect(russian.output.contains("Таблица 4."))
        }
    }

    @Test("M9: the arms are drawn, checked, and a changed list is found out")
    func assignment() throws {
        try inFolder { folder in
            let design = ["--design", "stratified", "--strata", "programme", "--seed", "20260901", "--arms", "c,p"]
            let drawn = try Tool.run(
                ["experiment", "assign", "data.csv"] + design + ["--output", "arms.csv"], in: folder)
            #expect(drawn.status == 0, "\(drawn.complaint)")
            #expect(drawn.output.contains("9 people assigned, seed 20260901."))
            #expect(drawn.output.contains("  history: "))
            let check = ["experiment", "check", "arms.csv"] + design
            #expect(
                try Tool.run(check, in: folder).output == "The list of 9 people is what the design and the seed give.\n"
            )
            let file = folder.appendingPathComponent("arms.csv")
            let list = try String(contentsOf: file, encoding: .utf8)
            let swapped = list.split(whereSeparator: \.isNewline).map { line in
                line.hasPrefix("a1,") ? String(line.dropLast()) + (line.hasSuffix("c") ? "p" : "c") : String(line)
            }
            try Data(swapped.joined(separator: "\n").utf8).write(to: file)
            let found = try Tool.run(check, in: folder)
            #expect(found.status == 1)
            #expect(found.output.contains("1 person of 9 would be in another arm."))
            let json = try object(Tool.run(check + ["--json"], in: folder).output)
            #expect((json["differences"] as? [[String: Any]])?.first?["id"] as? String == "a1")
        }
    }

    @Test("M9: a blinded table tells no arms; its key reveals them")
    func blinding() throws {
        try inFolder { folder in
            let made = try Tool.run(
                "experiment", "blind", "data.csv", "--group", "arm", "--seed", "7", "--output", "b.csv", "--key",
                "k.csv",
                in: folder)
            #expect(made.status == 0, "\(made.complaint)")
            let blinded = try String(contentsOf: folder.appendingPathComponent("b.csv"), encoding: .utf8)
            #expect(!blinded.contains("control") && !blinded.contains("peers") && blinded.contains(",A,"))
            let options = ["--group", "arm", "--pre", "before", "--post", "after"]
            let hidden = try Tool.run(["compare", "b.csv"] + options, in: folder)
            #expect(!hidden.output.contains("“control”") && !hidden.output.contains("peers"))
            #expect(hidden.output.contains("The groups are called by letters"))
            let open = try Tool.run(
                ["compare", "b.csv"] + options + ["--unblind", "k.csv", "--control", "control"], in: folder)
            #expect(open.output == (try Tool.run(["compare"] + columns, in: folder)).output)
            let letters = try Tool.run(["compare"] + columns + ["--blind", "--seed", "7"], in: folder)
            #expect(letters.output.contains("The groups are called by letters"))
            #expect(!letters.output.contains("peers"))
        }
    }

    @Test("M9: sizes before the start")
    func size() throws {
        try Tool.inFolder { folder in
            let plain = try Tool.run("experiment", "size", "--effect", "0.5", in: folder)
            #expect(plain.output.hasPrefix("64 people in each arm: then an effect of d = 0.50 is found in 80 of 100"))
            let json = try object(
                Tool.run(
                    "experiment", "size", "--effect", "0.5", "--group-size", "20", "--group-correlation", "0.1",
                    "--json",
                    in: folder
                ).output)
            #expect(json["groupsPerArm"] as? Int == 10)
            #expect(try Tool.run("experiment", "size", "--effect", "0", in: folder).status == 1)
            #expect(try Tool.run("experiment", "size", in: folder).status == 64)
        }
    }

    @Test("M9: what is wrong with a file is told with its line; wrong use ends with 64")
    func refusals() throws {
        try inFolder { folder in
            func write(_ name: String, _ text: String) throws {
                try Data(text.utf8).write(to: folder.appendingPathComponent(name))
            }
            try write("bad.csv", "id,arm,before,after\na,x,1,2\nb,y,many,3\n")
            try write("nobody.csv", "id,arm,before,after\na,,1,2\n")
            try write("twice.csv", "id,arm,before,after\na,x,1,2\na,y,1,2\n")
            try write("stage.csv", "programme,arm,stage,n,mean\n1,a,middle,3,4\n")
            let options = ["--group", "arm", "--pre", "before", "--post", "after"]
            for (file, words) in [
                ("bad.csv", "bad.csv: line 3"), ("nobody.csv", "the cell of the column “arm” is empty"),
                ("twice.csv", "“a” stands in the data twice"), ("missing.csv", "missing.csv"),
            ] {
                let refused = try Tool.run(["compare", file] + options, in: folder)
                #expect(refused.status == 1 && refused.output.isEmpty, "\(file)")
                #expect(refused.complaint.contains(words), "\(refused.complaint)")
            }
            #expect(try Tool.run("compare", "--summary", "stage.csv", in: folder).complaint.contains("not “middle”"))
            let over = try Tool.run(["compare"] + columns + ["--csv", "data.csv"], in: folder)
            #expect(over.status == 1)
            #expect(try String(contentsOf: folder.appendingPathComponent("data.csv"), encoding: .utf8) == Self.data)
            for wrong in [
                ["compare"], ["compare", "data.csv"], ["compare", "data.csv", "--summary", "x.csv"],
                ["compare"] + columns + ["--blind", "--control", "control"], ["compare"] + columns + ["--margin", "0"],
                ["compare"] + columns + ["--excel", "ru"], ["experiment", "assign", "data.csv", "--output", "x"],
                ["experiment", "assign", "data.csv", "--seed", "1", "--design", "stratified", "--output", "x"],
                ["experiment", "assign", "data.csv", "--seed", "1", "--arms", "a:b,c", "--output", "x"],
            ] {
                #expect(try Tool.run(wrong, in: folder).status == 64, "\(wrong)")
            }
        }
    }
}
