import PeerLearningCore

/// Questions where something is chosen.
extension H5PQuestion {
    /// Each right option that is chosen brings a point and each wrong one takes it back, or all together bring one.
    func choice() throws(Refusal) -> Shape {
        let answers = params["answers"]?.list ?? []
        let options = answers.enumerated().map { AnswerOption(.letter($0), $1["text"]?.marked ?? "") }
        let right = zip(options, answers).filter { $1["correct"]?.truth == true }.map(\.0.id)
        let behaviour = params["behaviour"]
        let isSingle: Bool
        switch behaviour?["type"]?.text ?? behaviour?["singleAnswer"]?.truth.map({ $0 ? "single" : "multi" }) {
        case "single": isSingle = true
        case "multi": isSingle = false
        default: isSingle = right.count == 1
        }
        let part = try Interaction(
            Self.part, .choice, options: options, count: isSingle ? .one : .any,
            arrangement: behaviour?["randomAnswers"]?.truth == false ? .asWritten : .mayChange)
        var shape = Shape(params["question"]?.marked ?? "", part)
        let correct = right.map { AnswerItem.option($0) }
        if !right.isEmpty {
            let isWhole = !isSingle && behaviour?["singlePoint"]?.truth == true
            let entries = options.map { AnswerMapping.Entry(.option($0.id), worth: right.contains($0.id) ? 1 : -1) }
            let most = isSingle ? 1 : Double(right.count)
            let mapped = AnswerKey(
                .mapping, correct: isSingle ? Array(correct.prefix(1)) : correct,
                mapping: AnswerMapping(
                    isSingle ? entries.map { .init($0.item, worth: max(0, $0.worth)) } : entries, lower: 0, upper: most)
            )
            shape.keys = [Self.part: isWhole ? AnswerKey(.correct, correct: correct) : mapped]
            shape.maximum = isWhole ? 1 : most
        }
        shape.answers = zip(options, answers).map { option, value in
            let isRight = right.contains(option.id)
            return answer(
                option.text, isRight ? (isSingle ? 100 : 100 / Double(right.count)) : 0,
                value["tipsAndFeedback"]?["chosenFeedback"]?.marked ?? "")
        }
        return shape
    }

    /// Of a set of questions with one choice each: the first answer is the right one.
    func singleChoice() throws(Refusal) -> Shape {
        let texts = (params["answers"]?.list ?? []).map(\.marked)
        let options = texts.enumerated().map { AnswerOption(.letter($0), $1) }
        let part = try Interaction(Self.part, .choice, options: options, arrangement: .alwaysChanges)
        var shape = Shape(params["question"]?.marked ?? "", part, .correct(.option(.letter(0))))
        shape.answers = texts.enumerated().map { answer($1, $0 == 0 ? 100 : 0) }
        return shape
    }

    func truth() throws(Refusal) -> Shape {
        let names = params["l10n"]
        let options = [
            AnswerOption("true", MarkedText(names?["trueText"]?.text ?? "True")),
            AnswerOption("false", MarkedText(names?["falseText"]?.text ?? "False")),
        ]
        let part = try Interaction(Self.part, .choice, options: options, arrangement: .asWritten)
        let right = params["correct"]?.truth
        var shape = Shape(
            params["question"]?.marked ?? "", part, right.map { .correct(.option($0 ? "true" : "false")) })
        shape.answers = options.map { answer($0.text, $0.id.rawValue == right.map(String.init) ? 100 : 0) }
        return shape
    }

    /// A text that people judge; what the author looks for and an example of a good answer are kept for them.
    func essay() throws(Refusal) -> Shape {
        var shape = Shape(
            params["taskDescription"]?.marked ?? "", try Interaction(Self.part, .extendedText), .peers)
        let words = (params["keywords"]?.list ?? []).compactMap { $0["keyword"]?.text }
        shape.rubric = MarkedText(words.joined(separator: ", "))
        shape.explanation = params["solution"]?["sample"]?.marked ?? ""
        return shape
    }
}
