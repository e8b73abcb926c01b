import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M7: Phases of a workshop")
struct WorkshopPhaseTests {
    @Test("M7: a workshop goes through every phase in order")
    func order() throws {
        for phase in WorkshopPhase.allCases { #expect(try Workshop.make(in: phase).phase == phase) }
    }

    @Test("M7: a phase is neither skipped nor gone back to, and the refusal says what comes next")
    func skipping() throws {
        var workshop = try Workshop.make(in: .submission)
        for phase in WorkshopPhase.allCases where phase != .review {
            let refusal = #expect(throws: Refusal.self) { try workshop.perform(.advance(to: phase)) }
            #expect(refusal?.code == .wrongPhase)
            #expect(refusal?.description.contains("goes on to “review”") == true)
        }
    }

    @Test("M7: only who holds the permission advances a workshop")
    func permission() throws {
        var workshop = try Workshop.make(in: .submission)
        #expect(throws: Refusal.missing(.advancePhase)) {
            try workshop.perform(.advance(to: .review), by: .participant("ada"))
        }
    }

    @Test("M7: what the next phase needs has to be there")
    func prerequisites() throws {
        var empty = Workshop(id: "w")
        try empty.perform(.open(WorkshopPlan(task: .make(), cohort: "c")))
        #expect(throws: Refusal.self) { try empty.perform(.advance(to: .submission)) }
        try empty.perform(.enrol(["ada": .author], seed: 1))
        try empty.perform(.advance(to: .submission))
        let nothing = #expect(throws: Refusal.self) { try empty.perform(.advance(to: .review)) }
        #expect(nothing?.code == .notReady)
        try empty.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        try empty.perform(.advance(to: .review))
        #expect(throws: Refusal.self) { try empty.perform(.advance(to: .grading)) }
    }

    @Test("M7: a closed workshop refuses every command")
    func closed() throws {
        var workshop = try Workshop.make(in: .closed)
        let refusal = #expect(throws: Refusal.self) {
            try workshop.perform(.submit("s", document: "d", words: 3), by: .participant("ada"))
        }
        #expect(refusal?.code == .wrongPhase)
        #expect(throws: Refusal.self) { try workshop.perform(.enrol(["new": .author], seed: 1)) }
    }

    @Test("M7: a workshop is opened once, and by whoever may")
    func opening() throws {
        let plan = WorkshopPlan(task: try .make(), cohort: "c")
        var workshop = Workshop(id: "w")
        #expect(throws: Refusal.missing(.openWorkshop)) { try workshop.perform(.open(plan), by: .participant("ada")) }
        #expect(throws: Refusal.self) { try workshop.perform(.advance(to: .submission)) }
        try workshop.perform(.open(plan))
        #expect(throws: Refusal.self) { try workshop.perform(.open(plan)) }
    }

    @Test("N12: a policy with no reviews at all, or with absurd numbers, is refused")
    func policies() {
        for (peers, guides) in [(0, 0), (-1, 2), (3, 101)] {
            #expect(throws: Refusal.self) { try WorkshopPolicy(reviewsByPeers: peers, reviewsByGuides: guides) }
        }
    }
}
