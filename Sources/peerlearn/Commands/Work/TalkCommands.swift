import ArgumentParser
import PeerLearning

/// `peerlearn comment`: comments on a work.
struct CommentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "comment",
        abstract: "Comment on a work, ask about it, or answer a comment.",
        discussion: """
            See the works and what was said: peerlearn read solutions

              peerlearn comment 42 "Why at nine?" --question --store s --as boris
              peerlearn comment 42 "Mail is read then." --answering k3m9x2p1 \\
                  --store s --as olga
            """)

    @Argument(help: "The work: its identifier, its author's number, or “mine”.")
    var work: String

    @OptionGroup var text: TextInput

    @Option(help: "The comment that you answer: its identifier, or how that begins.")
    var answering: String?

    @Flag(help: "It asks something: guides see it, and after a while facilitators as well.")
    var question = false

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            var answered: CommentID?
            if let answering { answered = try await desk.comment(answering, in: workshop) }
            let comment = try await desk.engine.comment(
                text.read(), on: submission, answering: answered, isQuestion: question, in: workshop, by: desk.caller)
            try desk.answer(
                question ? "tool.asked" : "tool.commented", ["id": .text(desk.short(comment))],
                ["comment": .id(comment), "submission": .id(submission)])
        }
    }
}

/// `peerlearn rate`: says whether a review or a comment was useful.
struct RateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate",
        abstract: "Say whether a review of your work, or a comment, was useful.",
        discussion: """
            peerlearn rate review 17 --useful --thanks "The case without money!" \\
                --store s --as boris
            peerlearn rate comment k3m9x2p1 --not-useful --store s --as boris
            """)

    /// What can be rated.
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case review, comment
    }

    /// What a person can say.
    enum Verdict: String, EnumerableFlag {
        case useful, notUseful
    }

    @Argument(help: "What it is: review or comment.")
    var kind: Kind

    @Argument(help: "Its identifier, or how that begins; a review also by its reviewer's number.")
    var what: String

    @Flag(help: "Whether it was useful.")
    var verdict: Verdict

    @Option(help: "A word of thanks.")
    var thanks: String?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let isUseful = verdict == .useful
            switch kind {
            case .review:
                let received = try await desk.engine.workshop(workshop).reviewsReceived(by: desk.person)
                let review = try desk.pick(what, among: received.map { ($0.review, $0.reviewer) })
                try await desk.engine.rate(review, useful: isUseful, thanks: thanks, in: workshop, by: desk.caller)
            case .comment:
                let comment = try await desk.comment(what, in: workshop)
                try await desk.engine.rate(comment, useful: isUseful, thanks: thanks, in: workshop, by: desk.caller)
            }
            try desk.answer(isUseful ? "tool.rated.useful" : "tool.rated.notUseful", [:], ["useful": .flag(isUseful)])
        }
    }
}

/// `peerlearn nominate`: says that a work belongs into the library.
struct NominateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nominate", abstract: "Say that somebody's work belongs into the library, and why.",
        discussion: """
            Example:
              peerlearn nominate 42 "Anybody can repeat it." --store s --as boris
            """)

    @Argument(help: "The work: its identifier, or its author's number.")
    var work: String

    @OptionGroup var reason: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            try await desk.engine.nominate(submission, in: workshop, because: reason.read(), by: desk.caller)
            try desk.answer("tool.nominated", [:], ["submission": .id(submission)])
        }
    }
}

/// `peerlearn summarise`: puts together what was said about a work.
struct SummariseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarise", abstract: "Put together what was said about a work; its author reads it.",
        discussion: "See what was said with: peerlearn read digests")

    @Argument(help: "The work: its identifier, or its author's number.")
    var work: String

    @OptionGroup var text: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            try await desk.engine.summarise(submission, in: workshop, as: text.read(), by: desk.caller)
            try desk.answer("tool.summarised", [:], ["submission": .id(submission)])
        }
    }
}
