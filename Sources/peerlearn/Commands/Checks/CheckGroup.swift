import ArgumentParser

/// `peerlearn check`: practical checks.
struct CheckGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Practical checks: show how you do it now, or explain how you would help a colleague with it.",
        discussion: """
            Somebody who leads opens a check with a checklist, people sign up, and others observe them:
              peerlearn check open "Take an order" --kind show --checklist list.txt --store s --as anna
              peerlearn check sign-up --on 2026-03-09T10:00:00Z --store s --as boris
              peerlearn check assign boris olga --store s --as anna
              peerlearn check observe boris "Repeat the order." --answers yes no --store s --as olga
            The attempt counts when observers agree; where they do not, one more looks or staff decides:
              peerlearn check list    peerlearn check attempts    peerlearn check decide
            Without --check the only check of the store is meant. An attempt is named by whose it is, or by how its \
            identifier begins.
            """,
        subcommands: [
            CheckOpenCommand.self, CheckCloseCommand.self, CheckSignUpCommand.self, CheckMoveCommand.self,
            CheckCancelCommand.self, CheckRecordCommand.self, CheckTakeCommand.self, CheckAssignCommand.self,
            CheckReleaseCommand.self, CheckObserveCommand.self, CheckDecideCommand.self, CheckListCommand.self,
            CheckWantedCommand.self, CheckAttemptsCommand.self, CheckRecordingCommand.self, CheckFiguresCommand.self,
        ])
}
