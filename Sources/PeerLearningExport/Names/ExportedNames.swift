public import PeerLearningCore

/// What the parts, options and targets of a question go by in a file, where the file has names of its own for them.
public struct ExportedNames: Hashable, Sendable {
    /// The parts, by what they go by in the question.
    public internal(set) var parts: [InteractionID: InteractionID] = [:]
    /// The options of parts.
    public internal(set) var options: [InteractionID: [OptionID: OptionID]] = [:]
    /// The targets of parts.
    public internal(set) var targets: [InteractionID: [OptionID: OptionID]] = [:]

    /// No names of its own.
    public init() {}

    /// Whether every name is what it was.
    var isUnchanged: Bool {
        parts.allSatisfy { $0.key == $0.value }
            && (Array(options.values) + Array(targets.values)).allSatisfy {
                $0.allSatisfy { $0.key == $0.value }
            }
    }

    /// An answer by the names of the file, from one by the names of the question.
    public func renamed(_ answer: Answer) -> Answer {
        var items: [InteractionID: [AnswerItem]] = [:]
        for part in answer.parts { items[parts[part] ?? part] = answer[part].map { renamed($0, in: part) } }
        return Answer(items)
    }

    private func renamed(_ item: AnswerItem, in part: InteractionID) -> AnswerItem {
        func option(_ id: OptionID) -> OptionID { options[part]?[id] ?? id }
        func target(_ id: OptionID) -> OptionID { targets[part]?[id] ?? id }
        switch item {
        case .option(let id): return .option(option(id))
        case .pair(let pair): return .pair(option(pair.first), option(pair.second))
        case .directedPair(let one, let other): return .directedPair(option(one), to: target(other))
        case .number, .text, .point, .truth, .document: return item
        }
    }
}
