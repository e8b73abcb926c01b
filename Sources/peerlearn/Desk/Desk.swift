import PeerLearning

/// Where a person sits who gives one command: the engine, who they are, and how the answer is printed.
struct Desk {
    let engine: PeerLearningEngine
    let console: Console
    let caller: Caller
    let isJSON: Bool
    /// The names behind pseudonyms that everybody in the workshop may know.
    var names: [Pseudonym: String] = [:]

    /// Who sits there.
    var person: PersonID { caller.person }

    /// Prints an answer: a sentence, or with `--json` a record.
    func answer(_ key: TextKey, _ arguments: [String: Message.Argument] = [:], _ record: JSONValue = [:]) throws {
        try show(record) { print(console.text(key, arguments)) }
    }

    /// Prints what was read: in words, or with `--json` a record.
    func show(_ record: JSONValue, inWords words: () -> Void) throws {
        if isJSON { print(try record.line()) } else { words() }
    }

    /// A message in the reader's language.
    func words(_ message: Message) -> String { console.texts.text(message, in: console.language) }

    /// A pseudonym in the reader's language, with the name behind it where everybody may know it.
    func name(_ pseudonym: Pseudonym?) -> String {
        guard let pseudonym else { return console.text("tool.staff") }
        return words(pseudonym.name) + (names[pseudonym].map { " (\(Console.printable($0)))" } ?? "")
    }

    /// An identifier as people read it: as much of it as tells it from the others.
    func short(_ id: some EntityID) -> String {
        let isRandom = id.rawValue.utf8.count == 26
        return Console.printable(isRandom ? String(id.rawValue.prefix(8)) : id.rawValue)
    }

    /// A contribution's identifier as people read it.
    func short(_ contribution: ContributionID) -> String {
        switch contribution {
        case .submission(let id): short(id)
        case .comment(let id): short(id)
        case .review(let id): short(id)
        }
    }

    /// Until when, in brackets after a space; empty where there is no end.
    func until(_ moment: Instant?) -> String {
        moment.map { console.text("tool.inbox.until", ["moment": .text($0.rfc3339)]) } ?? ""
    }

    /// Prints a text of a person's, indented, without what a terminal would obey.
    func quote(_ text: String?, indent: Int = 4) {
        let margin = String(repeating: " ", count: indent)
        guard let text else { return print(margin + console.text("tool.hidden")) }
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        while lines.count > 1, lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        for line in lines {
            print(line.isEmpty ? "" : margin + Console.printable(String(line)))
        }
    }
}

extension Desk {
    /// The same desk, knowing the names that everybody may know who takes part in a workshop.
    ///
    /// Who may see more names asks for them with `peerlearn names show`, which is recorded.
    func acquainted(with workshop: WorkshopID) async throws -> Desk {
        let state = try await engine.workshop(workshop)
        let standing = try await engine.standing(of: person, in: workshop)
        guard standing.may(.seeNames) || state.pseudonym(of: person) != nil else { return self }
        let known = state.names(for: Standing(person, standing.permissions.subtracting([.seeNames])))
        let people = state.participants.flatMap { [state.pseudonym(of: $0), state.reviewerPseudonym(of: $0)] }
        let faces = Set(people.compactMap(\.self) + state.publishedSubmissions.map(\.author))
        let profiles = try await engine.names(of: Set(faces.flatMap { known.people(behind: $0) }))
        var desk = self
        for face in faces {
            let names = known.people(behind: face).map { profiles[$0] ?? $0.rawValue }.sorted()
            if !names.isEmpty { desk.names[face] = names.joined(separator: ", ") }
        }
        return desk
    }
}
