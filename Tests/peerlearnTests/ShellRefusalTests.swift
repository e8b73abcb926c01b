import Foundation
import Testing

@Suite("C5: refusals and wrong use of the workshop's commands")
struct ShellRefusalTests {
    private let people = WorkshopShell.participants

    private func log(_ shell: WorkshopShell) throws -> String {
        try Tool.run("log", "--store", "s.sqlite", in: shell.folder).output
    }

    @Test(
        "C5: what is refused is refused in the asked language, and nothing is written",
        arguments: [
            (["workshop", "publish"], "canary-boris", "grades.publish", "публиковать оценки"),
            (["submit", ""], "canary-boris", "nothing in it", "пуст"),
            (["submit", "Page", "--link", "ftp://x"], "canary-boris", "no address", "адрес"),
            (["submit", "--file", "missing.md"], "canary-boris", "no such file", "нет"),
            (["submit", "Page"], "canary-olga", "work.submit", "work.submit"),
            (["review", "42", "Good", "--levels", "2", "2"], "canary-boris", "asked for no review", "не просили"),
            (["read", "digests"], "canary-boris", "feedback.collect", "feedback.collect"),
            (["read", "solutions"], "mallory", "do not take part", "не участвуете"),
            (["pair", "accept"], "canary-boris", "no pair session", "парных сессий"),
            (["role", "grant", "facilitator", "canary-vera"], "canary-vera", "roles.manage", "roles.manage"),
            (["cohort", "open", "X", "--time-zone", "Mars/Olympus"], "anna", "Mars/Olympus", "Mars/Olympus"),
            (["workshop", "advance", "closed"], "anna", "no other", "этап"),
            (["workshop", "show", "--workshop", "nowhere"], "anna", "no workshop “nowhere”", "семинар «nowhere»"),
            (["fairness", "--workshop", "nowhere"], "maria", "no workshop “nowhere”", "семинар «nowhere»"),
            (["cohort", "show", "--cohort", "nowhere"], "anna", "no cohort “nowhere”", "поток «nowhere»"),
            (["fairness"], "canary-boris", "talk.moderate", "talk.moderate"),
            (["talk", "balance"], "canary-boris", "talk.moderate", "talk.moderate"),
            (["talk", "hint"], "mallory", "do not take part", "не участвуете"),
            (["workshop", "preview"], "mallory", "do not take part", "не участвуете"),
            (["workshop", "preview", "publish"], "anna", "does not come next", "невозможно"),
            (["explain", "grade"], "canary-boris", "handed in nothing", "ничего не сдавали"),
            (["explain", "grade", "nothing-like-it"], "anna", "no submission “nothing-like-it”", "работа «nothing"),
            (["explain", "allocation", "nothing-like-it"], "canary-boris", "no review “nothing", "рецензия «nothing"),
            (["explain", "phase"], "mallory", "do not take part", "не участвуете"),
            (["can", "canary-vera"], "mallory", "do not belong", "не входите"),
            (["can", "canary-vera", "--cohort", "nowhere"], "anna", "no cohort “nowhere”", "поток «nowhere»"),
        ] as [([String], String, String, String)])
    func refused(command: [String], person: String, english: String, russian: String) throws {
        try WorkshopShell.inWorkshop { shell in
            let before = try log(shell)
            for (language, words) in [("en", english), ("ru", russian)] {
                var shell = shell
                shell.language = language
                let result = try shell.run(command, as: person)
                #expect(result.status == 1)
                #expect(result.output.isEmpty)
                #expect(result.complaint.contains(words), "\(result.complaint)")
                #expect(!result.complaint.contains("tool."), "\(result.complaint)")
            }
            #expect(try log(shell) == before)
        }
    }

    @Test(
        "C5: wrong use ends with status 64 and says what is right",
        arguments: [
            ["submit"], ["submit", "a", "--file", "b"], ["workshop", "open"], ["workshop", "advance", "dinner"],
            ["workshop", "approve", "setup"], ["rate", "review", "1"],
            ["moderate", "flag", "comment", "x", "--reason", "rude"],
            ["pair", "share", "--session", "x"], ["cohort", "admit"], ["read", "draft", "--at", "yesterday"],
            ["role", "grant", "king", "boris"], ["comment", "1"], ["role", "delegate", "canary-vera", "dance"],
            ["can", "canary-vera", "dance"], ["can", "canary-vera", "--workshop", "a", "--cohort", "b"],
            ["fairness", "--alpha", "1"], ["workshop", "preview", "dinner"], ["explain", "dinner"],
        ])
    func misused(command: [String]) throws {
        try WorkshopShell.inWorkshop { shell in
            let before = try log(shell)
            let result = try shell.run(command, as: people[0])
            #expect(result.status == 64, "\(result.complaint)")
            #expect(result.complaint.contains("Usage:") || result.complaint.contains("Error:"))
            #expect(try log(shell) == before)
        }
    }

    @Test("C5: a missing store is refused and not made")
    func noStore() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            for command in [["submit", "Page"], ["cohort", "open", "X"], ["read", "feedback"]] {
                let result = try shell.run(command, as: "boris")
                #expect(result.status == 1)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test("C5: a command that is sent twice with its key is carried out once")
    func idempotent() throws {
        try WorkshopShell.inWorkshop { shell in
            let first = try shell.object("submit", "Page", "--key", "k1", as: people[0])
            let again = try shell.object("submit", "Page", "--key", "k1", as: people[0])
            #expect(first["submission"] as? String == again["submission"] as? String)
            #expect(again["version"] as? Int == 1)
            #expect(try shell.object("submit", "Page", as: people[0])["version"] as? Int == 2)
        }
    }

    @Test("C5: of several workshops one has to be named, and part of its identifier is enough")
    func several() throws {
        try WorkshopShell.inWorkshop { shell in
            let second = try shell.object("workshop", "open", "--task", "task.md", as: "anna")
            let id = try #require(second["workshop"] as? String)
            let result = try shell.run("submit", "Page", as: people[0])
            #expect(result.status == 1)
            #expect(result.complaint.contains("--workshop") && result.complaint.contains(id.prefix(8)))
            let shown = try shell.object("workshop", "show", "--workshop", String(id.prefix(6)), as: people[0])
            #expect(shown["workshop"] as? String == id)
        }
    }
}
