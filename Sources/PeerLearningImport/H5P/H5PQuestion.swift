import PeerLearningCore

/// A question of H5P on its way to a question: its parameters, by the names of its content type.
struct H5PQuestion {
    let type: String
    let params: JSONValue
    let title: String?

    static let part: InteractionID = "RESPONSE"

    /// What the content type makes of an answer.
    struct Shape {
        var prompt: MarkedText
        var parts: [Interaction] = []
        var keys: [InteractionID: AnswerKey] = [:]
        var answers: [PackageAnswer] = []
        var explanation: MarkedText = ""
        var rubric: MarkedText = ""
        var maximum: Double?

        /// A question with one part; without a key nothing says what is right.
        init(_ prompt: MarkedText, _ part: Interaction? = nil, _ key: AnswerKey? = nil) {
            self.prompt = prompt
            parts = part.map { [$0] } ?? []
            if let part, let key { keys = [part.id: key] }
        }
    }

    /// The question.
    func question(_ id: QuestionID) throws(ImportError) -> PackageQuestion {
        do throws(Refusal) {
            let shape = try shape()
            guard !shape.prompt.isEmpty else { throw .because(.invalid, "question.empty") }
            let name = title ?? String(shape.prompt.plain.squashed.prefix(80))
            let question = try Question(
                id, title: name, prompt: shape.prompt, shape.parts, keys: shape.keys, maximum: shape.maximum,
                explanation: shape.explanation)
            return PackageQuestion(
                question, type: questionType, answers: shape.answers, rubric: shape.rubric)
        } catch {
            throw ImportError(.questionBroken)
        }
    }

    private var questionType: QuestionType {
        switch type {
        case "TrueFalse": .truefalse
        case "Blanks": "cloze"
        case "DragText": "ddwtos"
        case "MarkTheWords": "hottext"
        case "Essay": .essay
        default: .multichoice
        }
    }

    private func shape() throws(Refusal) -> Shape {
        switch type {
        case "TrueFalse": try truth()
        case "SingleChoice": try singleChoice()
        case "Blanks": try blanks()
        case "DragText": try draggedWords()
        case "MarkTheWords": try markedWords()
        case "Essay": try essay()
        default: try choice()
        }
    }

    private func answer(_ text: MarkedText, _ fraction: Double, _ feedback: MarkedText = "") -> PackageAnswer {
        PackageAnswer(text.plain.squashed, fraction: fraction, feedback: feedback.plain)
    }
}

/// Questions where something is chosen.
extension H5PQuestion {
    /// Each right option that is chosen brings a point and each wrong one takes it back, or all together bring one.
    private func choice() throws(Refusal) -> Shape {
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
    private func singleChoice() throws(Refusal) -> Shape {
        let texts = (params["answers"]?.list ?? []).map(\.marked)
        let options = texts.enumerated().map { AnswerOption(.letter($0), $1) }
        let part = try Interaction(Self.part, .choice, options: options, arrangement: .alwaysChanges)
        var shape = Shape(params["question"]?.marked ?? "", part, .correct(.option(.letter(0))))
        shape.answers = texts.enumerated().map { answer($1, $0 == 0 ? 100 : 0) }
        return shape
    }

    private func truth() throws(Refusal) -> Shape {
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
    private func essay() throws(Refusal) -> Shape {
        var shape = Shape(
            params["taskDescription"]?.marked ?? "", try Interaction(Self.part, .extendedText), .peers)
        let words = (params["keywords"]?.list ?? []).compactMap { $0["keyword"]?.text }
        shape.rubric = MarkedText(words.joined(separator: ", "))
        shape.explanation = params["solution"]?["sample"]?.marked ?? ""
        return shape
    }
}

/// Questions within a text.
extension H5PQuestion {
    /// A question has 1,000 parts at the most, and so many options; there is no use in reading on.
    private func requireRoom(_ count: Int) throws(Refusal) {
        guard count < 1_000 else { throw .because(.invalid, "question.tooManyOptions", ["part": .text(type)]) }
    }

    /// Fields to write in: `*one/two:tip*` takes either word.
    private func blanks() throws(Refusal) -> Shape {
        var placed = PlacedText()
        var shape = Shape("")
        let letterCase: LetterCase = params["behaviour"]?["caseSensitive"]?.truth == false ? .isIgnored : .matters
        placed.write(params["text"]?.text ?? "")
        for text in params["questions"]?.list ?? [] {
            placed.write("<p>")
            for stretch in StarredText.stretches(of: text.text ?? "") {
                guard case .starred(let inside) = stretch else {
                    placed.write(stretch.words)
                    continue
                }
                try requireRoom(shape.parts.count)
                let id = InteractionID("p\(shape.parts.count + 1)")
                let words = inside.solutions.map { HTMLText.words(of: $0).squashed }.filter { !$0.isEmpty }
                guard let first = words.first else { continue }
                let patterns = words.map { TextPattern($0.replacing("*", with: "\\*"), letterCase: letterCase) }
                shape.parts.append(
                    try Interaction(id, .textEntry, prompt: MarkedText(HTMLText.pieces(of: inside.tip ?? "")).trimmed))
                shape.keys[id] = AnswerKey(.patterns, correct: [.text(first)], patterns: patterns)
                shape.answers += words.map { PackageAnswer($0, fraction: 100) }
                placed.put(.place(id))
            }
            placed.write("</p>")
        }
        shape.prompt = placed.text { MarkedText(HTMLText.pieces(of: $0)).trimmed }
        return shape
    }

    /// Words to drag into the gaps that they were taken from; those of `distractors` belong nowhere.
    private func draggedWords() throws(Refusal) -> Shape {
        var placed = PlacedText()
        var gaps: [AnswerOption] = []
        var right: [AnswerItem] = []
        var words: [String] = []
        var uses: [String: Int] = [:]
        func option(_ text: String) -> OptionID {
            if uses.updateValue(uses[text, default: 0] + 1, forKey: text) == nil { words.append(text) }
            return .letter(words.firstIndex(of: text) ?? 0)
        }
        placed.write(params["taskDescription"]?.text ?? "")
        placed.write("<p>")
        for stretch in StarredText.stretches(of: params["textField"]?.text ?? "") {
            guard case .starred(let inside) = stretch else {
                placed.write(stretch.words.replacing("\n", with: "<br>"))
                continue
            }
            try requireRoom(gaps.count)
            let gap = OptionID("G\(gaps.count + 1)")
            gaps.append(AnswerOption(gap))
            right.append(.directedPair(option(HTMLText.words(of: inside.answer).squashed), to: gap))
            placed.put(.gap(Self.part, gap))
        }
        for stretch in StarredText.stretches(of: params["distractors"]?.text ?? "") {
            try requireRoom(words.count)
            if case .starred(let inside) = stretch { _ = option(HTMLText.words(of: inside.answer).squashed) }
        }
        let options = words.enumerated().map { AnswerOption(.letter($0), MarkedText($1), most: uses[$1] ?? 1) }
        let part = try Interaction(
            Self.part, .gapMatch, options: options, targets: gaps, count: AnswerCount(most: max(1, gaps.count)),
            cardinality: .multiple, arrangement: .alwaysChanges)
        let mapping = AnswerMapping(right.map { .init($0, worth: 1) })
        var shape = Shape(
            placed.text { MarkedText(HTMLText.pieces(of: $0)).trimmed }, part,
            AnswerKey(.mapping, correct: right, mapping: mapping))
        shape.maximum = Double(right.count)
        shape.answers = words.map { PackageAnswer($0, fraction: 100 / Double(max(1, right.count))) }
        return shape
    }

    /// Words of a text to be marked: each right one brings a point, each wrong one takes it back.
    private func markedWords() throws(Refusal) -> Shape {
        var pieces = [MarkedText.Piece](params["taskDescription"]?.marked.pieces ?? [])
        if !pieces.isEmpty { pieces.append(.text("\n\n")) }
        var options: [AnswerOption] = []
        var right: [AnswerItem] = []
        func put(_ word: String, isRight: Bool) {
            let id = OptionID("w\(options.count + 1)")
            options.append(AnswerOption(id, MarkedText(word)))
            if isRight { right.append(.option(id)) }
            pieces.append(.gap(Self.part, id))
            pieces.append(.text(" "))
        }
        for stretch in StarredText.stretches(of: params["textField"]?.text ?? "") {
            switch stretch {
            case .plain(let html):
                for word in HTMLText.words(of: html).split(whereSeparator: \.isWhitespace) {
                    put(String(word), isRight: false)
                }
            case .starred(let inside): put(HTMLText.words(of: inside.answer).squashed, isRight: true)
            }
        }
        let part = try Interaction(
            Self.part, .hottext, options: options, count: .any, cardinality: .multiple, arrangement: .asWritten)
        let entries = options.map { option in
            AnswerMapping.Entry(.option(option.id), worth: right.contains(.option(option.id)) ? 1 : -1)
        }
        var shape = Shape(
            MarkedText(pieces).trimmed, part,
            right.isEmpty ? nil : AnswerKey(.mapping, correct: right, mapping: AnswerMapping(entries, lower: 0)))
        shape.maximum = right.isEmpty ? nil : Double(right.count)
        return shape
    }
}
