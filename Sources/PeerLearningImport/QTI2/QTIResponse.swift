import PeerLearningCore

/// What an item declares of an answer: its kind, what is right and what it is worth.
struct QTIResponse {
    let id: String
    let baseType: String
    let cardinality: Cardinality
    /// Whether it is a record, whose fields are not read.
    let isRecord: Bool
    /// What is right, as it is written.
    let correct: [String]
    let mapping: XMLNode?
    let areas: XMLNode?
    let line: Int

    init(_ node: XMLNode) {
        id = node["identifier"] ?? ""
        baseType = node["baseType"] ?? "string"
        isRecord = node["cardinality"] == "record"
        cardinality = node["cardinality"].flatMap(Cardinality.init(rawValue:)) ?? .single
        correct = node.child("correctResponse")?.children("value").map(\.text.trimmed) ?? []
        (mapping, areas, line) = (node.child("mapping"), node.child("areaMapping"), node.line)
    }

    private init(_ original: QTIResponse, correct: [String]) {
        (id, baseType, cardinality, isRecord) = (
            original.id, original.baseType, original.cardinality, original.isRecord
        )
        (mapping, areas, line, self.correct) = (original.mapping, original.areas, original.line, correct)
    }

    /// The same declaration with another right answer, where one was drawn.
    func answered(by drawn: ScoringValue?) -> QTIResponse {
        drawn.map { QTIResponse(self, correct: $0.items.map(\.word)) } ?? self
    }

    /// A value as the part of the question expects it; nil where it is none.
    func item(_ text: String, for part: Interaction?) -> AnswerItem? {
        guard let part else { return Self.item(text, of: baseType) }
        switch part.kind.answers {
        case .options: return text.isEmpty ? nil : .option(OptionID(text))
        case .pairs: return Self.item(text, of: "pair")
        case .directedPairs: return Self.item(text, of: "directedPair")
        case .words where part.entry == .number: return Self.item(text, of: "float")
        case .words, .documents: return .text(text)
        case .points: return Self.item(text, of: "point")
        case .numbers: return Self.item(text, of: "float")
        }
    }

    /// A value of a base type; nil where the text is none.
    static func item(_ text: String, of baseType: String) -> AnswerItem? {
        switch baseType {
        case "identifier": return text.isEmpty ? nil : .option(OptionID(text))
        case "boolean": return ["true", "1"].contains(text) ? .truth(true) : .truth(false)
        case "integer", "float", "duration": return Double(text).flatMap { $0.isFinite ? .number($0) : nil }
        case "pair": return names(text).map { .pair(OptionID($0), OptionID($1)) }
        case "directedPair": return names(text).map { .directedPair(OptionID($0), to: OptionID($1)) }
        case "point":
            let figures = QTIFigures.numbers(in: text)
            return figures.count == 2 ? .point(x: figures[0], y: figures[1]) : nil
        default: return .text(text)
        }
    }

    private static func names(_ text: String) -> (String, String)? {
        let names = text.split(whereSeparator: \.isWhitespace).map(String.init)
        return names.count == 2 ? (names[0], names[1]) : nil
    }

    /// The region that a shape and its coordinates describe; nil where they describe none.
    static func region(_ shape: String?, _ coordinates: String?) -> PictureRegion? {
        let figures = QTIFigures.numbers(in: coordinates ?? "")
        switch (shape ?? "default", figures.count) {
        case ("default", _): return .everywhere
        case ("rect", 4): return .rectangle(left: figures[0], top: figures[1], right: figures[2], bottom: figures[3])
        case ("circle", 3) where figures[2] >= 0: return .circle(x: figures[0], y: figures[1], radius: figures[2])
        case ("ellipse", 4) where figures[2] > 0 && figures[3] > 0:
            return .ellipse(x: figures[0], y: figures[1], horizontal: figures[2], vertical: figures[3])
        case ("poly", 6...2_000) where figures.count % 2 == 0:
            return .polygon(
                stride(from: 0, to: figures.count, by: 2).map { .init(x: figures[$0], y: figures[$0 + 1]) })
        default: return nil
        }
    }
}
