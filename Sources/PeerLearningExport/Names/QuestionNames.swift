import PeerLearningCore

/// What the parts and options of a question go by in a file whose identifiers are XML names.
struct QuestionNames {
    private(set) var exported = ExportedNames()

    /// Names that mean something else in the rules of QTI.
    private static let reserved: Set<String> = [
        "SCORE", "MAXSCORE", "FEEDBACK", "numAttempts", "duration", "completionStatus", "completion_status",
    ]

    init(of question: Question) {
        for part in question.interactions {
            let name = Self.reserved.contains(part.id.rawValue) ? "\(part.id.rawValue)_part" : part.id.rawValue
            exported.parts[part.id] = InteractionID(name.encodedAsName)
            exported.options[part.id] = Self.names(of: part.options)
            exported.targets[part.id] = Self.names(of: part.targets)
        }
    }

    private static func names(of options: [AnswerOption]) -> [OptionID: OptionID] {
        Dictionary(options.map { ($0.id, OptionID($0.id.rawValue.encodedAsName)) }) { first, _ in first }
    }

    /// The name of a part.
    func part(_ id: InteractionID) -> String { exported.parts[id]?.rawValue ?? id.rawValue.encodedAsName }

    /// The name of an option or a target.
    func option(_ id: OptionID) -> String { id.rawValue.encodedAsName }
}
