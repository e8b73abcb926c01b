import ArgumentParser
import PeerLearning

/// `peerlearn inbox`: what a person should do now.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Show what a person should do now, until when and why.")

    @Argument(help: "The person's identifier.")
    var person: String

    @Option(help: "The store.")
    var store: String

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).reading()
            let duties = try await engine.inbox(of: PersonID(person))
            if duties.isEmpty { console.say("tool.inbox.empty", ["person": .text(person)]) }
            for duty in duties {
                let until = duty.until.map { console.text("tool.inbox.until", ["moment": .text($0.rfc3339)]) } ?? ""
                print("· " + Console.printable(console.texts.text(duty.what, in: console.language)) + until)
                print("  " + Console.printable(console.texts.text(duty.why, in: console.language)))
            }
        }
    }
}
