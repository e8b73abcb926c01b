import ArgumentParser
import Foundation
import PeerLearning

/// `peerlearn check sign-up`: makes an appointment for an attempt.
struct CheckSignUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign-up", abstract: "Make an appointment for an attempt: yours, or somebody's if you lead.",
        discussion: """
            Examples:
              peerlearn check sign-up --on 2026-03-09T10:00:00Z --store s --as boris
              peerlearn check sign-up --for vera --on 2026-03-09T11:00:00Z --store s --as anna
            """)

    @Option(
        name: .customLong("on"),
        help: "When it takes place, in RFC 3339; for a recording, until when it is handed in, and it may be left out.",
        transform: Instant.argument)
    var moment: Instant?

    @Option(name: .customLong("for"), help: "Whose attempt it is; yours without it.")
    var taker: String?

    @OptionGroup var check: CheckOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let attempt = try await desk.engine.schedule(
                taker.map { PersonID($0) } ?? desk.person, for: check.find(desk), at: moment, by: desk.caller)
            try desk.answer("tool.check.scheduled", ["id": .text(desk.short(attempt))], ["attempt": .id(attempt)])
        }
    }
}

/// `peerlearn check move`: puts an attempt off.
struct CheckMoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Let an attempt take place at another moment.",
        discussion: "The end of the time for a recording is moved by those who lead.")

    @OptionGroup var place: CheckAttemptArguments

    @Option(name: .customLong("on"), help: "The moment, in RFC 3339.", transform: Instant.argument)
    var moment: Instant

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            try await desk.engine.moveAttempt(attempt, of: check, to: moment, by: desk.caller)
            try desk.answer("tool.check.moved", ["moment": .text(moment.rfc3339)], ["attempt": .id(attempt)])
        }
    }
}

/// `peerlearn check cancel`: calls an attempt off.
struct CheckCancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Call an attempt off that nobody has observed; it does not count as one.")

    @OptionGroup var place: CheckAttemptArguments
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            try await desk.engine.cancelAttempt(attempt, of: check, by: desk.caller)
            try desk.answer("tool.check.cancelled", [:], ["attempt": .id(attempt)])
        }
    }
}

/// `peerlearn check record`: hands in a recording.
struct CheckRecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Hand in your recording: a link or a file.",
        discussion: """
            Until somebody has looked, another one may be handed in. A file gets a neutral name.
            Example:
              peerlearn check record mine --link https://example.org/v/17 --store s --as boris
            """)

    @OptionGroup var place: CheckAttemptArguments

    @Option(help: "An address that begins with https:// or http://.")
    var link: String?

    @Option(help: "A file.")
    var file: String?

    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if (link == nil) == (file == nil) { throw ValidationError("Give either --link or --file.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let (attempt, check) = try await place.find(desk)
            if let link {
                try await desk.engine.handInRecording(link: link, for: attempt, in: check, by: desk.caller)
            } else if let file {
                let name = URL(fileURLWithPath: file).lastPathComponent
                let handedIn = HandedInFile(
                    name: name, mediaType: "application/octet-stream", bytes: try InputFile(path: file).bytes())
                try await desk.engine.handInRecording(handedIn, for: attempt, in: check, by: desk.caller)
            }
            try desk.answer("tool.check.recorded", [:], ["attempt": .id(attempt)])
        }
    }
}

/// `peerlearn check recording`: writes the file of a recording.
struct CheckRecordingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recording", abstract: "Write the file of a recording: for its observers and staff.")

    @OptionGroup var place: CheckAttemptArguments

    @Option(help: "Where to write it; a file that exists is not overwritten.")
    var output: String

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let (attempt, check) = try await place.find(desk)
            let file = try await desk.engine.recording(of: attempt, in: check, for: desk.person)
            guard !FileManager.default.fileExists(atPath: output) else {
                throw Refusal(.invalid, Message("tool.file.exists", ["file": .text(output)]))
            }
            try Data(file.bytes).write(to: URL(fileURLWithPath: output))
            try desk.answer(
                "tool.file.written", ["file": .text(output), "size": .number(file.bytes.count)],
                ["file": .text(output), "size": .integer(file.bytes.count)])
        }
    }
}
