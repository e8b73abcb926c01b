import Foundation
import Testing

@Suite("N7: points from a shell")
struct PointsShellTests {
    private static let rules = """
        rules:
          - use: useful-review
            points: 9
          - name: reviewed
            when: {kind: reviewed, without: [again]}
            pay: {to: actor, points: 1}
            because: {en: a review, ru: рецензия}
        badges:
          - {name: diligent, awards: reviewed, levels: [1, 2], title: {en: Diligent, ru: Усердие}}
        holding: {praisePerHour: 30}
        wallet: {opening: 5}
        """

    /// An open workshop in which vera has found a review useful.
    private func inRatedWorkshop(body: (WorkshopShell, _ reviewer: String) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.act("workshop", "open", "--task", "task.md", "--anonymity", "open", as: "anna")
            try shell.act("workshop", "advance", "submission", as: "anna")
            try shell.workUntilGrading()
            try shell.act("workshop", "publish", as: "anna")
            let vera = WorkshopShell.participants[1]
            let feedback = try shell.object("read", "feedback", as: vera)
            let reviews = try #require(feedback["reviews"] as? [[String: Any]])
            let review = try #require(reviews.first?["review"] as? String)
            try shell.act("rate", "review", review, "--useful", as: vera)
            let board = try shell.list("points", "board", as: vera)
            try body(shell, try #require(board.first?["person"] as? String))
        }
    }

    private func text(_ shell: WorkshopShell, _ parts: String..., as person: String) throws -> String {
        try shell.act(parts, as: person)
    }

    @Test func `N7: other rules are compared, put in force, and correct the ledger in words`() throws {
        try inRatedWorkshop { shell, reviewer in
            try shell.write(Self.rules, to: "new.yaml")
            let compared = try text(shell, "points", "--rules", "new.yaml", "--compare", as: "anna")
            #expect(compared.contains("useful-review: 5 → 9"))
            #expect(compared.contains("reviewed: 0 → "))
            #expect(try shell.list("points", "mine", as: reviewer).count == 1)
            #expect(try shell.run("points", "--rules", "new.yaml", "--compare", as: reviewer).status == 1)
            #expect(try shell.run("points", "rescore", "--rules", "new.yaml", as: reviewer).status == 1)
            #expect(!FileManager.default.fileExists(atPath: shell.folder.path + "/s.sqlite.rules.yaml"))

            try shell.act("points", "rescore", "--rules", "new.yaml", as: "anna")
            let rules = try Tool.run("points", "rules", "--store", "s.sqlite", in: shell.folder).output
            #expect(rules.contains("reviewed@1"))
            #expect(try shell.list("points", "mine", as: reviewer).contains { $0["points"] as? Int == 4 })
            #expect(try text(shell, "points", "mine", as: reviewer).contains("counted anew"))
            let again = try shell.run("points", "rescore", "--in-force", as: "anna")
            #expect(again.status == 1 && again.complaint.contains("everybody has the points"))
            #expect(try shell.run("points", as: "anna").status == 64)
            let profile = try shell.object("points", "profile", as: reviewer)
            #expect(profile["wallet"] is Int)
        }
    }

    @Test(arguments: [
        ("release", "1 payment released", "released after a check"),
        ("refuse", "1 payment refused", "not paid after a check"),
    ])
    func `N7: points that are held wait for staff, who release or refuse them`(
        ruling: String, answer: String, told: String
    ) throws {
        try inRatedWorkshop { shell, _ in
            try shell.write("rules: [{use: useful-comment}]\nholding: {praisePerHour: 1}", to: "s.sqlite.rules.yaml")
            let (boris, vera) = (WorkshopShell.participants[0], WorkshopShell.participants[1])
            let work = try shell.number(of: boris)
            try shell.act("comment", work, "Try it before noon.", as: vera)
            let solutions = try shell.list("read", "solutions", as: boris)
            let comments = solutions.flatMap { $0["comments"] as? [[String: Any]] ?? [] }
            let comment = try #require(comments.compactMap { $0["comment"] as? String }.first)
            try shell.act("rate", "comment", comment, "--useful", as: boris)
            let held = try shell.list("points", "held", as: "anna")
            #expect(held.map { $0["points"] as? Int } == [3])
            #expect(try text(shell, "points", "mine", as: vera).contains("waiting for a check"))
            #expect(try shell.run("points", "held", as: vera).status == 1)
            #expect(try shell.run("points", ruling, "2", as: "anna").status == 1)
            #expect(
                try shell.act("points", ruling, "1", "--because", "They sit side by side.", as: "anna").contains(answer)
            )
            #expect(try text(shell, "points", "mine", as: vera).contains("They sit side by side."))
            #expect(try text(shell, "points", "held", as: "anna").contains("No points wait"))
            #expect(try text(shell, "points", "mine", as: vera).contains(told))
        }
    }

    @Test func `N4: whoever wants to stands on the board by a number, or not at all`() throws {
        try inRatedWorkshop { shell, reviewer in
            let other = try #require(WorkshopShell.participants.first { $0 != reviewer })
            try shell.act("points", "stand", "numbered", as: reviewer)
            let row = try #require(try shell.list("points", "board", as: other).first)
            #expect(row["person"] is NSNull && row["number"] is Int)
            #expect(try text(shell, "points", "board", as: reviewer).contains("(you)"))
            #expect(try shell.list("points", "board", as: "anna").first?["person"] as? String == reviewer)
            #expect(try shell.run("points", "profile", reviewer, as: other).status == 1)
            try shell.act("points", "stand", "absent", as: reviewer)
            #expect(try shell.list("points", "board", as: other).isEmpty)
            #expect(try shell.list("points", "board", "--around", "1", as: reviewer).count == 1)
            #expect(try shell.run("points", "stand", "absent", as: reviewer).status == 1)
        }
    }

    @Test func `N7: staff give points with a reason, and the profile is a page`() throws {
        try inRatedWorkshop { shell, reviewer in
            let other = try #require(WorkshopShell.participants.first { $0 != reviewer })
            try shell.act("points", "adjust", other, "5", "--because", "Brought the projector.", as: "anna")
            try shell.act("points", "adjust", other, "--take", "2", "--because", "Paid twice.", as: "anna")
            #expect(try shell.run("points", "adjust", other, "5", "--because", "I like it.", as: other).status == 1)
            #expect(try shell.run("points", "adjust", "nobody", "5", "--because", "x", as: "anna").status == 1)
            #expect(try shell.object("points", "profile", as: other)["points"] as? Int == 3)
            let told = try text(shell, "points", "mine", as: other)
            #expect(told.contains("Brought the projector.") && told.contains("Paid twice."))
            #expect(
                try text(shell, "points", "profile", reviewer, "--report", "p.html", as: "anna").contains(
                    "place 1 of 2"))
            let page = try String(contentsOf: shell.folder.appendingPathComponent("p.html"), encoding: .utf8)
            #expect(page.contains("Helping hand") && page.contains("useful reviews"))
        }
    }

    @Test func `N9: a work says on which solution it builds, and the solution's author is paid`() throws {
        try WorkshopShell.inWorkshop("--anonymity", "open") { shell in
            try shell.workUntilGrading()
            try shell.act("workshop", "publish", as: "anna")
            let (boris, vera) = (WorkshopShell.participants[0], WorkshopShell.participants[1])
            try shell.act(
                "library", "keep", shell.number(of: boris), "A reminder that stops.", as: "anna")
            let library = try Tool.run("library", "list", "--json", "--store", "s.sqlite", in: shell.folder).output
            let entries = try JSONSerialization.jsonObject(with: Data(library.utf8)) as? [[String: Any]]
            let entry = try #require(entries?.first?["entry"] as? String)
            #expect(try shell.run("library", "credit", entry, as: boris).status == 1)
            #expect(try shell.run("library", "credit", "nothing", as: vera).status == 1)
            try shell.act("library", "credit", entry, as: vera)
            let again = try shell.run("library", "credit", entry, as: vera)
            #expect(again.status == 1 && again.complaint.contains("already"))
            #expect(try text(shell, "points", "mine", as: boris).contains("on which others build"))
        }
    }

    @Test func `N7: a file of rules that is wrong is refused with the place, and nothing works by it`() throws {
        try inRatedWorkshop { shell, reviewer in
            try shell.write("rules:\n  - use: welcom\n", to: "bad.yaml")
            let refused = try shell.run("points", "rescore", "--rules", "bad.yaml", as: "anna")
            #expect(refused.status == 1 && refused.complaint.contains("rules[1]"))
            try shell.write("rules: [", to: "bad.yaml")
            #expect(try shell.run("points", "--rules", "bad.yaml", "--compare", as: "anna").status == 1)
            #expect(try shell.run("points", "--rules", "none.yaml", "--compare", as: "anna").status == 1)
            #expect(try shell.list("points", "mine", as: reviewer).count == 1)
        }
    }
}
