import ArgumentParser
import Foundation
import PeerLearning

/// `peerlearn submit`: hands in work.
struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Hand in your work, or a further version of it.",
        discussion: """
            peerlearn submit --file solution.md --store s --as boris
            peerlearn submit "See the table." --attach table.xlsx \\
                --link https://example.org/demo --store s --as boris

            In a workshop that is not open, files are cleaned of what tells who made them and get neutral names; what \
            could not be cleaned is said on standard error. Look at it, and hand in anew if it tells who you are.
            """)

    @OptionGroup var text: OptionalText

    @Option(help: "An address that the work points to; may be given several times.")
    var link: [String] = []

    @Option(help: "A file that belongs to the work; may be given several times.")
    var attach: [String] = []

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if text.isAbsent, link.isEmpty, attach.isEmpty {
            throw ValidationError("Give a text (as an argument, with --file, or “-”), a --link or a file to --attach.")
        }
    }

    func run() async throws {
        try await acting.act { desk in
            let files = try attach.map { path in
                let bytes = try InputFile(path: path).bytes()
                let kind = FileKind(of: bytes)?.mediaType ?? "application/octet-stream"
                return HandedInFile(name: URL(fileURLWithPath: path).lastPathComponent, mediaType: kind, bytes: bytes)
            }
            let content = SubmissionContent(text: try text.read() ?? "", links: link, files: files)
            let receipt = try await desk.engine.submit(content, to: place.find(desk), by: desk.caller)
            let warnings = receipt.warnings.map(desk.words)
            warnings.forEach { desk.console.complain($0) }
            try desk.answer(
                "tool.submitted",
                ["version": .number(receipt.version), "id": .text(desk.short(receipt.submission))],
                [
                    "submission": .id(receipt.submission), "version": .integer(receipt.version),
                    "late": .flag(receipt.isLate), "penalty": .number(receipt.penalty),
                    "warnings": .list(warnings.map { .text($0) }),
                ])
        }
    }
}
