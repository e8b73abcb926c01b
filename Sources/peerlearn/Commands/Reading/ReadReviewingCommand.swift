import ArgumentParser
import PeerLearning

/// `peerlearn read reviewing`: what reviewing is worth.
struct ReadReviewingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reviewing",
        abstract: "What your reviewing is worth, and why; with --all everybody's, for those who publish grades.",
        discussion: """
            It counts whether reviews were done, how exact they were apart from severity, and how useful authors found \
            them. Ratings that come later change it.
            """)

    @Flag(help: "Everybody's, with names: for those who publish or confirm grades and may see names.")
    var all = false

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            if all {
                let grades = try await desk.engine.reviewingGrades(in: workshop, for: desk.person)
                let names = try await desk.names(of: grades.map(\.reviewer))
                try desk.show(.list(grades.map { $0.record() })) {
                    for grade in grades { tell(grade, names[grade.reviewer], desk) }
                }
            } else {
                let grade = try await desk.engine.reviewingGrade(of: desk.person, in: workshop)
                try desk.show(grade?.record() ?? [:]) {
                    guard let grade else { return desk.console.say("reviewing.nothingAsked") }
                    tell(grade, nil, desk)
                }
            }
        }
    }

    private func tell(_ grade: ReviewingGrade, _ name: String?, _ desk: Desk) {
        let value = grade.value.map {
            desk.words(Message("rubric.answer.points", ["points": .decimal($0, digits: 1), "most": .number(100)]))
        }
        print([name.map(Console.printable), value].compactMap(\.self).joined(separator: ": "))
        print("  " + desk.words(grade.reason))
    }
}

extension ReviewingGrade {
    fileprivate func record() -> JSONValue {
        .present([
            "reviewer": .id(reviewer), "grade": value.map { .number($0) }, "asked": .integer(asked),
            "done": .integer(done), "deviation": deviation.map { .number($0) }, "rated": .integer(rated),
            "useful": .integer(useful),
        ])
    }
}
