import ArgumentParser
import PeerLearning

/// `peerlearn moderate`: keeps the talk fair.
struct ModerateGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moderate",
        abstract: "Keep the talk fair: flag a contribution, decide about it, appeal.",
        discussion: """
            Anybody asks a moderator to look; a moderator decides; the author may appeal:
              peerlearn moderate flag comment k3m9 --reason hurtful --store s --as boris
              peerlearn moderate queue --store s --as maria
              peerlearn moderate decide comment k3m9 hidden "It hurts." \\
                  --store s --as maria
              peerlearn moderate appeal comment k3m9 "It does not." --store s --as vera
            """,
        subcommands: [
            ModerateQueueCommand.self, ModerateFlagCommand.self, ModerateDecideCommand.self,
            ModerateAppealCommand.self, ModerateRulingsCommand.self,
        ])
}

/// A contribution, as a command names it.
struct ContributionArguments: ParsableArguments {
    /// What it is.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case submission, comment, review
    }

    @Argument(help: "What it is: submission, comment or review.")
    var kind: Kind

    @Argument(
        help: """
            Its identifier, or how that begins; a submission also by its author's number, a review of your work by its \
            reviewer's number, your own review by the author's.
            """)
    var what: String

    func find(in workshop: WorkshopID, _ desk: Desk) async throws -> ContributionID {
        switch kind {
        case .submission: .submission(try await desk.submission(what, in: workshop))
        case .comment: .comment(try await desk.comment(what, in: workshop))
        case .review: .review(try await desk.review(what, in: workshop))
        }
    }
}

extension ContributionID {
    /// What it is, in the words of ``ContributionArguments``.
    var kind: ContributionArguments.Kind {
        switch self {
        case .submission: .submission
        case .comment: .comment
        case .review: .review
        }
    }

    /// Its identifier as it stands in JSON.
    var identifier: String {
        switch self {
        case .submission(let id): id.rawValue
        case .comment(let id): id.rawValue
        case .review(let id): id.rawValue
        }
    }

    /// Its kind as a catalogue says it.
    var kindName: Message { Message(TextKey(rawValue: "thing.\(kind.rawValue)")) }
}
