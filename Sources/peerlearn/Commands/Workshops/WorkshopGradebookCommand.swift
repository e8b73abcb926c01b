import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningImport
import PeerLearningReports

/// `peerlearn workshop gradebook`: the grades as a file that another learning system takes.
struct WorkshopGradebookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gradebook",
        abstract: "Write the grades, with names, for Moodle's grade import or OneRoster: for those who confirm grades.",
        discussion: """
            The grade of the work and that of the reviewing are two items. Moodle: Grades, Import, CSV file; separator \
            comma, encoding UTF-8. Where people are known in the store by something else than --by says, --people names \
            the lists that tell both. What waits for an instructor's confirmation is not written.
              peerlearn workshop gradebook --output grades.csv --store s --as ivan
              peerlearn workshop gradebook --by email --people participants.csv \\
                --output grades.csv --store s --as ivan
              peerlearn workshop gradebook --format oneroster --class c1 \\
                --output grades --store s --as ivan
            """)

    @Option(help: "The file that is written; with --format oneroster, the folder.")
    var output: String

    @Option(help: "For whom it is written.")
    var format = GradebookFormat.moodle

    @Option(
        help: """
            By what Moodle knows people: email, username or idnumber. Without it, email where all identifiers are \
            addresses, else username.
            """)
    var by: GradebookWord?

    @Option(help: "A list of people as for peerlearn people import, which tells --by; may be given several times.")
    var people: [String] = []

    @Option(help: "What the item for the work gives at the most in the other system.")
    var maximum = 100.0

    @Option(help: "What the item for the reviewing gives at the most.")
    var reviewingMaximum = 100.0

    @Option(name: .customLong("class"), help: "With --format oneroster: the sourcedId of the class.")
    var classID: String?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        for most in [maximum, reviewingMaximum] where !(most > 0 && most <= 1_000_000) {
            throw ValidationError("A maximum is more than 0, and 1000000 at the most.")
        }
        if format == .oneroster, classID == nil { throw ValidationError("--format oneroster needs --class.") }
        if format == .oneroster, by != nil { throw ValidationError("--by belongs to --format moodle.") }
        if format == .moodle, classID != nil { throw ValidationError("--class belongs to --format oneroster.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            try OutputFile(path: output).differs(from: people)
            let standing = try await desk.engine.standing(of: desk.person, in: workshop)
            try standing.require(.seeNames)
            if !standing.may(.confirmGrades) { try standing.require(.publishGrades) }
            let grades = try await WorkshopGrades(of: workshop, desk)
            let identity = try identities(of: grades, desk)
            let book = grades.book(
                scale: .init(work: maximum, reviewing: reviewingMaximum), called: identity.names, desk)
            for row in book.unsafe { complain("tool.gradebook.unsafe", row.identifier, desk) }
            _ = try await desk.engine.names(in: workshop, by: desk.caller)
            switch format {
            case .moodle:
                try write(book.moodle(by: identity.kind, in: desk.console.language), to: output)
            case .oneroster:
                try writeFolder(of: book, workshop, grades.schedule, desk)
            }
            try desk.answer(
                "tool.gradebook.written",
                ["count": .number(book.rows.count), "file": .text(Console.printable(output))],
                [
                    "file": .text(output), "people": .integer(book.rows.count),
                    "leftOut": .integer(grades.people.count - identity.names.count + book.unsafe.count),
                ])
        }
    }

    /// What the other system calls the people; who has no such name is told.
    private func identities(
        of grades: WorkshopGrades, _ desk: Desk
    ) throws -> (kind: GradebookIdentifier, names: [PersonID: String]) {
        let roster = try people.isEmpty ? nil : RosterOptions.read(people, desk.console)
        let ids = grades.people.map(\.rawValue)
        let standard: GradebookIdentifier =
            !ids.isEmpty && ids.allSatisfy { $0.contains("@") } ? .email : .username
        let kind = by?.kind ?? standard
        let wanted: PersonIdentifier =
            format == .oneroster ? .sourcedID : kind == .email ? .email : kind == .username ? .username : .idNumber
        var names: [PersonID: String] = [:]
        for person in grades.people {
            let found = roster.map { $0.identifier(wanted, of: person.rawValue) } ?? person.rawValue
            if let found, wanted != .email || found.contains("@") {
                names[person] = found
            } else {
                complain("tool.gradebook.unknown", person.rawValue, desk)
            }
        }
        return (kind, names)
    }

    private func complain(_ key: TextKey, _ person: String, _ desk: Desk) {
        desk.console.complain(desk.console.text(key, ["person": .text(Console.printable(person))]))
    }

    private func writeFolder(
        of book: Gradebook, _ workshop: WorkshopID, _ schedule: WorkshopSchedule?, _ desk: Desk
    ) throws {
        let now = desk.caller.at ?? desk.engine.configuration.time.now()
        let place = OneRosterPlace(
            classID: classID ?? "", workshop: workshop.rawValue, assigned: (schedule?.submissionsFrom ?? now).day,
            due: (schedule?.submissionsUntil ?? now).day)
        try? FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for file in book.oneRoster(in: place, on: now.day, titled: desk.console.language) {
            try write(file.bytes, to: "\(output)/\(file.name)")
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        try OutputFile(path: path).write(String(decoding: bytes, as: UTF8.self))
    }
}

/// The system for which a gradebook is written.
enum GradebookFormat: String, CaseIterable, ExpressibleByArgument {
    case moodle, oneroster
}

/// By what Moodle knows people, as a word.
enum GradebookWord: String, CaseIterable, ExpressibleByArgument {
    case email, username, idnumber

    var kind: GradebookIdentifier {
        switch self {
        case .email: .email
        case .username: .username
        case .idnumber: .idNumber
        }
    }
}

/// The grades of a workshop that count, by person.
struct WorkshopGrades {
    /// Everybody who has a grade, in the order of their identifiers.
    let people: [PersonID]
    /// When work was asked for; nil where nothing is known.
    let schedule: WorkshopSchedule?
    private let state: Workshop
    private let reviewing: [PersonID: Double]
    private let names: [PersonID: String]

    init(of workshop: WorkshopID, _ desk: Desk) async throws {
        let reviewing = try await desk.engine.reviewingGrades(in: workshop, for: desk.person)
        let state = try await desk.engine.workshop(workshop)
        let grades = Dictionary(
            reviewing.compactMap { grade in grade.value.map { (grade.reviewer, $0) } }
        ) { first, _ in first }
        people = state.participants.filter { state.countedGrade(of: $0) != nil || grades[$0] != nil }.sorted()
        schedule = state.plan?.schedule
        names = try await desk.engine.names(of: Set(people))
        (self.state, self.reviewing) = (state, grades)
    }

    /// The gradebook of the people whom the other system knows.
    func book(scale: Gradebook.Scale, called identifiers: [PersonID: String], _ desk: Desk) -> Gradebook {
        let rows = people.compactMap { person in
            identifiers[person].map { identifier in
                Gradebook.Row(
                    identifier: identifier, name: names[person] ?? "", work: state.countedGrade(of: person),
                    reviewing: reviewing[person], feedback: state.grade(of: person).map { desk.words($0.reason) } ?? "")
            }
        }
        return Gradebook(title: state.plan?.task.title ?? "", rows: rows, scale: scale)
    }
}

extension Instant {
    /// The day in universal time.
    fileprivate var day: CivilDate {
        let days = milliseconds / 86_400_000 - (milliseconds % 86_400_000 < 0 ? 1 : 0)
        return CivilDate(daysSinceEpoch: Int(days))
    }
}
