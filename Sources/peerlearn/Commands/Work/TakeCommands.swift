import ArgumentParser
import PeerLearning

/// `peerlearn take`: takes a work to review.
struct TakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: "Take a work to review, where reviewers do so on demand.",
        discussion: "You get the work with the fewest reviews. Read it with: peerlearn read assignments")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let taken = try await desk.engine.takeReview(in: workshop, by: desk.caller)
            let assignment = try await desk.engine.workshop(workshop).assignments(of: desk.person).first {
                $0.review == taken.review
            }
            try desk.answer(
                "tool.taken",
                ["author": .text(desk.name(assignment?.author)), "until": .text(desk.until(assignment?.until))],
                .present([
                    "review": .id(taken.review), "submission": .id(taken.submission),
                    "author": assignment.map { .pseudonym($0.author) }, "until": assignment?.until.map { .moment($0) },
                ]))
        }
    }
}

/// `peerlearn give-back`: gives back a review that one was asked for.
struct GiveBackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "give-back", abstract: "Give back a review that you were asked for: somebody else is asked.",
        discussion: """
            Example:
              peerlearn give-back 42 --store s --as boris
            """)

    @Argument(help: "The review: its identifier, or the number of the work's author.")
    var review: String

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let review = try await desk.assignment(review, in: workshop)
            try await desk.engine.giveBack(review, in: workshop, by: desk.caller)
            try desk.answer("tool.givenBack", [:], ["review": .id(review)])
        }
    }
}
