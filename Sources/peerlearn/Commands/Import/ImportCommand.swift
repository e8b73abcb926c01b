import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningImport

/// `peerlearn import`: reads course packages, and with `--into` keeps them in a store.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract:
            """
            Read courses (SCORM, AICC, cmi5, xAPI, IMS Content Packaging, Common Cartridge, Moodle backups, H5P) and \
            questions (QTI, Moodle XML, GIFT, Aiken, missing word).
            """,
        discussion: """
            Without --into nothing is changed: you see what is in the packages. With --into each course becomes a \
            programme with its tests and its tasks for peers, and its pages are kept beside the store (STORE.content); \
            importing it again brings the programme up to date and keeps what people did. With --cohort the workshops \
            that the package describes are opened for a cohort as well. The exit status is 1 where a file was refused.
              peerlearn import *.zip
              peerlearn import course.mbz --explain
              peerlearn import course.mbz --into s --by anna --dry-run
              peerlearn import course.mbz --into s --by anna --cohort Spring
            """)

    @Argument(
        help:
            "Course packages: .zip, .imscc, .h5p, .mbz, .tar.gz, or a manifest that stands alone; or files of questions."
    )
    var files: [String]

    @Flag(help: "Print one line of JSON for each file, and nothing else.")
    var json = false

    @Flag(help: "Read every file of an archive to its end as well; refuse the package where one is damaged.")
    var verify = false

    @Flag(help: "Tell each oddity with its place and what was done about it.")
    var explain = false

    @Flag(help: "Show the table of contents and the questions of each file.")
    var contents = false

    @Option(help: "A store to keep the courses in; it is made where there is none.")
    var into: String?

    @Flag(help: "With --into: say what would be made, and change nothing.")
    var dryRun = false

    @Flag(help: "With --into: leave out the pages and files of the course.")
    var withoutContent = false

    @Option(help: "With --into: the cohort to open the package's workshops for, by its title or identifier.")
    var cohort: String?

    @Option(help: "Who imports, and may change the programmes from then on.")
    var by = "institute"

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard into == nil, dryRun || withoutContent || cohort != nil else { return }
        throw ValidationError("--dry-run, --without-content and --cohort belong to --into STORE.")
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let progress = ProgressLine(shows: !json)
            var session: CourseImport?
            var rows: [ImportedFile] = []
            for (place, file) in files.enumerated() {
                progress.begin(console.text("tool.import.reading", ["file": .text(Console.printable(file))]))
                progress.show(part: Double(place) / Double(files.count))
                let report = await progress.during { await Self.read(file, verifying: verify) }
                if let into, session == nil, report.isAccepted {
                    session = try await CourseImport(into: into, by: by, isDry: dryRun, console)
                }
                var read = ImportedFile(report)
                await session?.take(&read, cohort: cohort, keepsContent: !withoutContent, progress)
                progress.end()
                if json { print(read.json(console, isDry: dryRun)) }
                rows.append(read)
            }
            await session?.close()
            if !json { tell(rows, console) }
            if rows.contains(where: { !$0.isAccepted }) { throw ExitCode.failure }
        }
    }

    /// Reads on a thread of its own, so that the progress can be shown meanwhile.
    @concurrent private static func read(_ file: String, verifying: Bool) async -> ImportReport {
        let importer = PackageImporter()
        let report = importer.read(fileAt: file)
        return verifying && report.isAccepted ? report.verified(importer.verify(fileAt: file)) : report
    }

    private func tell(_ files: [ImportedFile], _ console: Console) {
        ImportTable(files, console).lines.forEach { print($0) }
        for file in files {
            if contents { file.showContents(console) }
            if explain { file.explain(console) } else { file.complain(console) }
        }
        for file in files { file.tellMade(into: into ?? "", isDry: dryRun, console) }
        let remarks = files.map(\.diagnostics.count).reduce(0, +)
        if remarks > 0, !explain { console.say("tool.import.remarks", ["count": .number(remarks)]) }
        guard files.count > 1 else { return }
        let refused = files.count { !$0.isAccepted }
        console.say(
            "tool.import.total",
            [
                "count": .number(files.count), "accepted": .number(files.count - refused), "refused": .number(refused),
            ])
    }
}
