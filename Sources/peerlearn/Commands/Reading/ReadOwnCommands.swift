import ArgumentParser
import Foundation
import PeerLearning

/// `peerlearn read draft`: the draft that a person keeps.
struct ReadDraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "draft", abstract: "The draft that you keep.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let draft = try await desk.engine.draft(of: desk.person, in: place.find(desk))
            try desk.show(["draft": .words(draft)]) {
                guard let draft else { return desk.console.say("tool.draft.none") }
                desk.quote(draft, indent: 0)
            }
        }
    }
}

/// `peerlearn read file`: writes a file that was handed in to the disk.
struct ReadFileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "file",
        abstract: "Write a file that was handed in to your disk.",
        discussion: """
            Works name their files with identifiers: peerlearn read assignments, peerlearn read solutions.
            Example:
              peerlearn read file k3m9x2p1 --output table.xlsx --store s --as boris
            """)

    @Argument(help: "The file: its identifier, or how that begins.")
    var file: String

    @Option(help: "Where to write it; nothing is overwritten.")
    var output: String

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let state = try await desk.engine.workshop(workshop)
            let files =
                state.publishedSubmissions.flatMap(\.versions).flatMap(\.files)
                + state.assignments(of: desk.person).flatMap(\.files)
                + state.versions(by: desk.person).flatMap(\.files)
            let document = try desk.pick(file, among: files.map { ($0.document, nil) })
            let content = try await desk.engine.file(document, of: workshop, for: desk.person)
            guard !FileManager.default.fileExists(atPath: output) else {
                throw Refusal(.invalid, Message("tool.file.exists", ["file": .text(output)]))
            }
            try Data(content.bytes).write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
            try desk.answer(
                "tool.file.written", ["file": .text(output), "size": .number(content.bytes.count)],
                ["file": .text(output), "mediaType": .text(content.mediaType), "size": .integer(content.bytes.count)])
        }
    }
}

/// `peerlearn read reflections`: what has changed in people's understanding.
struct ReadReflectionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflections", abstract: "What people said has changed in their understanding, without names.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let workshop = try await place.find(desk)
            let texts = try await desk.engine.reflections(in: workshop, for: desk.person)
            try desk.show(.list(texts.map { .text($0) })) {
                if texts.isEmpty { desk.console.say("tool.reflections.none") }
                for text in texts {
                    desk.quote(text, indent: 0)
                    print()
                }
            }
        }
    }
}
