import Foundation
import PeerLearningTesting
import Testing

@testable import PeerLearningCore

@Suite("D9: All states of a workshop", .serialized)
struct WorkshopModelCheckTests {
    @Test(
        "D9: in every state that authors, a guide and staff can reach, the laws hold",
        arguments: WorkshopScenario.standard)
    func everyState(scenario: WorkshopScenario) {
        var search = WorkshopSearch(scenario)
        let time = ContinuousClock().measure { search.run() }
        print(
            "\(scenario.name): \(search.states) states, \(search.transitions) transitions,",
            "\(search.refusals) refusals, \(time)")
        for breach in search.judge.breaches.values { Issue.record("\(breach)") }
        #expect(scenario.intended.subtracting(search.accepted).isEmpty)
    }

    @Test("D9: in long runs with four to six authors, drawn by lot, the laws hold", arguments: WorkshopScenario.walks)
    func walks(scenario: WorkshopScenario) {
        let environment = ProcessInfo.processInfo.environment
        let walks = environment["PEERLEARNING_WALKS"].flatMap { UInt64($0) } ?? 10
        var steps = 0
        var accepted: Set<String> = []
        var breaches: [WorkshopLaw: String] = [:]
        let time = ContinuousClock().measure {
            for seed in 0..<walks {
                var walk = WorkshopWalk(scenario)
                walk.run(seed: seed, upTo: 150)
                steps += walk.steps
                accepted.formUnion(walk.accepted)
                for (law, breach) in walk.judge.breaches where breaches[law] == nil {
                    breaches[law] = "seed \(seed): \(breach)"
                }
            }
        }
        for breach in breaches.values { Issue.record("\(breach)") }
        print("\(walks) walks, \(scenario.name): \(steps) steps, \(time)")
        if walks >= 1_000 { #expect(scenario.intended.subtracting(accepted).isEmpty) }
    }

    @Test("D9: a rule that is broken on purpose is noticed", arguments: BrokenRule.allCases)
    func brokenRules(rule: BrokenRule) {
        var sound = WorkshopSearch(rule.scenario)
        sound.run()
        #expect(sound.judge.breaches[rule.law] == nil)
        var search = WorkshopSearch(rule.scenario, rule.rules)
        search.run(until: rule.law)
        #expect(search.judge.breaches[rule.law] != nil)
    }
}

/// What the search once found, each in the fewest moves.
extension WorkshopModelCheckTests {
    private func hide(_ outcome: Ruling.Outcome = .hidden) -> WorkshopCommand {
        .rule(.submission("submission-bo"), outcome, reason: "why", words: 2, isStrike: false)
    }

    @Test("D9: a hidden submission is not read by those who were asked to review it")
    func hiddenAssignment() throws {
        var workshop = try Workshop.make(in: .grading)
        try workshop.perform(hide())
        #expect(!workshop.assignments(of: "ada").map(\.document).contains("text-bo"))
    }

    @Test("D9: who has left does not appeal")
    func leaver() throws {
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(hide())
        #expect(throws: Refusal.self) {
            try workshop.perform(
                .appeal(.submission("submission-bo"), statement: "s", words: 2), by: Standing("bo", []))
        }
    }

    @Test("D9: who hid a contribution does not decide the appeal, even if another moderator left it hidden meanwhile")
    func anotherModerator() throws {
        let moderator = Standing("mo", as: .moderator)
        var workshop = try Workshop.make(in: .review)
        try workshop.perform(hide(), by: moderator)
        try workshop.perform(
            .flag("f", .submission("submission-bo"), .hurtful, remark: nil), by: .participant("ada"))
        try workshop.perform(hide(.kept), by: .facilitator)
        try workshop.perform(
            .appeal(.submission("submission-bo"), statement: "s", words: 2), by: .participant("bo"))
        #expect(throws: Refusal.self) { try workshop.perform(hide(.kept), by: moderator) }
    }

    @Test("D9: a version that was taken back is not read by its reviewer, also when the work was handed in again later")
    func withdrawnAssignment() throws {
        let plan = WorkshopPlan(task: try .make(), cohort: "cohort", revisionRounds: [RevisionRound()])
        var workshop = try Workshop.make(in: .grading, plan: plan, isGraded: true)
        try workshop.perform(.advance(to: .submission))
        try workshop.perform(.withdraw, by: .participant("bo"))
        try workshop.perform(.submit("submission-bo", document: "new", words: 1), by: .participant("bo"))
        let read = workshop.assignments(of: "ada").filter { $0.submission == "submission-bo" }
        #expect(!read.isEmpty && read.allSatisfy { $0.document == nil })
    }
}
