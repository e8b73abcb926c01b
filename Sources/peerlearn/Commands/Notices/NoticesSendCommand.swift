import ArgumentParser
import Foundation
import PeerLearning

/// `peerlearn notices send`: tells people what concerns them.
struct NoticesSendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Hand over what is to be told, and note it: nobody is told the same thing again.",
        discussion: """
            Letters are in each person's language and time zone, as people add has them. Without --through they are \
            printed, and what was printed counts as told. --through runs a command of the shell for each letter: the \
            letter stands on its standard input, who and what in its environment.

              PEERLEARN_PERSON     the person's identifier
              PEERLEARN_SUBJECT    the subject, in one line
              PEERLEARN_LETTER     the letter's identifier, to drop doubles by
              PEERLEARN_LANGUAGE   the language of the letter

            A letter whose command fails counts as not told: it comes again, and the exit status is 1. With --json there \
            is one line for each letter. Every letter is handed over at least once: where the machine stops in between, \
            it comes twice with the same identifier.

              peerlearn notices send --daily 08:00 --quiet 22:00-07:00 --store s
            """)

    @Flag(help: "Show what would be handed over now, and hand over nothing.")
    var preview = false

    @Option(help: "The command of the shell that takes a letter. Without it, letters are printed.")
    var through: String?

    @OptionGroup var hours: NoticeHours
    @OptionGroup var asked: StoreOptions

    func run() async throws {
        guard preview else { return try await send() }
        try await asked.read(wishes: hours.wishes) { desk in
            let letters = try await desk.engine.letters()
            if letters.isEmpty, !desk.isJSON { desk.console.say("tool.notices.none") }
            for letter in letters { try desk.print(letter) }
        }
    }

    private func send() async throws {
        let courier = through.map { Courier(command: $0) }
        try await asked.act(wishes: hours.wishes) { desk in
            let post = try await desk.engine.deliverNotices { letter in
                try courier?.take(letter, letter.text(with: desk.console.texts))
                if courier == nil || desk.isJSON { try desk.print(letter) }
            }
            for failure in post.failures {
                let arguments: [String: Message.Argument] = [
                    "person": .text(Console.printable(failure.letter.person.rawValue)),
                    "reason": .text(desk.console.words(for: failure.cause)),
                ]
                desk.console.complain(desk.console.text("tool.notices.failed", arguments))
            }
            if !desk.isJSON {
                let isQuiet = post.delivered.isEmpty && post.failures.isEmpty
                desk.console.say(
                    isQuiet ? "tool.notices.none" : "tool.notices.sent", ["count": .number(post.delivered.count)])
            }
            if !post.failures.isEmpty { throw ExitCode.failure }
        }
    }
}

extension Desk {
    /// Prints a letter at once, so that it has been told before that is noted.
    fileprivate func print(_ letter: Letter) throws {
        let text = letter.text(with: console.texts)
        let record = JSONValue.object([
            "letter": .id(letter.id), "person": .id(letter.person), "language": .text(letter.language.rawValue),
            "subject": .text(text.subject), "body": .text(text.body),
            "notices": .list(letter.notices.map { .id($0.id) }),
        ])
        try show(record) {
            console.say("tool.notices.letter", ["person": .text(Console.printable(letter.person.rawValue))])
            if letter.notices.count > 1 { quote(text.subject) }
            quote(text.body)
            Swift.print()
        }
        fflush(nil)
    }
}

/// A command of the shell that takes letters.
struct Courier {
    let command: String

    /// Hands a letter over.
    ///
    /// - Throws: A refusal where the command did not end with status 0.
    func take(_ letter: Letter, _ text: LetterText) throws {
        let folder = FileManager.default.temporaryDirectory
        let sheet = folder.appendingPathComponent("letter-\(ProcessInfo.processInfo.globallyUniqueString)")
        try Data(text.body.utf8).write(to: sheet, options: .withoutOverwriting)
        defer { try? FileManager.default.removeItem(at: sheet) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.environment = ProcessInfo.processInfo.environment.merging(
            [
                "PEERLEARN_PERSON": letter.person.rawValue, "PEERLEARN_SUBJECT": text.subject,
                "PEERLEARN_LETTER": letter.id.rawValue, "PEERLEARN_LANGUAGE": letter.language.rawValue,
            ]
        ) { _, own in own }
        process.standardInput = try FileHandle(forReadingFrom: sheet)
        process.standardOutput = FileHandle.standardError
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let status = Int(process.terminationStatus)
            throw Refusal(.invalid, Message("tool.notices.courier", ["status": .number(status)]))
        }
    }
}
