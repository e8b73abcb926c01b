import ArgumentParser
import PeerLearning
import PeerLearningExport

/// `peerlearn test export`: writes a test in a format that other systems read.
struct TestExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Write a test as QTI 3.0, QTI 2.1 or Moodle XML, with its right answers: for the programme's editors.",
        discussion: """
            Read again, the same answers have the same points; what the format cannot hold is told, question by question.
              peerlearn test export "Entry test" --format qti3 --output entry.zip --store s --as anna
              peerlearn test export "Entry test" --format moodlexml --output entry.xml --store s --as anna
            """)

    @Argument(help: "The test, or how its identifier begins.")
    var test: String

    @Option(help: "The format.")
    var format: FormatName<TestFormat>

    @Option(help: "The file to write; what stood in it before is replaced when the new one is whole.")
    var output: String

    @OptionGroup var programme: ProgrammeOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let id = try await programme.find(desk)
            let programme = try await desk.edited(id)
            let name = try await desk.test(test, in: id)
            guard let test = programme.test(name) else { throw desk.unknown("test", self.test) }
            let files = try await desk.content(of: programme, in: StoreFile(path: reading.asked.store))
            let package = test.exported(as: format.format, files: files)
            try await desk.write(
                package, to: output, of: reading.asked.store, about: test.title,
                ["programme": .id(id), "test": .id(name), "format": .text(format.format.rawValue)])
        }
    }
}
