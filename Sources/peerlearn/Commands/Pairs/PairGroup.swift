import ArgumentParser
import PeerLearning

/// `peerlearn pair`: two people work through one piece of work.
struct PairGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Pair sessions: two people work through the errors of one piece of work and their causes.",
        discussion: """
            The author invites the reviewer whom their feedback calls Participant 17, who accepts:
              peerlearn pair propose consultation pseudonymous --about mine --with 17 \\
                  --store s --as boris
              peerlearn pair list --store s --as vera
              peerlearn pair accept --store s --as vera
            Then both talk, conclude the steps one by one, and answer the last question:
              peerlearn pair show    peerlearn pair say    peerlearn pair conclude 1
              peerlearn pair reflect
            Without --session the only session that you are invited to is meant.
            """,
        subcommands: [
            PairProposeCommand.self, PairPairCommand.self, PairAcceptCommand.self, PairDeclineCommand.self,
            PairSayCommand.self, PairConcludeCommand.self, PairReflectCommand.self, PairEndCommand.self,
            PairConsentCommand.self, PairShareCommand.self, PairReportCommand.self, PairShowCommand.self,
            PairListCommand.self, PairRecordsCommand.self,
        ])
}

/// The option `--session`.
struct SessionOption: ParsableArguments {
    @Option(help: "The session, or how its identifier begins. Without it, the only one of yours that is not over.")
    var session: String?

    func find(_ desk: Desk) async throws -> PairSessionID {
        let own = try await desk.engine.pairSessions(of: desk.person)
        guard session == nil else { return try desk.pick(session ?? "", among: own.map { ($0.session, nil) }) }
        return try desk.place(nil, among: own.filter { !$0.status.isOver }.map(\.session), called: "session")
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
