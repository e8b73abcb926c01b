public import PeerLearningAssessment
public import PeerLearningCore
public import PeerLearningGamification

/// A plugin's rule as a way of aggregating that an engine publishes grades by.
///
/// ```swift
/// configuration.outsideAggregator = PluginAggregation(of: host, by: RuleID("middle", version: 1))
/// ```
public struct PluginAggregation: OutsideAggregator {
    private let plugin: any OutsideGrading
    private let rule: RuleID

    /// Takes a rule of a plugin.
    public init(of plugin: any OutsideGrading, by rule: RuleID) { (self.plugin, self.rule) = (plugin, rule) }

    /// The rule's name and version.
    public var name: String { rule.description }

    /// What the plugin answers.
    ///
    /// - Throws: ``PluginFailure`` where there is no answer, or none that keeps the rules.
    public func grades(in context: GradingContext) async throws -> [Grade] {
        try await plugin.grades(in: context, by: rule)
    }
}
