import PeerLearningCore
import PeerLearningGamification
import PeerLearningPluginKit

/// Pays for useful comments and for work on time: the same as `plugin.py` and `plugin.c`, so that the three can be compared.
@main
struct ExamplePlugin: ScoringPlugin {
    private var points = 3

    var rules: [any ScoringRule] { [KindWords(points: points)] }
    var aggregators: [any PluginAggregator] { [MiddleGrade()] }
    var strategies: [any PluginStrategy] { [ShareOfTop()] }

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

/// Pays the author of a comment that somebody else finds useful.
struct KindWords: ScoringRule {
    let id = RuleID("kind-words", version: 1)
    let points: Int

    var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: max(1, abs(points))) }

    func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .commentRated, event.has(.useful), !event.has(.own), let author = event.recipient else {
            return []
        }
        return [
            Award(
                to: author, points: points, for: "\(event.subject)/\(event.actor)",
                because: Message("kind", ["count": .number(1)]))
        ]
    }
}

/// The median, as a grade that one score or two make.
struct MiddleGrade: PluginAggregator {
    let id = RuleID("middle", version: 1)

    func grades(of works: [PluginWork]) -> [PluginGrade] {
        works.map { work in
            let order = work.scores.indices.sorted { work.scores[$0].value < work.scores[$1].value }
            guard let low = order.dropLast(order.count / 2).last, let high = order.dropFirst(order.count / 2).first
            else { return PluginGrade(nil) }
            var weights = work.scores.map { _ in 0.0 }
            weights[low] += 0.5
            weights[high] += 0.5
            return PluginGrade((work.scores[low].value + work.scores[high].value) / 2, weights: weights)
        }
    }
}

/// The share of criteria that got their best level.
struct ShareOfTop: PluginStrategy {
    let id = RuleID("share-of-top", version: 1)

    func score(of form: PluginForm) -> Double? {
        let answered = form.criteria.filter { $0.answer != nil && !$0.levels.isEmpty }
        guard !answered.isEmpty else { return nil }
        let best = answered.filter { criterion in
            criterion.answer.map { criterion.levels[$0] } == criterion.levels.max()
        }
        return 100 * Double(best.count) / Double(answered.count)
    }
}
