import PeerLearningCore

// What the events of tests and sittings hold.
extension RandomEvents {
    mutating func test() throws -> KnowledgeTest {
        var questions: [TestQuestion] = [TestQuestion(try question(0, maximum: 3), points: 2.5)]
        for number in 0..<generator.below(3) { questions.append(TestQuestion(try question(number + 1))) }
        let policy = try TestPolicy(
            attempts: flag() ? 1 + count() : nil, counting: pick(TestPolicy.Counting.allCases),
            timeLimit: flag() ? .milliseconds(1_000 + generator.below(1 << 30)) : nil,
            grace: .milliseconds(generator.below(86_400_000)),
            shuffling: Shuffling(
                Set(Shuffling.Part.allCases.filter { _ in flag() }), seed: flag() ? generator.next() : nil),
            feedback: TestPolicy.Feedback(
                total: pick(TestPolicy.Moment.allCases), questions: pick(TestPolicy.Moment.allCases),
                answers: pick(TestPolicy.Moment.allCases)),
            passMark: flag() ? generator.fraction() : nil)
        return try KnowledgeTest(
            TestID("t" + text()), title: "x" + text(), purpose: pick(KnowledgeTest.Purpose.allCases),
            questions: questions, policy: policy)
    }

    mutating func testPlace() -> TestPlace {
        switch generator.below(3) {
        case 0: .programme
        case 1: .module(id())
        default: .micromodule(id())
        }
    }

    private mutating func question(_ number: Int, maximum: Double? = nil) throws -> Question {
        var parts: [Interaction] = []
        for part in 0..<generator.below(4) { parts.append(try interaction(part)) }
        var keys: [InteractionID: AnswerKey] = [:]
        for part in parts where flag() { keys[part.id] = part.kind.isForPeers ? .peers : key() }
        return try Question(
            QuestionID("\(number)" + text()), title: text(), prompt: marked(), parts, keys: keys,
            program: flag() ? try program() : nil, minimum: -generator.fraction(),
            maximum: maximum ?? generator.fraction() * 9, explanation: flag() ? marked() : "")
    }

    private mutating func interaction(_ number: Int) throws -> Interaction {
        let kind = pick(InteractionKind.allCases)
        let needsOptions = [.options, .pairs, .directedPairs].contains(kind.answers)
        let least = generator.below(3)
        return try Interaction(
            InteractionID("\(number)" + text()), kind, prompt: marked(), options: needsOptions ? options() : [],
            targets: kind.answers == .directedPairs ? options() : [],
            count: AnswerCount(least: least, most: flag() ? 2 + count() : nil),
            cardinality: pick(Cardinality.allCases), arrangement: pick(Interaction.Arrangement.allCases),
            entry: pick(Interaction.Entry.allCases),
            scale: flag() ? SliderScale(lower: -1, upper: 1, step: flag() ? worth() : nil) : nil,
            picture: flag()
                ? QuestionPicture(path: text(), description: text(), width: flag() ? 3 : nil, height: flag() ? 4 : nil)
                : nil)
    }

    private mutating func options() -> [AnswerOption] {
        (0...generator.below(3)).map { number in
            AnswerOption(
                OptionID("\(number)" + text()), marked(), isFixed: flag(), most: flag() ? 1 + count() : nil,
                shape: flag() ? region() : nil)
        }
    }

    private mutating func marked() -> MarkedText {
        MarkedText(
            (0..<generator.below(3)).map { _ in
                switch generator.below(4) {
                case 0: .text(text())
                case 1: .picture(path: text(), description: text())
                case 2: .place(id())
                default: .gap(id(), id())
                }
            })
    }

    private mutating func worth() -> Double { (generator.fraction() - 0.5) * 1e6 }

    private mutating func region() -> PictureRegion {
        switch generator.below(5) {
        case 0: .everywhere
        case 1: .rectangle(left: worth(), top: worth(), right: worth(), bottom: worth())
        case 2: .circle(x: worth(), y: worth(), radius: abs(worth()))
        case 3: .ellipse(x: worth(), y: worth(), horizontal: 1 + abs(worth()), vertical: 1)
        default: .polygon((0...2 + generator.below(3)).map { _ in PictureRegion.Corner(x: worth(), y: worth()) })
        }
    }

    private mutating func item(words: Bool = true) -> AnswerItem {
        switch generator.below(words ? 8 : 7) {
        case 0: .option(id())
        case 1: .pair(id(), id())
        case 2: .directedPair(id(), to: id())
        case 3: .number(worth())
        case 4: .point(x: worth(), y: worth())
        case 5: .truth(flag())
        case 6: .document(id())
        default: .text(text())
        }
    }

    private mutating func items() -> [AnswerItem] { (0..<generator.below(3)).map { _ in item() } }

    private mutating func tolerance() -> NumberTolerance {
        NumberTolerance(
            pick(NumberTolerance.Measure.allCases), below: abs(worth()), above: abs(worth()),
            bounds: pick(NumberTolerance.Bounds.allCases))
    }

    private mutating func pattern() -> TextPattern {
        TextPattern(text(), worth: worth(), letterCase: pick(LetterCase.allCases))
    }

    private mutating func key() -> AnswerKey {
        let bounds = [worth(), worth()].sorted()
        let (lower, upper) = (flag() ? bounds[0] : nil, flag() ? bounds[1] : nil)
        let mapping = AnswerMapping(
            items().map { AnswerMapping.Entry($0, worth: 1.5, letterCase: .isIgnored) }, otherwise: worth(),
            lower: lower, upper: upper)
        let areas = AreaMapping(
            [AreaMapping.Entry(region(), worth: worth())], otherwise: worth(), lower: lower, upper: upper)
        return AnswerKey(
            pick(AnswerKey.Rule.allCases), weight: abs(worth()), correct: items(), mapping: flag() ? mapping : nil,
            areas: flag() ? areas : nil,
            numbers: (0..<generator.below(3)).map { _ in NumberKey(worth(), tolerance(), worth: worth()) },
            patterns: (0..<generator.below(3)).map { _ in pattern() })
    }

    private mutating func program() throws -> ScoringProgram {
        let initial = (0..<generator.below(3)).map { _ in ScoringProgram.Outcome(text(), value()) }
        return try ScoringProgram(steps(depth: 3), initial: initial, score: text())
    }

    private mutating func value() -> ScoringValue { ScoringValue(pick(Cardinality.allCases), items()) }

    private mutating func steps(depth: Int) -> [ScoringStep] {
        (0..<generator.below(4)).map { _ in
            switch generator.below(depth > 0 ? 3 : 2) {
            case 0: .set(text(), expression(depth: 3))
            case 1: .stop
            default:
                .when(
                    (0..<generator.below(3)).map { _ in
                        ScoringBranch(if: expression(depth: 3), steps(depth: depth - 1))
                    }, otherwise: steps(depth: depth - 1))
            }
        }
    }

    private mutating func expression(depth: Int) -> ScoringExpression {
        switch generator.below(depth > 0 ? 9 : 8) {
        case 0: .value(value())
        case 1: .response(id())
        case 2: .correct(id())
        case 3: .mapped(id())
        case 4: .mappedAreas(id())
        case 5: .numbers(id())
        case 6: .patterns(id())
        case 7: .outcome(text())
        default:
            .apply(operation(), (0..<generator.below(3)).map { _ in expression(depth: depth - 1) })
        }
    }

    private mutating func operation() -> ScoringOperator {
        pick([
            .not, .and, .or, .match, .member, .contains, .delete, .isNull, .containerSize, .multiple, .ordered, .sum,
            .product, .subtract, .divide, .power, .integerDivide, .integerModulus, .truncate, .round, .min, .max,
            .lessThan, .atMost, .greaterThan, .atLeast, .anyOf(least: number(), most: number()), .index(number()),
            .equalRounded(digits: generator.below(16)), .equal(tolerance()), .sameText(pick(LetterCase.allCases)),
            .textWithin(pick(LetterCase.allCases)), .agrees(pattern()), .inside(region()),
        ])
    }

    mutating func sittingStart() -> SittingStart {
        SittingStart(
            person: id(), round: id(), cohort: id(), reference: reference(), attempt: count(), seed: generator.next(),
            deadline: maybeMoment(), grace: .milliseconds(generator.below(1 << 40)))
    }

    private mutating func reference() -> TestReference { TestReference(id(), id(), version: count()) }

    mutating func answer() -> Answer {
        var answer = Answer()
        for _ in 0..<generator.below(4) {
            let part: InteractionID = id()
            answer[part] = (0..<generator.below(4)).map { _ in item(words: false) }
        }
        return answer
    }

    mutating func testResult() -> TestResult {
        let entries = (0..<generator.below(4)).map { _ in
            TestResult.Entry(
                QuestionScore(
                    question: id(), score: figure(), maximum: figure(),
                    parts: (0..<generator.below(3)).map { _ in
                        QuestionScore.Part(id(), pick(QuestionScore.Verdict.allCases))
                    }), duration: .milliseconds(generator.below(1 << 40)))
        }
        return TestResult(
            entries: entries, score: figure(), maximum: figure(), isPassed: flag() ? flag() : nil,
            duration: .milliseconds(generator.below(1 << 40)))
    }

    mutating func testWindow() -> TestWindow { TestWindow(opens: maybeMoment(), closes: maybeMoment()) }

    mutating func testRoundPlan() -> TestRoundPlan {
        TestRoundPlan(reference: reference(), cohort: id(), window: testWindow())
    }
}
