extension TextCatalogue {
    /// What is said in and about questions, tests and sittings, in English and Russian.
    static let tests = TextCatalogue([.english: questionsEnglish, .russian: questionsRussian])
        .merging(TextCatalogue([.english: testsEnglish, .russian: testsRussian]))
}
