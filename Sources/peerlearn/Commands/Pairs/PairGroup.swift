import ArgumentParser

/// `peerlearn pair`: two people work through one piece of work.
struct PairGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Pair sessions: two people work through the errors of one piece of work and their causes.",
        discussion: """
            The author invites the reviewer whom their feedback calls Participant 17, who accepts:
              peerlearn pair propose consultation pseudonymous --about mine --with 17 \\
                  --store s --as boris
              peerlearn pair list --store s --as vera
              peerlearn pair accept --store s --as vera
            Then both talk, conclude the steps one by one, and answer the last question:
              peerlearn pair show    peerlearn pair say    peerlearn pair conclude 1
              peerlearn pair reflect
            Without --session the only session that you are invited to is meant.
            """,
        subcommands: [
            PairProposeCommand.self, PairPairCommand.self, PairAcceptCommand.self, PairDeclineCommand.self,
            PairSayCommand.self, PairConcludeCommand.self, PairReflectCommand.self, PairEndCommand.self,
            PairConsentCommand.self, PairShareCommand.self, PairReportCommand.self, PairShowCommand.self,
            PairListCommand.self, PairRecordsCommand.self,
        ])
}
