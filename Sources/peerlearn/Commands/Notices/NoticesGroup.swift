import ArgumentParser
import PeerLearning

/// `peerlearn notices`: what people are to be told.
struct NoticesGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notices",
        abstract: "What people are to be told and why: look, or tell them, each thing once.",
        discussion: """
            Invitations, deadlines, grades, answers, what waits for moderators. A notice names nobody but its receiver; \
            what has ceased to be true is not told, and what nobody has told for two weeks is dropped.

              peerlearn notices list boris --store s
              peerlearn notices send --preview --store s
            From cron, with the program that your machine sends mail with:
              */10 * * * * peerlearn notices send --quiet 22:00-07:00 --store /srv/s.sqlite \\
                  --through 'mail -s "$PEERLEARN_SUBJECT" "$PEERLEARN_PERSON@example.org"'
            """,
        subcommands: [NoticesListCommand.self, NoticesSendCommand.self])
}

/// `peerlearn notices list`: what is to be told and has not been.
struct NoticesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What is to be told to a person, or to everybody, and has not been told.",
        discussion: """
            Looking tells nobody anything: the notices wait until they are sent.
            Example:
              peerlearn notices list boris --store s
            """)

    @Argument(help: "The person. Without it, everybody.")
    var person: String?

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.read { desk in
            let all = try await desk.engine.notices()
            let notices = all.filter { person == nil || $0.person.rawValue == person }
            try desk.show(.list(notices.map { $0.record(desk) })) {
                if notices.isEmpty { desk.console.say("tool.notices.none") }
                var last: PersonID?
                for notice in notices {
                    if notice.person != last { print(Console.printable(notice.person.rawValue)) }
                    last = notice.person
                    print("  · " + Console.printable(desk.words(notice.what)))
                    print("    " + Console.printable(desk.words(notice.why)))
                }
            }
        }
    }
}

extension Notice {
    fileprivate func record(_ desk: Desk) -> JSONValue {
        .present([
            "notice": .id(id), "person": .id(person), "kind": .text(kind.rawValue.hyphenated), "cohort": .id(cohort),
            "workshop": workshop.map { .id($0) }, "place": .text(place), "what": .text(desk.words(what)),
            "why": .text(desk.words(why)), "at": .moment(at),
        ])
    }
}
