import ArgumentParser
import PeerLearning
import PeerLearningImport

/// `peerlearn cohort admit`: takes people into a cohort.
struct CohortAdmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit",
        abstract: "Take people into a cohort.",
        discussion: """
            peerlearn cohort admit boris vera --group north --store s --as anna
            peerlearn cohort admit --guide olga --store s --as anna
            peerlearn cohort admit --people people.csv --store s --as anna

            The table has columns id and name, and if you like group and experience. Whose experience is yes, 1, guide, \
            experienced (да, проводник, опытный) is a guide; no, 0, novice (нет, новичок) or nothing is none.
            """)

    @Argument(help: "The people who are new to the matter.")
    var newcomers: [String] = []

    @Option(name: .customLong("guide"), help: "Somebody who has walked the path already; may be given several times.")
    var guides: [String] = []

    @Option(help: "The group that all of them belong to.")
    var group: String?

    @Option(help: "Take the people from this CSV file.")
    var people: String?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if newcomers.isEmpty, guides.isEmpty, people == nil { throw ValidationError("Name at least one person.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let named =
                newcomers.map { CohortMember(PersonID($0), group: group) }
                + guides.map { CohortMember(PersonID($0), isExperienced: true, group: group) }
            let members = try named + (people.map { try read($0, desk.console) } ?? [])
            let cohort = try await cohort.find(desk)
            let before = try await Set(desk.engine.cohort(cohort).members.map(\.person))
            try await desk.engine.admit(members, to: cohort, by: desk.caller)
            let joined = try await desk.engine.cohort(cohort).members.map(\.person).filter { !before.contains($0) }
            try desk.answer(
                "tool.cohort.admitted", ["count": .number(joined.count)], ["admitted": .list(joined.map { .id($0) })])
        }
    }

    private func read(_ path: String, _ console: Console) throws -> [CohortMember] {
        let table = try PeopleTable(TableReader().read(InputFile(path: path).bytes()))
        table.faults.forEach { console.complain("\(path): \(console.words(for: $0))") }
        guard table.faults.isEmpty else { throw ExitCode.failure }
        return try table.people.map { row in
            guard let isExperienced = Self.isExperienced(row.experience) else {
                let fault = Message("tool.cohort.experience", ["word": .text(Console.printable(row.experience ?? ""))])
                throw Refusal(.invalid, Message("tool.atLine", ["line": .number(row.line), "fault": .message(fault)]))
            }
            return CohortMember(PersonID(row.id), isExperienced: isExperienced, group: row.group ?? group)
        }
    }

    private static func isExperienced(_ word: String?) -> Bool? {
        switch word?.lowercased() {
        case "yes", "1", "true", "guide", "experienced", "да", "проводник", "опытный", "опытная": true
        case nil, "", "no", "0", "false", "novice", "participant", "нет", "новичок", "участник": false
        case _: nil
        }
    }
}
