import ArgumentParser
import PeerLearning
import PeerLearningStatistics

/// `peerlearn experiment size`: how many people are needed, or what so many can show.
struct ExperimentSizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "size",
        abstract: "How many people an experiment needs.",
        discussion: """
            --effect is Cohen's d: 0.2 is small, 0.5 medium, 0.8 large. Pairs of numbers that you know from elsewhere make \
            it exact: how tests before and after go together, how alike people of one class are, how many leave.
              peerlearn experiment size --effect 0.5 --power 0.8
              peerlearn experiment size --effect 0.3 --correlation 0.6 --loss 0.2 \\
                  --group-size 20 --group-correlation 0.1
            """)

    @Option(help: "The effect that is to be found, Cohen's d.")
    var effect: Double

    @Option(help: "How likely it is to be found, above --alpha and below 1.")
    var power = 0.8

    @Option(help: "The chance of a false alarm that is accepted, between 0 and 1.")
    var alpha = 0.05

    @Option(help: "How many programmes or arms are judged each on its own.")
    var comparisons = 1

    @Option(help: "The correlation of the tests before and after; 0 without a test before.")
    var correlation = 0.0

    @Option(help: "How many people a class or team has, where people come in groups.")
    var groupSize = 1

    @Option(help: "How alike people of one group are (intraclass correlation), from 0 up to 1.")
    var groupCorrelation = 0.0

    @Option(help: "The share that leaves, from 0 up to 1.")
    var loss = 0.0

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let size: SampleSize
            do throws(StatisticsFailure) {
                size = try SampleSize(
                    effect: effect, power: power, alpha: alpha, comparisons: comparisons, correlation: correlation,
                    groupSize: groupSize, groupCorrelation: groupCorrelation, loss: loss)
            } catch {
                throw Refusal(.invalid, Message("tool.experiment.noSize", ["reason": .message(error.message)]))
            }
            if json { return print(try record(size).line()) }
            tell(size, console)
        }
    }

    private func record(_ size: SampleSize) -> JSONValue {
        .present([
            "effect": .number(size.effect), "power": .number(size.power), "alpha": .number(size.alpha),
            "plainPerArm": .integer(size.plainPerArm), "perArm": .integer(size.perArm),
            "groupsPerArm": size.groupsPerArm.map { .integer($0) }, "designEffect": .number(size.designEffect),
        ])
    }

    private func tell(_ size: SampleSize, _ console: Console) {
        console.say(
            "tool.experiment.needed",
            [
                "count": .number(size.perArm), "effect": .decimal(size.effect, digits: 2),
                "power": .decimal(size.power * 100, digits: 0), "alpha": .decimal(size.alpha, digits: 4),
            ])
        if size.plainPerArm != size.perArm {
            console.say("tool.experiment.plain", ["count": .number(size.plainPerArm)])
        }
        if let groups = size.groupsPerArm {
            console.say(
                "tool.experiment.groups",
                ["count": .number(groups), "cost": .decimal(size.designEffect, digits: 2)])
        }
    }
}
