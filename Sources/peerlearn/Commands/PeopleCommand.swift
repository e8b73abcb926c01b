import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningImport

/// `peerlearn people`: the store's own directory of people.
struct PeopleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "The people whom the store knows.",
        subcommands: [
            PeopleAddCommand.self, PeopleImportCommand.self, PeopleResultsCommand.self, PeopleEraseCommand.self,
        ])
}

/// `peerlearn people add`: registers people from a table.
struct PeopleAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Register people from a CSV file.",
        discussion: """
            The columns are id and name, and if you like language, timeZone and department; others are ignored. Commas, \
            semicolons and tabs are understood, UTF-8 and windows-1251. All people are registered or none.
            """)

    @Argument(help: "The table, as a CSV file.")
    var file: String

    @Option(help: "The store; it is made where there is none.")
    var store: String

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let people = try readPeople(console)
            let engine = try StoreFile(path: store).creating()
            try await StoredPeopleDirectory(store: engine.store).register(people, at: SystemTime().now())
            console.say("tool.people.added", ["count": .number(people.count)])
        }
    }

    private func readPeople(_ console: Console) throws -> [(PersonID, PersonProfile)] {
        let bytes = try InputFile(path: file).bytes()
        let table: Table
        do {
            table = try TableReader().read(bytes)
        } catch {
            console.complain("\(file): \(console.words(for: error))")
            throw ExitCode.failure
        }
        console.complain(console.line(for: table.note, in: file))
        let people = PeopleTable(table)
        people.notes.forEach { console.complain(console.line(for: $0, in: file)) }
        people.faults.forEach { console.complain("\(file): \(console.words(for: $0))") }
        let strangers = people.people.filter { $0.timeZone.map { TimeZone(identifier: $0) == nil } ?? false }
        for row in strangers {
            let fault = Message("refusal.cohort.timeZone", ["zone": .text(row.timeZone ?? "")])
            console.complain(
                "\(file): " + console.text("tool.atLine", ["line": .number(row.line), "fault": .message(fault)]))
        }
        guard people.faults.isEmpty, strangers.isEmpty else { throw ExitCode.failure }
        return people.people.map { row in
            let profile = PersonProfile(
                name: row.name, language: row.language.map { Language(rawValue: $0) } ?? console.language,
                timeZone: row.timeZone ?? "UTC", department: row.department)
            return (PersonID(row.id), profile)
        }
    }
}
