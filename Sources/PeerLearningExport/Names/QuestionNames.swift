import PeerLearningCore

/// What the parts and options of a question go by in a file whose identifiers are XML names: what is such a name keeps it,
/// so that a question that was exported and imported is exported as it was.
struct QuestionNames {
    private(set) var exported = ExportedNames()
    private var parts: [String: String] = [:]
    private var options: [String: String] = [:]

    /// Names that mean something else in the rules of QTI.
    private static let reserved: Set<String> = [
        "SCORE", "MAXSCORE", "FEEDBACK", "numAttempts", "duration", "completionStatus", "completion_status",
    ]

    init(of question: Question) {
        let parts = question.interactions
        self.parts = Self.names(of: parts.map(\.id.rawValue), reserved: Self.reserved)
        options = Self.names(of: parts.flatMap { ($0.options + $0.targets).map(\.id.rawValue) }, reserved: [])
        for part in parts {
            exported.parts[part.id] = InteractionID(self.part(part.id))
            exported.options[part.id] = names(of: part.options)
            exported.targets[part.id] = names(of: part.targets)
        }
    }

    private static func names(of ids: [String], reserved: Set<String>) -> [String: String] {
        var names: [String: String] = [:]
        var taken = reserved
        for id in ids where id.isName && !reserved.contains(id) {
            names[id] = id
            taken.insert(id)
        }
        for id in ids where names[id] == nil {
            var name = id.isName ? id + "_" : id.encodedAsName
            while !taken.insert(name).inserted { name += "_" }
            names[id] = name
        }
        return names
    }

    private func names(of options: [AnswerOption]) -> [OptionID: OptionID] {
        Dictionary(options.map { ($0.id, OptionID(option($0.id))) }) { first, _ in first }
    }

    /// The name of a part.
    func part(_ id: InteractionID) -> String { parts[id.rawValue] ?? id.rawValue.encodedAsName }

    /// The name of an option or a target.
    func option(_ id: OptionID) -> String { options[id.rawValue] ?? id.rawValue.encodedAsName }
}
