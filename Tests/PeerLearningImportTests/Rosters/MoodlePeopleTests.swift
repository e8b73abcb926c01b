import PeerLearningCore
import PeerLearningImport
import Testing

struct MoodlePeopleTests {
    @Test
    func `M13: a list of participants gives names, addresses in small letters, groups and parts`() {
        let roster = RosterSample.read(RosterSample.participants)
        #expect(roster.people.map(\.name) == ["Boris Orlov", "Vera Lis", "Anna Zima"])
        #expect(roster.people.map(\.email) == ["boris@example.org", "vera@example.org", "anna@example.org"])
        #expect(roster.people[0].groups == ["North", "Evening"])
        #expect(roster.people.map(\.part) == [.learner, .learner, .staff])
        #expect(roster.groups == ["North", "Evening"])
        #expect(roster.sources.map(\.format) == [.participants])
        #expect(roster.sources.map(\.rows) == [3])
        #expect(roster.diagnostics.isEmpty)
        #expect(roster.commonIdentifier == .email)
    }

    @Test(arguments: [",", ";", "\t"])
    func `M13: Russian headings are known, whatever parts the cells, in windows-1251 as well`(sign: String) {
        let text =
            "Имя,Фамилия,Индивидуальный номер,Адрес электронной почты,Группы,Роли\nБорис,Орлов,7,b@e.ru,Север,Студент\n"
            .replacing(",", with: sign)
        let encoded = text.unicodeScalars.map { scalar -> UInt8 in
            scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
        }
        for bytes in [Array(text.utf8), encoded] {
            let roster = RosterReader().read([RosterFile(name: "участники.csv", bytes: bytes)])
            #expect(roster.people.first?.name == "Борис Орлов")
            #expect(roster.people.first?.idNumber == "7")
            #expect(roster.people.first?.part == .learner)
            #expect(roster.diagnostics.isEmpty)
        }
    }

    @Test
    func `M13: a file for registering users gives logins, cohorts, courses and roles of each course`() {
        let roster = RosterSample.read(RosterSample.users)
        #expect(roster.sources.first?.format == .userUpload)
        #expect(roster.people.map(\.username) == ["boris", "anna"])
        #expect(roster.people.map(\.idNumber) == ["007", "008"])
        #expect(roster.people[0].cohorts == ["Spring"])
        #expect(roster.people[0].classes == ["Sales", "Law"])
        #expect(roster.people[0].groups == ["North"])
        #expect(roster.people.map(\.part) == [.learner, .staff])
        #expect(roster.classes.map(\.id) == ["Sales", "Law"])
        #expect(RosterSample.codes(roster) == ["table-column-unknown"])
        #expect(roster.commonIdentifier == .idNumber)
    }

    @Test
    func `M13: a list of groups makes groups known, and a group that it does not name is told once`() {
        let groups = "groupname,groupidnumber,description\nNorth,n,\nSouth,s,\n"
        let roster = RosterSample.read([("groups.csv", groups), ("people.csv", RosterSample.participants)])
        #expect(roster.groups == ["North", "South", "Evening"])
        #expect(RosterSample.codes(roster) == ["roster-group-unknown"])
        #expect(roster.diagnostics.first?.line == 2)
        #expect(roster.diagnostics.first?.file == "people.csv")
    }

    @Test
    func `M13: one person in several files is one person, and knows what all of them say`() {
        let roster = RosterSample.read([("p.csv", RosterSample.participants), ("u.csv", RosterSample.users)])
        #expect(roster.people.count == 3)
        let boris = roster.people.first { $0.username == "boris" }
        #expect(boris?.email == "boris@example.org")
        #expect(boris?.groups == ["North", "Evening"])
        #expect(boris?.roles == ["Student", "student"])
        #expect(roster.people(without: .username).map(\.name) == ["Vera Lis"])
    }

    @Test
    func `M13: whoever has no identifier is left out and named by the line`() {
        let roster = RosterSample.read(
            "First name,Last name,Email address\nBoris,Orlov,\nVera,Lis,no address\nGleb,Moth,g@e.org")
        #expect(roster.people.map(\.name) == ["Gleb Moth"])
        #expect(
            RosterSample.codes(roster)
                == ["roster-person-unidentified", "roster-address-wrong", "roster-person-unidentified"])
        #expect(roster.diagnostics.map(\.line) == [2, 3, 3])
    }

    @Test
    func `M13: two people with one address stay two, and the address tells nobody apart`() {
        let text = "username,firstname,lastname,email\nboris,Boris,Orlov,x@e.org\nvera,Vera,Lis,X@e.org\n"
        let roster = RosterSample.read(text)
        #expect(roster.people.map(\.name) == ["Boris Orlov", "Vera Lis"])
        #expect(RosterSample.codes(roster) == ["roster-identifier-shared"])
        #expect(roster.commonIdentifier == .username)
        #expect(roster.people(without: .email).map(\.name) == ["Vera Lis"])
    }

    @Test
    func `M13: an identifier that two people share tells nobody apart, even where all have it`() {
        let users = "username,firstname,lastname,email\nboris,Boris,Orlov,x@e.org\nvera,Vera,Lis,x@e.org\n"
        let people = "First name,Last name,Email address\nGleb,Moth,g@e.org\n"
        let roster = RosterSample.read([("users.csv", users), ("people.csv", people)])
        #expect(roster.people.count == 3)
        #expect(roster.commonIdentifier == nil)
    }

    @Test
    func `M13: rows of one person are taken together, and a changed address does not make two of them`() {
        let text =
            "username,firstname,lastname,email,group1\nboris,Boris,Orlov,old@e.org,A\nboris,Boris,Orlov,new@e.org,B\n"
        let roster = RosterSample.read(text)
        #expect(roster.people.count == 1)
        #expect(roster.people.first?.groups == ["A", "B"])
        #expect(roster.people.first?.email == "old@e.org")
        #expect(RosterSample.codes(roster) == ["roster-person-twice"])
    }

    @Test(arguments: ["a,b\n1,2\n", "", "First name,First name\nx,y\n", "State,Grade/10.00\nFinished,5\n"])
    func `M13: a table that names no people is an error, and its neighbours are read`(text: String) {
        let roster = RosterSample.read([("bad.csv", text), ("good.csv", RosterSample.participants)])
        #expect(roster.hasErrors)
        #expect(roster.people.count == 3)
        #expect(roster.diagnostics.first { $0.severity == .error }?.file == "bad.csv")
    }

    @Test
    func `M13: a role that nobody knows makes a learner, and is told once`() {
        let text =
            "First name,Last name,Email address,Roles\nA,B,a@e.org,Wizard\nC,D,c@e.org,Wizard\nE,F,e@e.org,\"Wizard, Teacher\"\nG,H,g@e.org,Parent\nI,J,i@e.org,\"Teacher, Student\""
        let roster = RosterSample.read(text)
        #expect(roster.people.map(\.part) == [.learner, .learner, .staff, .other, .learner])
        #expect(RosterSample.codes(roster) == ["roster-role-unknown"])
    }

    @Test
    func `M13: 20,000 people are read, each of them once`() {
        var text = "username,firstname,lastname,email,idnumber,group1\n"
        for number in 0..<20_000 {
            text += "u\(number),First,Last \(number),u\(number)@e.org,\(number),G\(number % 40)\n"
        }
        let roster = RosterSample.read(text)
        #expect(roster.people.count == 20_000)
        #expect(roster.groups.count == 40)
        #expect(roster.diagnostics.isEmpty)
    }
}
