import PeerLearningCore

/// A part of an item on its way to an interaction.
struct QTIPart {
    let node: XMLNode
    let id: InteractionID
    private let response: QTIResponse?

    init(_ node: XMLNode, _ id: InteractionID, _ response: QTIResponse?) {
        (self.node, self.id, self.response) = (node, id, response)
    }

    var baseType: String { response?.baseType ?? "string" }

    /// The part that is answered.
    func part(
        _ kind: InteractionKind, _ prompt: MarkedText, options: [AnswerOption] = [], targets: [AnswerOption] = [],
        entry: Interaction.Entry = .words, scale: SliderScale? = nil, picture: QuestionPicture? = nil
    ) throws(Refusal) -> Interaction {
        let isOrdering = kind == .order || kind == .graphicOrder
        let cardinality: Cardinality = isOrdering ? .ordered : response?.cardinality ?? usual
        let isShuffled = node.flag("shuffle") ?? false
        return try Interaction(
            id, kind, prompt: prompt, options: options, targets: targets, count: count(kind, cardinality),
            cardinality: cardinality, arrangement: isShuffled ? .mayChange : .asWritten, entry: entry, scale: scale,
            picture: picture)
    }

    /// A slider; one whose ends make no sense has none.
    func slider(_ prompt: MarkedText) throws(Refusal) -> Interaction {
        guard let lower = node.number("lowerBound"), let upper = node.number("upperBound"), lower < upper else {
            return try part(.slider, prompt)
        }
        let step = node.number("step").flatMap { $0 > 0 ? $0 : nil }
        return try part(.slider, prompt, scale: SliderScale(lower: lower, upper: upper, step: step))
    }

    /// What an answer is where the item declares nothing: one value unless more are allowed.
    private var usual: Cardinality {
        let most = node.whole("maxChoices") ?? node.whole("maxAssociations") ?? 1
        return most == 1 ? .single : .multiple
    }

    private func count(_ kind: InteractionKind, _ cardinality: Cardinality) -> AnswerCount {
        if kind == .textEntry || kind == .extendedText || kind == .upload || kind == .slider { return .one }
        guard cardinality != .single else { return .one }
        let isPaired = kind.answers == .pairs || kind.answers == .directedPairs
        let most = node.whole(isPaired ? "maxAssociations" : "maxChoices") ?? 0
        let least = max(0, node.whole(isPaired ? "minAssociations" : "minChoices") ?? 0)
        return most > 0 ? AnswerCount(least: min(least, most), most: most) : AnswerCount(least: least, most: nil)
    }
}
