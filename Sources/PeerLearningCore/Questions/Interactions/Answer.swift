/// What somebody answers to a question: to each of its parts any number of values, none where it is not answered.
///
/// ```swift
/// let response = Answer([.option("B")])
/// let cloze = Answer(["GAP1": [.text("Dnieper")], "GAP2": [.number(2_201)]])
/// ```
public struct Answer: Hashable, Sendable {
    private var items: [InteractionID: [AnswerItem]]

    /// Answers to parts of a question.
    public init(_ items: [InteractionID: [AnswerItem]] = [:]) { self.items = items.filter { !$0.value.isEmpty } }

    /// An answer to the only part of a question, which packages call `RESPONSE`.
    public init(_ items: [AnswerItem]) { self.init(["RESPONSE": items]) }

    /// The values that answer a part; empty where it is not answered.
    public subscript(part: InteractionID) -> [AnswerItem] {
        get { items[part, default: []] }
        set { items[part] = newValue.isEmpty ? nil : newValue }
    }

    /// The parts that are answered, in the order of their identifiers.
    public var parts: [InteractionID] { items.keys.sorted() }

    /// Whether nothing is answered.
    public var isEmpty: Bool { items.isEmpty }

    /// The documents that hold words of the answer, part by part.
    public var documents: [DocumentID] {
        parts.flatMap { self[$0] }.compactMap { if case .document(let id) = $0 { id } else { nil } }
    }

    /// Whether words stand in it that belong into a document.
    package var hasWords: Bool {
        items.values.contains { $0.contains { if case .text = $0 { true } else { false } } }
    }

    /// This answer with each value replaced.
    func mapping<Failure: Error>(
        _ change: (InteractionID, AnswerItem) throws(Failure) -> AnswerItem
    ) throws(Failure) -> Answer {
        var changed: [InteractionID: [AnswerItem]] = [:]
        for part in parts {
            changed[part] = try self[part].map { item throws(Failure) in try change(part, item) }
        }
        return Answer(changed)
    }
}

extension Answer {
    /// This answer with its words put aside, for the log keeps none: each text becomes a document, which is stored beside
    /// the log and can be erased.
    ///
    /// - Parameter document: Gives each document an identifier.
    /// - Returns: The answer that the log may keep, and the words by document.
    public func puttingWordsAside(
        _ document: () -> DocumentID
    ) -> (response: Answer, words: [(document: DocumentID, words: String)]) {
        var words: [(document: DocumentID, words: String)] = []
        let response = mapping { _, item in
            guard case .text(let text) = item else { return item }
            let id = document()
            words.append((id, text))
            return .document(id)
        }
        return (response, words)
    }

    /// This answer with its words, read from documents; a document that is not there any more is left as it is.
    public func reading(_ words: [DocumentID: String]) -> Answer { reading(words) { _ in true } }

    /// This answer with its words in some of its parts.
    func reading(_ words: [DocumentID: String], in isRead: (InteractionID) -> Bool) -> Answer {
        mapping { part, item in
            guard isRead(part), case .document(let id) = item, let text = words[id] else { return item }
            return .text(text)
        }
    }
}
