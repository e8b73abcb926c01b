public import PeerLearningCore
public import PeerLearningGamification

/// A program that hosts ask about awards and grades: a plugin in Swift.
///
/// ```swift
/// import PeerLearningCore
/// import PeerLearningGamification
/// import PeerLearningPluginKit
///
/// struct EarlyBird: ScoringRule {
///     let id = RuleID("early-bird", version: 1)
///     func awards(in context: ScoringContext) -> [Award] {
///         let event = context.event
///         guard event.kind == .submitted, event.has(.onTime) else { return [] }
///         return [Award(to: event.actor, points: 1, for: event.subject, because: Message("early"))]
///     }
/// }
///
/// @main struct MyPlugin: ScoringPlugin {
///     var rules: [any ScoringRule] { [EarlyBird()] }
///     var reasons: TextCatalogue { TextCatalogue([.english: ["early": "handed in on time"]]) }
/// }
/// ```
///
/// The program reads lines from its standard input and answers on its standard output (`Documentation/WritingPlugins.md`);
/// it must print nothing else there. It ends when its input ends.
public protocol ScoringPlugin {
    /// Makes the plugin as it is without any parameters.
    init()

    /// The plugin's name: 1 to 64 small letters, digits and hyphens. Without one, the name of the type.
    var name: String { get }

    /// The plugin's version, for people.
    var version: String { get }

    /// Rules that pay points.
    var rules: [any ScoringRule] { get }

    /// Rules that make grades of scores.
    var aggregators: [any PluginAggregator] { get }

    /// Rules that make scores of forms.
    var strategies: [any PluginStrategy] { get }

    /// The words of the reasons, by the keys that the rules' messages have.
    var reasons: TextCatalogue { get }

    /// Takes in what the host has set, by name; called once, before anything else is asked.
    mutating func configure(_ parameters: [String: PluginParameter])
}

extension ScoringPlugin {
    /// The name of the type with hyphens: `my-plugin` for `MyPlugin`.
    public var name: String {
        String(describing: Self.self).reduce(into: "") { name, letter in
            if letter.isUppercase, !name.isEmpty { name += "-" }
            name += letter.lowercased()
        }
    }

    /// Version 1.0.0.
    public var version: String { "1.0.0" }

    /// No rules that pay points.
    public var rules: [any ScoringRule] { [] }

    /// No rules that make grades.
    public var aggregators: [any PluginAggregator] { [] }

    /// No rules that make scores.
    public var strategies: [any PluginStrategy] { [] }

    /// No words: a reason is said as its key.
    public var reasons: TextCatalogue { TextCatalogue([:]) }

    /// Passes over what was set.
    public mutating func configure(_ parameters: [String: PluginParameter]) {}

    /// Answers what comes on standard input until it ends.
    public static func main() {
        var conversation = PluginConversation(Self())
        StandardStreams.converse { lines, output in
            for line in lines where !conversation.isOver { conversation.hear(line, answering: &output) }
            return !conversation.isOver
        }
    }
}

extension ScoringPlugin {
    /// What the plugin says about itself.
    package var description: PluginDescription {
        let words = allReasons
        let points = rules.map { PluginRule($0.id, $0.declaration, reasons: words) }
        let grades = aggregators.map { PluginRule($0.id, kind: .grades) }
        let scores = strategies.map { PluginRule($0.id, kind: .strategy) }
        return PluginDescription(name: name, version: version, rules: points + grades + scores)
    }

    private var allReasons: [String: [String: String]] {
        let catalogue = reasons
        var words: [String: [String: String]] = [:]
        for language in catalogue.languages {
            for key in catalogue.keys(in: language) {
                words[key.rawValue, default: [:]][language.rawValue] = catalogue.template(key, in: language)
            }
        }
        return words
    }
}
