import ArgumentParser
import PeerLearning

/// `peerlearn calibrate open`: opens a calibration.
struct CalibrateOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a calibration for a cohort: for those who open workshops.",
        discussion: """
            Exemplars are judged by the rubric of a task, or by a checklist as in: peerlearn help check open
            Example:
              peerlearn calibrate open "Before you review" --task task.md --exemplars 3 --limit 15 --store s --as anna
            """)

    @Argument(help: "The title.")
    var title: String

    @Option(help: "A Markdown file with a task, whose rubric is taken.")
    var task: String?

    @Option(help: "A text file with a checklist.")
    var checklist: String?

    @Option(help: "How many exemplars are to be judged; the last so many count.")
    var exemplars = 3

    @Option(help: "How many points people may be off, from 0 to 100.")
    var limit = 15.0

    @Option(help: "How many times so many exemplars may be judged; without it, as often as there are new ones.")
    var attempts: Int?

    @Option(help: "When people learn what staff says of an exemplar.")
    var feedback = Word(CalibrationPlan.Feedback.atOnce)

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if (task == nil) == (checklist == nil) { throw ValidationError("Give either --task or --checklist.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let rubric: Rubric =
                if let task { try TaskFile(path: task).task(desk.console).rubric } else {
                    try ChecklistFile(path: checklist ?? "").rubric()
                }
            let plan = try CalibrationPlan(
                title: title, cohort: await cohort.find(desk), rubric: rubric, exemplars: exemplars, limit: limit,
                attempts: attempts, feedback: feedback.value)
            let id = try await desk.engine.openCalibration(plan, by: desk.caller)
            try desk.answer(
                "tool.calibration.opened", ["title": .text(Console.printable(title)), "id": .text(id.rawValue)],
                ["calibration": .id(id)])
        }
    }
}

/// `peerlearn calibrate add`: adds an exemplar.
struct CalibrateAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add an exemplar: a work, what you say of it, and why.",
        discussion: """
            For those who confirm grades. Answers stand in the order of the criteria: a level by its name or points, yes \
            or no, points.
            Example:
              peerlearn calibrate add --file good.txt --answers Good 2 --because "It says when it stops." --store s --as anna
            """)

    @OptionGroup var text: TextInput

    @Option(parsing: .upToNextOption, help: "What you say of it: an answer for each criterion.")
    var answers: [String]

    @Option(help: "Why; people read it after they have judged.")
    var because: String

    @OptionGroup var place: CalibrationOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let calibration = try await place.find(desk)
            guard let rubric = try await desk.engine.calibration(calibration).plan?.rubric else { return }
            let exemplar = try await desk.engine.addExemplar(
                text.read(), reference: rubric.answers(from: answers), because: because, to: calibration,
                by: desk.caller)
            try desk.answer(
                "tool.calibration.added", ["id": .text(desk.short(exemplar))], ["exemplar": .id(exemplar)])
        }
    }
}

/// `peerlearn calibrate withdraw`: takes an exemplar away.
struct CalibrateWithdrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take an exemplar away; what was said of it does not count any more.")

    @Argument(help: "The exemplar: its number in “calibrate exemplars”, or how its identifier begins.")
    var exemplar: String

    @OptionGroup var place: CalibrationOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let calibration = try await place.find(desk)
            let all = try await desk.engine.exemplars(of: calibration, for: desk.person).map(\.exemplar.id)
            let exemplar = try desk.exemplar(exemplar, among: all)
            try await desk.engine.withdrawExemplar(exemplar, from: calibration, by: desk.caller)
            try desk.answer("tool.calibration.withdrawn", [:], ["exemplar": .id(exemplar)])
        }
    }
}

/// `peerlearn calibrate publish`: lets people judge.
struct CalibratePublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Let people judge the exemplars.")

    @OptionGroup var place: CalibrationOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let calibration = try await place.find(desk)
            try await desk.engine.publishCalibration(calibration, by: desk.caller)
            try desk.answer("tool.calibration.published", [:], ["calibration": .id(calibration)])
        }
    }
}

/// `peerlearn calibrate admit`: lets somebody review without it.
struct CalibrateAdmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit", abstract: "Let somebody review without being qualified: for those who confirm grades.")

    @Argument(help: "The person.")
    var who: String

    @OptionGroup var place: CalibrationOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.admit(PersonID(who), withoutCalibration: place.find(desk), by: desk.caller)
            try desk.answer(
                "tool.calibration.admitted", ["person": .text(Console.printable(who))], ["admitted": .text(who)])
        }
    }
}
