import ArgumentParser
import PeerLearning

/// `peerlearn calibrate overview`: who is qualified, and how far off everybody is.
struct CalibrateOverviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overview",
        abstract: "Who is qualified, how far off everybody is, and who has drifted: for staff that sees names.",
        discussion: """
            The deviation is a root mean square over exemplars, in points from 0 to 100. The weight is what somebody would \
            count by Moodle's rule. A drift is seen in the reviews of workshops that ask for the calibration: they lie \
            higher or lower than others' of the same works for some time. It is a reason to look, not a proof.
            """)

    @OptionGroup var place: CalibrationOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let overview = try await desk.engine.overview(of: place.find(desk), for: desk.person)
            try desk.show(.list(overview.lines.map(\.record))) {
                for line in overview.lines { line.tell(desk) }
            }
        }
    }
}

extension CalibrationOverview.Line {
    fileprivate var record: JSONValue {
        .present([
            "person": .id(person), "judged": .integer(judged), "deviation": deviation.map { .number($0) },
            "bias": .number(bias), "weight": .number(weight), "qualified": .flag(isQualified),
            "admitted": .flag(isAdmitted), "judgementsLeft": judgementsLeft.map { .integer($0) },
            "drifts": .list(drifts.map { .text($0.word) }),
        ])
    }

    fileprivate func tell(_ desk: Desk) {
        let state: TextKey =
            isQualified
            ? "tool.calibration.line.qualified"
            : isAdmitted ? "tool.calibration.line.admitted" : "tool.calibration.line.not"
        desk.console.say(
            state, ["person": .text(Console.printable(person.rawValue)), "count": .number(judged)])
        if let deviation {
            desk.console.say(
                "tool.calibration.line.figures",
                [
                    "deviation": .decimal(deviation, digits: 1), "bias": .decimal(bias, digits: 1),
                    "weight": .decimal(weight, digits: 2),
                ])
        }
        for drift in drifts {
            desk.console.say(
                drift == .severe ? "tool.calibration.line.severe" : "tool.calibration.line.lenient")
        }
    }
}

extension DriftWatch.Drift {
    fileprivate var word: String {
        switch self {
        case .severe: "severe"
        case .lenient: "lenient"
        }
    }
}
