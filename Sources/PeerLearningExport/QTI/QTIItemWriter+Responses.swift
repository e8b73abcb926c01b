import PeerLearningCore

extension QTIItemWriter {
    /// The declaration of an answer: what it is, what is right and what values are worth.
    mutating func response(_ part: Interaction) -> Element {
        var declaration = Element(
            "responseDeclaration",
            [
                "identifier": names.part(part.id), "cardinality": cardinality(of: part).rawValue,
                "baseType": part.baseType,
            ])
        guard let key = question.keys[part.id] else { return declaration }
        let right = correct(key, part)
        if !right.isEmpty {
            declaration.append(Element("correctResponse", [:], right.map { Element("value", text: word($0)) }))
        }
        guard !part.kind.isForPeers else { return declaration }
        if let mapping = key.mapping { declaration.append(element(mapping, part)) }
        if let areas = key.areas { declaration.append(element(areas, part)) }
        if !keepsVerdict(key, part) { note(.verdict, ["part": .text(part.id.rawValue)]) }
        return declaration
    }

    /// Whether a reader judges the part by itself as its key does: by the mapping where the rules ask for it or nothing else
    /// is stated, otherwise by the right answer.
    private func keepsVerdict(_ key: AnswerKey, _ part: Interaction) -> Bool {
        let isStated = !key.correct.isEmpty
        let isAsked = question.program?.steps.contains { $0.asks(for: part.id, of: key) } ?? (key.rule != .correct)
        switch key.rule {
        case .correct: return isStated ? !isAsked || (key.mapping == nil && key.areas == nil) : key.mapping == nil
        case .mapping: return key.mapping != nil && (isAsked || !isStated)
        case .areas: return key.areas != nil && key.mapping == nil && (isAsked || !isStated)
        case .numbers, .patterns: return false
        case .peers: return true
        }
    }

    private mutating func cardinality(of part: Interaction) -> Cardinality {
        let isOrdering = part.kind == .order || part.kind == .graphicOrder
        guard isOrdering, part.cardinality != .ordered else { return part.cardinality }
        note(.rules, ["part": .text(part.id.rawValue)])
        return .ordered
    }

    /// What is stated to be right. Where one value is asked for, one is stated, as long as no rule looks at it.
    private mutating func correct(_ key: AnswerKey, _ part: Interaction) -> [AnswerItem] {
        var right = key.correct.filter { item in
            if case .document = item { false } else { part.kind != .upload }
        }
        let isLookedAt = key.rule == .correct || question.program != nil
        if part.cardinality == .single, right.count > 1, !isLookedAt {
            right = Array(right.prefix(1))
            note(.value, ["part": .text(part.id.rawValue)])
        }
        for case .text(let words) in right where words != words.blanksCut {
            note(.value, ["part": .text(part.id.rawValue)])
        }
        return right
    }

    /// A value as QTI writes it.
    func word(_ item: AnswerItem) -> String {
        switch item {
        case .option(let id): names.option(id)
        case .pair(let pair): "\(names.option(pair.first)) \(names.option(pair.second))"
        case .directedPair(let one, let other): "\(names.option(one)) \(names.option(other))"
        case .number(let number): number.figures
        case .text(let text): text
        case .point(let x, let y): "\(x.figures) \(y.figures)"
        case .truth(let truth): "\(truth)"
        case .document(let id): id.rawValue
        }
    }

    private mutating func element(_ mapping: AnswerMapping, _ part: Interaction) -> Element {
        let isBounded = part.cardinality != .single
        var element = Element(
            "mapping",
            [
                "lowerBound": isBounded ? mapping.lower?.figures : nil,
                "upperBound": isBounded ? mapping.upper?.figures : nil, "defaultValue": mapping.otherwise.figures,
            ])
        for entry in mapping.entries {
            let word = word(entry.item)
            if !part.takes(entry.item) || word != word.blanksCut { note(.value, ["part": .text(part.id.rawValue)]) }
            guard part.takes(entry.item) else { continue }
            element.append(
                Element(
                    "mapEntry",
                    [
                        "mapKey": word, "mappedValue": entry.worth.figures,
                        "caseSensitive": entry.letterCase == .isIgnored ? "false" : "true",
                    ]))
        }
        return element
    }

    private func element(_ areas: AreaMapping, _ part: Interaction) -> Element {
        let isBounded = part.cardinality != .single
        return Element(
            "areaMapping",
            [
                "lowerBound": isBounded ? areas.lower?.figures : nil,
                "upperBound": isBounded ? areas.upper?.figures : nil, "defaultValue": areas.otherwise.figures,
            ],
            areas.entries.map { entry in
                Element(
                    "areaMapEntry",
                    [
                        "shape": entry.shape.qtiShape, "coords": entry.shape.qtiCoordinates,
                        "mappedValue": entry.worth.figures,
                    ])
            })
    }
}

extension Interaction {
    /// What its values are called in QTI.
    var baseType: String {
        switch kind.answers {
        case .options: "identifier"
        case .pairs: "pair"
        case .directedPairs: "directedPair"
        case .words: entry == .number ? "float" : "string"
        case .documents: kind == .upload ? "file" : "string"
        case .points: "point"
        case .numbers: "float"
        }
    }

    /// Whether a value is of the kind that answers to this part are.
    func takes(_ item: AnswerItem) -> Bool {
        switch (kind.answers, item) {
        case (.options, .option), (.pairs, .pair), (.directedPairs, .directedPair), (.points, .point),
            (.numbers, .number):
            true
        case (.words, .number): entry == .number
        case (.words, .text): entry == .words
        default: false
        }
    }
}

extension PictureRegion {
    /// The name of the shape in QTI 2 and 3.
    var qtiShape: String {
        switch self {
        case .everywhere: "default"
        case .rectangle: "rect"
        case .circle: "circle"
        case .ellipse: "ellipse"
        case .polygon: "poly"
        }
    }

    /// Its numbers as QTI 2 and 3 write them.
    var qtiCoordinates: String {
        let numbers: [Double] =
            switch self {
            case .everywhere: [0, 0, 0, 0]
            case .rectangle(let left, let top, let right, let bottom): [left, top, right, bottom]
            case .circle(let x, let y, let radius): [x, y, radius]
            case .ellipse(let x, let y, let horizontal, let vertical): [x, y, horizontal, vertical]
            case .polygon(let corners): corners.flatMap { [$0.x, $0.y] }
            }
        return numbers.map(\.figures).joined(separator: ",")
    }
}

extension String {
    /// The text without the blanks of XML at its ends.
    var blanksCut: String {
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
        var rest = unicodeScalars[...]
        while let first = rest.first, blanks.contains(first) { rest.removeFirst() }
        while let last = rest.last, blanks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
