import PeerLearning

extension TextCatalogue {
    /// What the site says in its own name; all else is said by the framework.
    static let site = TextCatalogue([.english: siteEnglish, .russian: siteRussian])
}
