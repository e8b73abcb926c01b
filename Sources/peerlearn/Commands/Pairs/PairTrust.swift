import ArgumentParser
import PeerLearning

/// `peerlearn pair consent`: consents to be known by name.
struct PairConsentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consent",
        abstract: "Consent to be known to the other by name. It comes about when both have, and stays then.")

    @Flag(help: "Take the consent back, as long as the other has not consented.")
    var withdraw = false

    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let session = try await session.find(desk)
            if withdraw {
                try await desk.engine.withdrawConsent(in: session, by: desk.caller)
            } else {
                try await desk.engine.consentToReveal(in: session, by: desk.caller)
            }
            try desk.answer(
                withdraw ? "tool.pair.consentWithdrawn" : "tool.pair.consented", [:], ["consents": .flag(!withdraw)])
        }
    }
}

/// `peerlearn pair share`: lets somebody read the record.
struct PairShareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "share", abstract: "Let somebody read the record; they do when the other says the same.",
        discussion: """
            peerlearn pair share --role facilitator --session k3m9 --store s --as boris
            peerlearn pair share --person ivan --stop --session k3m9 --store s --as boris
            """)

    @Option(help: "Whoever holds this role.")
    var role: RoleWord?

    @Option(name: .customLong("person"), help: "This person.")
    var who: String?

    @Flag(help: "Do not let them read it, or no longer: one word of one of you is enough.")
    var stop = false

    @Option(help: "The session, or how its identifier begins.")
    var session: String

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard (role == nil) != (who == nil) else {
            throw ValidationError("Say with whom: --role ROLE or --person PERSON.")
        }
    }

    func run() async throws {
        try await acting.act { desk in
            let session = try await desk.session(session)
            let audience: PairAudience = role.map { .role($0.role.name) } ?? .person(PersonID(who ?? ""))
            if stop {
                try await desk.engine.stopSharing(session, with: audience, by: desk.caller)
            } else {
                try await desk.engine.share(session, with: audience, by: desk.caller)
            }
            try desk.answer(stop ? "tool.pair.sharingStopped" : "tool.pair.shared", [:], ["session": .id(session)])
        }
    }
}

/// `peerlearn pair report`: opens the conversation to the moderators.
struct PairReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Open the conversation to the moderators of the workshop.",
        discussion: """
            Example:
              peerlearn pair report --reason hurtful --session k3m9 --store s --as boris
            """)

    @Option(help: "Why.")
    var reason: Word<ContentFlag.Reason>

    @Option(help: "What you add in your own words.")
    var remark: String?

    @Option(help: "The session, or how its identifier begins.")
    var session: String

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let session = try await desk.session(session)
            try await desk.engine.report(session, because: reason.value, remark: remark, by: desk.caller)
            try desk.answer("tool.pair.reported", [:], ["session": .id(session)])
        }
    }
}
