/// How a part of a question is answered, by the names that QTI 2 and 3 use.
public enum InteractionKind: String, Hashable, Sendable, CaseIterable {
    /// One or several of the options are chosen; a question of true or false is one, too.
    case choice = "choiceInteraction"
    /// The options are put in order.
    case order = "orderInteraction"
    /// Options are joined with each other.
    case associate = "associateInteraction"
    /// Options are joined with targets.
    case match = "matchInteraction"
    /// Options are put into the gaps of a text, which are the targets.
    case gapMatch = "gapMatchInteraction"
    /// One option is chosen from a list that stands within a text.
    case inlineChoice = "inlineChoiceInteraction"
    /// A few words or a number are written.
    case textEntry = "textEntryInteraction"
    /// A longer text is written, which people judge.
    case extendedText = "extendedTextInteraction"
    /// Passages of a text are marked.
    case hottext = "hottextInteraction"
    /// Regions of a picture are chosen.
    case hotspot = "hotspotInteraction"
    /// Points are set on a picture.
    case selectPoint = "selectPointInteraction"
    /// Regions of a picture are put in order.
    case graphicOrder = "graphicOrderInteraction"
    /// Regions of a picture are joined with each other.
    case graphicAssociate = "graphicAssociateInteraction"
    /// Options are put on regions of a picture, which are the targets.
    case graphicGapMatch = "graphicGapMatchInteraction"
    /// An object is placed on a picture.
    case positionObject = "positionObjectInteraction"
    /// A number is set with a slider.
    case slider = "sliderInteraction"
    /// A file is handed in, which people judge.
    case upload = "uploadInteraction"

    /// What such a part is called, as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "interaction.\(rawValue)")) }

    /// What the answers to such a part are.
    public var answers: AnswerShape {
        switch self {
        case .choice, .inlineChoice, .hottext, .hotspot, .order, .graphicOrder: .options
        case .associate, .graphicAssociate: .pairs
        case .match, .gapMatch, .graphicGapMatch: .directedPairs
        case .textEntry: .words
        case .extendedText, .upload: .documents
        case .selectPoint, .positionObject: .points
        case .slider: .numbers
        }
    }

    /// Whether people judge it and not the system.
    public var isForPeers: Bool { answers == .documents }

    /// Whether the options have an order that is the answer.
    var isOrdering: Bool { self == .order || self == .graphicOrder }

    /// Whether it has options.
    var hasOptions: Bool {
        switch answers {
        case .options, .pairs, .directedPairs: true
        case .words, .documents, .points, .numbers: false
        }
    }
}

/// What the answers to a part of a question are.
public enum AnswerShape: Hashable, Sendable {
    /// Options that were chosen, or all options in order.
    case options
    /// Pairs of options.
    case pairs
    /// An option and the target that it was joined with.
    case directedPairs
    /// Words, or a number.
    case words
    /// Texts and files that stand beside the log.
    case documents
    /// Points of a picture.
    case points
    /// Numbers.
    case numbers
}

/// How many values an answer has, and whether their order counts.
public enum Cardinality: String, Hashable, Sendable, CaseIterable {
    /// One value.
    case single
    /// Any number of values in no order.
    case multiple
    /// Any number of values in order.
    case ordered
}
