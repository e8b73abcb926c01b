import PeerLearningCore

/// How an item is scored, as it is written: what is computed, and how.
struct QTIScore {
    let outcomes: [Element]
    let processing: Element?
}

extension QTIItemWriter {
    /// A standard template where one says the same, else the rules step by step; none where nothing is scored.
    mutating func scoring() -> QTIScore {
        let judged = question.interactions.filter { !$0.kind.isForPeers }
        let keys = question.keys.filter { $0.value.rule != .peers }
        guard !judged.isEmpty else {
            if question.program != nil { note(.rules) }
            return QTIScore(outcomes: [outcome(for: .number(0))], processing: nil)
        }
        guard question.program != nil || !keys.isEmpty else {
            return QTIScore(outcomes: [outcome(for: .number(0))], processing: nil)
        }
        if let template = template(keys) {
            let processing = Element("responseProcessing", ["template": version.template(template)])
            return QTIScore(outcomes: [outcome(for: .number(0)), maximum], processing: processing)
        }
        var rules = QTIRuleWriter(question, names)
        let result = rules.score()
        for code in rules.notes { note(code) }
        return QTIScore(
            outcomes: [outcome(for: result.start), maximum] + result.outcomes,
            processing: Element("responseProcessing", [:], result.steps))
    }

    private var maximum: Element {
        Element(
            "outcomeDeclaration", ["identifier": "MAXSCORE", "cardinality": "single", "baseType": "float"],
            [Element("defaultValue", [:], [Element("value", text: question.maximum.figures)])])
    }

    private func outcome(for start: ScoringValue) -> Element {
        let isPeers = !question.interactions.isEmpty && question.interactions.allSatisfy(\.kind.isForPeers)
        var start = start.items.first ?? .number(0)
        if case .number = start {} else { start = .number(0) }
        return Element(
            "outcomeDeclaration",
            [
                "identifier": "SCORE", "cardinality": "single", "baseType": "float",
                "normalMaximum": question.maximum > 0 ? question.maximum.figures : nil,
                "normalMinimum": question.minimum < 0 ? question.minimum.figures : nil,
                "externalScored": isPeers ? "human" : nil,
            ],
            [Element("defaultValue", [:], [Element("value", text: word(start))])])
    }

    /// The template that scores the question as its only key does; nil where none does.
    private func template(_ keys: [InteractionID: AnswerKey]) -> String? {
        guard question.program == nil, question.minimum == 0, keys.count == 1, let (id, key) = keys.first,
            names.part(id) == "RESPONSE", key.weight == 1,
            let part = question.interactions.first(where: { $0.id == id }),
            question.maximum == key.best(in: part), question.maximum > 0
        else { return nil }
        switch key.rule {
        case .correct: return key.correct.isEmpty ? nil : "match_correct"
        case .mapping: return key.mapping == nil ? nil : "map_response"
        case .areas: return key.areas == nil || key.mapping != nil ? nil : "map_response_point"
        case .numbers, .patterns, .peers: return nil
        }
    }
}
