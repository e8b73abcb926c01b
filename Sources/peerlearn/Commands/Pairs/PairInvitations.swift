import ArgumentParser
import PeerLearning

/// `peerlearn pair propose`: invites a reviewer of one's work, or the author of a work that one reviewed.
struct PairProposeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose", abstract: "Invite a reviewer of your work, or the author of a work that you reviewed.",
        discussion: """
            Example:
              peerlearn pair propose consultation pseudonymous --about mine --with 17 \\
                  --store s --as boris
            """)

    @OptionGroup var plan: PairPlanArguments

    @Option(help: "The number of the other's pseudonym.")
    var with: Int

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let session = try await desk.engine.proposePairSession(
                plan.kind.value, plan.form.value, about: desk.submission(plan.about, in: workshop),
                with: Pseudonym(number: with), in: workshop, by: desk.caller)
            try desk.answerInvited(session, plan.form.value)
        }
    }
}

/// `peerlearn pair pair`: invites two people, for those who run the workshop.
struct PairPairCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair", abstract: "Invite two people: for those who run the workshop.",
        discussion: """
            Example:
              peerlearn pair pair interview other-consultant --author boris --partner gleb \\
                  --about 42 --store s --as anna
            """)

    @OptionGroup var plan: PairPlanArguments

    @Option(help: "Who wrote the work.")
    var author: String

    @Option(help: "Whom they talk with.")
    var partner: String

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let session = try await desk.engine.pair(
                PersonID(author), with: PersonID(partner), for: plan.kind.value, plan.form.value,
                about: desk.submission(plan.about, in: workshop), in: workshop, by: desk.caller)
            try desk.answerInvited(session, plan.form.value)
        }
    }
}

/// `peerlearn pair accept`: accepts an invitation.
struct PairAcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept an invitation; the session begins when both have accepted.")

    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let session = try await session.find(desk)
            try await desk.engine.accept(session, by: desk.caller)
            try desk.answer("tool.pair.accepted", [:], ["session": .id(session)])
        }
    }
}

/// `peerlearn pair decline`: declines an invitation.
struct PairDeclineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Decline an invitation, or take your own back.")

    @OptionGroup var session: SessionOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let session = try await session.find(desk)
            try await desk.engine.decline(session, by: desk.caller)
            try desk.answer("tool.pair.declined", [:], ["session": .id(session)])
        }
    }
}

extension Desk {
    fileprivate func answerInvited(_ session: PairSessionID, _ form: PairSessionForm) throws {
        try answer(
            "tool.pair.invited", ["id": .text(short(session)), "promise": .message(form.promise)],
            ["session": .id(session)])
    }
}
