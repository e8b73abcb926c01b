import ArgumentParser
import PeerLearning
import PeerLearningExport

/// `peerlearn export`: writes a programme in a format that other systems read.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a programme as a Common Cartridge 1.3 or as SCORM 2004: for its editors.",
        discussion: """
            Importing the file again finds the same programme. What the format cannot hold is told, line by line. Tests \
            come with their right answers; a Common Cartridge holds those kinds of questions that its profile has. To \
            write a test by itself: peerlearn test export
              peerlearn export --format imscc --output course.imscc --store s --as anna
            """)

    @Argument(help: "The programme, or how its identifier begins. Without it, the only one of the store.")
    var programme: String?

    @Option(help: "The format.")
    var format: FormatName<ProgrammeFormat>

    @Option(help: "The file to write; what stood in it before is replaced when the new one is whole.")
    var output: String

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let id = try desk.place(programme, among: await desk.engine.catalogue().programmes, called: "programme")
            let programme = try await desk.edited(id)
            let files = try await desk.content(of: programme, in: StoreFile(path: reading.asked.store))
            let package = programme.exported(as: format.format, files: files)
            try await desk.write(
                package, to: output, of: reading.asked.store, about: programme.title,
                ["programme": .id(id), "format": .text(format.format.rawValue)])
        }
    }
}
