import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningReports

/// `peerlearn points profile`: what a member has earned.
struct PointsProfileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "A member's points, badges, titles and days in a row; as a page with --report.",
        discussion: """
            Example:
              peerlearn points profile --report me.html --store s --as boris
            """)

    @Argument(help: "Whose profile. Without it, your own.")
    var who: String?

    @Option(help: "Write the profile as a page into this file.")
    var report: String?

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let cohort = try await desk.engine.cohort(cohort.find(desk))
            let person = who.map { PersonID($0) } ?? desk.person
            let profile = try await desk.engine.profile(of: person, in: cohort.id, for: desk.person)
            let name = try await desk.engine.names(of: [person])[person] ?? person.rawValue
            if let report {
                let page = ProfilePage(
                    profile, of: name, in: cohort, language: desk.console.language, texts: desk.console.texts)
                try OutputFile(path: report).write(page.page)
            }
            try desk.show(record(of: profile, desk)) {
                print(Console.printable(name))
                words(on: profile, desk)
                if let report {
                    desk.console.say("tool.profile.written", ["path": .text(Console.printable(report))])
                }
            }
        }
    }

    private func words(on profile: ContributionProfile, _ desk: Desk) {
        let console = desk.console
        if let rank = profile.rank {
            console.item(
                "tool.profile.lead",
                ["points": .number(profile.points), "rank": .number(rank), "ranked": .number(profile.ranked)])
        } else {
            console.item("tool.profile.unranked", ["points": .number(profile.points)])
        }
        for title in profile.titles {
            console.item(
                "tool.profile.title",
                [
                    "title": .message(title.title.name), "first": .text(String(title.period.start.rfc3339.prefix(10))),
                    "last": .text(String((title.period.end - .milliseconds(1)).rfc3339.prefix(10))),
                ])
        }
        for badge in profile.badges {
            var arguments: [String: Message.Argument] = [
                "badge": .message(badge.badge.title), "level": .number(badge.level),
            ]
            if let next = badge.next { arguments["next"] = .number(next) }
            console.item(badge.next == nil ? "tool.profile.badge" : "tool.profile.next", arguments)
        }
        if profile.streak > 1 { console.item("tool.profile.streak", ["days": .number(profile.streak)]) }
        if let wallet = profile.wallet { console.item("tool.profile.wallet", ["count": .number(wallet)]) }
        list(profile.sources, under: "tool.profile.sources", console)
        list(profile.fields, under: "tool.profile.fields", console)
    }

    private func list(_ shares: [ProfileShare], under key: TextKey, _ console: Console) {
        guard !shares.isEmpty else { return }
        console.say(key)
        for share in shares {
            console.item(
                "tool.profile.share",
                ["name": .text(Console.printable(share.name)), "points": .number(share.points)])
        }
    }

    private func record(of profile: ContributionProfile, _ desk: Desk) -> JSONValue {
        [
            "person": .id(profile.person), "points": .integer(profile.points),
            "rank": profile.rank.map { .integer($0) } ?? .null, "ranked": .integer(profile.ranked),
            "badges": .list(
                profile.badges.map { badge -> JSONValue in
                    ["badge": .text(badge.badge.name), "level": .integer(badge.level)]
                }),
            "titles": .list(profile.titles.map { title -> JSONValue in ["title": .text(title.title.rawValue)] }),
            "streak": .integer(profile.streak), "wallet": profile.wallet.map { .integer($0) } ?? .null,
            "sources": shares(profile.sources), "fields": shares(profile.fields),
        ]
    }

    private func shares(_ shares: [ProfileShare]) -> JSONValue {
        .list(shares.map { share -> JSONValue in ["name": .text(share.name), "points": .integer(share.points)] })
    }
}
