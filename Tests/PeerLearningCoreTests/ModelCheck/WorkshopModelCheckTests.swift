import Foundation
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("D9: All states of a workshop", .serialized)
struct WorkshopModelCheckTests {
    /// Deeper by as many extras as the environment says.
    private static let scenarios = {
        let more = ProcessInfo.processInfo.environment["PEERLEARNING_EXTRAS"].flatMap { Int($0) } ?? 0
        return [
            WorkshopScenario(
                name: "work of two", versions: 2, ratings: 1, secondLooks: 1, entries: 1, reflections: 1,
                extras: 2 + more),
            WorkshopScenario(
                name: "talk of two", comments: 1, ratings: 1, flags: 1, rulings: 1, extras: 1 + more),
            WorkshopScenario(
                name: "work of one", authors: 1, versions: 3, ratings: 1, secondLooks: 1, entries: 2, reflections: 2,
                extras: 4 + more),
            WorkshopScenario(
                name: "talk of one", authors: 1, comments: 2, ratings: 2, extras: 2 + more),
            WorkshopScenario(name: "rulings of one", authors: 1, flags: 1, rulings: 2, extras: 3 + more),
            WorkshopScenario(name: "appeals of one", authors: 1, last: .review, flags: 1, rulings: 3, extras: 5 + more),
        ]
    }()

    private static let decide: WorkshopDecision = { workshop, command, standing throws(Refusal) in
        try workshop.decide(command, by: standing, at: .example)
    }

    @Test("D9: in every state that authors, a guide and staff can reach, the laws hold", arguments: scenarios)
    func everyState(scenario: WorkshopScenario) {
        var search = WorkshopSearch(scenario, Self.decide)
        let time = ContinuousClock().measure { search.run() }
        print(
            "\(scenario.name): \(search.states) states, \(search.transitions) transitions,",
            "\(search.refusals) refusals, \(time)")
        for breach in search.judge.breaches.values { Issue.record("\(breach)") }
        #expect(search.accepted.isSuperset(of: scenario.intended))
    }

    @Test("D9: in long runs with four to six authors, drawn by lot, the laws hold", arguments: [4, 5, 6])
    func walks(authors: Int) {
        let environment = ProcessInfo.processInfo.environment
        let walks = environment["PEERLEARNING_WALKS"].flatMap { UInt64($0) } ?? 25
        let scenario = WorkshopScenario(
            name: "walk", authors: authors, versions: 4, comments: 6, ratings: 8, flags: 5, rulings: 8, secondLooks: 1,
            entries: 3, reflections: 6, moderated: 3, extras: 40)
        var steps = 0
        let time = ContinuousClock().measure {
            for seed in 0..<walks {
                var walk = WorkshopWalk(scenario, Self.decide)
                walk.run(seed: seed, upTo: 100)
                steps += walk.steps
                for breach in walk.judge.breaches.values { Issue.record("seed \(seed): \(breach)") }
            }
        }
        print("\(walks) walks with \(authors) authors: \(steps) steps, \(time)")
    }

    @Test("D9: a rule that is broken on purpose is noticed", arguments: BrokenRule.allCases)
    func brokenRules(rule: BrokenRule) {
        let scenario = WorkshopScenario(name: "broken", authors: 1, rulings: 1, extras: 1)
        var sound = WorkshopSearch(scenario, Self.decide)
        sound.run()
        #expect(sound.judge.breaches[rule.law] == nil)
        var search = WorkshopSearch(scenario) { workshop, command, standing throws(Refusal) in
            try rule.decide(workshop, command, standing)
        }
        search.run()
        #expect(search.judge.breaches[rule.law] != nil)
    }
}

/// A rule of the workshop that is broken on purpose, and the law that says so.
enum BrokenRule: CaseIterable {
    case ownReviews
    case skippedPhases
    case shownAlthoughHidden
    case gradedTwice
    case anybodyMay

    var law: WorkshopLaw {
        switch self {
        case .ownReviews: .nobodyReviewsTheirOwnWork
        case .skippedPhases: .phasesGoForwardOneByOne
        case .shownAlthoughHidden: .hiddenTextsAreInNoView
        case .gradedTwice: .everySubmissionHasOneGradeOncePublished
        case .anybodyMay: .stepsAreAllowed
        }
    }

    func decide(
        _ workshop: Workshop, _ command: WorkshopCommand, _ standing: Standing
    ) throws(Refusal) -> [WorkshopEvent] {
        let permissions = self == .anybodyMay ? Set(Permission.all) : standing.permissions
        let standing = Standing(standing.person, permissions)
        if self == .skippedPhases, standing.may(.advancePhase), case .advance(let phase) = command,
            phase > workshop.phase
        {
            return [.advanced(to: phase)]
        }
        do throws(Refusal) {
            return try workshop.decide(command, by: standing, at: .example).map(broken)
        } catch {
            guard self == .ownReviews, error.code == .ownWork, case .allocate(let allocation) = command else {
                throw error
            }
            return [.allocated(allocation)]
        }
    }

    private func broken(_ event: WorkshopEvent) -> WorkshopEvent {
        switch (self, event) {
        case (.gradedTwice, .graded(let grades)): .graded(grades + grades)
        case (.shownAlthoughHidden, .ruled(let ruling)):
            .ruled(Ruling(on: ruling.contribution, outcome: .kept, moderator: ruling.moderator, reason: ruling.reason))
        default: event
        }
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
}
