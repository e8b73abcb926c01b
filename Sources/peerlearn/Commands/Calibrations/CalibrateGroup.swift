import ArgumentParser

/// `peerlearn calibrate`: exemplars that people judge before they review.
struct CalibrateGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Exemplars: people judge works that staff has judged before, and only then review.",
        discussion: """
            Staff opens a calibration, adds exemplars and publishes them:
              peerlearn calibrate open "Before you review" --task task.md --exemplars 2 --store s --as anna
              peerlearn calibrate add --file good.txt --answers Good Weak --because "It says when." --store s --as anna
              peerlearn calibrate publish --store s --as anna
            People judge them:
              peerlearn calibrate show --store s --as boris
              peerlearn calibrate judge 1 --answers Good Weak --store s --as boris
            A workshop asks for it in its policy file: {"calibration": "ID"}. Without --calibration the only calibration \
            of the store is meant.
            """,
        subcommands: [
            CalibrateOpenCommand.self, CalibrateAddCommand.self, CalibrateWithdrawCommand.self,
            CalibratePublishCommand.self, CalibrateShowCommand.self, CalibrateJudgeCommand.self,
            CalibrateAdmitCommand.self, CalibrateExemplarsCommand.self, CalibrateOverviewCommand.self,
        ])
}
