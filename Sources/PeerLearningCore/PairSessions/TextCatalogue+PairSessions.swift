extension TextCatalogue {
    /// What is said in and about pair sessions, in English and Russian.
    static let pairSessions = TextCatalogue([.english: pairSessionsEnglish, .russian: pairSessionsRussian])
}
