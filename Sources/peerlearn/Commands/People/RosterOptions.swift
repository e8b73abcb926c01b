import ArgumentParser
import PeerLearning
import PeerLearningImport

/// Which files of people and results are read, and by what people are known.
struct RosterOptions: ParsableArguments {
    @Argument(help: "CSV files, a folder of them, or a zip archive; files that belong together are read together.")
    var files: [String]

    @Option(
        help: """
            By what people are known in the store: idnumber, username, sourcedid (of OneRoster) or email. Without it, the \
            first of these that everybody has. Addresses stand in the log for ever: better take something else.
            """)
    var by: IdentifierWord?

    /// Reads the files, and says what was noticed; ends where one of them could not be read.
    func read(_ console: Console) throws -> Roster { try Self.read(files, console) }

    /// Reads files, and says what was noticed; ends where one of them could not be read.
    static func read(_ files: [String], _ console: Console) throws -> Roster {
        var tables: [RosterFile] = []
        for path in files {
            do throws(ImportError) {
                tables += try RosterFile.files(at: path)
            } catch {
                console.complain("\(Console.printable(path)): \(console.words(for: error))")
                throw ExitCode.failure
            }
        }
        let roster = RosterReader().read(tables)
        for diagnostic in roster.diagnostics {
            console.complain(console.line(for: diagnostic, in: diagnostic.file ?? ""))
        }
        if roster.hasErrors { throw ExitCode.failure }
        return roster
    }

    /// By what people are known: what was asked for, else what everybody has.
    func identifier(in roster: Roster) throws -> PersonIdentifier {
        guard let kind = by?.kind ?? roster.commonIdentifier else {
            throw Refusal(.invalid, Message("tool.roster.noIdentifier"))
        }
        return kind
    }
}

/// A kind of identifier as a word.
enum IdentifierWord: String, CaseIterable, ExpressibleByArgument {
    case idnumber, username, sourcedid, email

    var kind: PersonIdentifier {
        switch self {
        case .idnumber: .idNumber
        case .username: .username
        case .sourcedid: .sourcedID
        case .email: .email
        }
    }

    init(_ kind: PersonIdentifier) {
        switch kind {
        case .idNumber: self = .idnumber
        case .username: self = .username
        case .sourcedID: self = .sourcedid
        case .email: self = .email
        }
    }
}

extension Roster {
    /// Another identifier of whoever has this one; nil where nobody has it, or the other is not known.
    func identifier(_ kind: PersonIdentifier, of known: String) -> String? {
        people.first { person in PersonIdentifier.allCases.contains { person[$0] == known } }?[kind]
    }

    /// The people by their identifiers of one kind; whoever has none, or shares it with somebody before them, is told.
    func identified(by kind: PersonIdentifier, _ console: Console) -> [(id: PersonID, place: Int)] {
        var seen: Set<String> = []
        return people.indices.compactMap { place in
            guard let id = people[place][kind], seen.insert(id).inserted else {
                let name = Console.printable(people[place].name)
                console.complain(
                    console.text(
                        "tool.roster.unidentified",
                        ["name": .text(name), "kind": .text(IdentifierWord(kind).rawValue)]))
                return nil
            }
            return (PersonID(id), place)
        }
    }
}
