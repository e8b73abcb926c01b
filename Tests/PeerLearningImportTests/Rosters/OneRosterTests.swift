import Foundation
import PeerLearningCore
import PeerLearningImport
import Testing

struct OneRosterTests {
    static let export: [(name: String, text: String)] = [
        (
            "manifest.csv",
            """
            propertyName,value
            manifest.version,1.0
            oneroster.version,1.2
            file.users,bulk
            file.roles,bulk
            file.classes,bulk
            file.enrollments,bulk
            file.lineItems,bulk
            file.results,bulk
            """
        ),
        (
            "users.csv",
            """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,preferredGivenName
            u1,,,true,boris,,Boris,Orlov,,007,Boris@e.org,Borya
            u2,,,true,vera,,Vera,Lis,,009,vera@e.org,
            t1,,,true,anna,,Anna,Zima,,,anna@e.org,
            p1,,,true,pavel,,Pavel,Orlov,,,pavel@e.org,
            """
        ),
        (
            "roles.csv",
            """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            r1,,,u1,primary,student,,,o1,
            r2,,,t1,primary,teacher,,,o1,
            r3,,,p1,primary,guardian,,,o1,
            r4,,,x9,primary,student,,,o1,
            """
        ),
        (
            "classes.csv",
            """
            sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds
            c1,,,Algebra A,,k1,A,scheduled,,o1,y1
            """
        ),
        (
            "enrollments.csv",
            """
            sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
            e1,,,c1,o1,u1,student,,,
            e2,,,c1,o1,u2,student,,,
            e3,,,c1,o1,t1,teacher,true,,
            """
        ),
        (
            "lineItems.csv",
            """
            sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax,schoolSourcedId
            l1,,,Essay,,2026-03-01,2026-03-08,c1,g1,,0,100,o1
            """
        ),
        (
            "results.csv",
            """
            sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment
            s1,,,l1,u1,fully graded,82.5,2026-03-09,
            s2,,,l1,u2,exempt,0,2026-03-09,
            """
        ),
        ("orgs.csv", "sourcedId,status,dateLastModified,name,type\no1,,,School,school\n"),
        ("demographics.csv", "sourcedId,status,dateLastModified,birthDate,sex\nu1,,,2010-01-01,male\n"),
    ]

    @Test
    func `M13: an export of 1.2 gives people with preferred names, roles, classes and results`() {
        let roster = RosterSample.read(Self.export)
        #expect(roster.people.map(\.name) == ["Borya Orlov", "Vera Lis", "Anna Zima", "Pavel Orlov"])
        #expect(roster.people.map(\.part) == [.learner, .learner, .staff, .other])
        #expect(roster.people.map(\.sourcedID) == ["u1", "u2", "t1", "p1"])
        #expect(roster.people[0].groups == ["Algebra A"])
        #expect(roster.classes.map(\.id) == ["c1"])
        #expect(roster.classes.map(\.title) == ["Algebra A"])
        #expect(RosterSample.scores(roster, "Essay") == ["Borya Orlov": 82.5])
        #expect(roster.items.first?.maximum == 100)
        #expect(roster.results.first?.moment == Instant(rfc3339: "2026-03-09T00:00:00Z"))
        #expect(Set(roster.sources.map(\.format)) == [.oneRoster])
        #expect(RosterSample.codes(roster) == ["roster-file-unused", "roster-reference-broken"])
        #expect(roster.diagnostics.last?.line == 5)
    }

    @Test
    func `M13: the order and the names of the files do not matter`() {
        let known = RosterSample.read(Self.export)
        let renamed = Self.export.reversed().enumerated().map { (name: "f\($0).csv", text: $1.text) }
        let roster = RosterSample.read(renamed)
        #expect(roster.people == known.people)
        #expect(roster.results == known.results)
    }

    @Test
    func `M13: 1.1 says roles with the users`() {
        let text = """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
            u1,active,2026-03-01T00:00:00.000Z,true,"o1,o2",student,boris,,Boris,Orlov,,,b@e.org,,,,09,
            t1,active,2026-03-01T00:00:00.000Z,true,o1,teacher,anna,,Anna,Zima,,,a@e.org,,,,,
            """
        let roster = RosterSample.read([
            ("users.csv", text), ("manifest.csv", "propertyName,value\noneroster.version,1.1\nfile.users,bulk\n"),
        ])
        #expect(roster.people.map(\.part) == [.learner, .staff])
        #expect(roster.diagnostics.isEmpty)
    }

    @Test
    func `M13: a delta names who is to be deleted, and takes no rows that are`() {
        var files = Self.export
        files[1].text = files[1].text.replacing("u2,,,", with: "u2,tobedeleted,2026-03-01T00:00:00Z,")
        files[4].text = files[4].text.replacing("e1,,,", with: "e1,tobedeleted,2026-03-01T00:00:00Z,")
        files[6].text = files[6].text.replacing("s1,,,", with: "s1,toBeDeleted,2026-03-01T00:00:00Z,")
        let roster = RosterSample.read(files)
        #expect(roster.people.filter(\.isLeaving).map(\.name) == ["Vera Lis"])
        #expect(roster.people[0].groups.isEmpty)
        #expect(RosterSample.scores(roster, "Essay").isEmpty)
    }

    @Test
    func `M13: what the manifest promises and what is there are compared, another version is told`() {
        var files = Self.export
        files[0].text = files[0].text.replacing("1.2", with: "1.3").replacing("file.results,bulk\n", with: "")
            .replacing("file.results,bulk", with: "")
        files.remove(at: 3)
        let codes = RosterSample.codes(RosterSample.read(files))
        #expect(codes.contains("roster-version"))
        #expect(codes.contains("roster-file-missing"))
        #expect(codes.contains("roster-file-undeclared"))
    }

    @Test
    func `M13: columns that the binding asks for are missed, unknown ones are kept out with a note`() {
        let roster = RosterSample.read("sourcedId,givenName,familyName,metadata.shoe\nu1,Boris,Orlov,43\n")
        #expect(roster.people.map(\.name) == ["Boris Orlov"])
        #expect(RosterSample.codes(roster) == ["roster-columns-missing", "table-column-unknown"])
    }

    @Test
    func `M13: a user without an identifier is left out, one that stands twice is one, a shared address is told`() {
        let text = """
            sourcedId,enabledUser,username,givenName,familyName,email
            ,true,boris,Boris,Orlov,b@e.org
            u1,true,vera,Vera,Lis,v@e.org
            u1,true,vera,Vera,Lis,v@e.org
            u2,true,gleb,Gleb,Moth,v@e.org
            """
        let roster = RosterSample.read(text)
        #expect(roster.people.map(\.sourcedID) == ["u1", "u2"])
        #expect(
            RosterSample.codes(roster)
                == ["roster-person-unidentified", "roster-person-twice", "roster-identifier-shared"])
    }

    @Test
    func `M13: a delta of results alone names people by their identifiers`() {
        let roster = RosterSample.read([Self.export[6]])
        #expect(roster.people.map(\.sourcedID) == ["u1", "u2"])
        #expect(RosterSample.scores(roster, "l1") == ["u1": 82.5])
    }

    @Test
    func `M13: a folder is read by its files, one file by itself, and an empty folder is refused`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: ImportError(.init(rawValue: "roster-no-tables"))) { try RosterFile.files(at: folder.path) }
        for file in Self.export {
            try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
        }
        #expect(try RosterFile.files(at: folder.path).count == Self.export.count)
        #expect(try RosterFile.files(at: folder.path + "/users.csv").map(\.name) == ["users.csv"])
        #expect(throws: ImportError.self) { try RosterFile.files(at: folder.path + "/none.csv") }
        #expect(throws: ImportError.self) { try RosterFile.files(at: folder.path + "/users.csv", limit: 10) }
    }
}

struct RosterTextTests {
    @Test(arguments: [Language.english, .russian])
    func `M13: everything that is said about rosters has words in both languages`(language: Language) {
        let bad = "First name,Last name,Email address,Roles\nA,B,,\nC,D,zz,x\nE,F,e@e.org,Wizard\nE,F,e@e.org,Wizard\n"
        let roster = RosterSample.read([("a.csv", bad), ("b.csv", "x,y\n1,2\n")] + OneRosterTests.export)
        #expect(roster.diagnostics.count > 5)
        for diagnostic in roster.diagnostics {
            let words = TextCatalogue.importing.text(diagnostic.message, in: language)
            #expect(!words.contains("import.") && !words.contains("{"), "\(words)")
        }
    }
}
