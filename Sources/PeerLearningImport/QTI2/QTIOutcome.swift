import PeerLearningCore

/// What an item declares of something that its rules compute.
struct QTIOutcome {
    let id: String
    let baseType: String
    /// What it is before the rules begin; a number begins at 0 where nothing is said.
    let initial: ScoringValue
    let normalMaximum: Double?
    let normalMinimum: Double?
    /// Whether people judge it, or another system does.
    let isScoredElsewhere: Bool
    /// The table that looks values up; nil where there is none.
    let table: XMLNode?

    init(_ node: XMLNode) {
        id = node["identifier"] ?? ""
        let type = node["baseType"] ?? "string"
        baseType = type
        let values = node.child("defaultValue")?.children("value").compactMap {
            QTIResponse.item($0.text.trimmed, of: type)
        }
        let isNumber = type == "float" || type == "integer"
        let cardinality = node["cardinality"].flatMap(Cardinality.init(rawValue:)) ?? .single
        let start: [AnswerItem] = isNumber && cardinality == .single ? [.number(0)] : []
        initial = ScoringValue(cardinality, values ?? start)
        (normalMaximum, normalMinimum) = (node.number("normalMaximum"), node.number("normalMinimum"))
        isScoredElsewhere = node["externalScored"].map { $0 != "none" } ?? false
        table = node.child("matchTable") ?? node.child("interpolationTable")
    }

    private init(_ original: QTIOutcome, initial: ScoringValue) {
        (id, baseType, self.initial) = (original.id, original.baseType, initial)
        (normalMaximum, normalMinimum) = (original.normalMaximum, original.normalMinimum)
        (isScoredElsewhere, table) = (original.isScoredElsewhere, original.table)
    }

    /// The same outcome with another beginning, where there is one.
    func beginning(with value: ScoringValue?) -> QTIOutcome { value.map { QTIOutcome(self, initial: $0) } ?? self }

    var isNumber: Bool { baseType == "float" || baseType == "integer" }
}

extension AnswerItem {
    /// The number that it is; nil where it is none.
    var figure: Double? { if case .number(let number) = self { number } else { nil } }
}
