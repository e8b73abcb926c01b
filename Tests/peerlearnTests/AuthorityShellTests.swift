import Foundation
import Testing

@Suite("N3: moderation, roles and delegation from a shell")
struct AuthorityShellTests {
    private let people = WorkshopShell.participants

    @Test("M6: an appeal is decided by another moderator than the one who hid the comment")
    func appeal() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            let said = try shell.object("comment", try shell.number(of: people[1]), "You cannot think", as: people[0])
            let comment = try #require(said["comment"] as? String)
            try shell.act(
                "moderate", "flag", "comment", comment, "--reason", "hurtful", "--remark", "About me", as: people[1])
            let queue = try shell.object("moderate", "queue", as: "maria")
            let waiting = try #require((queue["contributions"] as? [[String: Any]])?.first)
            #expect(waiting["contribution"] as? String == comment)
            #expect(waiting["remarks"] as? [String] == ["About me"])
            try shell.act("moderate", "decide", "comment", comment, "hidden", "It hurts.", "--strike", as: "maria")
            #expect(try shell.list("moderate", "rulings", as: people[0]).first?["strike"] as? Bool == true)
            let solutions = try shell.act("read", "solutions", as: people[2])
            #expect(!solutions.contains("You cannot think"))
            try shell.act("moderate", "appeal", "comment", String(comment.prefix(8)), "I meant the text", as: people[0])
            let same = try shell.run("moderate", "decide", "comment", comment, "restored", "Well", as: "maria")
            #expect(same.status == 1)
            #expect(same.complaint.contains("another moderator"))
            try shell.act("moderate", "decide", "comment", comment, "restored", "It may stay.", as: "ivan")
            #expect(try shell.act("read", "solutions", as: people[2]).contains("You cannot think"))
        }
    }

    @Test("N3: a delegated power works while it lasts, and no longer when it is ended")
    func delegation() throws {
        try WorkshopShell.inWorkshop { shell in
            let move = ["workshop", "advance", "review"]
            try shell.act("submit", "A page", as: people[0])
            let refused = try shell.run(move, as: people[1])
            #expect(refused.status == 1)
            #expect(refused.complaint.contains("phase.advance"))
            let given = try shell.object("role", "delegate", people[1], "phase.advance", as: "anna")
            let delegation = try #require(given["delegation"] as? String)
            try shell.act(move, as: people[1])
            try shell.act("role", "end", String(delegation.prefix(8)), as: people[1])
            #expect(try shell.run("workshop", "advance", "grading", as: people[1]).status == 1)
            #expect(try (shell.object("role", "list", as: "anna")["delegations"] as? [Any])?.isEmpty == true)
            #expect(try shell.run("role", "end", delegation, as: "anna").complaint.contains("no delegation"))
        }
    }

    @Test("N3: a role holds where and until when its scope says, and is taken back there")
    func scopes() throws {
        try WorkshopShell.inWorkshop("--group", "north") { shell in
            let early = ["--at", "2026-03-02T09:00:00Z"]
            try shell.act(
                "role", "grant", "curator", people[0], "--in-group", "north", "--until", "2026-04-01T00:00:00Z", early,
                as: "anna")
            #expect(try shell.run("read", "nominations", early, as: people[0]).status == 0)
            #expect(try shell.run("read", "nominations", "--at", "2026-04-02T09:00:00Z", as: people[0]).status == 1)
            let elsewhere = try shell.run("role", "revoke", "curator", people[0], "--in-group", "south", as: "anna")
            #expect(elsewhere.status == 1, "a role is taken back in the place for which it was given")
            try shell.act("role", "revoke", "curator", people[0], "--in-group", "north", as: "anna")
            #expect(try shell.run("read", "nominations", early, as: people[0]).status == 1)
        }
    }

    @Test("N3: a step waits for approvals, which can be taken back")
    func approvals() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(
                #"{"steps": [{"step": "submission", "approvals": 1, "by": "talk.moderate"}]}"#, to: "p.json")
            try shell.act("workshop", "open", "--task", "task.md", "--policy", "p.json", as: "anna")
            let move = ["workshop", "advance", "submission"]
            #expect(try shell.run(move, as: "anna").status == 1)
            try shell.act("workshop", "approve", "submission", as: "maria")
            try shell.act("workshop", "unapprove", "submission", as: "maria")
            #expect(try shell.run(move, as: "anna").status == 1)
            try shell.act("workshop", "approve", "submission", as: "maria")
            try shell.act(move, as: "anna")
        }
    }
}
