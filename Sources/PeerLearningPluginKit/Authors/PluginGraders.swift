public import PeerLearningGamification

/// Makes grades of the scores that reviewers gave, in a plugin.
public protocol PluginAggregator: Sendable {
    /// The name and version.
    var id: RuleID { get }

    /// A grade for each work, in the order given. Pure: the same works have the same grades.
    func grades(of works: [PluginWork]) -> [PluginGrade]
}

/// Makes a score of a filled-in form, in a plugin.
public protocol PluginStrategy: Sendable {
    /// The name and version.
    var id: RuleID { get }

    /// The score of a form, from 0 to 100; nil where the form says nothing. Pure: the same form has the same score.
    func score(of form: PluginForm) -> Double?
}
