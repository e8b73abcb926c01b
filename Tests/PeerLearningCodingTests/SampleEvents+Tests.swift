import PeerLearningCore

extension SampleEvents {
    /// A test with every kind of thing that a test can hold.
    private static func test() throws -> KnowledgeTest {
        let policy = try TestPolicy(
            attempts: 3, counting: .best, timeLimit: .seconds(2_700), grace: .seconds(45),
            shuffling: Shuffling([.questions, .options], seed: .max),
            feedback: TestPolicy.Feedback(total: .afterHandingIn, questions: .afterClosing, answers: .never),
            passMark: 0.6)
        let questions = [
            TestQuestion(try choice(), points: 2), TestQuestion(try matching(), points: 1.5),
            TestQuestion(try picture(), points: 0.5), TestQuestion(try processed(), points: 1),
        ]
        return try KnowledgeTest("kt-1", title: "Итоговый тест", purpose: .final, questions: questions, policy: policy)
    }

    private static func choice() throws -> Question {
        let options = [
            AnswerOption("a", "Lyon"),
            AnswerOption("b", MarkedText([.text("Paris "), .picture(path: "p.png", description: "a tower")])),
            AnswerOption("c", "None", isFixed: true, most: nil),
        ]
        let part = try Interaction(
            "RESPONSE", .choice, prompt: "Choose", options: options, count: AnswerCount(least: 1, most: 2),
            arrangement: .mayChange)
        let mapping = AnswerMapping(
            [.init(.option("b"), worth: 1), .init(.text("x"), worth: -0.5, letterCase: .isIgnored)], otherwise: -1,
            lower: 0, upper: 1)
        return try Question(
            "q-1", title: "Capital", prompt: "Which city?", [part],
            keys: ["RESPONSE": AnswerKey(.mapping, weight: 2, correct: [.option("b")], mapping: mapping)],
            explanation: "Paris, of course.")
    }

    private static func matching() throws -> Question {
        let gaps = try Interaction(
            "R1", .gapMatch, options: [AnswerOption("w", "winter"), AnswerOption("s", "summer")],
            targets: [AnswerOption("g1")], count: .any, arrangement: .alwaysChanges)
        let words = try Interaction("R2", .textEntry)
        let number = try Interaction("R3", .textEntry, entry: .number)
        return try Question(
            "q-2", prompt: MarkedText([.text("In "), .gap("R1", "g1"), .text(", "), .place("R2")]),
            [gaps, words, number],
            keys: [
                "R1": .correct(.directedPair("w", to: "g1"), .pair("w", "s"), .truth(true), .document("d")),
                "R2": AnswerKey(.patterns, patterns: [TextPattern("snow*", worth: 0.5, letterCase: .matters)]),
                "R3": AnswerKey(
                    .numbers,
                    numbers: [
                        NumberKey(
                            -12.5, NumberTolerance(.relative, below: 0.1, above: 0.2, bounds: .upperIncluded),
                            worth: 0.75)
                    ]),
            ])
    }

    private static func picture() throws -> Question {
        let corners = [(0.0, 0.0), (4, 0), (4, 3)].map { PictureRegion.Corner(x: $0.0, y: $0.1) }
        let image = QuestionPicture(path: "map.png", description: "A map", width: 640, height: 480)
        let spots = try Interaction(
            "R1", .hotspot,
            options: [
                AnswerOption("h1", shape: .polygon(corners)),
                AnswerOption("h2", shape: .rectangle(left: 1, top: 2, right: 3, bottom: 4)),
                AnswerOption("h3", shape: .ellipse(x: 1, y: 2, horizontal: 3, vertical: 4)),
                AnswerOption("h4", shape: .everywhere),
            ], picture: image)
        let points = try Interaction("R2", .selectPoint, count: .any, picture: image)
        let slider = try Interaction("R3", .slider, scale: SliderScale(lower: 0, upper: 10, step: 0.5))
        let areas = AreaMapping(
            [.init(.circle(x: 5, y: 6, radius: 2), worth: 1)], otherwise: -0.25, lower: -1, upper: 3)
        return try Question(
            "q-3", prompt: "Where?", [spots, points, slider],
            keys: ["R2": AnswerKey(.areas, correct: [.point(x: 5, y: 6), .number(1)], areas: areas)], minimum: -1,
            maximum: 2)
    }

    private static func processed() throws -> Question {
        let isRight = ScoringExpression.apply(.match, [.response("RESPONSE"), .correct("RESPONSE")])
        let conditions: [ScoringExpression] = [
            isRight, .apply(.anyOf(least: 1, most: 2), [.mapped("RESPONSE"), .mappedAreas("RESPONSE")]),
            .apply(.index(2), [.numbers("RESPONSE")]), .apply(.equalRounded(digits: 3), [.patterns("RESPONSE")]),
            .apply(.equal(.absolute(0.5)), [.outcome("SCORE")]), .apply(.sameText(.isIgnored), []),
            .apply(.textWithin(.matters), []), .apply(.agrees(TextPattern("a*")), []),
            .apply(.inside(.circle(x: 1, y: 2, radius: 3)), []),
        ]
        let program = try ScoringProgram(
            [
                .when(
                    conditions.map { ScoringBranch(if: $0, [.set("SCORE", .number(1))]) },
                    otherwise: [.set("SCORE", .value(.null)), .stop])
            ],
            initial: [
                ScoringProgram.Outcome("SCORE", .number(0)),
                ScoringProgram.Outcome("FEEDBACK", ScoringValue(.ordered, [.text("x"), .option("y")])),
            ])
        return try Question(
            "q-4", prompt: "?", [.choice([AnswerOption("a", "A"), AnswerOption("b", "B")])],
            keys: ["RESPONSE": .correct(.option("a"))], program: program, maximum: 1)
    }

    static func tests() throws -> [LearningEvent] {
        let test = try test()
        let events: [ProgrammeEvent] = [
            .testAttached(test, to: .programme), .testAttached(test, to: .module("m-1")),
            .testAttached(test, to: .micromodule("mm-1")), .testArchived("kt-1"),
        ]
        return events.map { .programme("p-1", $0) }
    }

    static func sittings() -> [LearningEvent] {
        let reference = TestReference("p-1", "kt-1", version: 2)
        let moment = Instant(milliseconds: 1_800_000_000_000)
        let window = TestWindow(opens: moment, closes: moment + .hours(2))
        let start = SittingStart(
            person: "ann", round: "tr-1", cohort: "c-1", reference: reference, attempt: 2, seed: .max,
            deadline: moment + .seconds(2_700), grace: .seconds(45))
        let answer = Answer(["R1": [.directedPair("w", to: "g1")], "R2": [.document("d-20")]])
        let result = TestResult(
            entries: [
                TestResult.Entry(
                    QuestionScore(
                        question: "q-2", score: 1.25, maximum: 1.5,
                        parts: [QuestionScore.Part("R1", .right), QuestionScore.Part("R2", .partly)]),
                    duration: .milliseconds(61_500))
            ], score: 1.25, maximum: 5, isPassed: false, duration: .milliseconds(90_250))
        let sittings: [SittingEvent] = [
            .begun(start), .answered("q-2", answer), .answered("q-2", Answer()), .handedIn(result), .timedOut(result),
            .voided(SittingVoiding(by: "eve", reason: "d-21", words: 5)),
        ]
        let plan = TestRoundPlan(reference: reference, cohort: "c-1", window: window)
        let rounds: [TestRoundEvent] = [.opened(plan), .moved(window)]
        return sittings.map { .sitting("s-9", $0) } + rounds.map { .testRound("tr-1", $0) }
    }
}
