import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningReports

/// `peerlearn demo`: a whole pilot, from a course package to the report.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run a whole pilot: a course comes in, peers review, grades, points and a library come out.",
        discussion: """
            Six guides and ten authors, made up, go through one cycle on one task. Every step is a call that a program of \
            yours could make. The same course, seed and moment give the same report, byte for byte.
            """)

    @Option(help: "A course package. Without it, the sample course of the project.")
    var course: String?

    @Option(help: "A task as a Markdown file. Without it, the task of the sample course.")
    var task: String?

    @Option(help: "How many authors take part, 2 to 200; there are six guides besides.")
    var participants = 10

    @Option(help: "Where chance begins.")
    var seed: UInt64 = 42

    @Option(help: "The store to make; it must not exist.")
    var store = "pilot.sqlite"

    @Option(help: "The report to write.")
    var report = "report.html"

    @Option(help: "When the pilot begins, in RFC 3339. Without it, now.")
    var now: String?

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard (2...200).contains(participants) else {
            throw ValidationError("--participants takes 2 to 200, not \(participants).")
        }
        if let now, Instant(rfc3339: now) == nil {
            throw ValidationError("--now takes a moment in RFC 3339, such as 2026-03-02T09:00:00Z, not “\(now)”.")
        }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let demonstration = try prepare(console)
            let outcome = try await demonstration.run()
            try Data(outcome.page.utf8).write(to: URL(fileURLWithPath: report), options: .atomic)
            console.heading("demo.step.done")
            console.say("demo.report", ["report": .text(report)])
            console.say(
                "demo.again", ["tool": .text(CommandLine.arguments.first ?? "peerlearn"), "store": .text(store)])
        }
    }

    /// Reads everything that is given before anything is written.
    private func prepare(_ console: Console) throws -> Demonstration {
        let begin = now.flatMap { Instant(rfc3339: $0) } ?? SystemTime().now()
        let file = StoreFile(path: store)
        guard !file.exists else { throw refusal("demo.storeExists", ["store": .text(store)]) }
        try checkReport()
        guard let coursePath = course ?? SampleFiles.course else { throw refusal("demo.noCourse") }
        guard let taskPath = task ?? SampleFiles.task(in: console.language) else { throw refusal("demo.noTask") }
        return Demonstration(
            course: try CourseFile(path: coursePath).read(console), task: try TaskFile(path: taskPath).task(console),
            store: file, authors: participants, seed: seed, begin: begin, console: console)
    }

    /// The report goes into a folder that there is, and not over the store.
    private func checkReport() throws {
        let place = URL(fileURLWithPath: report).standardizedFileURL
        guard place != URL(fileURLWithPath: store).standardizedFileURL else { throw refusal("demo.sameFile") }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: report, isDirectory: &isFolder), isFolder.boolValue {
            throw refusal("demo.reportExists", ["report": .text(report)])
        }
        guard FileManager.default.isWritableFile(atPath: place.deletingLastPathComponent().path) else {
            throw refusal("demo.reportFolder", ["report": .text(report)])
        }
    }

    private func refusal(_ key: TextKey, _ arguments: [String: Message.Argument] = [:]) -> Refusal {
        Refusal(.invalid, Message(key, arguments))
    }
}
