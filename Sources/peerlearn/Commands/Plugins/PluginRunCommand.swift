import ArgumentParser
import PeerLearning
import PeerLearningCoding
import PeerLearningPlugins

/// `peerlearn plugin run`: what a plugin would have paid.
struct PluginRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Show what a plugin would have paid for all that a store has seen; nothing is written.",
        discussion: "What people wrote is not shown to the plugin here, whatever it asks for.")

    @OptionGroup var plugin: PluginOption

    @Option(help: "The store.")
    var store: String

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let contexts = try await history()
            let host = try await plugin.start(in: console.language)
            let answers = await host.answers(about: contexts)
            await host.stop()
            let trials = zip(host.rules, answers).map { PaidTrial(rule: $0.id, answer: $1, about: contexts) }
            if json {
                print(try JSONValue.list(trials.map(\.record)).line())
            } else {
                for trial in trials { trial.tell(console) }
                console.say("tool.plugin.events", ["count": .number(contexts.count)])
            }
            if trials.contains(where: { $0.failure != nil }) { throw ExitCode.failure }
        }
    }

    /// All that the store has seen, as rules see it.
    private func history() async throws -> [ScoringContext] {
        let log = try StoreFile(path: store).reading().store
        let codec = EventCodec()
        var feed = ScoringFeed()
        var (contexts, position) = ([ScoringContext](), Int64(0))
        while case let page = try await log.events(after: position, limit: 1_000), let last = page.last {
            for record in page { contexts += feed.events(of: try codec.decode(record)).map { ScoringContext($0) } }
            position = last.position
        }
        return contexts
    }
}

/// What one rule would have paid, each cause once.
private struct PaidTrial {
    let rule: RuleID
    let failure: String?
    private(set) var awards = 0
    private var points: [PersonID: Int] = [:]

    init(rule: RuleID, answer: OutsideAnswer, about contexts: [ScoringContext]) {
        self.rule = rule
        switch answer {
        case .failure(let reason): failure = reason
        case .awards(let answers):
            failure = nil
            var causes: Set<String> = []
            for (context, paid) in zip(contexts, answers) {
                for award in paid {
                    let cause = "\(context.event.cohort)/\(award.person)/\(award.cause)"
                    guard causes.insert(cause).inserted else { continue }
                    awards += 1
                    points[award.person, default: 0] += award.points
                }
            }
        }
    }

    private var ranked: [(person: PersonID, points: Int)] {
        points.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    func tell(_ console: Console) {
        if let failure {
            return console.say(
                "tool.plugin.failed",
                ["rule": .text(rule.description), "reason": .text(Console.printable(failure))])
        }
        console.say(
            "tool.plugin.rule",
            [
                "rule": .text(rule.description), "awards": .number(awards),
                "points": .number(points.values.reduce(0, +)),
            ])
        for (person, points) in ranked {
            console.say(
                "tool.plugin.person", ["person": .text(Console.printable(person.rawValue)), "points": .number(points)])
        }
    }

    var record: JSONValue {
        .present([
            "rule": .text(rule.description), "failure": failure.map { .text($0) }, "awards": .integer(awards),
            "people": .list(ranked.map { ["person": .id($0.person), "points": .integer($0.points)] }),
        ])
    }
}
