import Foundation
import PeerLearningImport
import Testing

@Suite("M13: people and results from a shell, and grades back")
struct RosterShellTests {
    private static let participants = """
        "First name","Last name","Email address",Groups,Roles
        Boris,Orlov,boris@example.org,"North, Evening",Student
        Vera,Lis,vera@example.org,South,Student
        Anna,Zima,anna@example.org,,Teacher

        """

    private static let quiz = """
        "Last name","First name","Email address",State,"Started on","Grade/10.00","Q. 1 /10.00"
        Orlov,Boris,boris@example.org,Finished,"2 March 2026  9:05 AM","7,50","7,50"
        Orlov,Boris,boris@example.org,Finished,"1 March 2026  9:05 PM","5,00","5,00"
        "Overall average",,,,,"6,25","6,25"

        """

    @Test("M13: learners come into the cohort with their groups, teachers are named, a dry run changes nothing")
    func people() throws {
        try WorkshopShell.inCohort { shell in
            try shell.write(Self.participants, to: "p.csv")
            let dry = try shell.act("people", "import", "p.csv", "--cohort", "Sales", "--dry-run", as: "anna")
            #expect(dry.contains("Anna Zima (anna@example.org)"))
            #expect(dry.contains("2 learners would be taken"))
            #expect(try shell.members().count == 4)

            let done = try shell.object("people", "import", "p.csv", "--cohort", "Sales", as: "anna")
            #expect(done["registered"] as? Int == 3)
            #expect(done["admitted"] as? Int == 2)
            #expect(done["by"] as? String == "email")
            #expect(try shell.members()["boris@example.org"] == "North")
            #expect(try shell.members()["anna@example.org"] == nil)
            #expect(try shell.members().count == 6)
        }
    }

    @Test("M13: importing again brings names up to date, loses nobody and moves nobody to another group")
    func again() throws {
        try WorkshopShell.inCohort { shell in
            try shell.write("id,name,department\nboris@example.org,B. Orlov,Sales\n", to: "known.csv")
            #expect(try Tool.run("people", "add", "known.csv", "--store", "s.sqlite", in: shell.folder).status == 0)
            try shell.write(Self.participants, to: "p.csv")
            let first = try shell.object("people", "import", "p.csv", "--cohort", "Sales", as: "anna")
            #expect(first["registered"] as? Int == 2)
            #expect(first["updated"] as? Int == 1)
            try shell.write(
                Self.participants.replacing("South", with: "West").replacing("Boris,Orlov", with: "Boris,Orel")
                    .replacing("Anna,Zima,anna@example.org,,Teacher\n", with: ""), to: "p.csv")
            let second = try shell.object("people", "import", "p.csv", "--cohort", "Sales", as: "anna")
            #expect(second["registered"] as? Int == 0)
            #expect(second["updated"] as? Int == 1)
            #expect(second["admitted"] as? Int == 0)
            #expect(second["otherGroups"] as? [String] == ["vera@example.org"])
            #expect(try shell.members()["vera@example.org"] == "South")
            #expect(try shell.act("cohort", "show", as: "anna").contains("Boris Orel"))
        }
    }

    @Test(
        "M13: who may not manage members takes nobody in, and a cohort that is not there stops before anything is written"
    )
    func refused() throws {
        try WorkshopShell.inCohort { shell in
            try shell.write(Self.participants, to: "p.csv")
            let refused = try shell.run("people", "import", "p.csv", "--cohort", "Sales", as: "canary-boris")
            #expect(refused.status == 1)
            let looked = try shell.object("people", "import", "p.csv", "--dry-run", as: "anna")
            #expect(looked["registered"] as? Int == 3)
            #expect(try shell.members().count == 4)
            #expect(try shell.run("people", "import", "p.csv", "--cohort", "None", as: "anna").status == 1)
            #expect(
                try shell.run("people", "import", "p.csv", "--by", "username", as: "anna").complaint.contains(
                    "Vera Lis"))
            try shell.write("a,b\n1,2\n", to: "bad.csv")
            #expect(try shell.run("people", "import", "p.csv", "bad.csv", as: "anna").status == 1)
            #expect(try Tool.run("people", "import", "p.csv", in: shell.folder).status == 64)
        }
    }

    @Test("M13: results make a table of learners that compare reads, each attempt can be the one that counts")
    func results() throws {
        try TableShell.with(["p.csv": Self.participants, "pre.csv": Self.quiz]) { shell in
            let scores = ["best": "7.5", "first": "5", "last": "7.5"]
            for (attempt, score) in scores {
                let result = try shell.run(
                    "people", "results", "p.csv", "pre.csv", "--output", "r.csv", "--attempt", attempt)
                #expect(result.status == 0, "\(result.complaint)")
                #expect(try shell.rows("r.csv")[0] == ["id", "name", "group", "pre"])
                #expect(try shell.rows("r.csv")[1] == ["boris@example.org", "Boris Orlov", "North", score])
                #expect(try shell.rows("r.csv")[2] == ["vera@example.org", "Vera Lis", "South", ""])
                #expect(try shell.rows("r.csv").count == 3)
            }
            #expect(
                try shell.run("people", "results", "p.csv", "pre.csv", "--output", "r.csv", "--item", "pre Q1").status
                    == 0)
            #expect(try shell.rows("r.csv")[0].last == "pre Q1")
            let unknown = try shell.run("people", "results", "pre.csv", "--output", "r.csv", "--item", "post")
            #expect(unknown.complaint.contains("pre Q1"))
            #expect(try shell.run("people", "results", "p.csv", "--output", "r.csv").status == 1)
            #expect(try shell.run("people", "results", "pre.csv", "--output", "pre.csv").status == 1)
        }
    }

    @Test("M13: grades are written for Moodle under other names, and read back as the same grades")
    func gradebook() throws {
        try WorkshopShell.inGradedWorkshop { shell in
            let list = WorkshopShell.participants.map { "\($0),\($0)@example.org,Canary,Name\n" }.joined()
            try shell.write("username,email,firstname,lastname\n" + list, to: "people.csv")
            try shell.act(
                "workshop", "gradebook", "--by", "email", "--people", "people.csv", "--maximum", "80", "--output",
                "grades.csv", as: "anna")
            let roster = try RosterReader().read(RosterFile.files(at: shell.folder.path + "/grades.csv"))
            #expect(roster.diagnostics.isEmpty)
            #expect(roster.sources.first?.format == .gradebook)
            #expect(
                roster.items.map(\.title)
                    == ["Workshop: Explain a reminder (submission)", "Workshop: Explain a reminder (assessment)"])
            let work = roster.results(in: 0, choosing: .best)
            #expect(work.values.map(\.score) == [40, 40, 40])
            #expect(Set(roster.people.map(\.email)) == Set(WorkshopShell.participants.map { "\($0)@example.org" }))
            #expect(!roster.results(in: 1, choosing: .best).isEmpty)
        }
    }

    @Test("M13: grades are written for OneRoster, and read back as the same grades")
    func oneRoster() throws {
        try WorkshopShell.inGradedWorkshop { shell in
            try shell.act(
                "workshop", "gradebook", "--format", "oneroster", "--class", "c1", "--output", "out", as: "anna")
            let roster = try RosterReader().read(RosterFile.files(at: shell.folder.path + "/out"))
            #expect(roster.diagnostics.isEmpty)
            #expect(roster.items.map(\.maximum) == [100, 100])
            let work = roster.results(in: 0, choosing: .best)
            #expect(work.values.map(\.score) == [50, 50, 50])
            #expect(roster.people.compactMap(\.sourcedID).contains("canary-vera"))
        }
    }

    @Test("M13: grades with names are for those who see names and publish or confirm grades, once they are published")
    func permissions() throws {
        try WorkshopShell.inWorkshop { shell in
            let early = try shell.run("workshop", "gradebook", "--output", "g.csv", as: "anna")
            #expect(early.status == 1)
            for person in ["canary-boris", "maria", "stranger"] {
                #expect(
                    try shell.run("workshop", "gradebook", "--output", "g.csv", as: person).status == 1, "\(person)")
            }
            #expect(!FileManager.default.fileExists(atPath: shell.folder.path + "/g.csv"))
            #expect(
                try shell.run("workshop", "gradebook", "--output", "g", "--format", "oneroster", as: "anna").status
                    == 64)
        }
    }
}

extension WorkshopShell {
    /// A cohort without a workshop.
    fileprivate static func inCohort(body: (WorkshopShell) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try body(shell)
        }
    }

    /// A workshop whose grades are published.
    fileprivate static func inGradedWorkshop(body: (WorkshopShell) throws -> Void) throws {
        try inWorkshop("--peers", "1", "--guides", "1") { shell in
            try shell.workUntilGrading()
            try shell.act("workshop", "publish", as: "anna")
            try body(shell)
        }
    }

    /// The groups of a cohort's members, by their identifiers.
    fileprivate func members() throws -> [String: String] {
        let members = try object("cohort", "show", as: "anna")["members"] as? [[String: Any]]
        return Dictionary((members ?? []).map { ($0["person"] as? String ?? "", $0["group"] as? String ?? "") }) {
            first, _ in first
        }
    }
}
