import ArgumentParser
import PeerLearning

/// `peerlearn explain`: why something is as it is.
struct ExplainGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Why something is as it is: a grade, a review that you are asked for, the phase.",
        discussion: """
            Facts from the log, oldest first, under pseudonyms only:
              peerlearn explain grade --store s --as boris
              peerlearn explain allocation --store s --as boris
              peerlearn explain phase --store s --as boris
            A grade is explained to its author once it is published, a review to whoever is asked for it; those who see \
            names, allocate or publish have everything explained. Where the workshop is blind, authors are told the day \
            of a review and not the hour, which could tell whose it is.

            Other questions why:
              peerlearn points mine            each point says what it was paid for
              peerlearn workshop preview STEP  what a step waits for
              peerlearn can PERSON PERMISSION  why a command was refused
              peerlearn moderate rulings       why something of yours is hidden
            """,
        subcommands: [ExplainGradeCommand.self, ExplainAllocationCommand.self, ExplainPhaseCommand.self])
}

extension [ExplainedFact] {
    func record(_ desk: Desk) -> JSONValue {
        .list(map { ["at": .moment($0.at), "what": .text(desk.words($0.what))] })
    }

    /// Prints the facts, each with its moment; of a moment that was rounded only the day.
    func tell(_ desk: Desk) {
        for fact in self {
            print("  \(fact.at.rfc3339.trimmingMidnight)  \(Console.printable(desk.words(fact.what)))")
        }
    }
}

extension String {
    fileprivate var trimmingMidnight: String {
        let midnight = "T00:00:00Z"
        return hasSuffix(midnight) ? String(dropLast(midnight.count)) : self
    }
}
