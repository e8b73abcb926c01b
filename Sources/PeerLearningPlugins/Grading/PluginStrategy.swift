public import PeerLearningAssessment
public import PeerLearningGamification

/// A plugin's rule as a grading strategy that a workshop may choose.
///
/// ```swift
/// configuration.outsideStrategies += host.strategies.map { PluginStrategy(of: host, by: $0) }
/// policy.strategy = try StrategyChoice("strict@1")
/// ```
public struct PluginStrategy: OutsideStrategy {
    private let plugin: any OutsideGrading
    private let rule: RuleID

    /// Takes a rule of a plugin.
    public init(of plugin: any OutsideGrading, by rule: RuleID) { (self.plugin, self.rule) = (plugin, rule) }

    /// The rule's name and version, such as `strict@1`.
    public var name: String { rule.description }

    /// What the plugin answers.
    ///
    /// - Throws: ``PluginFailure`` where there is no answer, or none that keeps the rules.
    public func scores(of forms: [CompletedForm]) async throws -> [Double?] {
        try await plugin.scores(of: forms, by: rule)
    }
}
