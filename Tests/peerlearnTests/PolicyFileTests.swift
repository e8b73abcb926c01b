import Foundation
import Testing

@Suite("M3: a policy file")
struct PolicyFileTests {
    private let whole = """
        {"anonymity": "single-blind", "reviews": {"peers": 2, "guides": 0},
         "allocation": {"mode": "on-demand", "lease": "2d"},
         "late": {"grace": "1h", "then": "penalised", "perDay": 10.5, "most": 30},
         "steps": [{"step": "grading", "when": "every-review-is-in", "approvals": 0, "by": "talk.moderate"},
                   {"step": "publish", "when": "by-hand", "approvals": 2, "by": "grades.confirm"}],
         "feedback": "after-all", "questionsWait": "90m", "remindersBefore": "2d",
         "strategy": {"name": "number-of-errors", "scores": {"1": 80.5, "3": 40.25}},
         "pairSessions": ["pseudonymous", "consented-reveal"], "strikesFadeAfter": "7d",
         "schedule": {"submissionsFrom": "2026-03-01T00:00:00Z", "submissionsUntil": "2026-03-02T00:00:00Z",
                      "reviewsUntil": "2026-03-03T00:00:00Z", "revisionsUntil": "2026-03-04T00:00:00Z",
                      "reflectionsUntil": "2026-03-05T00:00:00Z"},
         "rounds": [{"reviewers": "others", "schedule": {"submissionsUntil": "2026-04-01T00:00:00Z"}}],
         "group": "north", "foundational": true}
        """

    @Test("M3: every rule that a policy file sets holds in the workshop")
    func everyRule() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(whole, to: "p.json")
            try shell.act("workshop", "open", "--task", "task.md", "--policy", "p.json", as: "anna")
            let rules = try #require(try shell.object("workshop", "show", as: "anna")["rules"] as? NSDictionary)
            let given = try JSONSerialization.jsonObject(with: Data(whole.utf8))
            #expect(rules == given as? NSDictionary)
        }
    }

    @Test("M3: an option goes before the file")
    func options() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(whole, to: "p.json")
            try shell.act(
                "workshop", "open", "--task", "task.md", "--policy", "p.json", "--anonymity", "double-blind", "--peers",
                "5",
                as: "anna")
            let rules = try shell.object("workshop", "show", as: "anna")["rules"] as? [String: Any]
            #expect(rules?["anonymity"] as? String == "double-blind")
            #expect((rules?["reviews"] as? [String: Int]) == ["peers": 5, "guides": 0])
        }
    }

    @Test(
        "M3: what is wrong with a policy file is told with the path of the key, and no workshop is opened",
        arguments: [
            (#"{"anonimity": "open"}"#, "anonimity"), (#"{"anonymity": "secret"}"#, "“anonymity” takes one of: open"),
            (#"{"late": {"grace": "soon", "then": "accepted"}}"#, "late.grace"),
            (#"{"late": {"then": "penalised", "perDay": 3}}"#, "late.most"),
            (#"{"late": {"then": "accepted", "perDay": 3}}"#, "late.perDay"),
            (#"{"steps": [{"step": "publish"}, {"step": "lunch"}]}"#, "steps[1].step"),
            (#"{"steps": [{"step": "publish", "by": "anybody"}]}"#, "steps[0].by"),
            (#"{"steps": [{"step": "publish"}, {"step": "publish"}]}"#, "two rules for one step"),
            (#"{"reviews": {"peers": 0, "guides": 0}}"#, "1 to 100"),
            (#"{"reviews": {"peers": "3"}}"#, "reviews.peers"),
            (#"{"reviews": {"peers": true}}"#, "reviews.peers"), (#"{"foundational": 1}"#, "foundational"),
            (#"{"schedule": {"reviewsUntil": "Friday"}}"#, "schedule.reviewsUntil"),
            (#"{"allocation": {"mode": "on-demand"}}"#, "allocation.lease"),
            (#"{"rounds": [{"rubric": "nowhere.md"}]}"#, "nowhere.md"), (#"[]"#, "object"), ("{", "no JSON"),
        ] as [(String, String)])
    func wrong(policy: String, words: String) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(policy, to: "p.json")
            let result = try shell.run("workshop", "open", "--task", "task.md", "--policy", "p.json", as: "anna")
            #expect(result.status == 1)
            #expect(result.complaint.contains("p.json") && result.complaint.contains(words), "\(result.complaint)")
            let list = try Tool.run("workshop", "list", "--store", "s.sqlite", "--json", in: folder)
            #expect(list.output == "[]\n")
        }
    }
}
