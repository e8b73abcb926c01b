import Foundation
import Testing

@Suite("N7: why, what next, and who may, from a shell")
struct WhyShellTests {
    private let people = WorkshopShell.participants

    private func words(_ facts: Any?) throws -> [String] {
        try #require(facts as? [[String: String]]).compactMap { $0["what"] }
    }

    @Test("N7: an author has their grade explained, from the version to each review and the word of an instructor")
    func grade() throws {
        try WorkshopShell.inWorkshop("--peers", "2", "--guides", "1") { shell in
            try shell.workUntilGrading()
            let early = try shell.run("explain", "grade", as: people[0])
            #expect(early.status == 1 && early.complaint.contains("not been published yet"))
            try shell.act("workshop", "publish", as: "anna")
            try shell.act("workshop", "settle", try shell.number(of: people[0]), "--grade", "90", "Tested.", as: "anna")
            let own = try shell.object("explain", "grade", as: people[0])
            let told = try words(own["facts"])
            #expect(told.count { $0.contains("handed in a review") } == 3)
            #expect(told.count { $0.contains("gave 50.0 and has 3") } == 3)
            #expect(told.first == "Version 1 was handed in, in time.")
            #expect(told.last == "An instructor set another grade: 90.0.")
            let moments = try #require(own["facts"] as? [[String: String]]).compactMap { $0["at"] }
            #expect(moments.allSatisfy { $0.hasSuffix("T00:00:00Z") }, "the hour could tell who reviewed")
            #expect(try !shell.act("explain", "grade", as: people[0]).contains("00:00:00"))
            let staff = try shell.object("explain", "grade", try shell.number(of: people[0]), as: "anna")
            #expect(try words(staff["facts"]) == told)
            let other = try shell.run("explain", "grade", try shell.number(of: people[0]), as: people[1])
            #expect(other.status == 1 && other.complaint.contains("no submission"))
        }
    }

    @Test("N7: a reviewer has their reviews explained with the method and the seed, and nobody else's")
    func allocation() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            #expect(try shell.act("explain", "allocation", as: people[0]) == "You are asked for no reviews.\n")
            #expect(try shell.list("explain", "allocation", as: people[0]).isEmpty)
            try shell.act("workshop", "advance", "review", as: "anna")
            let asked = try shell.object("workshop", "allocate", "--seed", "7", as: "anna")
            let reviews = try #require(asked["reviews"] as? [[String: String]])
            let mine = try #require(reviews.first { $0["reviewer"] == people[0] }?["review"])
            let theirs = try #require(reviews.first { $0["reviewer"] == people[1] }?["review"])
            let explained = try shell.list("explain", "allocation", as: people[0])
            #expect(explained.map { $0["review"] as? String } == [mine])
            #expect(try words(explained.first?["facts"]).first?.contains("allocated 3 reviews") == true)
            let author = String(try #require(explained.first?["author"] as? Int))
            let said = try shell.act("explain", "allocation", author, as: people[0])
            #expect(said.contains("seed 7") && said.contains("Participant \(author) ["))
            let foreign = try shell.run("explain", "allocation", theirs, as: people[0])
            #expect(foreign.status == 1 && foreign.complaint.contains("no review"))
            let staff = try shell.list("explain", "allocation", String(theirs.prefix(8)), as: "anna")
            #expect(staff.map { $0["review"] as? String } == [theirs])
        }
    }

    @Test("N7: the phase is explained by the steps that led to it, in the asked language")
    func phase() throws {
        try WorkshopShell.inWorkshop { shell in
            let told = try words(try shell.object("explain", "phase", as: people[0])["facts"])
            #expect(told.count == 2 && told.last?.contains("submission") == true)
            var russian = shell
            russian.language = "ru"
            #expect(try russian.act("explain", "phase", as: people[0]).contains("Ведущий перевёл семинар"))
        }
    }

    @Test("N3: whether somebody may is answered with the source of the power; no is an answer")
    func can() throws {
        try WorkshopShell.inWorkshop { shell in
            let no = try shell.object("can", people[0], "phase.advance", as: people[0])
            #expect(no["may"] as? Bool == false)
            #expect(no["roles"] as? [String] == ["facilitator"])
            #expect(try shell.act("can", people[0], "phase.advance", as: people[0]).contains("facilitator"))
            let given = try shell.object(
                "role", "delegate", people[0], "phase.advance", "--during", "review", as: "anna")
            #expect(try shell.object("can", people[0], "phase.advance", as: "anna")["may"] as? Bool == false)
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            let yes = try shell.object("can", people[0], "phase.advance", as: people[1])
            let sources = try #require(yes["sources"] as? [[String: Any]])
            #expect(yes["may"] as? Bool == true)
            #expect(sources.map { $0["giver"] as? String } == ["anna"])
            #expect(sources.map { $0["delegation"] as? String } == [given["delegation"] as? String])
            #expect(try shell.act("can", people[0], "phase.advance", as: people[0]).contains("handed on by anna"))
            #expect(try shell.act("can", "maria", "talk.moderate", as: people[0]).contains("by the role “moderator”"))
            let whole = try shell.list("can", people[0], "--cohort", try cohort(shell), as: people[0])
            #expect(
                whole.map { $0["permission"] as? String } == ["work.submit", "work.review", "work.comment"],
                "a power that holds during a phase does not hold in the cohort as a whole")
            #expect(try shell.act("can", "mallory", as: "anna") == "mallory may do nothing here.\n")
            #expect(try shell.list("can", "mallory", as: "anna").isEmpty)
        }
    }

    private func cohort(_ shell: WorkshopShell) throws -> String {
        let shown = try shell.object("cohort", "show", as: "anna")
        return try #require(shown["cohort"] as? String)
    }

    @Test("M3: a preview says what each step waits for and what it would mean, and changes nothing")
    func preview() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write(
                #"{"reviews": {"peers": 1, "guides": 0}, "steps": [{"step": "publish", "approvals": 1, "by": "talk.moderate"},"#
                    + #"{"step": "review", "when": "everybody-handed-in"}],"#
                    + #""schedule": {"submissionsUntil": "2126-03-02T18:00:00Z"}}"#,
                to: "p.json")
            try shell.act("workshop", "open", "--task", "task.md", "--policy", "p.json", as: "anna")
            try shell.act("workshop", "advance", "submission", as: "anna")
            try shell.act("submit", "A page", as: people[0])
            let coming = try shell.list("workshop", "preview", as: people[0])
            let review = try #require(coming.first)
            #expect(review["step"] as? String == "review" && review["may"] as? Bool == false)
            #expect(review["when"] as? String == "everybody-handed-in" && review["due"] as? Bool == false)
            #expect((review["until"] as? String)?.hasPrefix("2126-03-02T18:") == true && review["obstacle"] == nil)
            #expect(
                review["consequences"] as? [String] == [
                    "1 work would be reviewed.", "2 authors have handed in nothing.",
                ])
            for person in people.dropFirst() { try shell.act("submit", "A page", as: person) }
            #expect(try shell.act("workshop", "preview", "review", as: "anna").contains("peerlearn workshop tick"))
            #expect(try shell.object("workshop", "show", as: "anna")["phase"] as? String == "submission")
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            for person in people { try shell.reviewAll(as: person) }
            try shell.act("workshop", "advance", "grading", as: "anna")
            let grading = try shell.list("workshop", "preview", "publish", as: "anna")
            let publish = try #require(grading.first)
            #expect(publish["may"] as? Bool == true && publish["approvalsNeeded"] as? Int == 1)
            #expect((publish["obstacle"] as? String)?.contains("one more approval") == true)
            #expect(try shell.act("workshop", "preview", as: "anna").contains("approvals: 0 of 1"))
            try shell.act("workshop", "approve", "publish", as: "maria")
            #expect(try shell.list("workshop", "preview", "publish", as: "anna").first?["obstacle"] == nil)
            try shell.act("workshop", "publish", as: "anna")
            for phase in ["reflection", "closed"] { try shell.act("workshop", "advance", phase, as: "anna") }
            #expect(try shell.act("workshop", "preview", as: "anna") == "The workshop is closed: nothing comes next.\n")
            #expect(try shell.run("workshop", "preview", "closed", as: "anna").status == 1)
        }
    }
}
