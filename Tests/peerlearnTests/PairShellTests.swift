import Foundation
import Testing

@Suite("M14: a pair session from a shell")
struct PairShellTests {
    private let people = WorkshopShell.participants

    @Test("M14: an author and their reviewer go through a session step by step, and share its record")
    func session() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            for person in people { try shell.reviewAll(as: person) }
            try shell.act("workshop", "advance", "grading", as: "anna")
            try shell.act("workshop", "publish", as: "anna")

            let feedback = try shell.object("read", "feedback", as: people[0])["reviews"] as? [[String: Any]]
            let face = String(try #require(feedback?.first?["reviewer"] as? Int))
            let propose = ["pair", "propose", "consultation", "pseudonymous", "--about", "mine", "--with", face]
            let session = try #require(try shell.object(propose, as: people[0])["session"] as? String)
            let partner = try #require(
                try people.dropFirst().first { try !shell.list("pair", "list", as: $0).isEmpty })
            let other = try #require(people.first { $0 != people[0] && $0 != partner })
            #expect(try shell.run("pair", "show", "--session", session, as: other).status == 1)
            try shell.act("pair", "accept", as: partner)
            try shell.act("pair", "say", "Why two letters?", as: people[0])
            for step in 1...4 {
                for person in [people[0], partner] {
                    let state = try shell.object("pair", "show", as: person)
                    guard state["step"] as? Int == step, state["yourTurn"] as? Bool == true else { continue }
                    try shell.act("pair", "conclude", String(step), "Note \(step)", as: person)
                }
            }
            for person in [people[0], partner] { try shell.act("pair", "reflect", "Test first.", as: person) }
            #expect(try shell.list("pair", "list", as: partner).first?["status"] as? String == "finished")
            #expect(try shell.act("pair", "records", as: people[0]).contains("Note 3"))
            #expect(try shell.list("pair", "records", as: "anna").isEmpty)
            for person in [people[0], partner] {
                try shell.act("pair", "share", "--role", "facilitator", "--session", session, as: person)
            }
            #expect(try shell.list("pair", "records", as: "anna").count == 1)
            try shell.act("pair", "share", "--role", "facilitator", "--stop", "--session", session, as: partner)
            #expect(try shell.list("pair", "records", as: "anna").isEmpty)
            try shell.act("pair", "report", "--reason", "hurtful", "--session", session, as: people[0])
            let queue = try shell.object("moderate", "queue", as: "maria")
            #expect(queue["pairSessions"] as? [String] == [session])
            #expect(try shell.act("pair", "show", "--session", session, as: "maria").contains("Why two letters?"))
        }
    }
}
