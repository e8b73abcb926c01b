/// A part of a question that is answered: what there is to choose from, and how many answers there may be.
///
/// It holds nothing of what is right: it may be shown as it is. What is right stands in an ``AnswerKey``.
public struct Interaction: Hashable, Sendable {
    /// What becomes of the order of its options when a form is made.
    public enum Arrangement: String, Hashable, Sendable, CaseIterable {
        /// The order stays as it was written, as in a scale from bad to good.
        case asWritten
        /// The order changes where the rules of the test say so.
        case mayChange
        /// The order always changes, because as it was written it tells the answer.
        case alwaysChanges
    }

    /// What is written into a field.
    public enum Entry: String, Hashable, Sendable, CaseIterable {
        /// Words.
        case words
        /// A number.
        case number
    }

    /// The part's identifier, unique in its question.
    public let id: InteractionID
    /// How it is answered.
    public let kind: InteractionKind
    /// What is asked here; empty where the prompt of the question says it all.
    public let prompt: MarkedText
    /// What there is to choose, to put in order or to join.
    public let options: [AnswerOption]
    /// What options are joined with; gaps where they are put into gaps.
    public let targets: [AnswerOption]
    /// How many answers there have to be, and may be.
    public let count: AnswerCount
    /// How many values the answer has, and whether their order counts.
    public let cardinality: Cardinality
    /// What becomes of the order of the options when a form is made.
    public let arrangement: Arrangement
    /// What is written into a field.
    public let entry: Entry
    /// From where to where a slider goes; nil where it is none.
    public let scale: SliderScale?
    /// The picture that regions and points belong to; nil where there is none.
    public let picture: QuestionPicture?

    /// Makes a part of a question.
    ///
    /// - Parameter cardinality: Without it: ordered where options are put in order, single where there may be one answer
    ///   only, else multiple.
    /// - Throws: ``Refusal`` with code `invalid` where options or targets are missing, stand twice or do not belong there,
    ///   or a number makes no sense.
    public init(
        _ id: InteractionID, _ kind: InteractionKind, prompt: MarkedText = "", options: [AnswerOption] = [],
        targets: [AnswerOption] = [], count: AnswerCount = .one, cardinality: Cardinality? = nil,
        arrangement: Arrangement = .mayChange, entry: Entry = .words, scale: SliderScale? = nil,
        picture: QuestionPicture? = nil
    ) throws(Refusal) {
        (self.id, self.kind, self.prompt, self.options, self.targets) = (id, kind, prompt, options, targets)
        let usual: Cardinality = kind.isOrdering ? .ordered : (count.most == 1 ? .single : .multiple)
        (self.count, self.cardinality, self.arrangement) = (count, cardinality ?? usual, arrangement)
        (self.entry, self.scale, self.picture) = (entry, scale, picture)
        try requireSound()
    }

    /// The same part with another prompt, and its options in another order or by other names.
    init(_ part: Interaction, prompt: MarkedText, options: [AnswerOption], targets: [AnswerOption]) {
        (id, kind, self.prompt, self.options, self.targets) = (part.id, part.kind, prompt, options, targets)
        (count, cardinality, arrangement) = (part.count, part.cardinality, part.arrangement)
        (entry, scale, picture) = (part.entry, part.scale, part.picture)
    }

    /// Makes a part that is chosen from: one option, unless a count says otherwise.
    ///
    /// - Throws: ``Refusal`` with code `invalid` where options are missing or stand twice.
    public static func choice(
        _ options: [AnswerOption], count: AnswerCount = .one, id: InteractionID = "RESPONSE"
    ) throws(Refusal) -> Interaction {
        try Interaction(id, .choice, options: options, count: count)
    }

    private func requireSound() throws(Refusal) {
        func refusal(_ name: String) -> Refusal { .because(.invalid, name, ["part": .text(id.rawValue)]) }
        guard !id.rawValue.isBlank else { throw .emptyIdentifier() }
        guard options.count <= 1_000, targets.count <= 1_000 else { throw refusal("question.tooManyOptions") }
        guard options.isEmpty != kind.hasOptions, targets.isEmpty != (kind.answers == .directedPairs) else {
            throw refusal("question.options")
        }
        for list in [options, targets] where Set(list.map(\.id)).count != list.count {
            throw refusal("question.optionTwice")
        }
        let all = options + targets
        guard all.allSatisfy({ !$0.id.rawValue.isEmpty && $0.most ?? 1 > 0 && $0.shape?.isSound ?? true }) else {
            throw refusal("question.option")
        }
        guard count.least >= 0, count.most ?? .max >= max(1, count.least) else { throw refusal("question.count") }
        if let scale {
            guard scale.lower.isFinite, scale.upper.isFinite, scale.lower < scale.upper else {
                throw refusal("question.scale")
            }
        }
    }
}

/// How many answers there have to be, and may be.
public struct AnswerCount: Hashable, Sendable {
    /// The fewest; an answer that is not given at all is always allowed.
    public let least: Int
    /// The most; nil where there is no limit.
    public let most: Int?

    /// Says how many answers there have to be, and may be.
    public init(least: Int = 0, most: Int?) {
        self.least = least
        self.most = most
    }

    /// One answer.
    public static let one = AnswerCount(most: 1)
    /// Any number of answers.
    public static let any = AnswerCount(most: nil)
}
