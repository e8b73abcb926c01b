import ArgumentParser

/// `peerlearn workshop`: leads a workshop from its opening to its end.
struct WorkshopGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workshop",
        abstract: "Lead a workshop: open it, move it on, say who reviews what, publish grades.",
        discussion: """
            A workshop goes through setup, submission, review, grading, reflection and closed. A whole one:
              peerlearn workshop open --task task.md --store s --as anna
              peerlearn workshop advance submission --store s --as anna
              …  people hand in: peerlearn submit
              peerlearn workshop advance review     --store s --as anna
              peerlearn workshop allocate           --store s --as anna
              …  people review: peerlearn review
              peerlearn workshop advance grading    --store s --as anna
              peerlearn workshop publish            --store s --as anna
            What comes next, and what it would mean: peerlearn workshop preview
            """,
        subcommands: [
            WorkshopListCommand.self, WorkshopShowCommand.self, WorkshopOpenCommand.self, WorkshopEnrolCommand.self,
            WorkshopTeamCommand.self, WorkshopPreviewCommand.self, WorkshopAdvanceCommand.self,
            WorkshopApproveCommand.self,
            WorkshopUnapproveCommand.self, WorkshopAllocateCommand.self, WorkshopAdviseCommand.self,
            WorkshopPublishCommand.self, WorkshopGradebookCommand.self,
            WorkshopSettleCommand.self, WorkshopSecondLookCommand.self, WorkshopTickCommand.self,
        ])
}
