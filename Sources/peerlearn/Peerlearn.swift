import ArgumentParser

/// The command-line tool: an institute's and a teacher's tool, and a first sample of embedding.
@main
struct Peerlearn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peerlearn",
        abstract: "Peer-to-peer learning: courses in, reviews among equals, grades, points and a library out.",
        discussion: """
            Try it:
              peerlearn demo                            a whole pilot, from a course package to the report
              peerlearn import course.zip               what is in a package, without changing anything
              peerlearn import course.zip --into store  keeps the course in a store
              peerlearn status --store store            what a store holds
            """,
        version: "0.1.0",
        subcommands: [
            DemoCommand.self, StatusCommand.self, ImportCommand.self, TaskCommand.self, PeopleCommand.self,
            InboxCommand.self,
            LogCommand.self,
        ])
}
