import ArgumentParser
import PeerLearning

/// A step of a workshop in one word: `allocate`, `publish`, or the phase that it begins.
struct StepWord: ExpressibleByArgument, Sendable {
    let step: WorkshopStep

    init?(argument: String) {
        switch argument {
        case "allocate": step = .allocate
        case "publish": step = .publish
        case _:
            guard let phase = WorkshopPhase(word: argument), phase != .setup else { return nil }
            step = .begin(phase)
        }
    }

    static var allValueStrings: [String] { steps.map(\.word) }

    private static let steps: [WorkshopStep] =
        [.allocate, .publish] + WorkshopPhase.allCases.dropFirst().map { .begin($0) }
}

extension WorkshopStep {
    /// The step in one word.
    var word: String {
        switch self {
        case .allocate: "allocate"
        case .publish: "publish"
        case .begin(let phase): phase.word
        }
    }
}
