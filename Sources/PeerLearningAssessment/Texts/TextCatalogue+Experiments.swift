import PeerLearningCore

extension TextCatalogue {
    /// What experiments say for themselves: flaws of the data, reasons why there is no figure, notes for readers.
    static let experiments = TextCatalogue([.english: experimentsEnglish, .russian: experimentsRussian])
}
