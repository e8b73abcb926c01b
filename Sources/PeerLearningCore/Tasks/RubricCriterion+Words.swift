extension RubricCriterion {
    /// What an answer to it says, as a catalogue has it: the level's name, points of the most there are, yes or no.
    ///
    /// - Parameter answer: A number as ``Kind`` has it; −1 where it was left out.
    public func name(ofAnswer answer: Int) -> Message {
        guard accepts(answer), answer >= 0 else { return Message("rubric.answer.none") }
        switch kind {
        case .levels: return Message("rubric.answer.level", ["name": .text(levels[answer].name)])
        case .points(let most):
            return Message("rubric.answer.points", ["points": .number(answer), "most": .number(most)])
        case .check: return Message(answer == 1 ? "rubric.answer.yes" : "rubric.answer.no")
        case .comment: return Message("rubric.answer.words")
        }
    }

    /// How it is answered, for those who are about to, as a catalogue has it; what the levels are stands in them.
    public var invitation: Message {
        switch kind {
        case .levels: Message("rubric.asks.levels")
        case .points(let most): Message("rubric.asks.points", ["most": .number(most)])
        case .check: Message("rubric.asks.check")
        case .comment: Message("rubric.asks.words")
        }
    }
}
