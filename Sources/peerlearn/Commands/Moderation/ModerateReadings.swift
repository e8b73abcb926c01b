import ArgumentParser
import PeerLearning

/// `peerlearn moderate queue`: what waits for the moderators.
struct ModerateQueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "What waits for the moderators: flagged contributions, appeals, reported pairs."
    )

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let queue = try await desk.engine.moderationQueue(in: workshop, for: desk.person)
            let pairs = try await desk.engine.reportedPairSessions(in: workshop, for: desk.person)
            let record: JSONValue = [
                "contributions": .list(queue.map { $0.record(desk) }),
                "pairSessions": .list(pairs.map { .id($0.session) }),
            ]
            try desk.show(record) {
                if queue.isEmpty, pairs.isEmpty { desk.console.say("tool.queue.empty") }
                for reading in queue { tell(reading, desk) }
                for pair in pairs { desk.console.say("tool.queue.pair", ["id": .text(desk.short(pair.session))]) }
            }
        }
    }

    private func tell(_ reading: ModerationReading, _ desk: Desk) {
        let waiting = reading.waiting
        desk.console.say(
            "tool.queue.line",
            [
                "kind": .message(waiting.contribution.kindName), "author": .text(desk.name(waiting.author)),
                "id": .text(desk.short(waiting.contribution)),
                "strikes": .number(waiting.strikes),
                "state": .message(Message(waiting.isHidden ? "tool.queue.hidden" : "tool.queue.shown")),
            ])
        desk.quote(reading.text)
        for complaint in waiting.complaints {
            desk.console.say(
                "tool.queue.flag",
                ["person": .text(desk.name(complaint.person)), "reason": .message(complaint.reason.name)])
        }
        for remark in reading.remarks { desk.quote(remark, indent: 6) }
        if let appeal = reading.appeal {
            desk.console.say("tool.queue.appeal")
            desk.quote(appeal, indent: 6)
        }
        print()
    }
}

/// `peerlearn moderate rulings`: what moderators decided about a person's own contributions.
struct ModerateRulingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rulings", abstract: "What moderators decided about your contributions, and why.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let rulings = try await desk.engine.rulings(for: desk.person, in: place.find(desk))
            let records = rulings.map { reading -> JSONValue in
                [
                    "kind": .text(reading.ruling.contribution.kind.rawValue),
                    "contribution": .text(reading.ruling.contribution.identifier),
                    "outcome": .word(reading.ruling.outcome), "strike": .flag(reading.ruling.isStrike),
                    "reason": .words(reading.reason),
                ]
            }
            try desk.show(.list(records)) {
                if rulings.isEmpty { desk.console.say("tool.rulings.none") }
                for reading in rulings {
                    desk.console.say(
                        reading.ruling.isStrike ? "tool.ruling.strike" : "tool.ruling",
                        [
                            "kind": .message(reading.ruling.contribution.kindName),
                            "id": .text(desk.short(reading.ruling.contribution)),
                            "outcome": .message(reading.ruling.outcome.name),
                        ])
                    desk.quote(reading.reason)
                }
            }
        }
    }
}

extension ModerationReading {
    fileprivate func record(_ desk: Desk) -> JSONValue {
        let complaints = waiting.complaints.map { complaint -> JSONValue in
            ["person": complaint.person.map { .pseudonym($0) } ?? .null, "reason": .word(complaint.reason)]
        }
        return .present([
            "kind": .text(waiting.contribution.kind.rawValue), "contribution": .text(waiting.contribution.identifier),
            "author": waiting.author.map { .pseudonym($0) } ?? .null, "strikes": .integer(waiting.strikes),
            "hidden": .flag(waiting.isHidden), "text": .words(text), "flags": .list(complaints),
            "remarks": .list(remarks.map { .text($0) }), "appeal": appeal.map { .text($0) },
        ])
    }
}
