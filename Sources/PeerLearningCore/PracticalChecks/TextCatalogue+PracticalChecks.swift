extension TextCatalogue {
    /// What is said in and about practical checks, in English and Russian.
    static let practicalChecks = TextCatalogue([.english: practicalChecksEnglish, .russian: practicalChecksRussian])
}
