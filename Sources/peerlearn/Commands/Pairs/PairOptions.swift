import ArgumentParser
import PeerLearning

/// The option `--session`.
struct SessionOption: ParsableArguments {
    @Option(help: "The session, or how its identifier begins. Without it, the only one of yours that is not over.")
    var session: String?

    func find(_ desk: Desk) async throws -> PairSessionID { try await desk.session(session) }
}

extension Desk {
    /// A pair session of the person's, or another that they may read; without a name, the only one that is not over.
    func session(_ name: String?, orOneOf others: [PairSessionID] = []) async throws -> PairSessionID {
        let own = try await engine.pairSessions(of: person)
        guard let name else {
            return try place(nil, among: own.filter { !$0.status.isOver }.map(\.session), called: "session")
        }
        return try pick(name, among: (own.map(\.session) + others).map { ($0, nil) })
    }
}

/// What a session is to be: the arguments of a proposal.
struct PairPlanArguments: ParsableArguments {
    @Argument(help: "Who leads: in a consultation the author asks, in an interview the partner.")
    var kind: Word<PairSessionKind>

    @Argument(help: "What the two know of each other.")
    var form: Word<PairSessionForm>

    @Option(help: "The work: its identifier, its author's number, or “mine”.")
    var about: String
}

extension PairSession.Status {
    /// Whether nothing more is said.
    var isOver: Bool {
        switch self {
        case .invited, .running: false
        case .declined, .finished, .endedEarly: true
        }
    }

    /// The status in one word.
    var word: String {
        switch self {
        case .invited: "invited"
        case .running: "running"
        case .declined: "declined"
        case .finished: "finished"
        case .endedEarly: "ended-early"
        }
    }

    /// The step that it stands at; nil where it stands at none.
    var step: Int? {
        switch self {
        case .running(let step), .endedEarly(let step): step
        case .invited, .declined, .finished: nil
        }
    }

    /// The status as a catalogue says it.
    var name: Message {
        Message(TextKey(rawValue: "tool.pair.status.\(word)"), ["step": .number(step ?? 0)])
    }
}
