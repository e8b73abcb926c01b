import ArgumentParser
import PeerLearning

/// `peerlearn read grades`: the published grades, for those who publish or confirm them.
struct ReadGradesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grades",
        abstract: "The published grades under pseudonyms: for those who publish or confirm them.",
        discussion: "Your own grade: peerlearn read feedback")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let desk = try await desk.acquainted(with: workshop)
            let standing = try await desk.engine.standing(of: desk.person, in: workshop)
            if !standing.may(.confirmGrades) { try standing.require(.publishGrades) }
            let state = try await desk.engine.workshop(workshop)
            try await GradeList(state.grades, of: workshop, desk).show("tool.grades.published", desk)
            let waiting = state.unconfirmedGrades.count
            if waiting > 0, !desk.isJSON { desk.console.say("tool.grades.unconfirmed", ["count": .number(waiting)]) }
        }
    }
}
