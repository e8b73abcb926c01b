import ArgumentParser

/// `peerlearn test`: tests of knowledge, from a file of questions to their analysis.
struct TestGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Tests of knowledge: attach, open, take them; results and what the questions are worth.",
        discussion: """
            A test comes from a file of questions in GIFT, Aiken or missing word, and belongs to a programme:
              peerlearn import course.zip --into s --by anna
              peerlearn test attach entry.gift --title "Entry test" --purpose entry \\
                  --store s --as anna
              peerlearn test open "Entry test" --store s --as anna
            People of the cohort take it:
              peerlearn test begin     --store s --as boris
              peerlearn test answer 1 2 --store s --as boris
              peerlearn test hand-in   --store s --as boris
            Then:
              peerlearn test results   --store s --as anna
              peerlearn test analyse   --store s --as anna
              peerlearn test export "Entry test" --format qti3 --output entry.zip \\
                  --store s --as anna
            """,
        subcommands: [
            TestAttachCommand.self, TestArchiveCommand.self, TestOpenCommand.self, TestMoveCommand.self,
            TestCloseCommand.self, TestRoundsCommand.self, TestListCommand.self, TestBeginCommand.self,
            TestShowCommand.self, TestAnswerCommand.self, TestHandInCommand.self, TestResultsCommand.self,
            TestVoidCommand.self, TestAnalyseCommand.self, TestExportCommand.self,
        ])
}
