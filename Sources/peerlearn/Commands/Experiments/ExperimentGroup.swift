import ArgumentParser

/// `peerlearn experiment`: before the data are there.
struct ExperimentGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "experiment",
        abstract: "Plan an experiment: how many people, who is in which arm, who may know.",
        discussion: """
            In this order: size, assign, and whoever doubts it, check; data, where a store has the tests. The results are compared by “peerlearn compare”; \
            “blind” makes a table for those who are not to know which arm is which.
            """,
        subcommands: [
            ExperimentSizeCommand.self, ExperimentAssignCommand.self, ExperimentCheckCommand.self,
            ExperimentDataCommand.self, ExperimentBlindCommand.self,
        ])
}
