import Foundation
import KindnessRules
import PeerLearningCore
import PeerLearningGamification
import PeerLearningPlugins
import PeerLearningTesting
import Synchronization
import Testing

@Suite struct ConformanceTests {
    @Test(arguments: ScoringRuleConformance.laws)
    func `C2: the rules of the framework and the rules for kindness keep every law`(_ law: RuleLaw) async throws {
        let rules = [any ScoringRule].standard + KindnessRules.rules + [OnTime()]
        for seed in UInt64(1)...2 { try await ScoringRuleConformance.check(law, RuleTrial(rules), seed: seed) }
    }

    @Test(arguments: BrokenRule.all)
    func `C2: a rule that breaks a law is named with it`(_ broken: BrokenRule) async throws {
        let breaches = await ScoringRuleConformance.breaches(of: RuleTrial([broken]))
        #expect(breaches.map(\.law.name).contains(broken.law), "\(breaches)")
        #expect(breaches.allSatisfy { $0.rule == broken.id.description })
    }

    @Test func `C2: every law has a rule that breaks it`() {
        #expect(Set(BrokenRule.all.map(\.law)) == Set(ScoringRuleConformance.laws.map(\.name)))
    }

    @Test func `C2: two rules of one name break a law`() async {
        let breaches = await ScoringRuleConformance.breaches(of: RuleTrial([UsefulComment(), UsefulComment()]))
        #expect(breaches.map(\.law.name) == ["named"])
    }

    @Test func `C2: sample events follow from the seed and have every kind, trait and figure`() {
        let events = ScoringContext.samples(count: 300, seed: 5)
        #expect(events == ScoringContext.samples(count: 300, seed: 5))
        #expect(events != ScoringContext.samples(count: 300, seed: 6))
        #expect(Set(events.map(\.event.kind)) == Set(ScoringEventKind.allCases))
        #expect(events.reduce(into: Set()) { $0.formUnion($1.event.traits) } == Set(ScoringTrait.allCases))
        #expect(events.allSatisfy { $0.event.has(.own) == ($0.event.actor == $0.event.recipient) })
    }

    @Test(arguments: ScoringRuleConformance.laws)
    func `C2: a plugin in a process keeps every law`(_ law: RuleLaw) async throws {
        try #require(Plugins.isReady)
        let host = try await PluginHost.start(
            PluginCommand([BuiltProgram.named("ExamplePlugin").path]), Plugins.setup())
        try await ScoringRuleConformance.check(law, RuleTrial(host), count: 100)
        await host.stop()
    }

    @Test(.enabled(if: Plugins.hasPython)) func `C2: a plugin in Python keeps every law`() async throws {
        try #require(Plugins.isReady)
        let script = Plugins.root + "/Plugins/KindWordsPython/plugin.py"
        let host = try await PluginHost.start(
            PluginCommand([Plugins.python, script]), Plugins.setup())
        #expect(await ScoringRuleConformance.breaches(of: RuleTrial(host), count: 100).isEmpty)
        await host.stop()
    }
}

/// A rule that breaks one law.
struct BrokenRule: ScoringRule, CustomStringConvertible {
    let law: String
    let id: RuleID
    let declaration: RuleDeclaration
    private let answer: @Sendable (ScoringContext) -> [Award]

    var description: String { law }

    init(
        _ law: String, id: RuleID? = nil, _ declaration: RuleDeclaration = RuleDeclaration(limit: 10),
        _ answer: @escaping @Sendable (ScoringContext) -> [Award]
    ) {
        (self.law, self.id, self.declaration) = (law, id ?? RuleID("broken-\(law)", version: 1), declaration)
        self.answer = answer
    }

    func awards(in context: ScoringContext) -> [Award] { answer(context) }

    private static func award(
        _ context: ScoringContext, _ points: Int = 1, to person: PersonID? = nil, for cause: String? = nil
    ) -> Award {
        Award(
            to: person ?? context.event.actor, points: points, for: cause ?? context.event.subject,
            because: Message("award.broken"))
    }

    static var all: [BrokenRule] {
        let (calls, order, single, replay, busy) = (Counter(), Counter(), Counter(), Counter(), Counter())
        return [
            BrokenRule("named", id: RuleID("", version: 0)) { _ in [] },
            BrokenRule("deterministic") { [award($0, 1 + calls.next() % 3)] },
            BrokenRule("order-independent") { [award($0, 1 + order.next() % 2)] },
            BrokenRule("one-by-one") { [award($0, 1 + single.next() % 7)] },
            BrokenRule("replayed") { [award($0, 1 + replay.next() % 7)] },
            BrokenRule("concurrent") { [award($0, 1 + busy.next() % 9)] },
            BrokenRule("bounded") { [award($0, 11)] },
            BrokenRule("frugal") { context in (0..<9).map { award(context, for: "\($0)") } },
            BrokenRule("personal") { [award($0, to: "a-friend")] },
            BrokenRule("caused") { [award($0, for: "")] },
            BrokenRule("asked", RuleDeclaration(kinds: [.met], limit: 10)) { [award($0)] },
            BrokenRule("needy") { [award($0, $0.text == nil ? 1 : 2)] },
            BrokenRule("blind") { [award($0, $0.event.actor.rawValue.hasSuffix("1") ? 2 : 1)] },
            BrokenRule("robust") { context in
                let words = context.event[.words] ?? 0
                return [award(context, words.isFinite && words >= 0 && words < 1_000 ? 1 : 1_000)]
            },
        ]
    }
}

/// State that a rule must not have.
private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
