import ArgumentParser
import PeerLearning

/// `peerlearn check open`: opens a practical check for a cohort.
struct CheckOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a practical check for a cohort: for those who open workshops.",
        discussion: """
            The checklist is a text file with a line for each criterion. It is ticked, unless it says something else \
            behind a semicolon:
              Greets first
              Repeats the order; weight 2
              Speaks clearly; points 5
              Order of steps; levels None=0, Some=1, All=3
              What would you advise?; words; optional

            Example:
              peerlearn check open "Help with an order" --kind explain --mode recorded --checklist list.txt \\
                  --observers 2 --pass 0.7 --agreement 0.8 --store s --as anna
            """)

    @Argument(help: "The title.")
    var title: String

    @Option(help: "What people do: show how they do it now, or explain how they would help a colleague with it.")
    var kind: Word<PracticalCheckPlan.Kind>

    @Option(help: "Whether observers are there or look at a recording.")
    var mode = Word(PracticalCheckPlan.Mode.live)

    @Option(help: "The file with the checklist.")
    var checklist: String

    @Option(help: "What is to be shown or explained, in your words.")
    var instructions = ""

    @OptionGroup var rules: CheckRuleOptions

    @Option(help: "The programme that it belongs to.")
    var programme: String?

    @Option(help: "The module that it belongs to; needs --programme.")
    var module: String?

    @Option(help: "The micromodule that it belongs to; needs --module.")
    var micromodule: String?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if module != nil, programme == nil { throw ValidationError("--module needs --programme.") }
        if micromodule != nil, module == nil { throw ValidationError("--micromodule needs --module.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let place = programme.map {
                PracticalCheckPlace(
                    programme: ProgrammeID($0), module: module.map { ModuleID($0) },
                    micromodule: micromodule.map { MicromoduleID($0) })
            }
            let plan = try PracticalCheckPlan(
                title: title, kind: kind.value, mode: mode.value, cohort: await cohort.find(desk), place: place,
                instructions: instructions, checklist: ChecklistFile(path: checklist).rubric(), policy: rules.policy())
            let check = try await desk.engine.openPracticalCheck(plan, by: desk.caller)
            try desk.answer(
                "tool.check.opened",
                [
                    "title": .text(Console.printable(title)), "count": .number(plan.checklist.criteria.count),
                    "id": .text(check.rawValue),
                ], ["check": .id(check)])
        }
    }
}

/// The rules of a practical check.
struct CheckRuleOptions: ParsableArguments {
    @Option(help: "How many observe an attempt, from 1 to 5.")
    var observers = 2

    @Option(help: "How many attempts a person has; without it, as many as they like.")
    var attempts: Int?

    @Option(name: .customLong("pass"), help: "The part of the points that one needs, from 0 to 1.")
    var passMark = 0.8

    @Option(help: "The share of criteria on which observers have to say the same, from 0 to 1.")
    var agreement = 0.75

    func policy() throws -> PracticalCheckPolicy {
        try PracticalCheckPolicy(
            observers: observers, attempts: attempts, passMark: passMark, agreement: agreement)
    }
}

/// `peerlearn check close`: lets nobody sign up any more.
struct CheckCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Let nobody sign up any more; attempts that have an appointment go on.")

    @OptionGroup var check: CheckOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let check = try await check.find(desk)
            try await desk.engine.closePracticalCheck(check, by: desk.caller)
            try desk.answer("tool.check.closed", [:], ["check": .id(check)])
        }
    }
}
