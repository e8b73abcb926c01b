import PeerLearningCore

extension MoodleDraft {
    /// Things that are put in order: as the file has them, or by their numbers.
    mutating func readOrder() throws(Refusal) {
        let options = answers.enumerated().map { AnswerOption(.letter($0), $1.text.marked) }
        let part = try Interaction(
            Self.part, .order, options: options, count: .any, arrangement: .alwaysChanges)
        let order = options.map { AnswerItem.option($0.id) }
        set(part, AnswerKey(.correct, weight: grade, correct: order))
        if node.word("selecttype").uppercased() != "ALL", node.child("selecttype") != nil,
            node.word("selecttype") != "0"
        {
            note(.note, .questionsDrawn, ["count": .number(Int(node.word("selectcount")) ?? 0)])
        }
        let tests: [ScoringExpression]
        switch node.word("gradingtype").uppercased() {
        case "ALL_OR_NOTHING", "-1": return
        case "", "ABSOLUTE_POSITION", "0": tests = order.enumerated().map { Self.stands($1, at: $0 + 1) }
        case "RELATIVE_NEXT_EXCLUDE_LAST", "1", "RELATIVE_ONE_PREVIOUS_AND_NEXT", "3": tests = Self.neighbours(order)
        case "RELATIVE_NEXT_INCLUDE_LAST", "2":
            tests = Self.neighbours(order) + (order.last.map { [Self.stands($0, at: order.count)] } ?? [])
        default: return note(.warning, .questionRulesLeftOut, ["name": .text(node.word("gradingtype").printable)])
        }
        guard !tests.isEmpty else { return }
        let share = ScoringExpression.number(grade / Double(tests.count))
        program = try ScoringProgram(
            tests.map { test in
                .when([ScoringBranch(if: test, [.set("SCORE", .apply(.sum, [.outcome("SCORE"), share]))])])
            })
    }

    private static func stands(_ item: AnswerItem, at place: Int) -> ScoringExpression {
        .apply(.match, [.apply(.index(place), [.response(part)]), .value(ScoringValue(item))])
    }

    /// Each thing directly before the one that has to follow it.
    private static func neighbours(_ order: [AnswerItem]) -> [ScoringExpression] {
        zip(order, order.dropFirst()).map { one, next in
            .apply(.contains, [.response(part), .value(ScoringValue(.ordered, [one, next]))])
        }
    }
}
