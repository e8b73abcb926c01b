import PeerLearning
import PeerLearningImport

/// What was found in files of people, and what was done with it.
struct RosterAccount {
    private let roster: Roster
    private let people: [(id: PersonID, place: Int)]
    private let kind: PersonIdentifier
    /// How many people the store did not know; nil where no store was asked.
    var registered: Int?
    /// How many people it knows under another name or the like.
    var updated = 0
    /// How many learners came into the cohort; nil where none was named.
    var admitted: Int?
    /// Members whose group differs from that of the files; they stay where they are.
    var otherGroups: [(person: PersonID, group: String?, other: String)] = []

    init(_ roster: Roster, people: [(id: PersonID, place: Int)], kind: PersonIdentifier) {
        (self.roster, self.people, self.kind) = (roster, people, kind)
    }

    func tell(isDry: Bool, _ console: Console) {
        let head = ["file", "format", "rows"].map { console.text(TextKey(rawValue: "tool.roster.column.\($0)")) }
        let rows = roster.sources.map { [Console.printable($0.file), $0.format.word, String($0.rows)] }
        for line in PlainColumns([head] + rows).lines { print(line) }
        console.say(
            "tool.roster.found",
            [
                "learners": .number(count(.learner)), "staff": .number(count(.staff)), "others": .number(count(.other)),
                "groups": .number(roster.groups.count), "kind": .text(IdentifierWord(kind).rawValue),
            ])
        for group in roster.groups {
            let size = people.count { roster.people[$0.place].groups.contains(group) }
            print("  " + Console.printable(group) + ": \(size)")
        }
        list("tool.roster.staff", people.filter { part($0) == .staff }, console)
        list("tool.roster.leaving", people.filter { roster.people[$0.place].isLeaving }, console)
        for member in otherGroups {
            console.say(
                "tool.roster.group",
                [
                    "person": .text(Console.printable(member.person.rawValue)),
                    "group": .text(Console.printable(member.group ?? "–")),
                    "other": .text(Console.printable(member.other)),
                ])
        }
        if let registered {
            let numbers: [String: Message.Argument] = ["new": .number(registered), "updated": .number(updated)]
            console.say(isDry ? "tool.roster.wouldRegister" : "tool.roster.registered", numbers)
        }
        if let admitted {
            console.say(isDry ? "tool.roster.wouldAdmit" : "tool.roster.admitted", ["count": .number(admitted)])
        }
    }

    func record(isDry: Bool) -> JSONValue {
        .present([
            "dryRun": .flag(isDry), "by": .text(IdentifierWord(kind).rawValue),
            "files": .list(
                roster.sources.map { ["file": .text($0.file), "format": .word($0.format), "rows": .integer($0.rows)] }),
            "people": .list(people.map { record(of: roster.people[$0.place], $0.id) }),
            "groups": .list(roster.groups.map { .text($0) }), "registered": registered.map { .integer($0) },
            "updated": registered.map { _ in .integer(updated) }, "admitted": admitted.map { .integer($0) },
            "otherGroups": .list(otherGroups.map { .id($0.person) }),
        ])
    }

    private func record(of person: RosterPerson, _ id: PersonID) -> JSONValue {
        [
            "person": .id(id), "name": .text(person.name), "part": .word(person.part),
            "groups": .list(person.groups.map { .text($0) }), "leaving": .flag(person.isLeaving),
        ]
    }

    private func part(_ person: (id: PersonID, place: Int)) -> RosterPart { roster.people[person.place].part }

    private func count(_ part: RosterPart) -> Int { people.count { self.part($0) == part } }

    /// Names people, 20 at the most.
    private func list(_ key: TextKey, _ people: [(id: PersonID, place: Int)], _ console: Console) {
        guard !people.isEmpty else { return }
        let shown = people.prefix(20).map { "\(roster.people[$0.place].name) (\($0.id))" }
        let names = shown.joined(separator: ", ") + (people.count > shown.count ? ", …" : "")
        console.say(key, ["names": .text(Console.printable(names)), "count": .number(people.count)])
    }
}
