public import PeerLearningCore

extension TextCatalogue {
    /// What exports say, in English and Russian.
    public static let exporting = TextCatalogue([
        .english: ExportTexts.english.merging(ExportTexts.ofProgrammesEnglish) { first, _ in first },
        .russian: ExportTexts.russian.merging(ExportTexts.ofProgrammesRussian) { first, _ in first },
    ])
}
