import ArgumentParser
import PeerLearning
import PeerLearningImport
import PeerLearningReports

/// `peerlearn people results`: results of another learning system as one table.
struct PeopleResultsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "Put results from Moodle or OneRoster into one table, which compare and experiment read.",
        discussion: """
            A row for each learner with the columns id, name and group, and one for each item. An empty cell is no result. \
            The identifiers are those of peerlearn people import with the same --by. A quiz is called as its file is.
              peerlearn people results participants.csv pre.csv post.csv --output results.csv
              peerlearn compare results.csv --group group --pre pre --post post
            """)

    @OptionGroup var roster: RosterOptions

    @Option(help: "Where the table is written.")
    var output: String

    @Option(
        help: """
            Only this item, by its title; may be given several times. Without it, all but the single questions of quizzes.
            """)
    var item: [String] = []

    @Option(help: "Which of several attempts counts.")
    var attempt = Word(AttemptChoice.best)

    @OptionGroup var spreadsheet: SpreadsheetOption

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            try OutputFile(path: output).differs(from: roster.files)
            let read = try roster.read(console)
            let kind = try roster.identifier(in: read)
            let places = try items(of: read)
            let people = read.identified(by: kind, console).filter { read.people[$0.place].part == .learner }
            let scores = places.map { read.results(in: $0, choosing: attempt.value) }
            let csv = CSVWriter(columns: columns(places, of: read), in: spreadsheet.dialect)
            try OutputFile(path: output).write(csv, rows: people.count) { row, csv in
                let person = people[row]
                csv.identifier(person.id.rawValue)
                csv.text(read.people[person.place].name)
                csv.text(read.people[person.place].groups.first ?? "")
                for results in scores { csv.number(results[person.place]?.score) }
                csv.endRow()
            }
            try tell(places, of: read, scores, people.map(\.place), kind, console)
        }
    }

    private func items(of roster: Roster) throws -> [Int] {
        guard !item.isEmpty else {
            let whole = roster.items.indices.filter { !roster.items[$0].isPart }
            guard !whole.isEmpty else { throw Refusal(.invalid, Message("tool.roster.noResults")) }
            return whole
        }
        return try item.map { name in
            let found = roster.items.firstIndex { $0.title.lowercased() == name.lowercased() || $0.id == name }
            guard let found else {
                let known = roster.items.map { "“\(Console.printable($0.title))”" }.joined(separator: ", ")
                throw Refusal(
                    .unknown,
                    Message("tool.roster.noItem", ["item": .text(Console.printable(name)), "known": .text(known)]))
            }
            return found
        }
    }

    /// The headings, no two of them alike.
    private func columns(_ places: [Int], of roster: Roster) -> [String] {
        var columns = ["id", "name", "group"]
        for place in places {
            let title = roster.items[place].title
            var heading = title
            var number = 2
            while columns.contains(where: { $0.lowercased() == heading.lowercased() }) {
                heading = "\(title) (\(number))"
                number += 1
            }
            columns.append(heading)
        }
        return columns
    }

    private func tell(
        _ places: [Int], of roster: Roster, _ scores: [[Int: RosterResult]], _ people: [Int], _ kind: PersonIdentifier,
        _ console: Console
    ) throws {
        let counts = scores.map { results in people.count { results[$0] != nil } }
        guard !json else {
            let items = zip(places, counts).map { place, count -> JSONValue in
                .present([
                    "item": .text(roster.items[place].title), "results": .integer(count),
                    "maximum": roster.items[place].maximum.map { .figure($0) },
                ])
            }
            let record: JSONValue = [
                "file": .text(output), "people": .integer(people.count), "items": .list(items),
                "by": .text(IdentifierWord(kind).rawValue),
            ]
            return print(try record.line())
        }
        for (place, count) in zip(places, counts) {
            console.say(
                "tool.roster.item",
                ["item": .text(Console.printable(roster.items[place].title)), "count": .number(count)])
        }
        console.say(
            "tool.roster.written",
            [
                "count": .number(people.count), "file": .text(Console.printable(output)),
                "kind": .text(IdentifierWord(kind).rawValue),
            ])
    }
}
