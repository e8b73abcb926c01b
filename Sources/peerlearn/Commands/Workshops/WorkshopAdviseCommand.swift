import ArgumentParser
import PeerLearning

/// `peerlearn workshop advise`: which works need one more review, and whose.
struct WorkshopAdviseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advise",
        abstract: "Which works need one more review for a grade that is sure enough, and whose.",
        discussion: """
            For those who allocate reviews and may see names. With --ask the reviews are asked for at once, of works whose \
            other reviews are all in; as long as reviewing lasts.
            Example:
              peerlearn workshop advise --points 6 --store s --as anna
            """)

    @Option(help: "The standard deviation of a grade's error, in points, that is good enough.")
    var points = 5.0

    @Flag(help: "Ask for the reviews.")
    var ask = false

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard points > 0, points <= 100 else { throw ValidationError("--points is above 0 and at most 100.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let policy = UncertaintyPolicy(acceptable: points)
            let advice =
                ask
                ? try await desk.engine.askForAdvisedReviews(in: workshop, by: policy, caller: desk.caller)
                : try await desk.engine.reviewAdvice(in: workshop, by: policy, for: desk.person)
            let names = try await desk.names(of: advice.compactMap(\.reviewer))
            let faces = try await desk.engine.workshop(workshop).publishedSubmissions.map { ($0.submission, $0.author) }
            let authors = Dictionary(faces) { first, _ in first }
            try desk.show(.list(advice.map(\.record))) {
                desk.console.say(
                    ask ? "tool.advise.asked" : "tool.advise.needed",
                    ["count": .number(advice.count { $0.step != .accept })])
                for advice in advice where advice.step != .accept {
                    let who = advice.reviewer.map { " → " + Console.printable(names[$0]) } ?? ""
                    print("· \(desk.name(authors[advice.submission])) [\(desk.short(advice.submission))]\(who)")
                    print("  " + desk.words(advice.reason))
                }
            }
        }
    }
}

extension ReviewAdvice {
    fileprivate var record: JSONValue {
        .present([
            "submission": .id(submission), "step": .text(step.rawValue), "reviewer": reviewer.map { .id($0) },
            "deviation": .number(deviation),
        ])
    }
}
