import PeerLearningCore

extension Story {
    /// The story that readers of `language` get: Russian in Russian, English in all other languages.
    static func story(in language: Language) -> Story {
        language == .russian ? .russian : .english
    }
}
