import Foundation
import Testing

@Suite("N11: calibration from a shell")
struct CalibrateShellTests {
    @Test("N11: staff adds exemplars, people judge them, and a workshop asks for it")
    func whole() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            let boris = WorkshopShell.participants[0]
            let opened = try shell.object(
                "calibrate", "open", "Before you review", "--task", "task.md", "--exemplars", "1", as: "anna")
            let id = try #require(opened["calibration"] as? String)
            for (text, answers) in [("A good page.", ["Good", "2"]), ("A weak page.", ["weak", "0"])] {
                try shell.act(
                    "calibrate", "add", text, "--answers", answers, "--because", "It says when.", as: "anna")
            }
            #expect(try shell.run("calibrate", "show", as: boris).status == 1)
            try shell.act("calibrate", "publish", as: "anna")
            try shell.write("{\"calibration\": \"\(id)\"}", to: "rules.json")
            try shell.act("workshop", "open", "--task", "task.md", "--policy", "rules.json", as: "anna")
            #expect(try shell.object("workshop", "show", as: "anna").description.contains(id))
            let inbox = try Tool.run("inbox", boris, "--store", "s.sqlite", "--language", "en", in: folder).output
            #expect(inbox.contains("Judge the exemplars of “Before you review”"))
            let wrong = try shell.act("calibrate", "judge", "2", "--answers", "Good", "Good", as: boris)
            #expect(wrong.contains("It says when.") && wrong.contains("Weak"))
            let right = try shell.object("calibrate", "judge", "1", "--answers", "Good", "Good", as: boris)
            #expect(right["mayReview"] as? Bool == true)
            #expect(try shell.run("calibrate", "judge", "1", "--answers", "Good", "Good", as: boris).status == 1)
            let overview = try shell.list("calibrate", "overview", as: "anna")
            #expect(overview.first { $0["person"] as? String == boris }?["qualified"] as? Bool == true)
            #expect(try shell.run("calibrate", "overview", as: boris).status == 1)
            try shell.act("calibrate", "admit", "canary-vera", as: "anna")
            #expect(try shell.list("calibrate", "exemplars", as: "anna").count == 2)
            try shell.act("calibrate", "withdraw", "2", as: "anna")
            #expect(try shell.list("calibrate", "exemplars", as: "anna").count == 1)
            #expect(try shell.act("calibrate", "overview", as: "anna").contains("admitted by staff"))
        }
    }

    @Test("N11: what is wrong is said: no rubric, no calibration, a policy that names another")
    func wrong() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            #expect(try shell.run("calibrate", "open", "T", as: "anna").status == 64)
            #expect(try shell.run("calibrate", "show", as: "anna").status == 1)
            try shell.write("{\"calibration\": \"nothing\"}", to: "rules.json")
            let refused = try shell.run("workshop", "open", "--task", "task.md", "--policy", "rules.json", as: "anna")
            #expect(refused.status == 1 && refused.complaint.contains("calibration"))
        }
    }
}
