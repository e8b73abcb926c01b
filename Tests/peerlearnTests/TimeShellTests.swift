import Foundation
import Testing

@Suite("M3: time, names and people from a shell")
struct TimeShellTests {
    private let people = WorkshopShell.participants

    @Test("M3: steps that are due are taken once, however often time passes")
    func tick() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            let rules = #"""
                {"steps": [{"step": "submission", "when": "at-once"}, {"step": "review", "when": "on-schedule"},
                           {"step": "allocate", "when": "at-once"}],
                 "schedule": {"submissionsUntil": "2026-03-02T18:00:00Z"}}
                """#
            try shell.write(rules, to: "p.json")
            let at = ["--at", "2026-03-01T09:00:00Z"]
            try shell.act("workshop", "open", "--task", "task.md", "--policy", "p.json", at, as: "anna")
            func tick(_ moment: String) throws -> [String?] {
                let result = try Tool.run(
                    "workshop", "tick", "--store", "s.sqlite", "--at", moment, "--json", in: folder)
                let steps = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: String]]
                return try #require(steps).map { $0["step"] }
            }
            #expect(try tick("2026-03-01T10:00:00Z") == ["submission"])
            for person in people { try shell.act("submit", "A page", at, as: person) }
            #expect(try tick("2026-03-02T17:00:00Z") == [])
            #expect(try tick("2026-03-02T19:00:00Z") == ["review", "allocate"])
            #expect(try tick("2026-03-02T19:00:00Z") == [])
        }
    }

    @Test("M2: in an open workshop people are read by name, in a single-blind one authors are and reviewers are not")
    func names() throws {
        for (anonymity, isReviewerNamed) in [("open", true), ("single-blind", false)] {
            try WorkshopShell.inWorkshop("--anonymity", anonymity, "--peers", "1", "--guides", "0") { shell in
                for person in people { try shell.act("submit", "A page", as: person) }
                try shell.act("workshop", "advance", "review", as: "anna")
                try shell.act("workshop", "allocate", as: "anna")
                for person in people { try shell.reviewAll(as: person) }
                try shell.act("workshop", "advance", "grading", as: "anna")
                try shell.act("workshop", "publish", as: "anna")
                #expect(try shell.act("read", "solutions", as: people[0]).contains("(Canary vera)"))
                #expect(try shell.act("read", "feedback", as: people[0]).contains("Canary") == isReviewerNamed)
            }
        }
    }

    @Test("M2: whoever may see names reads pseudonyms all the same, until they ask for the names, which is recorded")
    func staff() throws {
        try WorkshopShell.inWorkshop { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            #expect(try !shell.act("read", "solutions", as: "anna").contains("Canary"))
            let seen = "workshop.namesSeen"
            let before = try Tool.run("log", "--store", "s.sqlite", in: shell.folder).output
            #expect(!before.contains(seen))
            #expect(try shell.act("names", "show", as: "anna").contains("Canary"))
            #expect(try Tool.run("log", "--store", "s.sqlite", in: shell.folder).output.contains(seen))
        }
    }

    @Test("M13: a cohort takes its people from a table, or refuses it with the line")
    func table() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write("id,name,experience,group\nzoya,Zoya,да,south\nyan,Yan,no,south\n", to: "more.csv")
            try shell.act("cohort", "admit", "--people", "more.csv", as: "anna")
            let members = try #require(try shell.object("cohort", "show", as: "anna")["members"] as? [[String: Any]])
            let added = members.filter { ["zoya", "yan"].contains($0["person"] as? String) }
            #expect(added.map { $0["experienced"] as? Bool } == [true, false])
            #expect(added.map { $0["group"] as? String } == ["south", "south"])
            try shell.write("id,name,experience\nxenia,Xenia,somewhat\n", to: "odd.csv")
            let result = try shell.run("cohort", "admit", "--people", "odd.csv", as: "anna")
            #expect(result.status == 1)
            #expect(result.complaint.contains("line 2") && result.complaint.contains("somewhat"))
        }
    }

    @Test("M12: a person erases themselves, and nobody else")
    func erased() throws {
        try WorkshopShell.inWorkshop { shell in
            for person in people { try shell.act("submit", "Words of \(person)", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            #expect(try shell.run("people", "erase", people[0], as: people[1]).status == 1)
            try shell.act("people", "erase", people[0], as: people[0])
            let solutions = try shell.act("read", "solutions", as: people[1])
            #expect(!solutions.contains("Words of \(people[0])") && solutions.contains("Words of \(people[2])"))
        }
    }
}
