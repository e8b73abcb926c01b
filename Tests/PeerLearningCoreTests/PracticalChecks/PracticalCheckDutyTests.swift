import PeerLearningCore
import PeerLearningTesting
import Testing

/// A log of a cohort with a practical check.
private struct CheckScene {
    var check: PracticalCheck
    var events: [RecordedEvent] = []

    init(_ mode: PracticalCheckPlan.Mode = .live) throws {
        check = PracticalCheck(id: "check")
        record(.cohort("cohort", .opened(title: "Spring", timeZone: "UTC")))
        record(.cohort("cohort", .roleGranted(RoleGrant(.facilitator, to: "facilitator"))))
        for person in ["ada", "bo", "gil", "guy"] as [PersonID] {
            let member = CohortMember(person, isExperienced: person == "gil" || person == "guy")
            record(.cohort("cohort", .joined(member)))
        }
        try act(.open(.make(.show, mode), in: nil))
    }

    mutating func record(_ event: LearningEvent, at moment: Instant = .example) {
        events.append(RecordedEvent(position: Int64(events.count + 1), at: moment, event: event))
    }

    mutating func act(
        _ command: PracticalCheckCommand, by standing: Standing = .facilitator, at moment: Instant = .example
    ) throws {
        for event in try check.perform(command, by: standing, at: moment) {
            record(.check("check", event), at: moment)
        }
    }

    func duties(of person: PersonID, at moment: Instant = .example) -> [Duty.Subject] {
        var inbox = Inbox()
        events.forEach { inbox.apply($0) }
        return inbox.duties(of: person, at: moment).map(\.subject)
    }

    func told(_ person: PersonID, at moment: Instant = .example) -> [NoticeKind] {
        var board = NoticeBoard()
        events.forEach { board.apply($0) }
        return board.pending(at: moment).filter { $0.person == person && $0.kind.rawValue.hasPrefix("check") }
            .map(\.kind)
    }
}

@Suite("N10, N11: What is to be done and told about practical checks")
struct PracticalCheckDutyTests {
    private let moment = Instant.example + .days(2)

    @Test func `N10: a check waits to be signed up for, then to be shown, then to be observed, then to be decided`()
        throws
    {
        var scene = try CheckScene()
        #expect(scene.duties(of: "ada") == [.check("check")] && scene.duties(of: "gil").isEmpty)
        #expect(scene.told("ada") == [.checkOpen] && scene.told("gil").isEmpty)
        try scene.act(.schedule("a", of: .participant("ada"), at: moment), by: .participant("ada"))
        #expect(scene.duties(of: "ada") == [.checkAttempt("a", of: "check")])
        #expect(scene.told("ada").isEmpty)
        #expect(scene.duties(of: "facilitator") == [.observers("check")])
        try scene.act(.assign("a", to: .guide("gil")))
        try scene.act(.takeObservation("a"), by: .guide("guy"))
        #expect(scene.duties(of: "facilitator").isEmpty)
        #expect(scene.duties(of: "gil") == [.observation("a", of: "check")])
        #expect(scene.told("gil") == [.checkObserve] && scene.told("guy").isEmpty)
        let dayBefore = moment - .hours(20)
        #expect(scene.told("ada", at: dayBefore) == [.checkSoon] && scene.told("guy", at: dayBefore) == [.checkSoon])
        #expect(scene.told("bo", at: dayBefore) == [.checkOpen])
        for (observer, answers) in [("gil", [1, 1, 1, 1]), ("guy", [0, 0, 0, 0])] as [(PersonID, [Int])] {
            try scene.act(
                .observe("a", answers: answers, remarks: "d", words: 1), by: .guide(observer), at: moment)
        }
        #expect(scene.duties(of: "gil", at: moment).isEmpty && scene.duties(of: "ada", at: moment).isEmpty)
        #expect(scene.duties(of: "facilitator", at: moment) == [.checkDecision("a", of: "check")])
        #expect(scene.told("facilitator", at: moment) == [.checkDisputed])
        #expect(scene.duties(of: "bo", at: moment) == [.check("check")])
        try scene.act(.decide("a", score: 10, reason: "d", words: 1), at: moment)
        #expect(scene.told("facilitator", at: moment).isEmpty && scene.told("ada", at: moment) == [.checkNotPassed])
        #expect(scene.duties(of: "ada", at: moment) == [.check("check")])
    }

    @Test func `N11: for a recording there is something to hand in first, and to look at afterwards`() throws {
        var scene = try CheckScene(.recorded)
        try scene.act(.schedule("a", of: .participant("ada"), at: moment), by: .participant("ada"))
        try scene.act(.assign("a", to: .guide("gil")))
        #expect(scene.duties(of: "ada") == [.checkAttempt("a", of: "check")] && scene.duties(of: "gil").isEmpty)
        #expect(scene.told("ada", at: moment - .hours(1)) == [.checkSoon] && scene.told("gil").isEmpty)
        let recording = CheckRecording(document: "r")
        try scene.act(
            .handInRecording("a", recording, link: "https://a.example"), by: .participant("ada"),
            at: .example + .hours(3))
        #expect(scene.duties(of: "ada").isEmpty && scene.duties(of: "gil") == [.observation("a", of: "check")])
        #expect(scene.told("gil", at: moment) == [.checkObserve])
        #expect(scene.told("ada", at: moment - .hours(1)).isEmpty)
    }

    @Test func `N10: who has left or was erased has nothing to do, and nobody has with their attempt`() throws {
        var scene = try CheckScene()
        try scene.act(.schedule("a", of: .participant("ada"), at: moment))
        try scene.act(.assign("a", to: .guide("gil")))
        scene.record(.people(.erased("ada")))
        #expect(scene.duties(of: "gil").isEmpty && scene.told("gil").isEmpty)
        scene.record(.cohort("cohort", .left("bo")))
        #expect(scene.duties(of: "bo").isEmpty && scene.told("bo").isEmpty)
    }

    @Test func `C5: every duty and notice of a check has words in both languages without gaps left open`() throws {
        var scene = try CheckScene()
        try scene.act(.schedule("a", of: .participant("ada"), at: moment))
        try scene.act(.assign("a", to: .guide("gil")))
        var (inbox, board) = (Inbox(), NoticeBoard())
        scene.events.forEach { inbox.apply($0) }
        scene.events.forEach { board.apply($0) }
        let people: [PersonID] = ["ada", "bo", "gil", "facilitator"]
        let duties = people.flatMap { inbox.duties(of: $0, at: .example) }.flatMap { [$0.what, $0.why] }
        let notices = board.pending(at: moment - .hours(2)).filter { $0.kind.rawValue.hasPrefix("check") }
        #expect(duties.count == 8 && notices.count == 4)
        for message in duties + notices.flatMap({ [$0.what, $0.why] }) {
            for language in [Language.english, .russian] {
                let text = TextCatalogue.core.text(message, in: language)
                #expect(!text.contains("{") && text != message.key.rawValue, "\(text)")
            }
        }
    }
}
