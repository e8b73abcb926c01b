import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N4, N11: Who sees what of a practical check")
struct PracticalCheckSecrecyTests {
    private let staff = Standing("ivan", as: .instructor)

    @Test func `N11: an observer sees the others' forms only when all are in, and whom they observe before`() throws {
        var check = try PracticalCheck.make()
        try check.hold("a", forms: [("gil", [1, 1, 1, 0])])
        try check.perform(.assign("a", to: .guide("guy")))
        let before = try check.observation(of: "a", for: .guide("guy"))
        #expect(before.person == "ada" && before.others == nil && before.status == .scheduled)
        #expect(try check.observation(of: "a", for: .guide("gil")).others == nil)
        try check.perform(.observe("a", answers: [1, 0, 0, 0], remarks: "d", words: 1), by: .guide("guy"))
        #expect(try check.observation(of: "a", for: .guide("guy")).others == [[1, 1, 1, 0]])
        #expect(try check.observation(of: "a", for: .guide("gil")).others == [[1, 0, 0, 0]])
        try check.perform(.takeObservation("a"), by: .guide("gus"))
        let third = try check.observation(of: "a", for: .guide("gus"))
        #expect(third.others == nil && third.outcome == nil && third.status == .scheduled)
    }

    @Test func `N11: the one who was observed reads findings and words when the attempt counts, and nobody's name`()
        throws
    {
        var check = try PracticalCheck.make()
        try check.hold("a", forms: [("gil", [1, 1, 1, 0]), ("guy", [0, 1, 0, 0])])
        #expect(try check.view(for: .participant("ada")).attempts.first?.outcome == nil)
        try check.perform(.takeObservation("a"), by: .guide("gus"))
        try check.perform(.observe("a", answers: [0, 1, 0, 0], remarks: "words-gus", words: 1), by: .guide("gus"))
        let view = try check.view(for: .participant("ada"))
        let outcome = try #require(view.attempts.first?.outcome)
        #expect(outcome.findings.map(\.answers) == [[0, 0], [1, 1], [0, 0], [0, 0]])
        #expect(outcome.findings.map(\.share) == [0, 1, 0, 0] && outcome.agreement == 1 && outcome.score == 25)
        #expect(outcome.remarks.count == 3 && view.maySignUp)
        for name in ["gil", "guy", "gus"] {
            #expect(!"\(view)".replacing("words-\(name)", with: "").contains("\"\(name)\""), "\(name)")
        }
    }

    @Test func `N4: to others there is no attempt, no recording and no report`() throws {
        var check = try PracticalCheck.make(.make(.show, .recorded))
        try check.hold("a", forms: [("gil", [1, 1, 1, 1])])
        let stranger = Standing("stranger", [])
        expectRefused("unknown") { _ = try check.view(for: stranger) }
        expectRefused("unknown") { _ = try check.view(for: .guide("gil")) }
        #expect(try check.view(for: .participant("bo")).attempts.isEmpty)
        for standing in [.participant("bo"), .participant("ada"), .guide("guy"), stranger, staff] as [Standing] {
            expectRefused("unknown") { _ = try check.observation(of: "a", for: standing) }
        }
        for standing in [.participant("bo"), .guide("guy"), stranger] as [Standing] {
            expectRefused("unknown") { _ = try check.recording(of: "a", for: standing) }
            expectRefused("missingPermission") { _ = try check.reports(for: standing) }
        }
        for standing in [.participant("ada"), .guide("gil"), staff] as [Standing] {
            #expect(try check.recording(of: "a", for: standing).document == "r")
        }
        expectRefused("unknown") { _ = try check.observation(of: "a", for: Standing("gil", [])) }
    }

    @Test func `N11: staff reads all but their own, and no form of others before their own is in`() throws {
        var check = try PracticalCheck.make()
        try check.hold("a", forms: [("gil", [1, 1, 1, 1])])
        try check.perform(.assign("a", to: staff))
        try check.perform(.schedule("b", of: .participant("bo"), at: .example))
        #expect(try check.reports(for: .facilitator).map(\.observations.count) == [1, 0])
        let bound = try #require(try check.reports(for: staff).first)
        #expect(bound.observations.isEmpty && bound.status == .scheduled)
        let both = Standing("bo", staff.permissions.union(Role.participant.permissions))
        #expect(try check.reports(for: both).map(\.person) == ["ada"])
    }

    @Test func `N11: attempts without enough observers are shown to those who may help, but not one's own`() throws {
        var check = try PracticalCheck.make()
        try check.perform(.schedule("a", of: .participant("ada"), at: .example))
        #expect(check.observersWanted(for: .guide("gil")).map(\.missing) == [2])
        #expect(check.observersWanted(for: .participant("bo")).isEmpty)
        #expect(check.observersWanted(for: Standing("stranger", [])).isEmpty)
        try check.perform(.takeObservation("a"), by: .guide("gil"))
        #expect(check.observersWanted(for: .guide("gil")).isEmpty)
        #expect(check.observersWanted(for: .facilitator).map(\.missing) == [1])
        try check.hold("b", of: "bo", forms: [("gil", [1, 1, 1, 1]), ("guy", [0, 0, 0, 0])])
        let wanted = check.observersWanted(for: .guide("gus"))
        #expect(wanted.map(\.isDisputed) == [false, true] && wanted.map(\.missing) == [1, 1])
        let own = Standing("ada", as: .participant, .instructor)
        #expect(check.observersWanted(for: own).map(\.attempt) == ["b"])
    }
}
