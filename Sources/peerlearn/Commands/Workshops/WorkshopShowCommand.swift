import ArgumentParser
import PeerLearning

/// `peerlearn workshop show`: how far a workshop has come, and by which rules.
struct WorkshopShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show how far a workshop has come, what comes next, and its rules.",
        discussion: """
            It names nobody but you. With --json the rules stand under “rules” in the form that workshop open --policy \
            reads.
            """)

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let state = try await desk.engine.workshop(workshop)
            guard let plan = state.plan else { return }
            let overview = WorkshopOverview(
                state: state, plan: plan, progress: try await desk.engine.progress(of: workshop),
                own: state.pseudonym(of: desk.person))
            try desk.show(overview.record) { overview.tell(desk) }
        }
    }
}

/// What everybody may know of a workshop.
struct WorkshopOverview {
    let state: Workshop
    let plan: WorkshopPlan
    let progress: WorkshopProgress
    /// What the reader is known by; nil where they do not take part.
    let own: Pseudonym?

    private var people: [PersonProgress] { Array(progress.people.values) }
    private var authors: [PersonProgress] { people.filter { $0.part == .author } }
    private var handedIn: Int { authors.count { $0.versions > 0 } }
    private var reviewsAsked: Int { people.map(\.reviewsAsked).reduce(0, +) }
    private var reviewsDone: Int { people.map(\.reviewsDone).reduce(0, +) }

    var record: JSONValue {
        .present([
            "workshop": .id(state.id), "task": .text(plan.task.title), "cohort": .id(plan.cohort),
            "phase": .word(state.phase), "next": state.nextPhase.map { .word($0) }, "round": .integer(state.round),
            "rounds": .integer(plan.rounds), "authors": .integer(authors.count),
            "guides": .integer(people.count - authors.count), "handedIn": .integer(handedIn),
            "reviewsAsked": .integer(reviewsAsked), "reviewsDone": .integer(reviewsDone),
            "rules": plan.rules, "you": own.map { .pseudonym($0) },
            "approvals": .object(
                Dictionary(approvals.map { ($0.step.word, .integer($0.given)) }) { first, _ in first }),
        ])
    }

    private var approvals: [(step: WorkshopStep, given: Int, needed: Int)] {
        plan.policy.steps.filter { $0.approvals > 0 }.map {
            ($0.step, state.approvers(of: $0.step).count, $0.approvals)
        }
    }

    func tell(_ desk: Desk) {
        let console = desk.console
        print("\(Console.printable(plan.task.title)) [\(desk.short(state.id))]")
        let end = plan.schedule(ofRound: state.round).end(of: state.phase)
        console.say(
            "tool.workshop.phase",
            [
                "phase": .message(state.phase.name), "until": .text(desk.until(end)), "round": .number(state.round),
                "rounds": .number(plan.rounds),
            ])
        if let next = state.nextPhase { console.say("tool.workshop.next", ["phase": .message(next.name)]) }
        console.say(
            "tool.workshop.people",
            ["authors": .number(authors.count), "guides": .number(people.count - authors.count)])
        console.say(
            "tool.workshop.work",
            ["works": .number(handedIn), "done": .number(reviewsDone), "asked": .number(reviewsAsked)])
        console.say(TextKey(rawValue: "tool.anonymity.\(plan.policy.anonymity)"))
        for approval in approvals {
            console.say(
                "tool.workshop.approvals",
                [
                    "step": .message(approval.step.name), "given": .number(approval.given),
                    "needed": .number(approval.needed),
                ])
        }
        if let own { console.say("tool.workshop.you", ["name": .message(own.name)]) }
    }
}
