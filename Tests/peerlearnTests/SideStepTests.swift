import Foundation
import Testing

@Suite("C4: the side steps of a workshop from a shell")
struct SideStepTests {
    private let people = WorkshopShell.participants

    @Test("C4: a team hands in one work, and a work that is taken back is reviewed by nobody")
    func teamAndWithdrawal() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            try shell.act("workshop", "team", people[0], people[1], as: "anna")
            let submitted = try shell.object("submit", "Ours", as: people[0])
            #expect(try shell.object("submit", "Ours too", as: people[1])["version"] as? Int == 2)
            try shell.act("submit", "Mine", as: people[2])
            try shell.act("withdraw", as: people[2])
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            let solutions = try shell.list("read", "solutions", as: people[2])
            #expect(solutions.map { $0["submission"] as? String } == [submitted["submission"] as? String])
        }
    }

    @Test("C4: whoever is absent is asked for nothing, and a preview asks nobody and publishes nothing")
    func previews() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", "--preview", as: "anna")
            #expect(try shell.list("read", "assignments", as: people[0]).isEmpty)
            try shell.act("workshop", "allocate", "--absent", people[0], as: "anna")
            #expect(try shell.list("read", "assignments", as: people[0]).isEmpty)
            #expect(try !shell.list("read", "assignments", as: people[1]).isEmpty)
            for person in people { try shell.reviewAll(as: person) }
            try shell.act("workshop", "advance", "grading", as: "anna")
            try shell.act("workshop", "publish", "--preview", as: "anna")
            #expect(try shell.object("read", "feedback", as: people[0])["grade"] == nil)
            try shell.act("workshop", "publish", as: "anna")
            #expect(try shell.object("read", "feedback", as: people[0])["grade"] != nil)
        }
    }

    @Test("C4: a revised work is looked at once more by one of its reviewers")
    func secondLook() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "1") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            for person in people + ["canary-olga"] { try shell.reviewAll(as: person) }
            try shell.act("workshop", "advance", "grading", as: "anna")
            try shell.act("workshop", "publish", as: "anna")
            try shell.act("submit", "A better page", as: people[0])
            let asked = try shell.object("workshop", "second-look", try shell.number(of: people[0]), as: "anna")
            let reader = try #require(asked["reviewer"] as? String)
            let open = try shell.list("read", "assignments", as: reader).filter { $0["done"] as? Bool == false }
            #expect(open.map { $0["secondLook"] as? Bool } == [true])
            #expect(open.first?["text"] as? String == "A better page")
            try shell.act(
                "review", try shell.number(of: people[0]), "Now it is clear.", "--levels", "2", "2", as: reader)
        }
    }

    @Test("M14: names are told in a pair session when both consent, and not before")
    func consent() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            let mine = try shell.number(of: people[0])
            try shell.act("workshop", "allocate", as: "anna")
            let partner = try #require(
                try people.dropFirst().first { person in
                    try shell.list("read", "assignments", as: person).contains {
                        ($0["author"] as? Int).map(String.init) == mine
                    }
                })
            let pair = ["pair", "pair", "interview", "consented-reveal", "--about", mine]
            try shell.act(pair, "--author", people[0], "--partner", partner, as: "anna")
            for person in [people[0], partner] { try shell.act("pair", "accept", as: person) }
            try shell.act("pair", "consent", as: people[0])
            try shell.act("pair", "consent", "--withdraw", as: people[0])
            try shell.act("pair", "consent", as: partner)
            #expect(try !shell.act("pair", "show", "--json", as: people[0]).contains(partner))
            try shell.act("pair", "consent", as: people[0])
            #expect(try shell.act("pair", "show", "--json", as: people[0]).contains(partner))
            try shell.act("pair", "end", "We must go.", as: partner)
            #expect(try shell.list("pair", "list", as: people[0]).first?["status"] as? String == "ended-early")
        }
    }

    @Test("N3: an editor lets another person edit a programme; a workshop takes the task of its micromodule")
    func programme() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let refused = try Tool.run("task", "add", "task.md", "--store", "s.sqlite", "--by", "anna", in: folder)
            #expect(refused.status == 1)
            try shell.act("programme", "editor", "anna", as: "institute")
            let added = try Tool.run("task", "add", "task.md", "--store", "s.sqlite", "--by", "anna", in: folder)
            #expect(added.status == 0, "\(added.complaint)")
            let status = try Tool.run("status", "--store", "s.sqlite", "--json", in: folder)
            let record = try JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any]
            let modules = (record?["programmes"] as? [[String: Any]])?.first?["modules"] as? [[String: Any]]
            let unit = (modules?.first?["micromodules"] as? [[String: Any]])?.first?["id"] as? String
            try shell.act("workshop", "open", "--micromodule", try #require(unit), as: "anna")
            #expect(try shell.object("workshop", "show", as: "anna")["task"] as? String == "Explain a reminder")
        }
    }
}
