import Foundation
import PeerLearningTesting
import Testing

/// A shell in a folder of its own, with a store in it: a cohort of three participants, a guide and staff.
struct WorkshopShell {
    let folder: URL
    var language = "en"

    static let participants = ["canary-boris", "canary-vera", "canary-gleb"]
    static let people = participants + ["canary-olga", "anna", "maria", "ivan"]

    static let task = """
        # Explain a reminder

        ## Goal
        A colleague understands it.

        ## Artefact
        One page.

        ## Criteria
        - The colleague can repeat it.

        ## Rubric
        | Criterion | Weight | Weak (0) | Good (2) |
        |---|---|---|---|
        | Clear | 1 | No | Yes |
        | Tested | 1 | No | Yes |
        """

    /// Opens a cohort and a workshop in it, which takes submissions.
    ///
    /// - Parameter options: What `workshop open` is given besides the task.
    static func inWorkshop(_ options: String..., body: (WorkshopShell) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.act("workshop", "open", "--task", "task.md", options, as: "anna")
            try shell.act("workshop", "advance", "submission", as: "anna")
            try body(shell)
        }
    }

    /// Registers the people, opens the cohort and gives the roles.
    func prepare() throws {
        let rows = Self.people.map { "\($0),\($0.replacing("canary-", with: "Canary "))\n" }.joined()
        try write("id,name\n" + rows, to: "people.csv")
        try write(Self.task, to: "task.md")
        try done(Tool.run("people", "add", "people.csv", "--store", "s.sqlite", in: folder))
        try act("cohort", "open", "Sales", as: "anna")
        try act("cohort", "admit", Self.participants, "--guide", "canary-olga", "--group", "north", as: "anna")
        for moderator in ["maria", "ivan"] { try act("role", "grant", "moderator", moderator, as: "anna") }
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    /// Runs a command as a person, whatever comes of it.
    func run(_ parts: any ShellWords..., as person: String, input: String? = nil) throws -> Tool.Result {
        let options = ["--store", "s.sqlite", "--language", language, "--as", person]
        return try Tool.run(parts.flatMap(\.words) + options, in: folder, input: input)
    }

    /// Runs a command as a person that has to be carried out, and answers with what it printed.
    @discardableResult
    func act(_ parts: any ShellWords..., as person: String, input: String? = nil) throws -> String {
        let options = ["--store", "s.sqlite", "--language", language, "--as", person]
        let words = parts.flatMap(\.words)
        let result = try Tool.run(words + options, in: folder, input: input)
        try done(result, words)
        return result.output
    }

    /// The object of JSON that a command prints.
    func object(_ parts: any ShellWords..., as person: String) throws -> [String: Any] {
        try #require(try json(parts.flatMap(\.words), as: person) as? [String: Any])
    }

    /// The list of JSON objects that a command prints.
    func list(_ parts: any ShellWords..., as person: String) throws -> [[String: Any]] {
        try #require(try json(parts.flatMap(\.words), as: person) as? [[String: Any]])
    }

    private func json(_ words: [String], as person: String) throws -> Any {
        let output = try act(words + ["--json"], as: person)
        #expect(output.split(separator: "\n").count == 1, "\(output)")
        return try JSONSerialization.jsonObject(with: Data(output.utf8))
    }

    /// Runs a command of `peerlearn notices`, which nobody in particular gives.
    func notices(_ parts: any ShellWords..., at moment: String? = nil) throws -> Tool.Result {
        let options = ["--store", "s.sqlite", "--language", language] + (moment.map { ["--at", $0] } ?? [])
        return try Tool.run(["notices"] + parts.flatMap(\.words) + options, in: folder)
    }

    /// Brings the workshop to its grading: everybody has handed in and reviewed.
    func workUntilGrading() throws {
        for person in Self.participants { try act("submit", "A page", as: person) }
        try act("workshop", "advance", "review", as: "anna")
        try act("workshop", "allocate", "--seed", "7", as: "anna")
        for person in Self.participants + ["canary-olga"] { try reviewAll(as: person) }
        try act("workshop", "advance", "grading", as: "anna")
    }

    /// The number of a person's pseudonym.
    func number(of person: String) throws -> String {
        String(try #require(try object("workshop", "show", as: person)["you"] as? Int))
    }

    /// Hands in all the reviews that a person is asked for.
    func reviewAll(as person: String, levels: [String] = ["2", "Weak"]) throws {
        for assignment in try list("read", "assignments", as: person) where assignment["done"] as? Bool == false {
            let review = try #require(assignment["review"] as? String)
            try act("review", review, "Say in line 3 when it stops.", "--levels", levels, as: person)
        }
    }

    private func done(_ result: Tool.Result, _ words: [String] = []) throws {
        try #require(result.status == 0, "\(words.joined(separator: " ")): \(result.complaint)")
    }
}

/// A word of a command line, or several.
protocol ShellWords {
    var words: [String] { get }
}

extension String: ShellWords {
    var words: [String] { [self] }
}

extension [String]: ShellWords {
    var words: [String] { self }
}
