import PeerLearning
import PeerLearningPlugins
import PeerLearningTesting

/// What a check of a plugin found.
struct PluginVerdict {
    let name: String
    let version: String
    let rules: [RuleID]
    let breaches: [RuleBreach]
    let timed: Int
    let seconds: Double
    let peakMemory: Int?

    /// Tries every law, and then how fast the plugin is.
    init(of host: PluginHost, seed: UInt64, events: Int) async {
        (name, version) = (host.name, host.version)
        rules = host.rules.map(\.id) + host.aggregators + host.strategies
        var breaches: [RuleBreach] = []
        for law in ScoringRuleConformance.laws {
            do {
                try await ScoringRuleConformance.check(law, RuleTrial(host), seed: seed, count: events)
            } catch {
                breaches.append(error)
            }
            // Each law is tried on its own, whatever happened before.
            await host.accept()
        }
        self.breaches = breaches
        let before = await host.report.lines
        let samples = ScoringContext.samples(count: 40_000, seed: seed)
        let began = ContinuousClock.now
        _ = await host.answers(about: samples)
        seconds = began.duration(to: .now) / .seconds(1)
        // Events of kinds that no rule wants are not sent.
        timed = await host.report.lines - before
        peakMemory = await host.peakMemory
    }

    var rate: Double { Double(timed) / max(seconds, 1e-6) }

    /// Prints it in words.
    func tell(_ console: Console) {
        console.say(
            "tool.plugin.is",
            [
                "name": .text(Console.printable(name)), "version": .text(Console.printable(version)),
                "rules": .number(rules.count),
            ])
        for law in ScoringRuleConformance.laws {
            guard let breach = breaches.first(where: { $0.law == law }) else {
                console.say("tool.plugin.law.kept", ["law": .text(law.name)])
                continue
            }
            console.say("tool.plugin.law.broken", ["law": .text(law.name), "statement": .text(law.statement)])
            console.say(
                "tool.plugin.law.seen",
                ["rule": .text(Console.printable(breach.rule)), "seen": .text(Console.printable(breach.seen))])
        }
        console.say(
            "tool.plugin.speed",
            [
                "events": .number(timed), "seconds": .decimal(seconds, digits: 2), "rate": .decimal(rate, digits: 0),
            ])
        if let peakMemory {
            console.say("tool.plugin.memory", ["size": .decimal(Double(peakMemory) / 1e6, digits: 1)])
        }
        console.say(
            breaches.isEmpty ? "tool.plugin.verdict.good" : "tool.plugin.verdict.bad",
            ["count": .number(breaches.count)])
    }

    /// The verdict for `--json`.
    var record: JSONValue {
        let laws = ScoringRuleConformance.laws.map { law -> JSONValue in
            let breach = breaches.first { $0.law == law }
            return .present([
                "law": .text(law.name), "kept": .flag(breach == nil), "rule": breach.map { .text($0.rule) },
                "seen": breach.map { .text($0.seen) },
            ])
        }
        return .present([
            "plugin": .text(name), "version": .text(version), "rules": .list(rules.map { .text($0.description) }),
            "laws": .list(laws), "kept": .flag(breaches.isEmpty), "eventsPerSecond": .figure(rate.rounded()),
            "peakBytes": peakMemory.map { .integer($0) },
        ])
    }
}
