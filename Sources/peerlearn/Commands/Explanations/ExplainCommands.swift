import ArgumentParser
import PeerLearning

/// `peerlearn explain grade`: why a work has its grade.
struct ExplainGradeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grade",
        abstract: "Why a work has its grade: what came in, what each review gave, what an instructor said.",
        discussion: """
            Example:
              peerlearn explain grade --store s --as boris        your own
              peerlearn explain grade 42 --store s --as anna
            """)

    @Argument(help: "The work: its identifier, its author's number, or “mine”.")
    var work = "mine"

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            let facts = try await desk.engine.explain(.grade(submission), in: workshop, for: desk.person)
            try desk.show(["submission": .id(submission), "facts": facts.record(desk)]) { facts.tell(desk) }
        }
    }
}

/// `peerlearn explain allocation`: why reviews were asked for.
struct ExplainAllocationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allocation",
        abstract: "Why you are asked for the reviews that you are asked for: by which method, or whose word.",
        discussion: """
            The method and its seed stand in the log, so that everybody who may can draw the same lot again.
            Example:
              peerlearn explain allocation --store s --as boris        all of yours
              peerlearn explain allocation 42 --store s --as boris     that of the work of Participant 42
            Those who see names or allocate name a review by its identifier: peerlearn workshop allocate --json
            """)

    @Argument(help: "The review: its identifier, or the number of the work's author. Without it, all of yours.")
    var review: String?

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            var explained: [(review: ReviewID, author: Pseudonym?, facts: [ExplainedFact])] = []
            for (review, author) in try await asked(in: workshop, desk) {
                let facts = try await desk.engine.explain(.review(review), in: workshop, for: desk.person)
                explained.append((review, author, facts))
            }
            let records = explained.map { review, author, facts -> JSONValue in
                .present([
                    "review": .id(review), "author": author.map { .pseudonym($0) }, "facts": facts.record(desk),
                ])
            }
            try desk.show(.list(records)) {
                if explained.isEmpty { desk.console.say("tool.assignments.none") }
                for (review, author, facts) in explained {
                    print(author.map { "\(desk.name($0)) [\(desk.short(review))]" } ?? "[\(desk.short(review))]")
                    facts.tell(desk)
                }
            }
        }
    }

    /// The reviews that are meant, each with the author of its work: the person's own, or one that is named.
    private func asked(in workshop: WorkshopID, _ desk: Desk) async throws -> [(ReviewID, Pseudonym?)] {
        let state = try await desk.engine.workshop(workshop)
        let own = state.assignments(of: desk.person).map { ($0.review, Optional($0.author)) }
        guard let review else { return own }
        let standing = try await desk.engine.standing(of: desk.person, in: workshop)
        guard standing.may(.allocateReviews) || standing.may(.seeNames) else {
            let id = try await desk.assignment(review, in: workshop)
            return [own.first { $0.0 == id } ?? (id, nil)]
        }
        let works = state.publishedSubmissions
        let faces = Dictionary(works.map { ($0.submission, $0.author) }) { first, _ in first }
        let all = (state.allocation?.reviews ?? []).map { ($0.review, faces[$0.submission]) }
        let id = try desk.pick(review, among: own + all.map { ($0.0, nil) })
        return [(own + all).first { $0.0 == id } ?? (id, nil)]
    }
}

/// `peerlearn explain phase`: why a workshop is in its phase.
struct ExplainPhaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phase",
        abstract: "Why the workshop is in its phase: who or what took each step, and when.",
        discussion: "What comes next, and what it waits for: peerlearn workshop preview")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let facts = try await desk.engine.explain(.phase, in: workshop, for: desk.person)
            let phase = try await desk.engine.workshop(workshop).phase
            try desk.show(["phase": .word(phase), "facts": facts.record(desk)]) { facts.tell(desk) }
        }
    }
}
