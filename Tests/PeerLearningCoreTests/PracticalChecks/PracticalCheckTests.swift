import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N11: Practical checks")
struct PracticalCheckTests {
    private let later = Instant.example + .hours(2)

    @Test func `N11: an attempt counts when both observers say the same, and is passed by the mean of their scores`()
        throws
    {
        var check = try PracticalCheck.make()
        try check.hold("a", forms: [("gil", [1, 1, 1, 1])])
        #expect(check.attempt("a")?.status == .observed && check.attempt("a")?.score == nil)
        try check.perform(.assign("a", to: .guide("guy")))
        try check.perform(.observe("a", answers: [1, 1, 1, 0], remarks: "d", words: 2), by: .guide("guy"))
        let attempt = try #require(check.attempt("a"))
        #expect(attempt.status == .counted && attempt.score == 87.5 && attempt.isPassed == true)
        #expect(attempt.result?.agreement == 0.75 && attempt.result?.observers == ["gil", "guy"])
        #expect(check.hasPassed("ada"))
    }

    @Test func `N11: where two differ more than the plan allows, a third observer settles it with the nearer one`()
        throws
    {
        var check = try PracticalCheck.make()
        try check.hold("a", forms: [("gil", [1, 1, 1, 1]), ("guy", [0, 0, 1, 1])])
        #expect(check.attempt("a")?.status == .disputed && check.attempt("a")?.isPassed == nil)
        try check.perform(.takeObservation("a"), by: .guide("gus"))
        expectRefused("check.enoughObservers") { try check.perform(.takeObservation("a"), by: .guide("gaz")) }
        try check.perform(.observe("a", answers: [0, 0, 1, 0], remarks: "d", words: 1), by: .guide("gus"))
        let result = try #require(check.attempt("a")?.result)
        #expect(result.observers == ["guy", "gus"] && result.score == 37.5 && !result.isPassed)
    }

    @Test func `N11: where the third does not settle it either, staff who has not observed decides with a reason`()
        throws
    {
        var check = try PracticalCheck.make(.make(policy: PracticalCheckPolicy(agreement: 1)))
        let decide = PracticalCheckCommand.decide("a", score: 80, reason: "d", words: 4)
        try check.hold("a", forms: [("gil", [1, 1, 1, 1])])
        expectRefused("check.notDisputed") { try check.perform(decide) }
        try check.perform(.assign("a", to: .facilitator))
        try check.perform(.observe("a", answers: [0, 0, 0, 0], remarks: "d", words: 1))
        expectRefused("check.ownForm") { try check.perform(decide) }
        expectRefused("missingPermission") { try check.perform(decide, by: .guide("guy")) }
        try check.perform(.takeObservation("a"), by: .guide("gus"))
        try check.perform(.observe("a", answers: [0, 1, 0, 1], remarks: "d", words: 1), by: .guide("gus"))
        #expect(check.attempt("a")?.status == .disputed)
        let staff = Standing("ivan", as: .instructor)
        expectRefused("check.score") {
            try check.perform(.decide("a", score: 101, reason: "d", words: 4), by: staff)
        }
        expectRefused("check.noReason") {
            try check.perform(.decide("a", score: 80, reason: "d", words: 0), by: staff)
        }
        let own = Standing("ada", as: .participant, .instructor)
        expectRefused("check.ownAttempt") { try check.perform(decide, by: own) }
        try check.perform(decide, by: staff)
        #expect(check.attempt("a")?.isPassed == true && check.attempt("a")?.status == .counted)
        expectRefused("check.counted") { try check.perform(decide, by: staff) }
    }

    @Test func `N11: a person signs up again after an attempt that was not enough, as often as the plan says`() throws {
        var check = try PracticalCheck.make(.make(policy: PracticalCheckPolicy(attempts: 2)))
        let ada = Standing.participant("ada")
        try check.perform(.schedule("a", of: ada, at: later), by: ada)
        expectRefused("check.unfinished") { try check.perform(.schedule("b", of: ada, at: later), by: ada) }
        try check.perform(.cancel("a"), by: ada)
        #expect(check.attemptsLeft(of: "ada") == 2)
        try check.hold("b", forms: [("gil", [0, 0, 0, 0]), ("guy", [0, 0, 0, 0])])
        try check.hold("c", forms: [("gil", [0, 1, 0, 0]), ("guy", [0, 1, 0, 0])])
        #expect(check.attempts(of: "ada").map(\.number) == [1, 2])
        expectRefused("check.noAttempts") { try check.perform(.schedule("d", of: ada, at: later), by: ada) }
        try check.hold("e", of: "bo", forms: [("gil", [1, 1, 1, 1]), ("guy", [1, 1, 1, 1])])
        let bo = Standing.participant("bo")
        expectRefused("check.passed") { try check.perform(.schedule("f", of: bo, at: later), by: bo) }
    }

    @Test func `N11: who has passed may observe the next ones, and nobody observes their own attempt`() throws {
        var check = try PracticalCheck.make()
        try check.perform(.schedule("b", of: .participant("bo"), at: later))
        expectRefused("check.inexperienced") { try check.perform(.takeObservation("b"), by: .participant("ada")) }
        try check.hold("a", forms: [("gil", [1, 1, 1, 1]), ("guy", [1, 1, 1, 1])])
        try check.perform(.takeObservation("b"), by: .participant("ada"))
        expectRefused("check.isObserver") { try check.perform(.takeObservation("b"), by: .participant("ada")) }
        expectRefused("check.ownAttempt") { try check.perform(.assign("b", to: .participant("bo"))) }
        expectRefused("check.notObserver") {
            try check.perform(.assign("b", to: Standing("kim", as: .curator)))
        }
        expectRefused("missingPermission") {
            try check.perform(.assign("b", to: .guide("gil")), by: .participant("ada"))
        }
        expectRefused("missingPermission") { try check.perform(.release("b", "ada"), by: .guide("gil")) }
        try check.perform(.release("b", "ada"), by: .participant("ada"))
        #expect(check.attempt("b")?.observers == [])
    }

    @Test
    func `N11: a form is filled in by an observer, after the moment, once, and with words where it is not enough`()
        throws
    {
        var check = try PracticalCheck.make()
        try check.perform(.schedule("a", of: .participant("ada"), at: later))
        try check.perform(.assign("a", to: .guide("gil")))
        func observe(_ answers: [Int], words: Int = 2, by standing: Standing = .guide("gil"), at: Instant) throws {
            try check.perform(
                .observe("a", answers: answers, remarks: words > 0 ? "d" : nil, words: words), by: standing, at: at)
        }
        expectRefused("check.tooEarly") { try observe([1, 1, 1, 1], at: .example) }
        expectRefused("unknown") { try observe([1, 1, 1, 1], by: .guide("guy"), at: later) }
        expectRefused("missingPermission") { try observe([1, 1, 1, 1], by: Standing("gil", []), at: later) }
        expectRefused("review.incomplete") { try observe([1, 1], at: later) }
        expectRefused("review.noSuchLevel") { try observe([1, 1, 1, 2], at: later) }
        expectRefused("check.noRemarks") { try observe([1, 1, 1, 0], words: 0, at: later) }
        try observe([1, 1, 1, 1], words: 0, at: later)
        expectRefused("check.formIsIn") { try observe([1, 1, 1, 1], at: later) }
        expectRefused("check.formIsIn") { try check.perform(.release("a", "gil")) }
        expectRefused("check.observedAlready") { try check.perform(.cancel("a")) }
    }

    @Test func `N11: appointments are one's own or made by those who lead, and are moved until somebody has looked`()
        throws
    {
        var check = try PracticalCheck.make()
        let (ada, bo) = (Standing.participant("ada"), Standing.participant("bo"))
        expectRefused("missingPermission") { try check.perform(.schedule("a", of: ada, at: later), by: bo) }
        expectRefused("missingPermission") {
            try check.perform(.schedule("a", of: .guide("gil"), at: later), by: .guide("gil"))
        }
        expectRefused("check.notTaker") { try check.perform(.schedule("a", of: .guide("gil"), at: later)) }
        expectRefused("check.noMoment") { try check.perform(.schedule("a", of: ada, at: nil), by: ada) }
        expectRefused("check.past") { try check.perform(.schedule("a", of: ada, at: .example), by: ada, at: later) }
        try check.perform(.schedule("a", of: ada, at: later), by: ada)
        expectRefused("check.scheduled") { try check.perform(.schedule("a", of: bo, at: later), by: bo) }
        expectRefused("unknown") { try check.perform(.move("a", to: later + .hours(1)), by: bo) }
        try check.perform(.move("a", to: later + .hours(1)), by: ada)
        #expect(try check.perform(.move("a", to: later + .hours(1)), by: ada).isEmpty)
        #expect(check.attempt("a")?.moment == later + .hours(1))
        expectRefused("unknown") { try check.perform(.cancel("a"), by: bo) }
        try check.perform(.cancel("a"))
        expectRefused("check.cancelled") { try check.perform(.cancel("a")) }
        expectRefused("missingPermission") { try check.perform(.close, by: ada) }
        try check.perform(.close)
        #expect(try check.perform(.close).isEmpty)
        expectRefused("check.closed") { try check.perform(.schedule("b", of: ada, at: later), by: ada) }
    }

    @Test func `N11: a recording is handed in by the one who made it, until somebody has looked`() throws {
        var check = try PracticalCheck.make(.make(.explain, .recorded))
        let ada = Standing.participant("ada")
        try check.perform(.schedule("a", of: ada, at: nil), by: ada)
        try check.perform(.assign("a", to: .guide("gil")))
        func handIn(_ link: String?, file: SubmittedFile? = nil, by standing: Standing = ada) throws {
            let recording = CheckRecording(document: "r", file: file)
            try check.perform(.handInRecording("a", recording, link: link), by: standing)
        }
        let observe = PracticalCheckCommand.observe("a", answers: [1, 1, 1, 1], remarks: nil, words: 0)
        expectRefused("check.noRecording") { try check.perform(observe, by: .guide("gil")) }
        expectRefused("content.link") { try handIn("javascript:alert(1)") }
        expectRefused("check.recording") { try handIn(nil) }
        expectRefused("unknown") { try handIn("https://a.example/v", by: .participant("bo")) }
        expectRefused("missingPermission") { try handIn("https://a.example/v", by: Standing("ada", [])) }
        expectRefused("missingPermission") { try check.perform(.move("a", to: later), by: ada) }
        try handIn("https://a.example/v")
        try handIn(nil, file: SubmittedFile(document: "r", name: "file-1.mp4", mediaType: "video/mp4", size: 9))
        try check.perform(observe, by: .guide("gil"))
        expectRefused("check.observedAlready") { try handIn("https://a.example/w") }
        var live = try PracticalCheck.make()
        try live.perform(.schedule("a", of: ada, at: later), by: ada)
        expectRefused("check.live") {
            try live.perform(.handInRecording("a", CheckRecording(document: "r"), link: "https://a.example"), by: ada)
        }
    }

    @Test func `N11: a plan needs a title, something that counts, and figures in their ranges`() throws {
        let words = try Rubric([RubricCriterion("Advice", .comment)])
        expectRefused("check.checklist") { _ = try PracticalCheckPlan.make(checklist: words) }
        expectRefused("check.title") {
            _ = try PracticalCheckPlan(title: " ", kind: .show, cohort: "c", checklist: .makeChecklist())
        }
        expectRefused("check.observers") { _ = try PracticalCheckPolicy(observers: 6) }
        expectRefused("check.attempts") { _ = try PracticalCheckPolicy(attempts: 0) }
        expectRefused("check.passMark") { _ = try PracticalCheckPolicy(passMark: .nan) }
        expectRefused("check.agreement") { _ = try PracticalCheckPolicy(agreement: 1.1) }
        var check = PracticalCheck(id: "check")
        expectRefused("unknown") { try check.perform(.close) }
        expectRefused("missingPermission") { try check.perform(.open(.make(), in: nil), by: .guide("gil")) }
        let place = PracticalCheckPlace(programme: "p")
        let plan = try PracticalCheckPlan(
            title: "T", kind: .show, cohort: "c", place: place, checklist: .makeChecklist())
        expectRefused("check.place") { try check.perform(.open(plan, in: Programme(id: "p"))) }
        try check.perform(.open(.make(), in: nil))
        expectRefused("check.open") { try check.perform(.open(.make(), in: nil)) }
    }
}
