import Foundation
import Testing

@Suite("N11: a practical check from a shell")
struct CheckShellTests {
    private static let checklist = """
        # The counter
        - Greets first
        Repeats the order; weight 2
        Speaks clearly; points 5
        Order of steps; levels None=0, All=3
        Advice; words; optional
        """

    private func inCheck(_ options: String..., body: (WorkshopShell) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(Self.checklist, to: "list.txt")
            try shell.act(
                "check", "open", "Take an order", "--kind", "show", "--checklist", "list.txt", options, as: "anna")
            try body(shell)
        }
    }

    @Test("N11: somebody signs up, two observe and differ, a third looks, and the one who was observed reads it")
    func whole() throws {
        try inCheck { shell in
            let boris = WorkshopShell.participants[0]
            try shell.act("check", "sign-up", "--on", "2030-03-09T10:00:00Z", as: boris)
            try shell.act("role", "grant", "reviewer", WorkshopShell.participants[1], as: "anna")
            try shell.act("check", "assign", boris, WorkshopShell.participants[1], as: "anna")
            try shell.act("check", "take", boris, as: "canary-olga")
            let later = ["--at", "2030-03-09T11:00:00Z"]
            let bad = ["--answers", "yes", "no", "2", "none", "-"]
            try shell.act(
                "check", "observe", boris, "Repeat the order.", bad, later, as: WorkshopShell.participants[1])
            try shell.act(
                "check", "observe", boris, later, "--answers", "yes", "yes", "5", "all", "-", as: "canary-olga")
            let wanted = try shell.list("check", "wanted", as: "anna")
            #expect(wanted.first?["disputed"] as? Bool == true)
            try shell.act("role", "grant", "instructor", "ivan", as: "anna")
            try shell.act("check", "take", boris, as: "ivan")
            try shell.act(
                "check", "observe", boris, "Well done.", later, "--answers", "да", "1", "5", "3", "-", as: "ivan")
            let own = try shell.object("check", "list", as: boris)
            let checks = try #require(own["checks"] as? [[String: Any]])
            let attempts = try #require(checks.first?["attempts"] as? [[String: Any]])
            let outcome = try #require(attempts.first?["outcome"] as? [String: Any])
            #expect(outcome["passed"] as? Bool == true && outcome["score"] as? Double == 100)
            #expect((outcome["remarks"] as? [String])?.contains("Repeat the order.") == true)
            let said = try shell.act("check", "list", as: boris)
            for observer in ["olga", "vera", "ivan"] { #expect(!said.contains(observer)) }
            #expect(try shell.list("check", "attempts", as: "anna").first?["passed"] as? Bool == true)
            #expect(try shell.object("check", "figures", as: "anna")["disputed"] as? Int == 1)
        }
    }

    @Test("N11: a recording is handed in as a file and written out again for its observer")
    func recording() throws {
        try inCheck("--mode", "recorded", "--observers", "1") { shell in
            let boris = WorkshopShell.participants[0]
            try shell.act("check", "sign-up", as: boris)
            try shell.write("a film", to: "film.mp4")
            try shell.act("check", "record", "mine", "--file", "film.mp4", as: boris)
            try shell.act("check", "take", boris, as: "canary-olga")
            try shell.act("check", "recording", boris, "--output", "copy.bin", as: "canary-olga")
            let copy = try String(contentsOf: shell.folder.appendingPathComponent("copy.bin"), encoding: .utf8)
            #expect(copy == "a film")
            #expect(try shell.run("check", "recording", boris, "--output", "copy.bin", as: "canary-olga").status == 1)
            try shell.act("check", "cancel", "mine", as: boris)
            try shell.act("check", "close", as: "anna")
            #expect(try shell.run("check", "sign-up", as: boris).status == 1)
        }
    }

    @Test("N11: what is wrong is said: a line of the checklist, an answer, a command")
    func wrong() throws {
        try inCheck { shell in
            try shell.write("Greets; often", to: "bad.txt")
            let line = try shell.run(
                "check", "open", "T", "--kind", "explain", "--checklist", "bad.txt", as: "anna")
            #expect(line.status == 1 && line.complaint.contains("line 1"))
            let boris = WorkshopShell.participants[0]
            try shell.act("check", "sign-up", "--on", "2030-03-09T10:00:00Z", as: boris)
            try shell.act("check", "take", boris, as: "canary-olga")
            let answer = try shell.run(
                "check", "observe", boris, "--answers", "maybe", "no", "2", "none", "-", as: "canary-olga")
            #expect(answer.status == 1 && answer.complaint.contains("Greets first"))
            #expect(try shell.run("check", "record", "mine", as: boris).status == 64)
            #expect(try shell.run("check", "list", as: "canary-vera").status == 0)
            #expect(try shell.run("check", "figures", as: boris).status == 1)
        }
    }
}
