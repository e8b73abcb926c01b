extension TextCatalogue {
    /// What the core itself says, in English and Russian.
    public static let core = TextCatalogue([.english: coreEnglish, .russian: coreRussian])
}
