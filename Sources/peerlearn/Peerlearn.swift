import ArgumentParser

/// The command-line tool: an institute's and a teacher's tool, and a first sample of embedding.
@main
struct Peerlearn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peerlearn",
        abstract: "Peer-to-peer learning: courses in, reviews among equals, grades, points and a library out.",
        discussion: """
            Try it:
              peerlearn demo                        a whole pilot, with its report
              peerlearn simulate --learners 60      a dry run of a course before it starts
              peerlearn import course.zip           what is in a course package
              peerlearn import course.zip --into s  keeps the course in a store
              peerlearn status --store s            what a store holds

            A workshop of your own:
              peerlearn people add people.csv --store s
              peerlearn cohort open "Sales, spring" --store s --as anna
              peerlearn cohort admit boris vera gleb --guide olga --store s --as anna
              peerlearn workshop open --task task.md --store s --as anna
              peerlearn inbox boris --store s       what somebody should do now
              peerlearn help workshop               what comes next
              peerlearn help test                   tests of knowledge
              peerlearn notices send --store s      tells people what concerns them, once
              peerlearn help explain                why something is as it is

            Tables of your own, without a store:
              peerlearn grade grades.csv            grades from reviews
              peerlearn allocate --participants p.csv   who reviews what
              peerlearn help compare                did the groups differ, before and after

            The tool is for those who hold the file: --as says for whom you speak, and nobody checks it. Exit status: 0 \
            done, 1 refused, 64 wrong use.
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Courses and people",
                subcommands: [
                    DemoCommand.self, SimulateCommand.self, ImportCommand.self, ExportCommand.self, TaskCommand.self,
                    ProgrammeGroup.self,
                    PeopleCommand.self,
                    CohortGroup.self, RoleGroup.self,
                ]),
            CommandGroup(
                name: "Leading a workshop",
                subcommands: [
                    WorkshopGroup.self, NamesGroup.self, SummariseCommand.self, LibraryGroup.self, ModerateGroup.self,
                    FairnessCommand.self, CalibrateGroup.self,
                ]),
            CommandGroup(
                name: "Taking part",
                subcommands: [
                    InboxCommand.self, ReadGroup.self, DraftCommand.self, SubmitCommand.self, WithdrawCommand.self,
                    TakeCommand.self, GiveBackCommand.self, ReviewCommand.self, CommentCommand.self, RateCommand.self,
                    NominateCommand.self, ReflectCommand.self, PairGroup.self, CheckGroup.self, PointsGroup.self,
                    TalkGroup.self,
                ]),
            CommandGroup(name: "Tests of knowledge", subcommands: [TestGroup.self]),
            CommandGroup(
                name: "Tables alone, without a store", subcommands: [GradeCommand.self, AllocateCommand.self]),
            CommandGroup(name: "Does it work?", subcommands: [ExperimentGroup.self, CompareCommand.self]),
            CommandGroup(name: "Rules of your own", subcommands: [PluginGroup.self, EventsGroup.self]),
            CommandGroup(name: "Why, and who may", subcommands: [ExplainGroup.self, CanCommand.self]),
            CommandGroup(name: "The store", subcommands: [NoticesGroup.self, StatusCommand.self, LogCommand.self]),
        ])
}
