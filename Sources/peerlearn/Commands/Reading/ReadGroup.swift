import ArgumentParser

/// `peerlearn read`: what a person may read of a workshop.
struct ReadGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read what a workshop has for you: reviews to write, feedback, solutions, questions.",
        discussion: """
            Everybody is known by a pseudonym, such as Participant 42; other commands take its number.
            Example:
              peerlearn read assignments --store s --as boris
            """,
        subcommands: [
            ReadAssignmentsCommand.self, ReadFeedbackCommand.self, ReadSolutionsCommand.self,
            ReadQuestionsCommand.self, ReadDraftCommand.self, ReadGradesCommand.self, ReadReviewingCommand.self,
            ReadDigestsCommand.self,
            ReadNominationsCommand.self, ReadReflectionsCommand.self, ReadFileCommand.self,
        ])
}
