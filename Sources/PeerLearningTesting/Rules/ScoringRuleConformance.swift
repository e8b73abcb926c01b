import PeerLearningGamification

/// The judge of scoring rules: every law of ``ScoringRule``, checked on rules of your own, be they in Swift, in a process
/// or in WebAssembly.
///
/// It belongs to no test framework. With Swift Testing one line runs it, and each law shows as a case of its own:
///
/// ```swift
/// @Test(arguments: ScoringRuleConformance.laws)
/// func keeps(_ law: RuleLaw) async throws {
///     try await ScoringRuleConformance.check(law, RuleTrial([EarlyBird()]))
/// }
/// ```
///
/// No test can prove a rule pure; these find the usual ways of not being so. `seed` chooses the events: raise it to try
/// others.
public enum ScoringRuleConformance {
    /// Every law.
    public static let laws: [RuleLaw] = [
        named, deterministic, orderIndependent, oneByOne, replayed, concurrent, bounded, frugal, personal, caused,
        asked,
        needy, blind, robust,
    ]

    static let named = RuleLaw("named", "Names are unique, of 1 to 64 bytes; versions and limits begin with 1.")
    static let deterministic = RuleLaw("deterministic", "The same events have the same awards, asked again.")
    static let orderIndependent = RuleLaw(
        "order-independent", "A rule that says so answers each event the same in any order.")
    static let oneByOne = RuleLaw("one-by-one", "Events have the same awards one by one as in a batch.")
    static let replayed = RuleLaw("replayed", "A replay, in other batches, pays what was paid live.")
    static let concurrent = RuleLaw("concurrent", "A rule that several tasks ask at once answers as if asked by one.")
    static let bounded = RuleLaw("bounded", "An award is of 1 point up to the limit, or of as many less than none.")
    static let frugal = RuleLaw("frugal", "There are no more than 8 awards for one event.")
    static let personal = RuleLaw("personal", "Awards are for the actor or the recipient.")
    static let caused = RuleLaw("caused", "A cause has 1 to 200 bytes and comes once for an event.")
    static let asked = RuleLaw("asked", "A rule pays for no kind of event that it did not ask for.")
    static let needy = RuleLaw("needy", "A rule does not go by counts, streaks or texts that it did not declare.")
    static let blind = RuleLaw("blind", "A rule does not go by who people are: other names, the same points.")
    static let robust = RuleLaw("robust", "A rule answers events that no course makes, and stays within its limit.")

    /// Finds out whether rules keep a law.
    ///
    /// - Parameters:
    ///   - law: One of ``laws``.
    ///   - trial: The rules.
    ///   - seed: What the events follow from.
    ///   - count: How many events are tried.
    /// - Throws: The first breach.
    public static func check(
        _ law: RuleLaw, _ trial: RuleTrial, seed: UInt64 = 1, count: Int = 400
    ) async throws(RuleBreach) {
        let run = RuleRun(law: law, trial: trial, seed: seed, samples: ScoringContext.samples(count: count, seed: seed))
        switch law {
        case named: try run.named()
        case deterministic: try await run.deterministic()
        case orderIndependent: try await run.orderIndependent()
        case oneByOne: try await run.oneByOne()
        case replayed: try await run.replayed()
        case concurrent: try await run.concurrent()
        case bounded: try await run.bounded(run.samples)
        case frugal: try await run.frugal()
        case personal: try await run.personal()
        case caused: try await run.caused()
        case asked: try await run.asked()
        case needy: try await run.needy()
        case blind: try await run.blind()
        case robust: try await run.robust()
        case _: throw RuleBreach(law, rule: "all", seen: "there is no such law")
        }
    }

    /// The laws that rules break, in the order of ``laws``; empty where they keep them all.
    public static func breaches(of trial: RuleTrial, seed: UInt64 = 1, count: Int = 400) async -> [RuleBreach] {
        var breaches: [RuleBreach] = []
        for law in laws {
            do {
                try await check(law, trial, seed: seed, count: count)
            } catch {
                breaches.append(error)
            }
        }
        return breaches
    }
}
