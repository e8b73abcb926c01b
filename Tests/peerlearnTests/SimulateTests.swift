import Foundation
import Testing

@Suite("M11: a dry run from a shell")
struct SimulateTests {
    private static let small = ["--learners", "10", "--replications", "20"]

    private func run(_ arguments: [String], in folder: URL, language: String = "en") throws -> Tool.Result {
        try Tool.run(["simulate"] + arguments + ["--language", language], in: folder)
    }

    private func object(_ arguments: [String], in folder: URL) throws -> [String: Any] {
        let result = try run(Self.small + arguments + ["--json"], in: folder)
        try #require(result.status == 0, "\(result.complaint)")
        #expect(result.output.split(separator: "\n").count == 1 && result.complaint.isEmpty)
        return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    @Test("M11: it needs no store, and the same plan and seed print the same bytes")
    func sameBytes() throws {
        try Tool.inFolder { folder in
            let first = try run(Self.small, in: folder)
            #expect(first.status == 0 && first.complaint.isEmpty)
            #expect(first.output.contains("Typical error of a grade") && first.output.contains("10 learners"))
            #expect(try run(Self.small, in: folder).output == first.output)
            #expect(try run(Self.small + ["--seed", "7"], in: folder).output != first.output)
            #expect(try run(Self.small, in: folder, language: "ru").output.contains("Типичная ошибка оценки"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    @Test("M11: --json holds plan, figures with intervals, and formulas; its plan can be given back in a file")
    func json() throws {
        try Tool.inFolder { folder in
            let options = ["--method", "mean", "--missing", "queued", "--extra-days", "2", "--highest", "20"]
            let first = try object(options + ["--seed", "18446744073709551615"], in: folder)
            #expect(first["seed"] as? String == "18446744073709551615" && first["formulas"] == nil)
            let plan = try #require(first["plan"] as? [String: Any])
            #expect(plan["method"] as? String == "mean" && plan["noise"] as? Double == 1.2)
            try JSONSerialization.data(withJSONObject: plan).write(to: folder.appendingPathComponent("plan.json"))
            let again = try run(
                ["--plan", "plan.json", "--replications", "20", "--seed", "18446744073709551615", "--json"], in: folder)
            let other = try run(Self.small + options + ["--seed", "18446744073709551615", "--json"], in: folder)
            #expect(again.output == other.output)
            let overruled = try run(["--plan", "plan.json", "--replications", "20", "--learners", "7"], in: folder)
            #expect(overruled.output.contains("7 learners"))
            let forecast = try #require(try object([], in: folder)["forecast"] as? [String: Any])
            let error = try #require(forecast["error"] as? [String: Double])
            let (low, value, high) = try (
                #require(error["low"]), #require(error["value"]), #require(error["high"])
            )
            #expect(low <= value && value <= high && low > 0)
            let formulas = try #require(try object([], in: folder)["formulas"] as? [String: Any])
            let none = try #require(formulas["none"] as? Double)
            #expect((none - 0.001).magnitude < 1e-12)
        }
    }

    @Test("M11: wishes are answered; what cannot be met ends with status 1")
    func wishes() throws {
        try Tool.inFolder { folder in
            let wish = ["--wanted-error", "5", "--wanted-reviewed", "0.9"]
            let answers = try #require(try object(wish, in: folder)["answers"] as? [[String: Any]])
            #expect(answers.count == 3)
            let needed = try #require(answers.first?["perhaps"] as? Int)
            #expect(needed <= 4)
            let impossible = try run(Self.small + ["--wanted-error", "0.1"], in: folder)
            #expect(impossible.status == 1 && impossible.output.contains("do not do it"))
        }
    }

    @Test("M11: --report writes a page with a plot, --compare has a curve for each method once")
    func report() throws {
        try Tool.inFolder { folder in
            let words = try run(
                ["--learners", "6", "--replications", "20", "--report", "run.html", "--compare", "mean", "adaptive"],
                in: folder)
            #expect(words.status == 0 && words.output.contains("The page is written: run.html"))
            let page = try String(contentsOf: folder.appendingPathComponent("run.html"), encoding: .utf8)
            #expect(page.contains("<svg class=\"errors\"") && page.contains("</html>"))
            let record = try object(["--learners", "6", "--compare", "mean", "adaptive"], in: folder)
            let curves = try #require(record["curves"] as? [[String: Any]])
            #expect(curves.compactMap { $0["method"] as? String } == ["adaptive", "mean"])
            #expect((curves.first?["points"] as? [Any])?.count == 5, "fewer reviews than learners")
            let swept = try object(["--learners", "4", "--reviews", "2", "--sweep"], in: folder)
            let shares = try #require(swept["curves"] as? [[String: Any]]).compactMap { $0["experienced"] as? Double }
            #expect(shares == [0.15, 0, 0.2, 0.4])
        }
    }

    @Test(
        "M11: what cannot be run is refused with the figure's name, and nothing is printed",
        arguments: [
            (["--learners", "0"], "learners"), (["--learners", "1000000000"], "learners"),
            (["--learners", "3", "--reviews", "3"], "3 reviews"), (["--noise", "-1"], "noise"),
            (["--experienced", "1.5"], "experienced"), (["--experienced", "nan"], "experienced"),
            (["--no-show", "-0.1"], "noShow"), (["--diligence", "inf"], "diligence"), (["--days", "0"], "days"),
            (["--lowest", "5", "--highest", "5"], "scale"), (["--lowest", "nan"], "scale"),
            (["--replications", "5"], "replications"), (["--wanted-error", "nan"], "wanted"),
            (["--learners", "100000", "--replications", "100000"], "million"), (["--plan", "none.json"], "none.json"),
        ])
    func refusals(arguments: [String], named: String) throws {
        try Tool.inFolder { folder in
            let result = try run(arguments, in: folder)
            #expect(result.status == 1 && result.output.isEmpty, "\(result.output)")
            #expect(result.complaint.contains(named), "\(result.complaint)")
        }
    }

    @Test("M11: wrong words are wrong use")
    func wrongUse() throws {
        try Tool.inFolder { folder in
            for arguments in [["--learners", "many"], ["--method", "best"], ["--missing", "lost"]] {
                let status = try run(arguments, in: folder).status
                #expect(status == 64)
            }
        }
    }

    @Test("M11: a plan's file is refused by file and key, and is not written over")
    func planFile() throws {
        try Tool.inFolder { folder in
            let place = folder.appendingPathComponent("plan.json")
            let faults = [
                "[]": "object", "{\"learner\": 3}": "learner", "{\"learners\": 2.5}": "whole number",
                "{\"method\": \"best\"}": "adaptive", "{\"missing\": 1}": "queued", "{": "no JSON",
                "{\"diligence\": \"high\"}": "diligence", "{\"learners\": 1e30}": "whole number",
            ]
            for (text, named) in faults {
                try Data(text.utf8).write(to: place)
                let result = try run(["--plan", "plan.json"], in: folder)
                #expect(result.status == 1 && result.complaint.contains("plan.json"), "\(text)")
                #expect(result.complaint.contains(named), "\(text): \(result.complaint)")
            }
            let same = try run(["--plan", "plan.json", "--report", "./plan.json"], in: folder)
            #expect(same.status == 1 && same.complaint.contains("name another file"))
        }
    }
}
