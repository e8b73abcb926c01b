import ArgumentParser
import PeerLearning

/// `peerlearn talk`: who takes how much of the talk.
struct TalkGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "talk",
        abstract: "Who takes how much of the talk: a hint for yourself, the balance for moderators.",
        subcommands: [TalkHintCommand.self, TalkBalanceCommand.self])
}

/// `peerlearn talk hint`: a kind word about one's own part in the talk.
struct TalkHintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hint",
        abstract: "A kind word about your part in the talk; nobody else is told.",
        discussion: """
            It speaks up when you have said much, when you have said nothing, or when somebody waits for an answer. While \
            the talk is short it keeps quiet.
            Example:
              peerlearn talk hint --store s --as boris
            """)

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            try await desk.requirePart(in: workshop)
            let hint = try await desk.engine.talkHint(for: desk.person, in: workshop).map { desk.words($0) }
            try desk.show(["hint": .words(hint)]) { print(hint ?? desk.console.text("tool.talk.noHint")) }
        }
    }
}

/// `peerlearn talk balance`: who takes how much of the talk.
struct TalkBalanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance",
        abstract: "Who takes how much of the talk, and who was never answered: for moderators.",
        discussion: """
            For those who moderate and may see names: it names people, and that you looked is recorded. The figures are \
            of comments that nobody has hidden; unevenness goes from 0 (all say the same) to nearly 1 (one says all).
            Example:
              peerlearn talk balance --store s --as maria
            """)

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.act { desk in
            let balance = try await desk.engine.talkBalance(in: place.find(desk), by: desk.caller)
            let names = try await desk.names(of: balance.people)
            try desk.show(balance.record) { balance.tell(names, desk) }
        }
    }
}

extension TalkBalance {
    /// What is to be said of a person's part: the key of a text, which is the word in JSON as well.
    private func remarks(on person: PersonID) -> [String] {
        let lists = [("dominating", dominating), ("silent", silent), ("neverAnswered", neverAnswered)]
        return lists.filter { $0.1.contains(person) }.map(\.0)
    }

    /// Everybody with what they have of the talk.
    private var shares: [(person: PersonID, share: Share)] {
        people.compactMap { person in self[person].map { (person, $0) } }
    }

    fileprivate var record: JSONValue {
        let records = shares.map { person, share -> JSONValue in
            .present([
                "person": .id(person), "turns": .integer(share.turns), "words": .integer(share.words),
                "shareOfWords": shareOfWords(person).map { .number($0) }, "answers": .integer(share.answersReceived),
                "remarks": .list(remarks(on: person).map { .text($0.hyphenated) }),
            ])
        }
        return .present([
            "turns": .integer(turns), "unevenness": giniOfWords.map { .number($0) }, "people": .list(records),
        ])
    }

    fileprivate func tell(_ names: NameList, _ desk: Desk) {
        guard turns > 0 else { return desk.console.say("tool.talk.none") }
        for (person, share) in shares {
            let remarks = remarks(on: person).map { desk.console.text(TextKey(rawValue: "tool.talk.\($0)")) }
            desk.console.say(
                "tool.talk.share",
                [
                    "person": .text(names[person]), "turns": .number(share.turns), "words": .number(share.words),
                    "percent": .decimal((shareOfWords(person) ?? 0) * 100, digits: 0),
                    "answers": .number(share.answersReceived), "remarks": .text(remarks.joined()),
                ])
        }
        if let giniOfWords { desk.console.say("tool.talk.gini", ["gini": .decimal(giniOfWords, digits: 2)]) }
    }
}

extension Desk {
    /// Lets those read on who take part in a workshop or may see names.
    fileprivate func requirePart(in workshop: WorkshopID) async throws {
        let takesPart = try await engine.workshop(workshop).pseudonym(of: person) != nil
        let standing = try await engine.standing(of: person, in: workshop)
        guard standing.may(.seeNames) || (takesPart && standing.may(.comment)) else {
            throw Refusal(.notTakingPart, Message("refusal.notTakingPart"))
        }
    }
}
