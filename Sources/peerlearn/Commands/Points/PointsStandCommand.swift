import ArgumentParser
import PeerLearning

/// `peerlearn points stand`: says how one wants to stand on the leaderboard.
struct PointsStandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stand", abstract: "Say how you want to stand on the leaderboard: by name, by a number, or not.",
        discussion: """
            Example:
              peerlearn points stand numbered --store s --as boris
            """)

    /// How a person stands on a leaderboard.
    enum Appearance: String, CaseIterable, ExpressibleByArgument {
        case named, numbered, absent

        var choice: BoardChoice.Appearance {
            switch self {
            case .named: .named
            case .numbered: .numbered
            case .absent: .absent
            }
        }
    }

    @Argument(help: "named, numbered or absent.")
    var appearance: Appearance

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.chooseStanding(appearance.choice, in: cohort.find(desk), by: desk.caller)
            try desk.answer(
                TextKey(rawValue: "tool.board.chosen.\(appearance)"), [:], ["appearance": .text(appearance.rawValue)])
        }
    }
}
