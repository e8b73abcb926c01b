import Foundation
import Testing

@Suite("M4: peerlearn allocate")
struct AllocateShellTests {
    /// Twelve people in six teams and three groups.
    private static func people(experienced: Int = 4, capacity: String = "") -> String {
        let rows = (0..<12).map { "p\($0),t\($0 / 2),g\($0 % 3),\($0 < experienced ? "yes" : "no"),\(capacity),spare" }
        return "id,team,groupType,experienced,capacity,shoe\n" + rows.joined(separator: "\n") + "\n"
    }

    private func pairs(_ shell: TableShell) throws -> [[String]] { Array(try shell.rows("a.csv").dropFirst()) }

    @Test("M4: everybody gets and writes three reviews, nobody of their own or a teammate's work")
    func allocates() throws {
        try TableShell.with(["p.csv": Self.people()]) { shell in
            let result = try shell.run("allocate", "--participants", "p.csv", "--output", "a.csv", "--experienced", "1")
            #expect(result.status == 0, "\(result.complaint)")
            #expect(result.output.contains("36 reviews of 12 works by 12 people, seed 1"))
            #expect(result.output.contains("each work gets 3 to 3 reviews, each person writes 3 to 3"))
            #expect(result.complaint.contains("The column “shoe” is not known and was passed over."))
            let pairs = try pairs(shell)
            #expect(pairs.count == 36 && Set(pairs).count == 36)
            let works = Dictionary(grouping: pairs) { $0[0] }
            #expect(works.count == 12 && works.values.allSatisfy { $0.count == 3 })
            for pair in pairs {
                let (one, other) = (Int(pair[0].dropFirst()) ?? 0, Int(pair[1].dropFirst()) ?? 0)
                #expect(one / 2 != other / 2, "\(pair)")
                #expect(!pairs.contains([pair[1], pair[0]]), "\(pair)")
            }
            let experienced = ["p0", "p1", "p2", "p3"]
            #expect(works.values.allSatisfy { $0.contains { experienced.contains($0[1]) } })
        }
    }

    @Test("M4: the same tables and seed give the same pairs, another seed gives others")
    func seeds() throws {
        try TableShell.with(["p.csv": Self.people()]) { shell in
            var answers: [String] = []
            for seed in ["7", "7", "8"] {
                _ = try shell.json("allocate", "--participants", "p.csv", "--seed", seed, "--output", "a.csv")
                answers.append(try shell.read("a.csv"))
            }
            #expect(answers[0] == answers[1] && answers[0] != answers[2])
        }
    }

    @Test("M4: affinities, conflicts and existing pairs count, and --json says how the rules are kept")
    func affinities() throws {
        let names = (0..<12).map { "p\($0)" }
        let all = names.flatMap { one in names.filter { $0 != one }.map { (one, $0) } }
        let fits = all.enumerated().map { "\($1.0);\($1.1);\($0 * 7_919 % 100),5" }
        let files = [
            "p.csv": Self.people(), "f.csv": "submission;reviewer;affinity\n" + fits.joined(separator: "\n"),
            "c.csv": "submission,reviewer\np0,p2\np0,p3\n", "x.csv": "reviewer,submission\np9,p0\n",
        ]
        try TableShell.with(files) { shell in
            let answer = try shell.json(
                "allocate", "--participants", "p.csv", "--affinities", "f.csv", "--conflicts", "c.csv", "--existing",
                "x.csv", "--reviews", "2", "--groups", "any", "--output", "a.csv")
            let pairs = try pairs(shell)
            #expect(pairs.contains(["p0", "p9"]) && !pairs.contains(["p0", "p2"]) && !pairs.contains(["p0", "p3"]))
            var sum = 0.0
            for (number, pair) in all.enumerated() where pairs.contains([pair.0, pair.1]) {
                sum += Double(number * 7_919 % 100) + 0.5
            }
            #expect(answer["objective"] as? Double == sum)
            #expect(answer["feasible"] as? Bool == true && answer["assigned"] as? Int == 24)
            #expect(answer["load"] as? [String: Int] == ["min": 2, "max": 2])
            #expect(answer["perSubmission"] as? [String: Int] == ["min": 2, "max": 2])
            for key in ["selfPairs", "teammatePairs", "reciprocalPairs", "repeatedPairs"] {
                #expect(answer[key] as? Int == 0, "\(key)")
            }
            #expect((answer["unmet"] as? [Any])?.isEmpty == true && answer["seconds"] is Double)
            #expect(answer["method"] as? String == "auction")
        }
    }

    @Test("M5: reviewers come from the same group or from others")
    func groups() throws {
        for (word, isSame) in [("same", true), ("different", false)] {
            try TableShell.with(["p.csv": Self.people()]) { shell in
                let answer = try shell.json(
                    "allocate", "--participants", "p.csv", "--groups", word, "--reviews", "2", "--allow-reciprocal",
                    "--output", "a.csv")
                #expect(answer["otherGroupPairs"] as? Int == (isSame ? 0 : 24))
                for pair in try pairs(shell) {
                    let groups = pair.map { (Int($0.dropFirst()) ?? 0) % 3 }
                    #expect((groups[0] == groups[1]) == isSame, "\(pair)")
                }
            }
        }
    }

    @Test("M4: what cannot be ends with status 1; the best that is left is written, and all that is missing is told")
    func infeasible() throws {
        try TableShell.with(["p.csv": Self.people(experienced: 2)]) { shell in
            let words = ["allocate", "--participants", "p.csv", "--experienced", "1", "--output", "a.csv"]
            let answer = try shell.json(
                "allocate", "--participants", "p.csv", "--experienced", "1", "--output", "a.csv", status: 1)
            #expect(answer["feasible"] as? Bool == false && answer["withoutExperienced"] as? Int == 6)
            let unmet = try #require(answer["unmet"] as? [[String: Any]])
            #expect(unmet.count == 6 && unmet.allSatisfy { $0["constraint"] as? String == "experienced" })
            #expect(unmet.allSatisfy { $0["submission"] is String && $0["reason"] is String })
            #expect(try pairs(shell).count == 36)
            let english = try Tool.run(words + ["--language", "en"], in: shell.folder)
            #expect(english.status == 1)
            #expect(english.complaint.contains("together they may take only 6"), "\(english.complaint)")
            #expect(english.complaint.contains("What would help: Keep the rule"))
            #expect(english.complaint.contains("  p0: No experienced person may review this work."))
            let russian = try Tool.run(words + ["--language", "ru"], in: shell.folder)
            #expect(russian.complaint.contains("Что помогло бы: "), "\(russian.complaint)")
        }
        try TableShell.with(["p.csv": Self.people(capacity: "1")]) { shell in
            let answer = try shell.json("allocate", "--participants", "p.csv", status: 1)
            #expect(answer["assigned"] as? Int == 12)
            let missing = (answer["unmet"] as? [[String: Any]])?.compactMap { $0["missing"] as? Int }
            #expect(missing?.reduce(0, +) == 24)
        }
    }

    @Test("M4: only authors' works are reviewed, and others review as well")
    func authors() throws {
        try TableShell.with(["p.csv": "id,author\n-1,1\n=b,да\nc,0\nd,no\n"]) { shell in
            let answer = try shell.json(
                "allocate", "--participants", "p.csv", "--reviews", "2", "--allow-reciprocal", "--output", "a.csv")
            #expect(answer["assigned"] as? Int == 4)
            #expect(Set(try pairs(shell).map { $0[0] }) == ["-1", "'=b"])
        }
    }

    @Test(
        "M4: what is no table of people or pairs is refused with file, line and reason",
        arguments: [
            ("id\na\nb\n\na\n", "", "p.csv: line 5: “a” stands on line 2 already.", "уже есть в строке 2"),
            ("id\n", "", "p.csv: there are no participants", "нет участников"),
            ("id,team\n,t\n", "", "line 2: The cell in the column “id” is empty.", "Пустая ячейка"),
            ("id,experienced\na,maybe\n", "", "“maybe” cannot stand", "«maybe»"),
            ("id,capacity\na,1.5\n", "", "“1.5” cannot stand", "«1.5»"),
            ("id,capacity\na,-1\n", "", "“-1” cannot stand", "«-1»"),
            ("name\na\n", "", "There is no column “id”.", "Нет столбца «id»"),
            ("id\na\nb\n", "a,q,1", "f.csv: line 2: “q” is not among the participants.", "нет среди участников"),
            ("id,author\na,1\nb,0\n", "b,a,1", "f.csv: line 2: “b” has handed in nothing.", "работа не сдана"),
            ("id\na\nb\n", "a,b,1\na,b,2", "f.csv: line 3: how well “b” fits", "уже указано в строке 2"),
            ("id\na\nb\n", "a,b,nan", "f.csv: line 2: “nan”", "не число"),
            ("id\na\nb\n", "a,b,1e300", "too large", "слишком велики"),
        ])
    func refused(people: String, fits: String, english: String, russian: String) throws {
        try TableShell.with(["p.csv": people, "f.csv": "submission,reviewer,affinity\n\(fits)\n"]) { shell in
            for (language, words) in [("en", english), ("ru", russian)] {
                let options = ["--reviews", "1", "--json", "--output", "a.csv", "--language", language]
                let more = fits.isEmpty ? [] : ["--affinities", "f.csv"]
                let result = try Tool.run(
                    ["allocate", "--participants", "p.csv"] + options + more, in: shell.folder)
                #expect(result.status == 1 && result.output.isEmpty, "\(result.output)")
                #expect(result.complaint.contains(words), "\(result.complaint)")
                #expect(throws: (any Error).self) { try shell.read("a.csv") }
            }
        }
    }

    @Test("M4: wrong options end with status 64")
    func usage() throws {
        try TableShell.with(["p.csv": Self.people()]) { shell in
            for words in [
                ["--reviews", "0"], ["--reviews", "40000"], ["--experienced", "4"], ["--experienced", "-1"],
                ["--groups", "none"], ["--seed", "-1"],
            ] {
                let result = try Tool.run(["allocate", "--participants", "p.csv"] + words, in: shell.folder)
                #expect(result.status == 64, "\(words)")
            }
            #expect(try Tool.run("allocate", in: shell.folder).status == 64)
        }
    }
}
