public import PeerLearningAssessment
public import PeerLearningCore
public import PeerLearningGamification

/// Grades that are made outside the program.
///
/// A ``GradeAggregator`` and a ``GradingStrategy`` answer at once, and are asked again on replay; what stands in another
/// process can do neither. So a host asks first, and hands the engine grades: they are recorded like those of any
/// method, and nobody is asked on replay.
///
/// ```swift
/// let grades = try await host.grades(in: GradingContext(reviewed: reviewed, rubric: rubric, strategy: strategy),
///                                    by: RuleID("trimmed", version: 1))
/// // hand `grades` to the command of the workshop that publishes grades
/// ```
public protocol OutsideGrading: Sendable {
    /// Its rules that make grades of scores.
    var aggregators: [RuleID] { get }

    /// Its rules that make scores of forms.
    var strategies: [RuleID] { get }

    /// A grade for each submission, in the order given.
    ///
    /// - Throws: ``PluginFailure`` where there is no answer, or none that keeps the rules: a grade is from 0 to 100, its
    ///   weights add up to 1.
    func grades(in context: GradingContext, by rule: RuleID) async throws(PluginFailure) -> [Grade]

    /// A score for each form, in the order given: from 0 to 100, or nil where the form says nothing.
    ///
    /// - Throws: ``PluginFailure`` where there is no answer, or none that keeps the rules.
    func scores(of forms: [CompletedForm], by rule: RuleID) async throws(PluginFailure) -> [Double?]
}
