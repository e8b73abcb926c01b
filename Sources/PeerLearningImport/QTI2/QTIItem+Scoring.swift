import PeerLearningCore

/// How an item is scored.
struct QTIScoring {
    var keys: [InteractionID: AnswerKey]
    var program: ScoringProgram?
    var maximum: Double?
}

/// The rules that items refer to by name.
///
/// Source: QTI 2.1 Information Model, *Standard response processing templates*; QTI 3.0 names the same ones.
enum QTITemplate {
    case matchCorrect, mapResponse, mapResponsePoint

    /// The template of an address, whatever the version in it.
    init?(_ address: String) {
        let last = address.split(separator: "/").last.map(String.init) ?? ""
        let name = String(last.prefix { $0 != "." }).lowercased().filter { $0.isLetter }
        switch name {
        case let name where ["matchcorrect", "matchbasic", "ccmatch"].contains { name.hasSuffix($0) }:
            self = .matchCorrect
        case let name where name.hasSuffix("mapresponse"): self = .mapResponse
        case let name where name.hasSuffix("mapresponsepoint"): self = .mapResponsePoint
        default: return nil
        }
    }
}

extension QTIItem {
    /// How the item is scored: by a template, by its own rules, else by what its declarations say.
    mutating func scoring() -> QTIScoring {
        guard body.parts.contains(where: { !$0.kind.isForPeers }) else {
            return QTIScoring(keys: keys { _ in false })
        }
        guard let processing = node.child("responseProcessing") else { return byDeclarations(processing: nil) }
        if !processing.children.isEmpty { return byRules(processing) }
        guard let address = processing["template"] ?? processing["templateLocation"] else {
            return byDeclarations(processing: processing)
        }
        guard let template = QTITemplate(address) else {
            body.note(.warning, .questionTemplateUnknown, ["address": .text(address.printable)], line: processing.line)
            return byDeclarations(processing: nil)
        }
        return byTemplate(template)
    }

    /// A template speaks of the answer `RESPONSE`; where none is called so, of the only one.
    private mutating func byTemplate(_ template: QTITemplate) -> QTIScoring {
        let judged = body.parts.filter { !$0.kind.isForPeers }
        let only = judged.count == 1 ? judged.first?.id : nil
        let scored = judged.contains { $0.id == "RESPONSE" } ? "RESPONSE" : only
        guard let scored else { return byDeclarations(processing: nil) }
        var keys = keys { _ in template != .matchCorrect }
        for (part, key) in keys where part != scored { keys[part] = key.counting(0) }
        guard let key = keys[scored] else {
            body.note(.warning, .questionNotScored, line: node.line)
            return QTIScoring(keys: keys)
        }
        let rule: AnswerKey.Rule =
            switch template {
            case .matchCorrect: .correct
            case .mapResponse: .mapping
            case .mapResponsePoint: .areas
            }
        if key.rule != rule { body.note(.warning, .questionTemplateUnmet, line: node.line) }
        return QTIScoring(keys: keys)
    }

    private mutating func byRules(_ processing: XMLNode) -> QTIScoring {
        var mapped: Set<String> = []
        processing.forEach { node in
            if node.name == "mapResponse" || node.name == "mapResponsePoint" { mapped.insert(node["identifier"] ?? "") }
            return true
        }
        guard let score = scoreName else { return byDeclarations(processing: processing) }
        let parts = Dictionary(body.parts.map { ($0.id, $0) }) { first, _ in first }
        let rules = QTIRules(
            responses: responses, outcomes: outcomes.mapValues { $0.beginning(with: drawing.defaults[$0.id]) },
            parts: parts, hints: body.hints, drawn: drawing.values)
        do throws(QTIRules.Unreadable) {
            let program = try rules.program(processing, for: score)
            guard !program.steps.isEmpty else { return byDeclarations(processing: processing) }
            let maximum =
                (drawing.defaults["MAXSCORE"] ?? outcomes["MAXSCORE"]?.initial)?.items.first?.figure
                ?? outcomes[score]?.normalMaximum
            return QTIScoring(keys: keys { mapped.contains($0.rawValue) }, program: program, maximum: maximum)
        } catch {
            body.note(.warning, .questionRulesLeftOut, ["name": .text(error.name.printable)], line: error.line)
            return QTIScoring(keys: keys { mapped.contains($0.rawValue) })
        }
    }

    /// By what the declarations say: each part by its mapping or its right answer.
    private mutating func byDeclarations(processing: XMLNode?) -> QTIScoring {
        let keys = keys { _ in true }
        let isScored = body.parts.contains { !$0.kind.isForPeers && keys[$0.id] != nil }
        if isScored {
            body.note(.note, .questionScoredByDeclarations, line: processing?.line ?? node.line)
        } else if !body.parts.isEmpty {
            body.note(.note, .questionNotScored, line: node.line)
        }
        return QTIScoring(keys: keys)
    }

    private func keys(isMapped: (InteractionID) -> Bool) -> [InteractionID: AnswerKey] {
        var keys: [InteractionID: AnswerKey] = [:]
        for part in body.parts {
            if let response = responses[part.id.rawValue] {
                let drawn = drawing.values[QTIRules.correctName(response.id)]
                keys[part.id] = response.answered(by: drawn).key(for: part, isMapped: isMapped(part.id))
            } else if part.kind.isForPeers {
                keys[part.id] = .peers
            }
        }
        return keys
    }

    /// The outcome that is the score: `SCORE`, however it is written, else the only number that is computed.
    private var scoreName: String? {
        if outcomes["SCORE"] != nil { return "SCORE" }
        if let name = outcomes.keys.filter({ $0.lowercased() == "score" }).min() { return name }
        let numbers = outcomes.values.filter { $0.isNumber && $0.id != "MAXSCORE" }
        return numbers.count == 1 ? numbers.first?.id : nil
    }
}

extension AnswerKey {
    /// The same key with another weight.
    func counting(_ weight: Double) -> AnswerKey {
        AnswerKey(
            rule, weight: weight, correct: correct, mapping: mapping, areas: areas, numbers: numbers,
            patterns: patterns)
    }
}
