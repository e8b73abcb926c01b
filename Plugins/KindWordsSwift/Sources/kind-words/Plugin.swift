import KindWordsRules
import PeerLearningCore
import PeerLearningGamification
import PeerLearningPluginKit

/// The program that hosts ask.
@main struct Plugin: ScoringPlugin {
    let name = "kind-words"
    private var points = 3

    var rules: [any ScoringRule] { [KindWords(points: points)] }

    var reasons: TextCatalogue {
        TextCatalogue([
            .english: ["kind": "words that helped {count|# person|# people}"],
            .russian: ["kind": "слова, которые помогли {count|# человеку|# людям|# людям}"],
        ])
    }

    mutating func configure(_ parameters: [String: PluginParameter]) {
        points = parameters["points"]?.whole ?? points
    }
}
