import Foundation
import Testing

@Suite("M8: tests of knowledge from a shell")
struct TestShellTests {
    private let people = WorkshopShell.participants

    private static let questions = """
        ::When::When does it look? {
            ~at eight
            =at nine
            ~%50%at half past eight
            ####It asks the clock.
        }

        ::Two::Which two stop it? {~%50%payment ~%50%complaint ~%-100%holiday}

        ::Pairs::Match. {=cat -> meat =cow -> grass}

        ::River::Kyiv lies on the {=Dnieper =Dnipro}.

        ::Pi::About how much is pi? {#3.14:0.01}

        ::Why::Explain it. {}
        """

    /// A cohort of three with a programme, and a test of six questions that is attached by anna.
    private func inCourse(_ options: String..., body: (WorkshopShell) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", "--by", "anna", in: folder).status == 0)
            try shell.write(Self.questions, to: "entry.gift")
            let attach = [
                "test", "attach", "entry.gift", "--title", "Entry test", "--purpose", "entry", "--shuffle", "nothing",
            ]
            try shell.act(attach + ["--seed", "1"] + options, as: "anna")
            try body(shell)
        }
    }

    @Test("M9: arms and two rounds of a store make the table that is compared, and a list with a fault makes none")
    func experimentData() throws {
        try inCourse { shell in
            var rounds: [String] = []
            for answers in [["2", "1", "1"], ["2", "2", "1"]] {
                let opened = try shell.object("test", "open", "Entry", as: "anna")
                let round = try #require(opened["round"] as? String)
                rounds.append(round)
                for (person, answer) in zip(people.prefix(answers.count - 1), answers) {
                    try shell.act("test", "begin", "--round", round, as: person)
                    try shell.act("test", "answer", "1", answer, as: person)
                    try shell.act("test", "hand-in", as: person)
                }
            }
            let arms = ["control", "peers", "peers"]
            try shell.write("id,arm\n" + zip(people, arms).map { "\($0),\($1)\n" }.joined(), to: "arms.csv")
            let words = ["experiment", "data", "arms.csv", "--before", rounds[0], "--after", rounds[1]]
            let made = try shell.object(words + ["--output", "data.csv"], as: "anna")
            #expect(made["people"] as? Int == 3 && made["pre"] as? Int == 2 && made["post"] as? Int == 2)
            let table = try String(contentsOf: shell.folder.appendingPathComponent("data.csv"), encoding: .utf8)
            let lines = table.split(separator: "\r\n")
            #expect(lines.count == 4)
            #expect(lines.contains { $0.hasPrefix(people[0] + ",control,") && !$0.hasSuffix(",") })
            #expect(lines.contains { $0.hasPrefix(people[2] + ",peers,") && $0.hasSuffix(",,") })
            #expect(try shell.run(words + ["--output", "own.csv"], as: people[0]).status == 1)
            for (row, fault) in [("\(people[0]),peers", people[0]), ("\(people[1]),", "line 3"), (",peers", "line 3")] {
                try shell.write("id,arm\n\(people[0]),control\n\(row)\n", to: "arms.csv")
                let refused = try shell.run(words + ["--output", "none.csv"], as: "anna")
                #expect(refused.status == 1 && refused.complaint.contains(fault), "\(refused.complaint)")
            }
            let none = shell.folder.appendingPathComponent("none.csv").path
            #expect(!FileManager.default.fileExists(atPath: none))
        }
    }

    @Test("M8: a test goes from its file to everybody's result, the right answers and its analysis")
    func wholeWay() throws {
        try inCourse("--pass", "0.6", "--minutes", "30", "--feedback", "at-once") { shell in
            let opened = try shell.object("test", "open", "Entry", "--closes", "2100-01-01T00:00:00Z", as: "anna")
            let round = try #require(opened["round"] as? String)
            let listed = try #require(try shell.list("test", "list", as: people[0]).first)
            #expect(listed["round"] as? String == round)
            #expect(listed["state"] as? String == "open")
            #expect(listed["attemptsLeft"] as? Int == 1)
            #expect(listed["minutes"] as? Double == 30)

            let begun = try shell.object("test", "begin", as: people[0])
            let seconds = try #require(begun["secondsLeft"] as? Int)
            #expect((1_500...1_800).contains(seconds))
            let asked = try #require(begun["questions"] as? [[String: Any]])
            let match = try #require((asked[2]["parts"] as? [[String: Any]])?.first)
            let targets = try #require(match["targets"] as? [String])
            let grass = try #require(targets.firstIndex(of: "grass"))
            let animals = try #require(match["options"] as? [String])
            let pairs = animals.enumerated().map { place, animal in
                "\(place + 1)-\((animal == "cow" ? grass : 1 - grass) + 1)"
            }
            try shell.act("test", "answer", "1", "2", as: people[0])
            try shell.act("test", "answer", "q2", "1", "2", as: people[0])
            try shell.act("test", "answer", "3", pairs, as: people[0])
            try shell.act("test", "answer", "4", "dnipro", as: people[0])
            try shell.act("test", "answer", "5", "3,141", as: people[0])
            try shell.act("test", "answer", "6", "--file", "-", as: people[0], input: "Because it\nrains.\n")
            let text = try shell.act("test", "show", as: people[0])
            #expect(text.contains("6 of 6 answered"))
            #expect(text.contains("4. Kyiv lies on the …. (1.0 points)"))
            #expect(text.contains("your answer: \(pairs[0])"))
            #expect(text.contains("Because it"))
            let over = try shell.object("test", "hand-in", as: people[0])
            #expect(over["score"] as? Double == 5)
            #expect(over["passed"] as? Bool == true)
            let seen = try shell.act("test", "show", as: people[0])
            #expect(seen.contains("right: 2") && seen.contains("It asks the clock."))

            try shell.act("test", "begin", as: people[1])
            try shell.act("test", "answer", "1", "3", as: people[1])
            try shell.act("test", "answer", "2", "1", "3", as: people[1])
            try shell.act("test", "answer", "4", "Volga", as: people[1])
            try shell.act("test", "answer", "4", "--take-back", as: people[1])
            #expect(try shell.object("test", "hand-in", as: people[1])["score"] as? Double == 0.5)

            let results = try shell.list("test", "results", as: "anna")
            #expect(results.map { $0["person"] as? String } == [people[0], people[1]])
            #expect(results.map { $0["passed"] as? Bool } == [true, false])
            #expect(results.allSatisfy { $0["counts"] as? Bool == true })
            let told = try shell.act("test", "results", as: "anna")
            #expect(
                told.contains(
                    "* Canary boris (canary-boris), attempt 1: handed in, 5.00 of 5.0 points, passed")
            )
            let csv = try shell.act("test", "results", "--csv", as: "anna")
            #expect(csv.hasPrefix("person,name,attempt,counts,status,begun,minutes,points,percent,passed,q1,q2,"))
            #expect(csv.contains("canary-vera,Canary vera,1,1,handed in,"))
            #expect(csv.contains(",0.50,10.00,0,0.50,0.00,"))
            #expect(try shell.run("test", "results", as: people[0]).status == 1)

            let analysis = try shell.object("test", "analyse", as: "anna")
            #expect(analysis["people"] as? Int == 2)
            #expect(analysis["mean"] as? Double == 2.75)
            let first = try #require((analysis["questions"] as? [[String: Any]])?.first)
            #expect(first["difficulty"] as? Double == 0.75)
            #expect((first["options"] as? [[String: Any]])?.map { $0["count"] as? Int } == [0, 1, 1])
            let words = try shell.act("test", "analyse", as: "anna")
            #expect(words.contains("Cronbach's alpha") && words.contains("= B at nine: 50 %"))
            #expect(try shell.run("test", "analyse", as: people[1]).status == 1)

            try shell.act("test", "void", people[1], "The network went down.", as: "anna")
            #expect(try shell.act("test", "show", as: people[1]).contains("The network went down."))
            #expect(try shell.list("test", "list", as: people[1]).first?["attemptsLeft"] as? Int == 1)
            #expect(try shell.list("test", "results", as: "anna").last?["counts"] as? Bool == false)
        }
    }

    @Test("M8: an answer that makes no sense is refused in words that say what would")
    func answers() throws {
        try inCourse { shell in
            #expect(try shell.run("test", "answer", "1", "1", as: people[0]).complaint.contains("no test round"))
            try shell.act("test", "open", "Entry test", as: "anna")
            #expect(try shell.run("test", "answer", "1", "1", as: people[0]).complaint.contains("have not begun"))
            try shell.act("test", "begin", as: people[0])
            let cases: [([String], String)] = [
                (["1", "4"], "from 1 to 3"), (["1", "nine"], "from 1 to 3"), (["1", "1", "2"], "At most one answer"),
                (["3", "1"], "is no pair"), (["3", "1-9"], "is no pair"), (["3", "9-1"], "from 1 to 2"),
                (["5", "three"], "is no number"), (["7", "1"], "numbers 1 to 6"), (["x", "1"], "numbers 1 to 6"),
                (["1", "--part", "GAP", "1"], "no part “GAP”"),
                (["1", "--attempt", "2", "1"], "no attempt of this number"),
            ]
            for (words, complaint) in cases {
                let result = try shell.run(["test", "answer"] + words, as: people[0])
                #expect(result.status == 1, "\(words)")
                #expect(result.complaint.contains(complaint), "\(words): \(result.complaint)")
            }
            #expect(try shell.run("test", "answer", "1", as: people[0]).status == 64)
            #expect(try shell.run("test", "answer", "1", "2", "--take-back", as: people[0]).status == 64)
            try shell.act("test", "answer", "5", "−3.14", as: people[0])
            #expect(try shell.object("test", "show", as: people[0])["answered"] as? Int == 1)
            let handedIn = try shell.act("test", "hand-in", as: people[0])
            #expect(handedIn.contains("0.00 of 5.0 points"))
            #expect(try shell.run("test", "answer", "1", "2", as: people[0]).complaint.contains("handed in already"))
            #expect(try shell.run("test", "begin", as: people[0]).complaint.contains("your only attempt"))
        }
    }

    @Test("M8: a file with a bad question is not attached, unless it is to be left out")
    func badQuestions() throws {
        try inCourse { shell in
            try shell.write("::A::What? {=a ~b}\n\n::B::What? {=a ~b\n", to: "bad.gift")
            let attach = ["test", "attach", "bad.gift", "--title", "Bad", "--purpose", "final"]
            let refused = try shell.run(attach, as: "anna")
            #expect(refused.status == 1)
            #expect(refused.complaint.contains("bad.gift:3: error") && refused.complaint.contains("--leave-out"))
            #expect(try shell.object(attach, "--leave-out", as: "anna")["questions"] as? Int == 1)
            #expect(try shell.object(attach, "--leave-out", "--attempts", "any", as: "anna")["version"] as? Int == 2)
            #expect(try shell.run(attach, "--leave-out", as: people[0]).status == 1)
            #expect(try shell.run(attach, "--leave-out", "--module", "none", as: "anna").complaint.contains("module"))
            for wrong in [
                ["--minutes", "0"], ["--pass", "2"], ["--attempts", "0"], ["--module", "a", "--unit", "b"],
            ] {
                #expect(try shell.run(attach, wrong, as: "anna").status == 64, "\(wrong)")
            }
            try shell.act("test", "archive", "Bad", as: "anna")
            #expect(try shell.run("test", "open", "Bad", as: "anna").status == 1)
            let course = try Tool.run("import", "bad.gift", "--into", "s.sqlite", "--language", "en", in: shell.folder)
            #expect(course.status == 0 && course.output.contains("test: bad"), "\(course.complaint)")
        }
    }

    @Test("M8: a round is moved and closed; who has begun is over then, and others cannot begin")
    func rounds() throws {
        try inCourse("--attempts", "2", "--counting", "best") { shell in
            let window = ["--opens", "2026-03-02T09:00:00Z", "--closes", "2026-03-03T09:00:00Z"]
            let round = try #require(
                try shell.object("test", "open", "Entry test", window, as: "anna")["round"] as? String)
            #expect(
                try shell.run("test", "begin", "--at", "2026-03-01T09:00:00Z", as: people[0]).complaint.contains(
                    "not open yet"))
            let moved = try shell.object("test", "move", "--closes", "2026-03-04T09:00:00Z", as: "anna")
            #expect(moved["opens"] as? String == "2026-03-02T09:00:00Z")
            #expect(try shell.run("test", "move", as: "anna").status == 64)
            #expect(try shell.run("test", "move", "--closes", "2026-03-09T09:00:00Z", as: people[0]).status == 1)
            for (answer, hour) in [("2", "09"), ("1", "10")] {
                try shell.act("test", "begin", "--at", "2026-03-03T\(hour):00:00Z", as: people[0])
                try shell.act("test", "answer", "1", answer, "--at", "2026-03-03T\(hour):01:00Z", as: people[0])
                try shell.act("test", "hand-in", "--at", "2026-03-03T\(hour):02:00Z", as: people[0])
            }
            let results = try shell.list("test", "results", "--round", String(round.prefix(8)), as: "anna")
            #expect(results.map { $0["counts"] as? Bool } == [true, false])
            #expect(results.map { $0["seconds"] as? Double } == [120, 120])
            try shell.act("test", "close", "--at", "2026-03-03T12:00:00Z", as: "anna")
            let late = try shell.run("test", "begin", "--at", "2026-03-03T12:01:00Z", as: people[1])
            #expect(late.complaint.contains("The test is closed."))
            #expect(try shell.list("test", "list", as: people[1]).first?["state"] as? String == "closed")
            let rounds = try Tool.run("test", "rounds", "--store", "s.sqlite", "--language", "en", in: shell.folder)
            #expect(rounds.output.contains("“Entry test”, version 1"))
            try shell.act("test", "open", "Entry test", as: "anna")
            #expect(try shell.run("test", "results", as: "anna").complaint.contains("Say which with --round"))
        }
    }

    @Test("M8: the commands speak Russian with right endings")
    func russian() throws {
        try inCourse { shell in
            var shell = shell
            try shell.act("test", "open", "Entry test", as: "anna")
            shell.language = "ru"
            let list = try shell.act("test", "list", as: people[0])
            #expect(list.contains("6 вопросов") && list.contains("осталась 1 попытка"))
            #expect(list.contains("входной тест"))
            #expect(try shell.act("test", "begin", as: people[0]).contains("попытка 1, идёт; отвечено: 0 из 6"))
            #expect(try shell.run("test", "answer", "1", "9", as: people[0]).complaint.contains("не номер варианта"))
        }
    }
}
