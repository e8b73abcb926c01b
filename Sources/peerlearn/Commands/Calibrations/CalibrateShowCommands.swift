import ArgumentParser
import PeerLearning

/// `peerlearn calibrate show`: the exemplars, and how one stands.
struct CalibrateShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "The exemplars, what you and staff say of them, and whether you are qualified.")

    @OptionGroup var place: CalibrationOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let reading = try await desk.engine.calibration(place.find(desk), for: desk.person)
            try desk.show(reading.record(desk)) { reading.tell(desk) }
        }
    }
}

/// `peerlearn calibrate judge`: judges an exemplar.
struct CalibrateJudgeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge", abstract: "Judge an exemplar, once; then see what staff says and why.",
        discussion: "Example:\n  peerlearn calibrate judge 1 --answers Good Weak --store s --as boris")

    @Argument(help: "The exemplar: its number in “calibrate show”, or how its identifier begins.")
    var exemplar: String

    @Option(parsing: .upToNextOption, help: "An answer for each criterion, in their order.")
    var answers: [String]

    @OptionGroup var place: CalibrationOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let calibration = try await place.find(desk)
            let view = try await desk.engine.calibration(calibration, for: desk.person).view
            let exemplar = try desk.exemplar(exemplar, among: view.exemplars.map(\.exemplar))
            try await desk.engine.judge(
                exemplar, of: calibration, answers: view.plan.rubric.answers(from: answers), by: desk.caller)
            let reading = try await desk.engine.calibration(calibration, for: desk.person)
            try desk.show(reading.record(desk)) {
                if let judged = reading.view.exemplars.first(where: { $0.exemplar == exemplar }) {
                    reading.tellReference(of: judged, desk)
                }
                reading.tellStanding(desk)
            }
        }
    }
}

extension CalibrationReading {
    fileprivate func record(_ desk: Desk) -> JSONValue {
        .present([
            "calibration": .id(view.calibration), "title": .text(view.plan.title), "mayReview": .flag(view.mayReview),
            "qualification": .text(desk.words(qualification.message)),
            "judgementsLeft": view.judgementsLeft.map { .integer($0) },
            "criteria": .list(view.plan.rubric.criteria.map(\.formRecord)),
            "exemplars": .list(
                view.exemplars.map { exemplar in
                    .present([
                        "exemplar": .id(exemplar.exemplar), "text": .words(texts[exemplar.document]),
                        "own": exemplar.own.map { view.plan.rubric.record(of: $0) },
                        "reference": exemplar.reference.map { view.plan.rubric.record(of: $0.answers) },
                        "why": exemplar.reference.map { .words(texts[$0.remark]) },
                    ])
                }),
        ])
    }

    fileprivate func tell(_ desk: Desk) {
        desk.console.say(
            "tool.calibration.head",
            [
                "title": .text(Console.printable(view.plan.title)), "id": .text(desk.short(view.calibration)),
                "feedback": .message(view.plan.feedback.name),
            ])
        for (place, exemplar) in view.exemplars.enumerated() {
            desk.console.say(
                "tool.calibration.exemplar",
                ["number": .number(place + 1), "id": .text(desk.short(exemplar.exemplar))])
            desk.quote(texts[exemplar.document])
            tellReference(of: exemplar, desk)
        }
        if view.exemplars.contains(where: { $0.own == nil }) { desk.tellChecklist(view.plan.rubric) }
        tellStanding(desk)
    }

    fileprivate func tellReference(of exemplar: ExemplarView, _ desk: Desk) {
        guard let own = exemplar.own else { return }
        desk.console.say("tool.calibration.own", ["answers": .text(view.plan.rubric.words(for: own))])
        guard let reference = exemplar.reference else { return }
        desk.console.say(
            "tool.calibration.reference", ["answers": .text(view.plan.rubric.words(for: reference.answers))])
        desk.quote(texts[reference.remark], indent: 6)
    }

    fileprivate func tellStanding(_ desk: Desk) {
        print("  " + desk.words(qualification.message))
        if view.mayReview { desk.console.say("tool.calibration.mayReview") }
        if let left = view.judgementsLeft { desk.console.say("tool.calibration.left", ["count": .number(left)]) }
    }
}

extension Rubric {
    /// A form as it is said, in one line.
    fileprivate func words(for answers: [Int]) -> String {
        Console.printable(zip(criteria, answers).map { "\($0.name): \($0.word(for: $1))" }.joined(separator: " · "))
    }
}

/// `peerlearn calibrate exemplars`: the exemplars with what staff says of them.
struct CalibrateExemplarsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exemplars", abstract: "The exemplars with what staff says of them: for those who confirm grades.")

    @OptionGroup var place: CalibrationOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let calibration = try await place.find(desk)
            let exemplars = try await desk.engine.exemplars(of: calibration, for: desk.person)
            guard let rubric = try await desk.engine.calibration(calibration).plan?.rubric else { return }
            let records = exemplars.map { reading -> JSONValue in
                [
                    "exemplar": .id(reading.exemplar.id), "judge": .id(reading.exemplar.judge),
                    "text": .words(reading.text), "reference": rubric.record(of: reading.exemplar.reference),
                    "why": .words(reading.remark),
                ]
            }
            try desk.show(.list(records)) {
                if exemplars.isEmpty { desk.console.say("tool.calibration.none") }
                for (place, reading) in exemplars.enumerated() {
                    desk.console.say(
                        "tool.calibration.exemplar",
                        ["number": .number(place + 1), "id": .text(desk.short(reading.exemplar.id))])
                    desk.quote(reading.text)
                    desk.console.say(
                        "tool.calibration.reference",
                        ["answers": .text(rubric.words(for: reading.exemplar.reference))])
                    desk.quote(reading.remark, indent: 6)
                }
            }
        }
    }
}
