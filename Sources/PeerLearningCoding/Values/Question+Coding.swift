import PeerLearningCore

extension WireQuestion {
    /// The question as a body holds it, with its keys in the order of their parts.
    init(_ question: Question) {
        self.init()
        id = question.id.rawValue
        title = question.title
        prompt = WireMarkedText(question.prompt)
        interactions = question.interactions.map(WireInteraction.init)
        keys = question.keys.sorted { $0.key < $1.key }.map { WireAnswerKey($0.value, for: $0.key) }
        if let rules = question.program { program = WireScoringProgram(rules) }
        minimum = question.minimum
        maximum = question.maximum
        if question.explanation != "" { explanation = WireMarkedText(question.explanation) }
    }

    /// The question as the core holds it.
    func value() throws(BodyFault) -> Question {
        guard hasID, hasTitle, hasPrompt, hasMinimum, hasMaximum else { throw .incomplete("Question") }
        let interactions = try interactions.reading { part throws(BodyFault) in try part.value() }
        var named: [InteractionID: AnswerKey] = [:]
        for key in keys {
            guard key.hasPart else { throw .incomplete("AnswerKey") }
            named[InteractionID(key.part)] = try key.value()
        }
        let (prompt, program) = (try prompt.value(), hasProgram ? try program.value() : nil)
        let explanation = try explanation.value()
        do {
            return try Question(
                QuestionID(id), title: title, prompt: prompt, interactions, keys: named, program: program,
                minimum: minimum, maximum: maximum, explanation: explanation)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireMarkedText {
    /// The text as a body holds it.
    init(_ text: MarkedText) {
        self.init()
        pieces = text.pieces.map { piece in
            var wire = Piece()
            switch piece {
            case .text(let words): wire.value = .text(words)
            case .place(let part): wire.value = .place(part.rawValue)
            case .picture(let path, let description):
                wire.value = .picture(WireQuestionPicture(QuestionPicture(path: path, description: description)))
            case .gap(let part, let gap):
                var place = Gap()
                (place.part, place.gap) = (part.rawValue, gap.rawValue)
                wire.value = .gap(place)
            }
            return wire
        }
    }

    /// The text as the core holds it.
    func value() throws(BodyFault) -> MarkedText {
        MarkedText(
            try pieces.reading { piece throws(BodyFault) in
                switch piece.value {
                case .text(let words): return .text(words)
                case .place(let part): return .place(InteractionID(part))
                case .picture(let picture):
                    let value = try picture.value()
                    return .picture(path: value.path, description: value.description)
                case .gap(let place):
                    guard place.hasPart, place.hasGap else { throw .incomplete("MarkedText.Gap") }
                    return .gap(InteractionID(place.part), OptionID(place.gap))
                case nil: throw .incomplete("MarkedText.Piece")
                }
            })
    }
}

extension WireQuestionPicture {
    /// The picture as a body holds it.
    init(_ picture: QuestionPicture) {
        self.init()
        path = picture.path
        description_p = picture.description
        if let size = picture.width { width = size }
        if let size = picture.height { height = size }
    }

    /// The picture as the core holds it.
    func value() throws(BodyFault) -> QuestionPicture {
        guard hasPath, hasDescription_p else { throw .incomplete("QuestionPicture") }
        return QuestionPicture(
            path: path, description: description_p, width: hasWidth ? width : nil, height: hasHeight ? height : nil)
    }
}
