/// What the two know of each other.
public enum PairSessionForm: Int, Hashable, Sendable, CaseIterable {
    /// A conversation in writing under pseudonyms, from the first word to the last.
    case pseudonymous = 0
    /// It begins under pseudonyms; when both have consented, the two know each other's names.
    case consentedReveal = 1
    /// A talk with somebody who has not reviewed the work; when both have accepted, the two know each other's names.
    case otherConsultant = 2
    /// Both know each other's names from the beginning: in open workshops.
    case open = 3

    /// The form as a catalogue says it.
    public var name: Message { Message(TextKey(rawValue: "pair.form.\(self)")) }

    /// What the two should know before they accept, as a catalogue says it: who will learn what of whom.
    public var promise: Message { Message(TextKey(rawValue: "pair.promise.\(self)")) }

    /// Whether the two know each other's names from the moment they talk.
    public var isByName: Bool { self == .otherConsultant || self == .open }

    /// The forms that keep the promise that a workshop has given: where it is blind, none that names a reviewer without
    /// the consent of both.
    public static func standard(for anonymity: WorkshopPolicy.Anonymity) -> Set<PairSessionForm> {
        switch anonymity {
        case .open: [.open]
        case .singleBlind, .doubleBlind: [.pseudonymous, .consentedReveal, .otherConsultant]
        }
    }
}
