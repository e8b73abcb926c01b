extension TextCatalogue {
    /// What the core itself says, in English and Russian.
    public static let core = TextCatalogue([.english: namesEnglish, .russian: namesRussian])
        .merging(TextCatalogue([.english: inboxEnglish, .russian: inboxRussian]))
        .merging(TextCatalogue([.english: refusalsEnglish, .russian: refusalsRussian]))
        .merging(TextCatalogue([.english: filesEnglish, .russian: filesRussian]))
        .merging(TextCatalogue([.english: explanationsEnglish, .russian: explanationsRussian]))
        .merging(TextCatalogue([.english: noticesEnglish, .russian: noticesRussian]))
        .merging(pairSessions)
        .merging(tests).merging(practicalChecks).merging(calibrations)
}
