import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2, M8: Sittings")
struct SittingTests {
    @Test func `M2: answers may be changed until they are handed in, and are scored then`() throws {
        let setting = try SittingSetting.make()
        var sitting = try Sitting.make(in: setting)
        try sitting.choose("Lyon", for: "q1", in: setting)
        try sitting.choose("Paris", for: "q1", in: setting, at: .example + .seconds(20))
        try sitting.choose("Lille", for: "q2", in: setting, at: .example + .seconds(50))
        #expect(sitting.result == nil && sitting.status == .running)
        try sitting.perform(.handIn(words: [:]), in: setting, at: .example + .seconds(60))
        let result = try #require(sitting.result)
        #expect(result.score == 1 && result.maximum == 4 && result.fraction == 0.25)
        #expect(result.entries.map(\.score.score) == [1, 0, 0, 0])
        #expect(result.entries.map(\.duration) == [.seconds(20), .seconds(30), .zero, .zero])
        #expect(result.duration == .seconds(60))
        #expect(result.isPassed == nil)
        expectRefused("sitting.handedIn") { try sitting.choose("Paris", for: "q2", in: setting) }
        expectRefused("sitting.handedIn") { try sitting.perform(.handIn(words: [:]), in: setting) }
    }

    @Test func `M2: an empty answer takes an earlier one back, and the same answer again is nothing new`() throws {
        let setting = try SittingSetting.make()
        var sitting = try Sitting.make(in: setting)
        try sitting.choose("Paris", for: "q1", in: setting)
        let given = try #require(
            try sitting.view(for: .participant("ada"), in: setting, at: .example).questions.first { $0.face.id == "q1" }
        )
        #expect(try sitting.perform(.answer("q1", given.response), in: setting).isEmpty)
        try sitting.perform(.answer("q1", Answer()), in: setting)
        try sitting.perform(.handIn(words: [:]), in: setting)
        #expect(sitting.result?.score == 0)
        #expect(sitting.result?.entries[0].score.isUnanswered == true)
    }

    @Test func `M2: options go by the numbers of the form, and the log has those of the test`() throws {
        let setting = try SittingSetting.make()
        var sitting = try Sitting.make(in: setting)
        let shown = try sitting.view(for: .participant("ada"), in: setting, at: .example)
        #expect(Set(shown.questions[0].face.interactions[0].options.map(\.id)) == ["1", "2", "3", "4"])
        try sitting.choose("Paris", for: "q1", in: setting)
        let events = try sitting.decide(
            .answer("q2", Answer([.option("1")])), in: setting, by: .participant("ada"), at: .example)
        guard case .answered("q2", let response) = events.first, case .option(let option) = response["RESPONSE"].first
        else { throw Refusal.missing(.comment) }
        #expect(["a", "b", "c"].contains(option))
        for unknown in ["a", "b", "0", "5", ""] as [OptionID] {
            expectRefused("answer.option") {
                try sitting.perform(.answer("q1", Answer([.option(unknown)])), in: setting)
            }
        }
        expectRefused("unknown") { try sitting.perform(.answer("q9", Answer()), in: setting) }
    }

    @Test func `M2: words stand in documents, never in the log, and are scored when they are handed in`() throws {
        let test = try KnowledgeTest("test", title: "T", purpose: .module, [.makeCloze()], policy: .standard)
        let setting = try SittingSetting.make(test)
        var sitting = try Sitting.make(in: setting)
        expectRefused("sitting.words") {
            try sitting.perform(.answer("cloze", Answer(["GAP1": [.text("Volga")]])), in: setting)
        }
        let kept = Answer(["GAP1": [.document("d1")], "GAP2": [.document("d2")]])
        try sitting.perform(.answer("cloze", kept), in: setting)
        #expect(sitting.documents == ["d1", "d2"])
        var erased = sitting
        try sitting.perform(.handIn(words: ["d1": "volga", "d2": "Caspian Sea", "d3": "x"]), in: setting)
        #expect(sitting.result?.score == 2)
        try erased.perform(.handIn(words: ["d1": "Volga"]), in: setting)
        #expect(erased.result?.score == 1)
        #expect(erased.result?.entries[0].score.parts.map(\.verdict) == [.right, .wrong])
    }

    @Test func `M2: points, pass mark and negative questions make a result from 0 to the maximum`() throws {
        let penalty = try Question(
            "p", prompt: "?", [.choice(options("a", "b"))],
            keys: [
                "RESPONSE": AnswerKey(
                    .mapping, mapping: AnswerMapping([.init(.option("a"), worth: 1), .init(.option("b"), worth: -1)]))
            ],
            minimum: -1)
        let questions = [TestQuestion(penalty, points: 10), TestQuestion(try .make("q1"), points: 5)]
        let policy = try TestPolicy(shuffling: .nothing, passMark: 0.6)
        let test = try KnowledgeTest("test", title: "T", purpose: .final, questions: questions, policy: policy)
        let setting = try SittingSetting.make(test)
        func result(_ first: String, _ second: String) throws -> TestResult {
            var sitting = try Sitting.make(in: setting)
            try sitting.choose(first, for: "p", in: setting)
            try sitting.choose(second, for: "q1", in: setting)
            try sitting.perform(.handIn(words: [:]), in: setting)
            return try #require(sitting.result)
        }
        #expect(try result("a", "Paris").score == 15)
        #expect(try result("a", "Lyon").isPassed == true)
        let bad = try result("b", "Paris")
        #expect(bad.score == 0 && bad.entries[0].score.score == -10 && bad.isPassed == false)
    }

    @Test func `M2: time limit and grace end an attempt, and what was answered counts`() throws {
        let test = try KnowledgeTest.make(policy: TestPolicy(timeLimit: .seconds(600), grace: .seconds(30)))
        let setting = try SittingSetting.make(test)
        var sitting = try Sitting.make(in: setting)
        try sitting.choose("Paris", for: "q1", in: setting, at: .example + .seconds(610))
        expectRefused("sitting.timeLeft") {
            try sitting.perform(.timeOut(words: [:]), in: setting, by: .clock, at: .example + .seconds(630))
        }
        let late = Instant.example + .seconds(631)
        expectRefused("sitting.timeUp") { try sitting.choose("Paris", for: "q2", in: setting, at: late) }
        var other = sitting
        try sitting.perform(.timeOut(words: [:]), in: setting, by: .clock, at: late)
        try other.perform(.handIn(words: [:]), in: setting, at: late)
        for ended in [sitting, other] {
            #expect(ended.status == .timedOut && ended.result?.score == 1)
            #expect(ended.result?.duration == .seconds(600))
        }
        expectRefused("sitting.timeUp") { try sitting.perform(.handIn(words: [:]), in: setting, at: late) }
    }

    @Test func `M2: closing the round ends attempts that run, too`() throws {
        let closes = Instant.example + .seconds(100)
        let setting = try SittingSetting.make(window: TestWindow(closes: closes))
        var sitting = try Sitting.make(in: setting)
        try sitting.choose("Paris", for: "q1", in: setting, at: closes + .seconds(30))
        #expect(try sitting.view(for: .participant("ada"), in: setting, at: closes).deadline == closes)
        expectRefused("sitting.timeUp") {
            try sitting.choose("Paris", for: "q2", in: setting, at: closes + .seconds(31))
        }
        #expect(sitting.isTimeUp(at: closes + .seconds(31), in: setting.window))
        #expect(!sitting.isTimeUp(at: closes + .seconds(30), in: setting.window))
    }

    @Test func `M2: attempts are counted, one after the other, and voided ones do not count`() throws {
        let test = try KnowledgeTest.make(policy: TestPolicy(attempts: 2))
        func begin(_ earlier: SittingAttempt...) throws -> Int {
            let setting = try SittingSetting.make(test, earlier: earlier)
            return try #require(try Sitting.make(in: setting).start?.attempt)
        }
        let (first, second) = (
            SittingAttempt("1", number: 1, isOver: true), SittingAttempt("2", number: 2, isOver: true)
        )
        #expect(try begin() == 1)
        #expect(try begin(first) == 2)
        expectRefused("sitting.noAttempts") { _ = try begin(first, second) }
        expectRefused("sitting.unfinished") { _ = try begin(SittingAttempt("1", number: 1, isOver: false)) }
        #expect(try begin(first, SittingAttempt("2", number: 2, isOver: false, isVoided: true)) == 3)
    }

    @Test func `M2: a test is begun while it is open, once, by those who take part`() throws {
        let window = TestWindow(opens: .example, closes: .example + .hours(1))
        let setting = try SittingSetting.make(window: window)
        let sitting = Sitting(id: "s")
        func begin(at moment: Instant, _ standing: Standing = .participant("ada")) throws -> [SittingEvent] {
            try sitting.decide(.begin(seed: 1), in: setting, by: standing, at: moment)
        }
        expectRefused("test.notOpen") { _ = try begin(at: .example - .seconds(1)) }
        expectRefused("test.closed") { _ = try begin(at: .example + .hours(1)) }
        expectRefused("missingPermission") { _ = try begin(at: .example, Standing("ada", [.comment, .seeNames])) }
        expectRefused("emptyIdentifier") { _ = try begin(at: .example, .participant(" ")) }
        #expect(try begin(at: .example).count == 1)
        var begun = try Sitting.make(in: setting)
        expectRefused("sitting.begun") { try begun.perform(.begin(seed: 1), in: setting) }
        #expect(SittingSetting(TestRound(id: "r"), setting.test) == nil)
    }

    @Test func `M2: nobody else answers, hands in or ends an attempt, nor learns that it is there`() throws {
        let setting = try SittingSetting.make()
        let sitting = try Sitting.make(in: setting)
        for standing in [Standing.participant("bo"), .facilitator, Standing("", Set(Permission.all))] {
            for command in [SittingCommand.answer("q1", Answer()), .handIn(words: [:]), .timeOut(words: [:])] {
                expectRefused("unknown") {
                    _ = try sitting.decide(command, in: setting, by: standing, at: .example)
                }
            }
        }
        let left = Standing("ada", [])
        expectRefused("missingPermission") {
            _ = try sitting.decide(.handIn(words: [:]), in: setting, by: left, at: .example)
        }
        let other = try SittingSetting.make(.make("other"))
        expectRefused("unknown") {
            _ = try sitting.decide(.handIn(words: [:]), in: other, by: .participant("ada"), at: .example)
        }
        expectRefused("unknown") {
            _ = try Sitting(id: "s").decide(.handIn(words: [:]), in: setting, by: .participant("ada"), at: .example)
        }
    }

    @Test func `M2: staff void an attempt with a reason, though not their own`() throws {
        let setting = try SittingSetting.make()
        var sitting = try Sitting.make(in: setting)
        let void = SittingCommand.void(reason: "why", words: 4)
        expectRefused("missingPermission") {
            try sitting.perform(void, in: setting, by: Standing("f", Set(Permission.all).subtracting([.confirmGrades])))
        }
        expectRefused("sitting.ownVoid") {
            try sitting.perform(void, in: setting, by: Standing("ada", [.confirmGrades]))
        }
        expectRefused("sitting.noReason") {
            try sitting.perform(.void(reason: "why", words: 0), in: setting, by: .facilitator)
        }
        try sitting.perform(.handIn(words: [:]), in: setting)
        try sitting.perform(void, in: setting, by: .facilitator, at: .example + .hours(1))
        #expect(sitting.status == .voided && sitting.endedAt == .example)
        let view = try sitting.view(for: .participant("ada"), in: setting, at: .example)
        #expect(view.voiding == "why" && view.score == nil)
        expectRefused("sitting.voided") { try sitting.perform(void, in: setting, by: .facilitator) }
        var running = try Sitting.make(in: setting)
        try running.perform(void, in: setting, by: .facilitator)
        expectRefused("sitting.voided") { try running.perform(.handIn(words: [:]), in: setting) }
    }

    @Test func `M2: events that make no sense change nothing`() throws {
        let setting = try SittingSetting.make()
        var sitting = Sitting(id: "s")
        let result = TestResult(entries: [], score: 1, maximum: 1, isPassed: nil, duration: .zero)
        sitting.apply(.handedIn(result), at: .example)
        #expect(sitting.status == .notBegun && sitting.result == nil)
        sitting = try .make(in: setting)
        try sitting.perform(.handIn(words: [:]), in: setting)
        let own = sitting.result
        sitting.apply(.timedOut(result), at: .example + .hours(1))
        sitting.apply(.answered("q1", Answer([.option("b")])), at: .example)
        #expect(sitting.result == own && sitting.status == .handedIn && sitting.endedAt == .example)
        #expect(try sitting.report(for: .facilitator).answers.isEmpty)
    }

    @Test func `M2: an identifier says which attempt of whom it is, and no two are the same`() {
        let ids: [SittingID] = [
            SittingID("a", "b", attempt: 1), SittingID("a", "b", attempt: 2), SittingID("a.1", "b", attempt: 1),
            SittingID("a", "1.b", attempt: 1), SittingID("a", "b.1", attempt: 1), SittingID("b", "a", attempt: 1),
        ]
        #expect(Set(ids).count == ids.count)
    }
}
