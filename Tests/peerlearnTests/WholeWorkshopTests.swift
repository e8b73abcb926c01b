import Foundation
import Testing

@Suite("C4: a whole workshop from a shell")
struct WholeWorkshopTests {
    private let people = WorkshopShell.participants

    @Test(
        "C4: three participants, a guide and a facilitator come from the first page to the library by commands alone",
        arguments: ["open", "single-blind", "double-blind"])
    func whole(anonymity: String) throws {
        try WorkshopShell.inWorkshop("--anonymity", anonymity, "--peers", "1", "--guides", "1") { shell in
            try shell.act("draft", "A start", as: people[0])
            #expect(try shell.act("read", "draft", as: people[0]) == "A start\n")
            try shell.act("submit", "Page one", as: people[0])
            try shell.act("submit", "-", as: people[1], input: "Page two")
            try shell.act("workshop", "advance", "review", as: "anna")
            let preview = try shell.object("workshop", "allocate", "--preview", "--seed", "7", as: "anna")
            let asked = try shell.object("workshop", "allocate", "--seed", "7", as: "anna")
            let (first, second) = (preview["reviews"] as? [[String: String]], asked["reviews"] as? [[String: String]])
            #expect(first?.map { $0["reviewer"] } == second?.map { $0["reviewer"] })
            #expect(second?.count == 4)

            let late = try shell.object("submit", "Page three", as: people[2])
            #expect(late["late"] as? Bool == true)
            try shell.act("workshop", "allocate", as: "anna")
            for person in people + ["canary-olga"] { try shell.reviewAll(as: person) }
            try shell.act("comment", try shell.number(of: people[0]), "Why at nine?", "--question", as: people[1])
            let questions = try shell.list("read", "questions", as: "canary-olga")
            let question = try #require((questions.first?["question"] as? [String: Any])?["comment"] as? String)
            try shell.act(
                "comment", try shell.number(of: people[0]), "Mail is read then.", "--answering",
                String(question.prefix(6)), as: "canary-olga")
            #expect(try shell.list("read", "questions", as: "canary-olga").isEmpty)

            try shell.act("workshop", "advance", "grading", as: "anna")
            let graded = try #require(try shell.object("workshop", "publish", as: "anna")["grades"] as? [[String: Any]])
            #expect(graded.map { $0["grade"] as? Double } == [50, 50, 50])
            let feedback = try shell.object("read", "feedback", as: people[0])
            let reviews = try #require(feedback["reviews"] as? [[String: Any]])
            #expect(reviews.map { $0["levels"] as? [String] } == [["Good", "Weak"], ["Good", "Weak"]])
            let reviewer = try #require(reviews.first?["reviewer"] as? Int)
            try shell.act("rate", "review", String(reviewer), "--useful", "--thanks", "Thank you", as: people[0])

            try shell.act("workshop", "settle", try shell.number(of: people[0]), "--grade", "90", "Tested.", as: "anna")
            #expect(try shell.object("read", "feedback", as: people[0])["counts"] as? Double == 90)
            try shell.act("nominate", try shell.number(of: people[0]), "It can be repeated.", as: people[1])
            #expect(try shell.list("read", "nominations", as: "anna").count == 1)
            try shell.act("summarise", try shell.number(of: people[0]), "Clear, untested.", as: "anna")
            try shell.act("library", "keep", try shell.number(of: people[0]), "A reminder that stops", as: "anna")
            let library = try Tool.run("library", "list", "--store", "s.sqlite", in: shell.folder)
            #expect(library.output.contains("A reminder that stops"))

            try shell.act("workshop", "advance", "reflection", as: "anna")
            for person in people { try shell.act("reflect", "I test the odd cases first.", as: person) }
            try shell.act("workshop", "advance", "closed", as: "anna")
            #expect(try shell.object("workshop", "show", as: people[0])["phase"] as? String == "closed")
            #expect(try !shell.list("points", "board", as: people[0]).isEmpty)
            let revision = try shell.run("submit", "Too late", as: people[0])
            #expect(revision.status == 1)
        }
    }

    @Test("M2: what a participant reads of a double-blind workshop never names another person")
    func canary() throws {
        try WorkshopShell.inWorkshop("--peers", "2", "--guides", "1") { shell in
            for person in people { try shell.act("submit", "A page", "--link", "https://example.org", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            for person in people + ["canary-olga"] { try shell.reviewAll(as: person) }
            let comment = try shell.object("comment", try shell.number(of: people[1]), "Hm", as: people[0])
            try shell.act(
                "moderate", "flag", "comment", try #require(comment["comment"] as? String), "--reason", "off-topic",
                as: people[1])
            try shell.act("workshop", "advance", "grading", as: "anna")
            try shell.act("workshop", "publish", as: "anna")
            let reviews = try shell.object("read", "feedback", as: people[0])["reviews"] as? [[String: Any]]
            let reviewer = try #require(reviews?.first?["reviewer"] as? Int)
            try shell.act(
                "pair", "propose", "consultation", "pseudonymous", "--about", "mine", "--with", String(reviewer),
                as: people[0])
            let readings = [
                ["workshop", "show"], ["read", "assignments"], ["read", "feedback"], ["read", "solutions"],
                ["read", "questions"], ["read", "draft"], ["read", "reflections"], ["names", "show"],
                ["moderate", "rulings"], ["pair", "list"], ["pair", "records"], ["points", "mine"],
                ["points", "board"], ["workshop", "preview"], ["explain", "grade"], ["explain", "allocation"],
                ["explain", "phase"], ["talk", "hint"],
            ]
            for person in people {
                for reading in readings {
                    for form in [[], ["--json"]] {
                        let result = try shell.run(reading + form, as: person)
                        #expect(result.status == 0, "\(reading): \(result.complaint)")
                        let said = (result.output + result.complaint).lowercased().replacing(person, with: "")
                        #expect(!said.contains("canary"), "\(reading): \(said)")
                    }
                }
            }
            for person in people + ["maria"] {
                let told = try shell.notices("list", person, "--json").output
                #expect(told.contains(#""kind""#))
                #expect(!told.replacing(person, with: "").contains("canary"), "\(told)")
            }
            let staff = try shell.act("names", "show", as: "anna")
            #expect(staff.contains("canary-boris"), "the canary sings where names may be seen")
        }
    }

    @Test("M4: reviewers take works on demand, give them back, and get them back when the lease ends")
    func onDemand() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(
                #"{"allocation": {"mode": "on-demand", "lease": "2h"}, "reviews": {"peers": 2, "guides": 0}}"#,
                to: "rules.json")
            let at = ["--at", "2026-03-02T09:00:00Z"]
            try shell.act("workshop", "open", "--task", "task.md", "--policy", "rules.json", at, as: "anna")
            try shell.act("workshop", "advance", "submission", at, as: "anna")
            for person in people { try shell.act("submit", "A page", at, as: person) }
            try shell.act("workshop", "advance", "review", at, as: "anna")
            let taken = try shell.object("take", at, as: people[0])
            #expect(taken["until"] as? String == "2026-03-02T11:00:00Z")
            let author = String(try #require(taken["author"] as? Int))
            #expect(try shell.run("take", at, as: people[0]).status == 1, "one at a time")
            try shell.act("give-back", author, at, as: people[0])
            let other = try shell.object("take", at, as: people[0])
            #expect(other["submission"] as? String != taken["submission"] as? String)
            let tick = try Tool.run(
                "workshop", "tick", "--store", "s.sqlite", "--at", "2026-03-02T12:00:00Z", in: folder)
            #expect(tick.status == 0, "\(tick.complaint)")
            #expect(try shell.list("read", "assignments", "--at", "2026-03-02T12:00:00Z", as: people[0]).isEmpty)
        }
    }

    @Test("M10: files are cleaned and renamed, a file comes back, and nothing is overwritten")
    func files() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            try shell.write("plain words", to: "canary-boris-essay.txt")
            try Data([0, 1, 2, 3, 255]).write(to: shell.folder.appendingPathComponent("odd.bin"))
            let result = try shell.run(
                "submit", "--attach", "canary-boris-essay.txt", "--attach", "odd.bin", as: people[0])
            #expect(result.status == 0)
            #expect(!result.complaint.isEmpty, "the author is warned of a file that nobody could clean")
            try shell.act("submit", "Another", as: people[1])
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            let assignments = try shell.list("read", "assignments", as: people[1])
            let files = try #require(assignments.first?["files"] as? [[String: Any]])
            #expect(files.map { $0["name"] as? String } == ["solution-1.txt", "solution-2"])
            let document = try #require(files.first?["document"] as? String)
            try shell.act("read", "file", String(document.prefix(8)), "--output", "got.txt", as: people[1])
            #expect(
                try String(contentsOf: shell.folder.appendingPathComponent("got.txt"), encoding: .utf8) == "plain words"
            )
            #expect(try shell.run("read", "file", document, "--output", "got.txt", as: people[1]).status == 1)
        }
    }

    @Test(
        "N2: a form of points, checks and words is shown, filled in, refused where it is wrong, and read by its author")
    func kinds() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            let table = """
                | Criterion | Weight | Answer |
                |---|---|---|
                | Style (optional) | 1 | 0–10 |
                | Tested | 1 | yes/no |
                | What helps most | 0 | words |
                """
            let head = try #require(WorkshopShell.task.components(separatedBy: "| Criterion").first)
            try shell.write(head + table, to: "forms.md")
            try shell.act("workshop", "open", "--task", "forms.md", "--peers", "1", "--guides", "0", as: "anna")
            try shell.act("workshop", "advance", "submission", as: "anna")
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", "--seed", "7", as: "anna")
            let form = try shell.act("read", "assignments", as: people[0])
            #expect(form.contains("Style – points from 0 to 10; may be left out"))
            #expect(form.contains("Tested – yes or no"))
            for (person, answers) in zip(people, [["7", "yes", "-"], ["-", "no", "-"], ["10", "YES", "-"]]) {
                let asked = try shell.list("read", "assignments", as: person)
                let review = try #require(asked.first?["review"] as? String)
                let wrong = try shell.run("review", review, "Ok.", "--levels", "11", "yes", "-", as: person)
                #expect(wrong.status == 1 && wrong.complaint.contains("points from 0 to 10"))
                try shell.act("review", review, "Say when it stops.", "--levels", answers, as: person)
            }
            #expect(try shell.list("workshop", "advise", as: "anna").count == 3)
            #expect(
                try shell.act("workshop", "advise", as: "anna").contains("Works whose grades are not sure enough yet"))
            try shell.act("workshop", "advance", "grading", as: "anna")
            try shell.act("workshop", "publish", as: "anna")
            let read = try people.map { try shell.act("read", "feedback", as: $0) }.joined()
            #expect(read.contains("Style: 7 of 10 · Tested: yes · What helps most: in the remarks"))
            #expect(read.contains("Style: left out · Tested: no"))
            #expect(try shell.run("workshop", "advise", "--ask", as: "anna").status == 1)
            let reviewing = try shell.object("read", "reviewing", as: people[0])
            #expect(reviewing["done"] as? Int == 1)
            #expect(try shell.list("read", "reviewing", "--all", as: "anna").count == 3)
            #expect(try shell.run("read", "reviewing", "--all", as: people[0]).status == 1)
        }
    }
}
