import ArgumentParser
import PeerLearning

/// `peerlearn pair list`: the sessions that a person was invited to.
struct PairListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The pair sessions that you were invited to, and what is waited for from you.")

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let sessions = try await desk.engine.pairSessions(of: desk.person)
            try desk.show(.list(sessions.map { $0.record(texts: [:], desk) })) {
                if sessions.isEmpty { desk.console.say("tool.pair.none") }
                for session in sessions { session.head(desk) }
            }
        }
    }
}

/// `peerlearn pair show`: a session with its conversation.
struct PairShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "A session: what is asked of you now, the notes, the conversation.",
        discussion: "Moderators read so what was reported to them; its identifier stands in: peerlearn moderate queue")

    @Option(help: "The session, or how its identifier begins. Without it, the only one of yours that is not over.")
    var session: String?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let reading = try await desk.engine.pairSession(find(desk), for: desk.person)
            try desk.show(reading.view.record(texts: reading.texts, desk)) { reading.tell(desk) }
        }
    }

    private func find(_ desk: Desk) async throws -> PairSessionID {
        guard session != nil, let workshop = try? await place.find(desk),
            let reported = try? await desk.engine.reportedPairSessions(in: workshop, for: desk.person)
        else { return try await desk.session(session) }
        return try await desk.session(session, orOneOf: reported.map(\.session))
    }
}

/// `peerlearn pair records`: the records of a workshop that a person may read.
struct PairRecordsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "records", abstract: "The records of the workshop's pair sessions that you may read.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let records = try await desk.engine.pairRecords(in: place.find(desk), for: desk.person)
            try desk.show(.list(records.map { $0.record(desk) })) {
                if records.isEmpty { desk.console.say("tool.pair.noRecords") }
                for reading in records { reading.tell(desk) }
            }
        }
    }
}
