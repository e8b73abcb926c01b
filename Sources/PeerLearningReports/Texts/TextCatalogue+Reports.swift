public import PeerLearning

extension TextCatalogue {
    /// What reports say, in English and Russian.
    public static let reports = TextCatalogue([
        .english: reportsEnglish.merging(monthsEnglish) { first, _ in first },
        .russian: reportsRussian.merging(monthsRussian) { first, _ in first },
    ])
    .merging(TextCatalogue([.english: simulationsEnglish, .russian: simulationsRussian]))
    .merging(TextCatalogue([.english: experimentReportsEnglish, .russian: experimentReportsRussian]))

    private static let monthsEnglish = months([
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ])

    private static let monthsRussian = months([
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
        "декабря",
    ])

    private static func months(_ names: [String]) -> Entries {
        Dictionary(uniqueKeysWithValues: names.enumerated().map { (TextKey(rawValue: "report.month.\($0 + 1)"), $1) })
    }
}
