import ArgumentParser
import PeerLearning

/// `peerlearn inbox`: what a person should do now.
struct InboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbox", abstract: "Show what a person should do now, until when and why.")

    @Argument(help: "The person's identifier.")
    var person: String

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.read { desk in
            let duties = try await desk.engine.inbox(of: PersonID(person))
            let records = duties.map { duty -> JSONValue in
                .present([
                    "what": .text(desk.words(duty.what)), "why": .text(desk.words(duty.why)),
                    "until": duty.until.map { .moment($0) },
                ])
            }
            try desk.show(.list(records)) {
                if duties.isEmpty { desk.console.say("tool.inbox.empty", ["person": .text(Console.printable(person))]) }
                for duty in duties {
                    print("· " + Console.printable(desk.words(duty.what)) + desk.until(duty.until))
                    print("  " + Console.printable(desk.words(duty.why)))
                }
            }
        }
    }
}
