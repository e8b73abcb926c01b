import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2: Response processing")
struct ScoringProgramTests {
    private func score(_ steps: [ScoringStep], _ items: AnswerItem..., parts: [Interaction]? = nil) throws -> Double {
        let standard = try [Interaction.choice(options("a", "b", "c"), count: .any)]
        let question = try Question(
            "q", prompt: "?", parts ?? standard, keys: ["RESPONSE": .correct(.option("a"), .option("b"))],
            program: try ScoringProgram(steps), minimum: -100, maximum: 100)
        return try question.score(Answer(items)).score
    }

    private func value(_ operation: ScoringOperator, _ operands: ScoringExpression...) throws -> Double {
        try score([.set("SCORE", .apply(operation, operands))])
    }

    private func holds(_ operation: ScoringOperator, _ operands: ScoringExpression...) throws -> Bool? {
        let condition = ScoringExpression.apply(operation, operands)
        let score = try score([
            .when([
                ScoringBranch(if: condition, [.set("SCORE", .number(1))]),
                ScoringBranch(if: .apply(.not, [condition]), [.set("SCORE", .number(2))]),
            ])
        ])
        return score == 0 ? nil : score == 1
    }

    @Test func `M2: a program takes the first branch that holds, and stops where it is told to`() throws {
        let steps: [ScoringStep] = [
            .when(
                [
                    ScoringBranch(if: .apply(.isNull, [.response("RESPONSE")]), [.set("SCORE", .number(-1)), .stop]),
                    ScoringBranch(
                        if: .apply(.match, [.response("RESPONSE"), .correct("RESPONSE")]), [.set("SCORE", .number(3))]),
                    ScoringBranch(
                        if: .apply(.member, [.value(ScoringValue(.option("a"))), .response("RESPONSE")]),
                        [.set("SCORE", .number(1))]),
                ], otherwise: [.set("SCORE", .number(0.5))]),
            .set("SCORE", .apply(.sum, [.outcome("SCORE"), .number(10)])),
        ]
        #expect(try score(steps) == -1)
        #expect(try score(steps, .option("b"), .option("a")) == 13)
        #expect(try score(steps, .option("a"), .option("c")) == 11)
        #expect(try score(steps, .option("c")) == 10.5)
    }

    @Test func `M2: numbers are computed as QTI says`() throws {
        #expect(try value(.sum, .number(1), .number(2), .number(3)) == 6)
        #expect(try value(.product, .number(2), .number(3.5)) == 7)
        #expect(try value(.subtract, .number(2), .number(3)) == -1)
        #expect(try value(.divide, .number(1), .number(4)) == 0.25)
        #expect(try value(.power, .number(2), .number(-2)) == 0.25)
        #expect(try value(.integerDivide, .number(-7), .number(2)) == -4)
        #expect(try value(.integerModulus, .number(-7), .number(2)) == 1)
        #expect(try value(.truncate, .number(-2.5)) == -2)
        #expect(try value(.round, .number(-2.5)) == -2)
        #expect(try value(.round, .number(2.5)) == 3)
        #expect(try value(.min, .number(2), .number(-3)) == -3)
        #expect(try value(.max, .number(2), .number(-3)) == 2)
        #expect(try value(.containerSize, .correct("RESPONSE")) == 2)
        #expect(try value(.containerSize, .response("RESPONSE")) == 0)
        #expect(try value(.index(2), .apply(.ordered, [.number(4), .number(5)])) == 5)
    }

    @Test func `M2: truths are three: yes, no and not known`() throws {
        let (yes, no, unknown) = (
            ScoringExpression.truth(true), ScoringExpression.truth(false), ScoringExpression.value(.null)
        )
        #expect(try holds(.and, yes, yes) == true)
        #expect(try holds(.and, no, unknown) == false)
        #expect(try holds(.and, yes, unknown) == nil)
        #expect(try holds(.or, no, unknown) == nil)
        #expect(try holds(.or, yes, unknown) == true)
        #expect(try holds(.or, no, no) == false)
        #expect(try holds(.not, unknown) == nil)
        #expect(try holds(.anyOf(least: 1, most: 2), yes, no, no) == true)
        #expect(try holds(.anyOf(least: 1, most: 2), yes, yes, yes) == false)
        #expect(try holds(.anyOf(least: 2, most: 2), yes, no, unknown) == nil)
        #expect(try holds(.anyOf(least: 3, most: 3), yes, no, unknown) == false)
        #expect(try holds(.anyOf(least: 1, most: 1), yes, unknown) == nil)
    }

    @Test func `M2: values are compared as QTI says`() throws {
        func list(_ cardinality: Cardinality, _ ids: OptionID...) -> ScoringExpression {
            .value(ScoringValue(cardinality, ids.map { .option($0) }))
        }
        #expect(try holds(.match, list(.multiple, "a", "b"), list(.multiple, "b", "a")) == true)
        #expect(try holds(.match, list(.multiple, "a", "a"), list(.multiple, "a", "b")) == false)
        #expect(try holds(.match, list(.ordered, "a", "b"), list(.ordered, "b", "a")) == false)
        #expect(try holds(.match, list(.single, "a"), .value(.null)) == nil)
        #expect(try holds(.contains, list(.multiple, "a", "b", "c"), list(.multiple, "c", "a")) == true)
        #expect(try holds(.contains, list(.multiple, "a"), list(.multiple, "a", "a")) == false)
        #expect(try holds(.contains, list(.ordered, "a", "b", "c"), list(.ordered, "b", "c")) == true)
        #expect(try holds(.contains, list(.ordered, "a", "b", "c"), list(.ordered, "a", "c")) == false)
        #expect(
            try holds(
                .match, .apply(.delete, [list(.single, "a"), list(.multiple, "a", "b", "a")]), list(.multiple, "b"))
                == true)
        #expect(try holds(.lessThan, .number(1), .number(2)) == true)
        #expect(try holds(.atLeast, .number(2), .number(2)) == true)
        #expect(try holds(.greaterThan, .number(2), .number(2)) == false)
        #expect(try holds(.atMost, .number(3), .number(2)) == false)
        #expect(try holds(.greaterThan, .number(2), .value(.null)) == nil)
        #expect(try holds(.equal(.absolute(0.5)), .number(2), .number(2.5)) == true)
        #expect(try holds(.equalRounded(digits: 2), .number(3.141), .number(3.139)) == true)
        #expect(try holds(.equalRounded(digits: 3), .number(3.141), .number(3.139)) == false)
        #expect(
            try holds(.sameText(.matters), .value(ScoringValue(.text("A"))), .value(ScoringValue(.text("a")))) == false)
        #expect(
            try holds(.sameText(.isIgnored), .value(ScoringValue(.text("A"))), .value(ScoringValue(.text("a")))) == true
        )
        #expect(
            try holds(
                .textWithin(.isIgnored), .value(ScoringValue(.text("Абрикос"))), .value(ScoringValue(.text("БРИ"))))
                == true)
        #expect(try holds(.agrees(TextPattern("*кос")), .value(ScoringValue(.text("абрикос")))) == true)
        let point = ScoringExpression.value(ScoringValue(.point(x: 1, y: 1)))
        #expect(try holds(.inside(.circle(x: 0, y: 0, radius: 2)), point) == true)
        #expect(try holds(.inside(.circle(x: 0, y: 0, radius: 1)), point) == false)
    }

    @Test(arguments: [
        ScoringExpression.apply(.divide, [.number(1), .number(0)]), .apply(.sum, [.truth(true)]), .apply(.sum, []),
        .apply(.integerModulus, [.number(1), .number(0)]), .apply(.power, [.number(1e300), .number(2)]),
        .apply(.power, [.number(2), .number(0.5)]), .apply(.power, [.number(2), .number(1e9)]), .outcome("NONE"),
        .apply(.index(0), [.number(1)]), .apply(.index(.min), [.number(1)]), .apply(.index(9), [.number(1)]),
        .apply(.not, []), .apply(.match, [.number(1)]), .apply(.truncate, [.value(.null)]), .response("NONE"),
        .correct("NONE"), .apply(.subtract, [.number(1), .number(2), .number(3)]),
    ])
    func `M2: what makes no sense has no value, and a score without value is 0`(expression: ScoringExpression) throws {
        #expect(try score([.set("SCORE", expression)]) == 0)
    }

    @Test func `M2: a program that is too deep or too long is refused, however deep it is`() throws {
        var deep = ScoringExpression.truth(true)
        for _ in 0..<ScoringProgram.mostDepth - 2 { deep = .apply(.not, [deep]) }
        _ = try ScoringProgram([.set("SCORE", deep)])
        for _ in 0..<5_000 { deep = .apply(.not, [deep]) }
        expectRefused("question.program") { _ = try ScoringProgram([.set("SCORE", deep)]) }
        let long = [ScoringStep](repeating: .stop, count: ScoringProgram.mostParts + 1)
        expectRefused("question.program") { _ = try ScoringProgram(long) }
        expectRefused("question.program") {
            _ = try ScoringProgram([.set("SCORE", .value(ScoringValue(.number(.nan))))])
        }
        expectRefused("question.program") {
            _ = try ScoringProgram([.set("SCORE", .apply(.equalRounded(digits: 99), []))])
        }
    }

    @Test func `M2: values that double again and again come to an end`() throws {
        var steps: [ScoringStep] = [.set("x", .value(ScoringValue(.multiple, [.number(1), .number(1)])))]
        for _ in 0..<1_000 { steps.append(.set("x", .apply(.multiple, [.outcome("x"), .outcome("x")]))) }
        steps.append(.set("SCORE", .apply(.containerSize, [.outcome("x")])))
        #expect(try score(steps) == 0)
        let long = ScoringExpression.apply(.ordered, (0..<500).map { .number(Double($0)) })
        let many = (0..<3).map { _ in ScoringStep.set("y", .apply(.contains, [long, long])) }
        #expect(try score(many + [.set("SCORE", .number(5))]) == 5)
    }

    @Test func `M2: a value of more than 2,000 values is none`() throws {
        func size(doublings: Int) throws -> Double {
            var steps: [ScoringStep] = [.set("x", .number(1))]
            for _ in 0..<doublings { steps.append(.set("x", .apply(.multiple, [.outcome("x"), .outcome("x")]))) }
            let size = ScoringExpression.apply(.containerSize, [.outcome("x")])
            return try score(steps + [.set("SCORE", .apply(.divide, [size, .number(1_024)]))])
        }
        #expect(try size(doublings: 10) == 1)
        #expect(try size(doublings: 11) == 0)
    }
}
